// The months of one person in the classes they sat in, newest first.

import { office, type AttendanceTotals, type Presence, type Profile } from '../generated/desk'
import { month, percent, say } from '../words.svelte'

/** One month of one person in one class. */
export interface MonthOfPerson {
  /** `YYYY-MM` and the class, which together are the month's own. */
  id: string
  words: string
  className: string
  /** One for each lesson held, oldest first. */
  marks: (Presence | null)[]
  totals: AttendanceTotals
  /** The marks for somebody who cannot see them. */
  told: string
}

/** The newest months with lessons, at most so many. A lesson without any mark has not been held yet. */
export async function monthsOf(profile: Profile, most = Infinity): Promise<MonthOfPerson[]> {
  const held = (await Promise.all(classesOf(profile).map(monthsHeld))).flat()
  held.sort((one, other) => (one.month < other.month ? 1 : -1))
  const found = await Promise.all(held.slice(0, most).map((one) => monthIn(profile.id, one)))
  return found.filter((one) => one !== null)
}

/** One month of a class. */
interface Held {
  class: string
  className: string
  month: string
}

async function monthsHeld({ id, name }: { id: string; name: string }): Promise<Held[]> {
  const lessons = await office.listLessons({ class: id, from: '1900-01-01', to: '9999-12-31' })
  const days = lessons.filter(({ marked }) => marked > 0).flatMap(({ row }) => row.held_on ?? [])
  return [...new Set(days.map((day) => day.slice(0, 7)))].map((month) => ({ class: id, className: name, month }))
}

async function monthIn(candidate: string, held: Held): Promise<MonthOfPerson | null> {
  const page = await office.monthOf({ class: held.class, month: held.month })
  const line = page.lines.find((one) => one.candidate === candidate)
  if (!line) return null
  const words = month(held.month)
  return {
    id: `${held.month} ${held.class}`,
    words,
    className: held.className,
    marks: line.marks.filter((_, index) => (page.lessons[index]?.marked ?? 0) > 0),
    totals: line.totals,
    told: say('people-month-told', { ...counts(line.totals), month: words }),
  }
}

/** Attended lessons among those marked, in whole percent: never a hundred while one was missed. */
export function share({ permille }: AttendanceTotals): string {
  return permille === null ? '–' : percent(Math.floor(permille / 10))
}

function counts({ present, late, sick, excused, absent }: AttendanceTotals) {
  return { present, late, sick, excused, absent }
}

function classesOf(profile: Profile): { id: string; name: string }[] {
  return profile.enrolments.flatMap(({ row, class_name }) => (row.class ? [{ id: row.class, name: class_name ?? '' }] : []))
}
