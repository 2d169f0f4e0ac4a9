// What is seen of a sheet before it is written: rows, cells in doubt, and what comes first. Pure, so that it has tests.

import type { RollRow, SheetProblem, SheetWrong } from '../generated/desk'
import type { Fault } from '../shared/Faults.svelte'
import { day, month, say } from '../words.svelte'
import type { Read } from './sheetread'

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
  const all = new Map<number, Told[]>()
  for (const problem of toldOf(read)) all.set(problem.row, [...(all.get(problem.row) ?? []), problem])
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

/** Why the cells of a column are set aside, in the words that each of them gets too. */
export function whyWrong(wrong: SheetWrong): string {
  const words: Partial<Record<SheetWrong['kind'], string>> = {
    which_sitting: 'sheet-which-sitting',
    which_section: 'sheet-which-section',
    no_rule_yet: 'sheet-no-rule-yet',
    keyed_twice: 'sheet-keyed-twice',
    second_column: 'sheet-second-column',
  }
  if (wrong.kind === 'day_ahead') return say('sheet-day-ahead', { day: day(wrong.day) })
  return say(words[wrong.kind] ?? 'data-column-unknown')
}

/** What must be known before the sheet is written, the gravest first. */
export function warningsOf(read: Read): Fault[] {
  const { page } = read
  const faults: Fault[] = []
  const add = (told: string, grave = false) => faults.push({ told, grave, found: '' })
  if (read.kind === 'register') {
    const { page } = read
    const cancelled = page.problems.filter(({ what }) => what.kind === 'lessons_cancelled').length
    const signs = page.signs.filter((sign) => !sign.known)
    if (signs.length > 0) add(say('sheet-in-signs', { signs: signs.map(({ sign }) => `“${sign}”`).join(' '), count: sum(signs.map(({ cells }) => cells)) }), true)
    if (cancelled > 0) add(say('sheet-in-cancelled', { count: cancelled }), true)
    if (page.other_class) add(say('sheet-in-other-class', { title: page.other_class }))
    if (read.guessed) add(say('sheet-in-month-guessed', { month: month(page.month) }))
  } else {
    const { columns } = read.page
    const wrong = columns.filter((column) => column.wrong !== null)
    const fresh = columns.filter((column) => column.exam === null && column.wrong === null && column.filled > 0)
    if (wrong.length > 0) add(say('sheet-in-exams-wrong', { count: wrong.length }), true)
    if (fresh.length > 0) add(say('sheet-in-new-exams', { count: fresh.length }))
  }
  if (page.rows.length > 0 && page.rows.every(isInDoubt)) add(say('sheet-in-nobody-known'), true)
  else if (page.unnamed.length > 0) add(say('sheet-in-unnamed', { count: page.unnamed.length, names: page.unnamed.slice(0, 3).map(({ name }) => name).join(say('frame-between')) }))
  return faults.sort((one, other) => Number(other.grave) - Number(one.grave))
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
