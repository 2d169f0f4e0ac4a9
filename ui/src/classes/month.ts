// A month as a table: a column for each lesson, or, when lessons are too many for one screen, for each day of lessons.
// Pure, so that folding has tests.

import type { LessonLine, Presence } from '../generated/desk'

/** A column: which of the month's lessons it shows. */
export interface Column {
  day: string
  /** Places in the month's list of lessons. */
  lessons: number[]
}

/** What a cell shows, and whether the lessons folded into it differ. */
export interface Fold {
  presence: Presence | null
  isMixed: boolean
}

/** The loudest first: what breaks the line must not hide behind what keeps it. */
const loudness: (Presence | null)[] = ['absent', 'excused', 'sick', 'late', null, 'present']

/** One column for each lesson, as long as they fit. */
export function columnsOf(lessons: Pick<LessonLine, 'row'>[], most = 31): Column[] {
  const single = lessons.map((lesson, index) => ({ day: lesson.row.held_on ?? '', lessons: [index] }))
  if (single.length <= most) return single
  const days: Column[] = []
  for (const { day, lessons } of single) {
    const last = days.at(-1)
    if (last?.day === day) last.lessons.push(...lessons)
    else days.push({ day, lessons: [...lessons] })
  }
  return days
}

/** What stands in a cell: of several lessons the loudest mark. */
export function foldOf(marks: (Presence | null)[], column: Column): Fold {
  const inside = column.lessons.map((lesson) => marks[lesson] ?? null)
  const presence = loudness.find((one) => inside.includes(one)) ?? null
  return { presence, isMixed: inside.some((one) => one !== presence) }
}

/** The month before or after, `YYYY-MM`. */
export function monthBeside(month: string, step: 1 | -1): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7)
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** Days from one day to another; negative when it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The day so many days before. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * 86_400_000).toISOString().slice(0, 10)
}

/** So many months, the newest first, up to and with this one. */
export function monthsUntil(last: string, count: number): string[] {
  const months = [last]
  while (months.length < count) months.push(monthBeside(months.at(-1) ?? last, -1))
  return months
}
