// How a grid of cells is walked, chosen and copied: pure, so that every key has a test. `Grid.svelte` draws it.

/** A cell: its row among all rows, its column among those that can be written in. */
export interface Spot {
  row: number
  column: number
}

/** How many cells there are, how they stand, and how many rows one screenful moves. */
export interface Shape {
  rows: number
  columns: number
  /** Tables side by side: 2 puts rows 16–30 of thirty to the right of rows 1–15. */
  blocks: number
  page: number
}

/** Where we stand, and where the chosen range began. */
export interface Standing {
  at: Spot
  from: Spot
}

/** A rectangle of cells; all four edges belong to it. */
export interface Range {
  top: number
  left: number
  bottom: number
  right: number
}

export interface Press {
  key: string
  ctrlKey: boolean
  shiftKey: boolean
}

/** Rows in each of the tables that stand side by side. */
export function rowsInBlock(shape: Shape): number {
  return Math.ceil(shape.rows / shape.blocks)
}

/** Where a key leads; null when the key does not move, or leads out of the grid (Tab at the edge). */
export function moved(standing: Standing, press: Press, shape: Shape): Standing | null {
  if (shape.rows === 0 || shape.columns === 0) return null
  // With Ctrl they are the screen's: it saves or ends something.
  const isOnward = !press.ctrlKey && (press.key === 'Tab' || press.key === 'Enter')
  const at = isOnward ? onward(standing.at, press, shape) : walked(standing.at, press, shape)
  if (!at) return null
  const stretches = press.shiftKey && !isOnward
  return { at, from: stretches ? standing.from : at }
}

/** One down, staying on the last row: where writing a mark leads. */
export function below(at: Spot, shape: Shape): Spot {
  return { row: Math.min(at.row + 1, shape.rows - 1), column: at.column }
}

/** The rectangle between the two ends of a standing. */
export function rangeOf({ at, from }: Standing): Range {
  return {
    top: Math.min(at.row, from.row),
    bottom: Math.max(at.row, from.row),
    left: Math.min(at.column, from.column),
    right: Math.max(at.column, from.column),
  }
}

/** Whether more than one cell is chosen. */
export function isRange({ at, from }: Standing): boolean {
  return at.row !== from.row || at.column !== from.column
}

export function isIn(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

/** A standing kept inside a shape that has become smaller. */
export function kept({ at, from }: Standing, shape: Shape): Standing {
  const within = (spot: Spot) => ({
    row: Math.max(0, Math.min(spot.row, shape.rows - 1)),
    column: Math.max(0, Math.min(spot.column, shape.columns - 1)),
  })
  return { at: within(at), from: within(from) }
}

/** The chosen cells as Excel expects them: tabs between columns, one line for each row. */
export function copied(range: Range, textOf: (row: number, column: number) => string): string {
  const lines: string[] = []
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: string[] = []
    for (let column = range.left; column <= range.right; column++) cells.push(quoted(textOf(row, column)))
    lines.push(cells.join('\t'))
  }
  return lines.join('\r\n')
}

/** What Excel put on the clipboard, as rows of cells. Quoted cells may hold tabs, line breaks and doubled quotes. */
export function pasted(text: string): string[][] {
  const rows: string[][] = [[]]
  const put = (cell: string) => rows.at(-1)?.push(cell)
  let index = 0
  while (index <= text.length) {
    const { cell, end } = text[index] === '"' ? quotedCell(text, index) : plainCell(text, index)
    put(cell)
    const after = text[end]
    if (after === undefined) break
    if (after !== '\t') rows.push([])
    index = after === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
    // Excel ends the last row too; that is not one more row.
    if (after !== '\t' && index >= text.length) {
      rows.pop()
      break
    }
  }
  return rows
}

function walked(at: Spot, press: Press, shape: Shape): Spot | null {
  const last = { row: shape.rows - 1, column: shape.columns - 1 }
  switch (press.key) {
    case 'ArrowUp':
      return { ...at, row: press.ctrlKey ? 0 : Math.max(0, at.row - 1) }
    case 'ArrowDown':
      return { ...at, row: press.ctrlKey ? last.row : Math.min(last.row, at.row + 1) }
    case 'ArrowLeft':
      return press.ctrlKey ? { ...at, column: 0 } : sideways(at, -1, shape)
    case 'ArrowRight':
      return press.ctrlKey ? { ...at, column: last.column } : sideways(at, 1, shape)
    case 'PageUp':
      return { ...at, row: Math.max(0, at.row - shape.page) }
    case 'PageDown':
      return { ...at, row: Math.min(last.row, at.row + shape.page) }
    case 'Home':
      return press.ctrlKey ? { row: 0, column: 0 } : { ...at, column: 0 }
    case 'End':
      return press.ctrlKey ? last : { ...at, column: last.column }
    default:
      return null
  }
}

/** To the neighbour on the left or right, across to the table that stands there; at the edge it stays. */
function sideways(at: Spot, step: 1 | -1, shape: Shape): Spot {
  const column = at.column + step
  if (column >= 0 && column < shape.columns) return { ...at, column }
  const row = at.row + step * rowsInBlock(shape)
  if (shape.blocks === 1 || row < 0 || row >= shape.rows) return at
  return { row, column: step > 0 ? 0 : shape.columns - 1 }
}

/** Enter goes down and Tab goes right (Shift: back); Tab at the edge of the row leaves the grid, as pages do. */
function onward(at: Spot, press: Press, shape: Shape): Spot | null {
  const step = press.shiftKey ? -1 : 1
  if (press.key === 'Enter') return { ...at, row: Math.max(0, Math.min(shape.rows - 1, at.row + step)) }
  const column = at.column + step
  return column >= 0 && column < shape.columns ? { ...at, column } : null
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function plainCell(text: string, start: number): { cell: string; end: number } {
  const length = text.slice(start).search(/[\t\r\n]/)
  const end = length < 0 ? text.length : start + length
  return { cell: text.slice(start, end), end }
}

function quotedCell(text: string, start: number): { cell: string; end: number } {
  let cell = ''
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] !== '"') cell += text[index]
    else if (text[index + 1] === '"') cell += text[index++]
    else if (index + 1 >= text.length || /[\t\r\n]/.test(text[index + 1] ?? '')) return { cell, end: index + 1 }
    else break
  }
  // A quote that never closes was a plain cell beginning with a quote.
  return plainCell(text, start)
}
