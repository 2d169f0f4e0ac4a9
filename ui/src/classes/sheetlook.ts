// What is seen of a sheet before it is written: rows, cells in doubt, and what comes first. Pure, so that it has tests.

import type { RollRow, SheetProblem } from '../generated/desk'
import type { Read } from './taking.svelte'

/** A problem with its words. */
export interface Told extends SheetProblem {
  told: string
}

/** A row with what is wrong in it. */
export interface LookRow extends RollRow {
  aside: number
  changed: number
  problems: Told[]
}

export type View = 'how' | 'who' | 'aside' | 'changed' | 'check' | 'rows'

/** Whether the person or the row as a whole is in doubt, so that all of it is set aside. */
export function isInDoubt(row: RollRow): boolean {
  return row.candidate === null || row.repeats !== null
}

/** Whether a cell would be written over something else that is known. */
export function isChange({ what }: SheetProblem): boolean {
  return what.kind === 'overwrites_mark' || what.kind === 'overwrites_score'
}

export function toldOf({ page, told }: Read): Told[] {
  return page.problems.map((problem, index) => ({ ...problem, told: told[index] ?? '' }))
}

export function rowsOf(read: Read): LookRow[] {
  const all = Map.groupBy(toldOf(read), (problem) => problem.row)
  return read.page.rows.map((row) => {
    const problems = all.get(row.row) ?? []
    const cells = problems.filter((problem) => problem.column !== null)
    return { ...row, problems, aside: cells.filter((cell) => cell.grave).length, changed: cells.filter(isChange).length }
  })
}

/** Cells of the sheet by what becomes of them. */
export function cellsOf(read: Read): Record<'aside' | 'changed' | 'check', Told[]> {
  const cells = toldOf(read).filter((problem) => problem.column !== null)
  return {
    aside: cells.filter((cell) => cell.grave),
    changed: cells.filter(isChange),
    check: cells.filter((cell) => !cell.grave && !isChange(cell)),
  }
}

/** Signs and columns that nobody can read until a person has said what they mean. */
export function unread(read: Read): number {
  return read.kind === 'register'
    ? read.page.signs.filter((sign) => !sign.known).length
    : read.page.columns.filter((column) => column.wrong !== null).length
}

/** What must be looked at comes first. */
export function firstView(read: Read): View {
  if (read.page.rows.some(isInDoubt)) return 'who'
  if (unread(read) > 0) return 'how'
  const cells = cellsOf(read)
  return cells.aside.length > 0 ? 'aside' : cells.changed.length > 0 ? 'changed' : 'rows'
}
