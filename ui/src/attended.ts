// Every mark of a class or of one person with its day: what the pictures of attendance are drawn from.

import { office, type Month } from './generated/desk'
import type { Marked } from './shared/chart/weeks'

/** Marks with their days, and the least attendance that the programme asks, in tenths of a percent. */
export interface Attended {
  marks: Marked[]
  least: number | null
}

/** Every mark of a class. */
export async function attendedBy(id: string): Promise<Attended> {
  const months = await monthsOf(id)
  return { marks: months.flatMap((month) => month.lines.flatMap((line) => marksIn(month, line.candidate))), least: leastOf(months) }
}

/** Every mark of one person in these classes, the newest class first. */
export async function attendedByPerson(candidate: string, classes: string[]): Promise<Attended> {
  const months = (await Promise.all(classes.map(monthsOf))).flat()
  return { marks: months.flatMap((month) => marksIn(month, candidate)), least: leastOf(months) }
}

const leastOf = (months: Month[]) => months[0]?.attendance_minimum ?? null

async function monthsOf(id: string): Promise<Month[]> {
  const lessons = await office.listLessons({ class: id, from: '1900-01-01', to: '9999-12-31' })
  const months = new Set(lessons.filter(({ marked }) => marked > 0).map(({ row }) => (row.held_on ?? '').slice(0, 7)))
  return Promise.all([...months].map((month) => office.monthOf({ class: id, month })))
}

function marksIn({ lessons, lines }: Month, candidate: string): Marked[] {
  const line = lines.find((one) => one.candidate === candidate)
  return (line?.marks ?? []).flatMap((presence, index) => {
    const day = lessons[index]?.row.held_on
    return presence && day ? [{ day, presence }] : []
  })
}
