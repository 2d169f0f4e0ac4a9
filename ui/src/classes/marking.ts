// How the register is filled: which seat typed digits mean, which mark a letter is, and what a pasted column would do.
// Pure, so that every key has a test.

import type { DayCell, DayLine, Mark, MarkCell, Presence, Stage, Noticed } from '../generated/desk'

/** The letters of the register, which are the same in every language. */
const letters: Record<string, Presence> = { h: 'present', t: 'late', s: 'sick', i: 'excused', a: 'absent' }

/** What offices write out in their sheets. */
const spoken: Record<string, Presence> = {
  hadir: 'present',
  masuk: 'present',
  terlambat: 'late',
  telat: 'late',
  sakit: 'sick',
  izin: 'excused',
  ijin: 'excused',
  alpa: 'absent',
  alpha: 'absent',
  alfa: 'absent',
  absen: 'absent',
}

/** People who have left: nobody marks them present by filling the rest. */
const gone: Stage[] = ['withdrawn', 'failed', 'dropped_out', 'absconded', 'early_return', 'departed', 'arrived', 'placed', 'returned', 'extended']

/** A cell with nothing in it. */
export const blank: Mark = { presence: null, minutes_late: null, minutes_out: null, note: null }

/** The mark that a text means; null when it means none. */
export function presenceOf(text: string): Presence | null {
  const word = text.trim().toLowerCase()
  return letters[word] ?? spoken[word] ?? null
}

/** The digits typed so far, given one more: they start anew when no seat begins with them. */
export function typedOn(typed: string, digit: string, seats: (number | null)[]): string {
  const longer = typed + digit
  return seats.some((seat) => seat !== null && String(seat).startsWith(longer)) ? longer : digit
}

/** The row of a seat; null when nobody sits there. */
export function rowOf(typed: string, seats: (number | null)[]): number | null {
  const row = seats.indexOf(Number(typed))
  return row < 0 ? null : row
}

/** Whether this person has left the class and is only still on its list. */
export function hasLeft(stage: Stage | null): boolean {
  return stage !== null && gone.includes(stage)
}

/** The mark of a cell with another presence: the note stays, minutes belong to who was there. */
export function marked(mark: Mark, presence: Presence): Mark {
  const wasThere = presence === 'present' || presence === 'late'
  return {
    ...mark,
    presence,
    minutes_late: presence === 'late' ? mark.minutes_late : null,
    minutes_out: wasThere ? mark.minutes_out : null,
  }
}

/** One person in one lesson. */
export interface Place {
  candidate: string
  name: string
  mark: Mark
  stage: Stage | null
  standing: Pick<Noticed, 'leave'>
}

/** Everybody of one lesson of a day, with what has been typed since the office answered. */
export function placesOf(lines: DayLine[], column: number): Place[] {
  return lines.map(({ candidate, name, stage, standing, marks }) => ({
    candidate,
    name,
    stage,
    standing,
    mark: marks[column] ?? blank,
  }))
}

/** Everybody without a mark becomes present, or what a leave says; no mark is overwritten, and who has left stays blank. */
export function rest(places: Place[]): MarkCell[] {
  return places
    .filter((place) => place.mark.presence === null && !hasLeft(place.stage))
    .map(({ candidate, mark, standing }) => ({ candidate, mark: marked(mark, standing.leave?.presence ?? 'present') }))
}

/** What pasting would do, before it is done. */
export interface MarkPaste {
  cells: DayCell[]
  /** Marks that would be replaced by others. */
  overwritten: { name: string; from: Presence; to: Presence }[]
  /** Cells that mean no mark; nothing is written there. */
  unread: { name: string; text: string }[]
  /** Cells for which there is no line or no lesson any more. */
  beyond: number
}

/** Reads pasted cells downwards and to the right from a cell. Empty ones leave their places as they are. */
export function planMarks(pasted: string[][], from: { row: number; column: number }, lessons: string[], places: Place[][]): MarkPaste {
  const plan: MarkPaste = { cells: [], overwritten: [], unread: [], beyond: 0 }
  pasted.forEach((cells, down) =>
    cells.forEach((text, right) => {
      if (text.trim() === '') return
      const lesson = lessons[from.column + right]
      const place = places[from.column + right]?.[from.row + down]
      if (lesson !== undefined && place) read(plan, lesson, place, text)
      else plan.beyond += 1
    }),
  )
  return plan
}

function read(plan: MarkPaste, lesson: string, place: Place, text: string) {
  const presence = presenceOf(text)
  const before = place.mark.presence
  if (presence === null) plan.unread.push({ name: place.name, text: text.trim() })
  else if (presence !== before) {
    plan.cells.push({ lesson, candidate: place.candidate, mark: marked(place.mark, presence) })
    if (before !== null) plan.overwritten.push({ name: place.name, from: before, to: presence })
  }
}
