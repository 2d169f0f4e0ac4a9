// Walking a list of rows by key: the arrows go from row to row, wherever the row's own links lead.

/** Lets Up, Down, Home and End walk everything in this list that is a `.rowitem`. */
export const walks = walksOver('.rowitem')

/** The same over whatever the selector names. */
export function walksOver(what: string): (list: HTMLElement) => () => void {
  return (list) => walk(list, what)
}

function walk(list: HTMLElement, what: string): () => void {
  const onkeydown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    const rows = [...list.querySelectorAll<HTMLElement>(what)]
    const at = rows.findIndex((row) => row === document.activeElement || row.parentElement?.contains(document.activeElement))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    const next = to === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, to))]
    if (!next || isField(event.target)) return
    event.preventDefault()
    next.focus()
  }
  list.addEventListener('keydown', onkeydown)
  return () => list.removeEventListener('keydown', onkeydown)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea')
}
