// Marks keyed back from a paper register: which columns a sheet has, what the few typed signs mean, and what they would
// write. Pure, so that every way of typing has a test.

import type { DayCell, LessonLine, PaperPerson, PaperRegister, Presence } from '../generated/desk'
import { marked, placesOf, presenceOf, rest, type Place } from './marking'

/** A column of the sheet: a lesson; on the sheet of a month every lesson of a day. */
export interface PaperColumn {
  day: string
  lessons: LessonLine[]
  /** Why nothing can be keyed here. */
  off: 'cancelled' | 'ahead' | 'closed' | null
}

/** Somebody who was not simply present. */
export interface Exception extends PaperPerson {
  presence: Presence
  /** Minutes late, where they were written. */
  minutes: number | null
}

/** What was typed for a column. */
export interface Typed {
  exceptions: Exception[]
  unread: string[]
  /** Numbers that nobody has. */
  nobody: number[]
  /** Numbers typed more than once. */
  twice: number[]
}

/** What a column would write, and the marks that it would replace. */
export interface ColumnPlan {
  cells: DayCell[]
  present: number
  overwritten: { name: string; from: Presence; to: Presence }[]
}

/** The columns in the order of the sheet, the cancelled ones left out as they were when it was printed. */
export function columnsOf(sheet: PaperRegister, today: string): PaperColumn[] {
  return sheet.days.flatMap(({ day, lessons, is_closed }) => {
    const off = is_closed ? 'closed' : day > today ? 'ahead' : null
    const held = lessons.filter(({ lineage }) => lineage.cancelled === null)
    if (sheet.span === 'month') return held.length > 0 ? [{ day, lessons: held, off }] : []
    return lessons.map((lesson): PaperColumn => ({ day, lessons: [lesson], off: lesson.lineage.cancelled === null ? off : 'cancelled' }))
  })
}

/** The first column in which a mark is still missing; the first that can be keyed when there is none. */
export function firstOpen(columns: PaperColumn[]): number {
  const open = columns.findIndex(({ lessons, off }) => off === null && lessons.some(({ marked, people }) => marked < people))
  return open < 0 ? columns.findIndex(({ off }) => off === null) : open
}

/** Whether what was typed can be taken as it stands. */
export function isClear({ unread, nobody, twice }: Typed): boolean {
  return unread.length + nobody.length + twice.length === 0
}

/** Reads `7s 12i 15t10`; the spaces may be left out. Digits after a T are minutes, unless a letter follows them. */
export function readTyped(text: string, people: PaperPerson[]): Typed {
  const typed: Typed = { exceptions: [], unread: [], nobody: [], twice: [] }
  const seen = new Set<number>()
  for (const [part, digits, letter, minutes] of text.matchAll(/(\d+)([a-z])(?:(\d{1,3})(?![\da-z]))?|[^\s,;]+/gi)) {
    const presence = letter ? presenceOf(letter) : null
    const number = Number(digits)
    const person = people.find((one) => one.number === number)
    if (presence === null || (minutes && presence !== 'late')) typed.unread.push(part)
    else if (!person) typed.nobody.push(number)
    else if (seen.has(number)) typed.twice.push(number)
    else typed.exceptions.push({ ...person, presence, minutes: minutes ? Number(minutes) : null })
    seen.add(number)
  }
  return typed
}

/** What a column would write: its exceptions, and everybody else without a mark as present or on leave. */
export function planColumn(column: PaperColumn, { exceptions }: Typed, sheet: PaperRegister): ColumnPlan {
  const plan: ColumnPlan = { cells: [], present: 0, overwritten: [] }
  column.lessons.forEach(({ id }, order) => {
    const places = placesIn(sheet, column.day, id)
    // Who comes late to a day comes late to its first lesson.
    const here = exceptions.filter(({ presence }) => order === 0 || presence !== 'late')
    for (const exception of here) {
      const place = places.find(({ candidate }) => candidate === exception.candidate)
      if (place) replace(plan, id, place, exception)
    }
    const others = places.filter(({ candidate }) => !here.some((one) => one.candidate === candidate))
    const filled = rest(others)
    plan.cells.push(...filled.map((cell) => ({ ...cell, lesson: id })))
    if (order === 0) {
      const presences = [...filled.map(({ mark }) => mark.presence), ...others.map(({ mark }) => mark.presence)]
      plan.present = presences.filter((presence) => presence === 'present').length
    }
  })
  return plan
}

function placesIn(sheet: PaperRegister, day: string, lesson: string): Place[] {
  const of = sheet.days.find((one) => one.day === day)
  const column = of?.lessons.findIndex(({ id }) => id === lesson) ?? -1
  const onSheet = new Set(sheet.people.map(({ candidate }) => candidate))
  return placesOf(of?.lines ?? [], column).filter(({ candidate }) => onSheet.has(candidate))
}

function replace(plan: ColumnPlan, lesson: string, { candidate, name, mark }: Place, { presence, minutes }: Exception) {
  const minutes_late = presence === 'late' ? (minutes ?? mark.minutes_late) : null
  if (mark.presence === presence && mark.minutes_late === minutes_late) return
  plan.cells.push({ lesson, candidate, mark: { ...marked(mark, presence), minutes_late } })
  if (mark.presence !== null && mark.presence !== presence) plan.overwritten.push({ name, from: mark.presence, to: presence })
}
