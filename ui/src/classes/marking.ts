// How the register is filled: which seat typed digits mean, which mark a letter is, and what a pasted column would do.
// Pure, so that every key has a test.

import type { Mark, MarkCell, Presence, RegisterLine, Stage } from '../generated/desk'

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
export const blank: Mark = { presence: null, minutes_late: null, note: null }

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

/** The mark of a cell with another presence: the note stays, minutes belong to coming late only. */
export function marked(mark: Mark, presence: Presence): Mark {
  return { ...mark, presence, minutes_late: presence === 'late' ? mark.minutes_late : null }
}

/** Everybody without a mark becomes present; nobody's mark is overwritten, and who has left stays blank. */
export function restPresent(lines: Pick<RegisterLine, 'candidate' | 'mark' | 'stage'>[]): MarkCell[] {
  return lines
    .filter((line) => line.mark.presence === null && !hasLeft(line.stage))
    .map((line) => ({ candidate: line.candidate, mark: marked(line.mark, 'present') }))
}

/** What pasting would do, before it is done. */
export interface MarkPaste {
  cells: MarkCell[]
  /** Marks that would be replaced by others. */
  overwritten: { name: string; from: Presence; to: Presence }[]
  /** Cells that mean no mark; nothing is written there. */
  unread: { name: string; text: string }[]
  /** Rows for which there is no line any more. */
  beyond: number
}

/** Reads a pasted column downwards from a line. Empty cells leave their lines as they are. */
export function planMarks(
  pasted: string[][],
  from: number,
  lines: Pick<RegisterLine, 'candidate' | 'name' | 'mark'>[],
): MarkPaste {
  const plan: MarkPaste = { cells: [], overwritten: [], unread: [], beyond: 0 }
  pasted.forEach(([text = ''], index) => {
    const line = lines[from + index]
    if (!line) plan.beyond += text.trim() === '' ? 0 : 1
    else if (text.trim() !== '') read(plan, line, text)
  })
  return plan
}

function read(plan: MarkPaste, line: Pick<RegisterLine, 'candidate' | 'name' | 'mark'>, text: string) {
  const presence = presenceOf(text)
  const before = line.mark.presence
  if (presence === null) plan.unread.push({ name: line.name, text: text.trim() })
  else if (presence !== before) {
    plan.cells.push({ candidate: line.candidate, mark: marked(line.mark, presence) })
    if (before !== null) plan.overwritten.push({ name: line.name, from: before, to: presence })
  }
}
