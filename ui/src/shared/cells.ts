// Where a cell stands, as Excel says it.

/** A column counted from 0 as A, B, …, Z, AA. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** A cell as `AD6`; a row as a whole as `6`. The row is the number that Excel shows. */
export function address(row: number, column: number | null): string {
  return column === null ? String(row) : `${letters(column)}${row}`
}
