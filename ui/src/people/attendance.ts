// The months of one person in the classes they sat in, newest first.

import { office, type AttendanceTotals, type Presence, type Profile } from '../generated/desk'
import { month, say } from '../words.svelte'

/** One month of one person in one class. */
export interface MonthOfPerson {
  /** `YYYY-MM` and the class, which together are the month's own. */
  id: string
  words: string
  className: string
  /** One for each lesson held, oldest first. */
  marks: (Presence | null)[]
  /** The day of each lesson, `YYYY-MM-DD`. */
  days: string[]
  totals: AttendanceTotals
  /** The marks for somebody who cannot see them. */
  told: string
}

/** The newest months with lessons, at most so many. A lesson without any mark has not been held yet. */
export async function monthsOf(profile: Profile, most = Infinity): Promise<MonthOfPerson[]> {
  const found: MonthOfPerson[] = []
  for (const { class: classId, class_name } of classesOf(profile)) {
    const lessons = await office.listLessons({ class: classId, from: '1900-01-01', to: '9999-12-31' })
    const held = lessons.filter(({ marked, row }) => marked > 0 && row.held_on)
    const months = [...new Set(held.map(({ row }) => String(row.held_on).slice(0, 7)))].sort().reverse()
    for (const one of months) {
      if (found.length >= most) return found
      const page = await office.monthOf({ class: classId, month: one })
      const line = page.lines.find(({ candidate }) => candidate === profile.id)
      if (!line) continue
      const taught = page.lessons.map(({ marked }) => marked > 0)
      const marks = line.marks.filter((_, index) => taught[index])
      found.push({
        id: `${one} ${classId}`,
        words: month(one),
        className: class_name,
        marks,
        days: page.lessons.filter(({ marked }) => marked > 0).map(({ row }) => row.held_on ?? ''),
        totals: line.totals,
        told: say('people-month-told', { ...counts(line.totals), month: month(one) }),
      })
    }
  }
  return found
}

/** How often each mark was given. */
export function counts({ present, late, sick, excused, absent }: AttendanceTotals) {
  return { present, late, sick, excused, absent }
}

function classesOf(profile: Profile): { class: string; class_name: string }[] {
  return profile.enrolments.flatMap(({ row, class_name }) =>
    row.class ? [{ class: row.class, class_name: class_name ?? '' }] : [],
  )
}
