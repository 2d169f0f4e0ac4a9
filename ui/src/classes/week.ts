// The week of a class as a table: a row for each hour at which something can begin, a column for each weekday. Pure, so
// that it has tests.

import type { LessonLine, PlanLine } from '../generated/desk'

/** The days of the week, 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7]

/** The hours that stand there even in an empty week. */
const usual = [7, 16] as const

/** Every time at which a row begins: each whole hour of the working day, and whatever else the plan has, `HH:MM`. */
export function rowsOf(slots: PlanLine[]): string[] {
  const planned = slots.flatMap(({ row }) => row.starts_at ?? [])
  const hours = planned.map((time) => Number(time.slice(0, 2)))
  const [first, last] = [Math.min(usual[0], ...hours), Math.max(usual[1], ...hours)]
  const whole = Array.from({ length: last - first + 1 }, (_, step) => `${String(first + step).padStart(2, '0')}:00`)
  // An hour in which something begins later is that hour's row.
  const bare = whole.filter((hour) => planned.includes(hour) || !planned.some((time) => time.slice(0, 2) === hour.slice(0, 2)))
  return [...new Set([...bare, ...planned])].sort()
}

/** What begins there, the first to hold first. */
export function slotsAt(slots: PlanLine[], starts_at: string | undefined, weekday: number | undefined): PlanLine[] {
  return slots.filter(({ row }) => row.starts_at === starts_at && row.weekday === weekday)
}

/** When a place of the week ends, `HH:MM`. */
export function endOf(starts_at: string, minutes: number): string {
  const [hour = 0, minute = 0] = starts_at.split(':').map(Number)
  const end = hour * 60 + minute + minutes
  return `${String(Math.floor(end / 60) % 24).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

/** Lessons by their day, in order. */
export function byDay(lessons: LessonLine[]): { day: string; lessons: LessonLine[] }[] {
  const days: { day: string; lessons: LessonLine[] }[] = []
  for (const lesson of lessons) {
    const day = lesson.row.held_on ?? ''
    const last = days.at(-1)
    if (last?.day === day) last.lessons.push(lesson)
    else days.push({ day, lessons: [lesson] })
  }
  return days
}

/** The day so many days after. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}
