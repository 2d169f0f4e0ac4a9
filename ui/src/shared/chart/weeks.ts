// Marks gathered by week and by day. Pure, so that every week and every kind of day is tested.

import { rollups } from 'd3-array'

import type { Presence } from '../Mark.svelte'

/** One mark on one day. */
export interface Marked {
  day: string
  presence: Presence
}

/** The marks of one week. */
export interface Week {
  /** Its Monday. */
  from: string
  came: number
  marked: number
}

/** What a day was: all attended, partly or late, away with a reason, or away without. */
export type DayKind = 'full' | 'part' | 'leave' | 'absent'

/** One day of a person. */
export interface DayOfYear {
  day: string
  kind: DayKind
  came: number
  marked: number
}

/** The Monday of the week in which a day lies. */
export function mondayOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  return daysOn(day, -((at.getUTCDay() + 6) % 7))
}

/** A day so many days on. */
export function daysOn(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

const came = (marks: Marked[]) => marks.filter(({ presence }) => presence === 'present' || presence === 'late').length

/** The weeks in which anything was marked, oldest first. */
export function weeksOf(marks: Marked[]): Week[] {
  return rollups(marks, (inWeek) => ({ came: came(inWeek), marked: inWeek.length }), ({ day }) => mondayOf(day))
    .map(([from, counts]) => ({ from, ...counts }))
    .sort((one, other) => one.from.localeCompare(other.from))
}

/** The days of one year on which anything was marked, oldest first. */
export function daysOf(marks: Marked[], year: string): DayOfYear[] {
  const inYear = marks.filter(({ day }) => day.startsWith(year))
  return rollups(inYear, kindOf, ({ day }) => day)
    .map(([day, kind]) => ({ day, ...kind }))
    .sort((one, other) => one.day.localeCompare(other.day))
}

function kindOf(marks: Marked[]): Omit<DayOfYear, 'day'> {
  const counts = { came: came(marks), marked: marks.length }
  const has = (presence: Presence) => marks.some((mark) => mark.presence === presence)
  if (counts.came === counts.marked) return { kind: has('late') ? 'part' : 'full', ...counts }
  if (counts.came > 0) return { kind: 'part', ...counts }
  return { kind: has('absent') ? 'absent' : 'leave', ...counts }
}
