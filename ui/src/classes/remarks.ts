// What stands beside a mark, and a lesson in few words.

import type { ContestedMark, DayLine, LessonLine, PlanLine } from '../generated/desk'
import { taughtIn } from '../subjects'
import { clock, day, percent, say } from '../words.svelte'
import { hasLeft } from './marking'
import { endOf } from './week'

/** A share in tenths of a percent, never rounded up to what was not reached. */
export function permille(share: number): string {
  return percent(Math.floor(share / 10))
}

/** Marks between which nobody has decided: `Hadir (Budi) / Sakit (Dewi)`. */
export function contestedInWords(marks: ContestedMark[]): string {
  return marks
    .map(({ presence, by }) => say('question-mark', { mark: say(presence ? `term-presence-${presence}` : 'classes-not-marked'), by }))
    .join(' / ')
}

/** What is to be said of a person in one lesson: what somebody must look after comes before everything else. */
export function remarkOf(line: DayLine, column: number, minimum: number | null): string {
  const { absent_days, attendance, below_minimum, leave } = line.standing
  const mark = line.marks[column]
  const contested = line.contested[column] ?? []
  return [
    contested.length > 0 && contestedInWords(contested),
    absent_days > 1 && say('day-absent-days', { count: absent_days }),
    hasLeft(line.stage) && say(`term-stage-${line.stage}`),
    mark?.minutes_late != null && say('classes-minutes-late', { minutes: mark.minutes_late }),
    mark?.minutes_out != null && say('day-minutes-out', { minutes: mark.minutes_out }),
    mark?.note && `✎ ${mark.note}`,
    leave && say('day-leave', { presence: say(`term-presence-${leave.presence}`), reason: leave.reason ?? '' }),
    below_minimum && attendance !== null && minimum !== null && say('day-below', { share: permille(attendance), minimum: permille(minimum) }),
  ]
    .filter(Boolean)
    .join(say('frame-between'))
}

/** Away for days, or below what the programme asks: said in the colour of what is wrong, besides its words. */
export function isGrave({ standing }: DayLine): boolean {
  return standing.absent_days > 1 || standing.below_minimum
}

/** When a lesson is and what is taught. */
export function lessonInWords(lesson: LessonLine): string {
  const { starts_at } = lesson.row
  return [starts_at && clock(starts_at), taughtIn(lesson) ?? say('classes-lesson')].filter(Boolean).join(' ')
}

const sharing = { class: 'plan-shares-class', teacher: 'plan-shares-teacher', place: 'plan-shares-place' }

/** What else is at the same time, in words. */
export function overlapsInWords({ overlaps }: Pick<LessonLine, 'overlaps'>): string[] {
  return overlaps.map(({ shares, class_name, starts_at }) => say(sharing[shares], { class: class_name, at: clock(starts_at) }))
}

/** A place of the week: what is taught, and until when, by whom, where and in which part of the year. */
export function slotInWords(line: PlanLine, today: string): { subject: string; more: string } {
  const { row, teacher_name } = line
  const more = [
    `–${clock(endOf(row.starts_at ?? '', row.minutes ?? 0))}`,
    teacher_name,
    row.place,
    row.from_on !== null && row.from_on > today && say('plan-from', { day: day(row.from_on) }),
    row.until_on !== null && say('plan-until', { day: day(row.until_on) }),
  ]
  return { subject: taughtIn(line) ?? say('classes-lesson'), more: more.filter(Boolean).join(' · ') }
}
