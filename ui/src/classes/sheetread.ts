// Asking the office what a class's sheet says, and whether it is a sheet of the kind that it was taken for.

import { Refused, type Parcel } from '../backend'
import { office, type ReadRegister, type ReadScoreSheet, type RegisterSheet, type ScoreSheet } from '../generated/desk'

export type Kind = 'register' | 'scores'
export const otherKind = { register: 'scores', scores: 'register' } as const

/** How a sheet is read; a register and a score sheet each take what is theirs. */
export type How = Omit<ReadRegister, 'class'> & Omit<ReadScoreSheet, 'class'>

/** What was read, with each of its problems in words, in the same order. */
export type Read = ReadAsRegister | ReadAsScores
interface ReadAsRegister {
  kind: 'register'
  page: RegisterSheet
  told: string[]
  /** Months of it that are closed. */
  closed: string[]
  /** The sheet names no month; it is that of the page from which we came. */
  guessed: boolean
}
interface ReadAsScores {
  kind: 'scores'
  page: ScoreSheet
  told: string[]
}

/** As the sheet itself says, with nothing answered yet. */
export function plain(): How {
  return { month: null, day: null, who: {}, signs: {}, columns: [], keep: false, minutes: null, subject: null }
}

/** Reads a sheet; `month` is what a register is of that names none. */
export function readAs(kind: Kind, file: Parcel, of: string, how: How, month: string): Promise<Read> {
  return kind === 'register' ? readRegister(file, of, how, month) : readScores(file, of, how)
}

async function readRegister(file: Parcel, of: string, how: How, fallback: string): Promise<ReadAsRegister> {
  const ask = (month: string | null) => office.previewAttendance({ ...file, how: { ...how, class: of, month } })
  let guessed = false
  const { page, told } = await ask(how.month).catch((error: unknown) => {
    if (!isWhy(error, 'no_month')) throw error
    guessed = true
    return ask(fallback)
  })
  const months = [...new Set(page.columns.flatMap(({ on }) => (on ? [on.slice(0, 7)] : [])))]
  const all = await Promise.all(months.map((month) => office.monthOf({ class: of, month })))
  return { kind: 'register', page, told, closed: all.filter((month) => month.is_closed).map(({ month }) => month), guessed }
}

async function readScores(file: Parcel, of: string, how: How): Promise<ReadAsScores> {
  return { kind: 'scores', ...(await office.previewScores({ ...file, how: { ...how, class: of } })) }
}

/** Whether the file is rather of the other kind. Days read as exams are scores of nothing, so a register is told apart
 *  even when it could be read as scores; a score sheet has no days, and cannot be read as a register at all. */
export async function isOfOtherKind(kind: Kind, file: Parcel, of: string, isRead: boolean): Promise<boolean> {
  if (kind === 'register' && isRead) return false
  const how = { ...plain(), class: of }
  try {
    await (kind === 'scores' ? office.previewAttendance({ ...file, how }) : office.previewScores({ ...file, how }))
    return true
  } catch (error) {
    return isWhy(error, 'no_month')
  }
}

function isWhy(error: unknown, why: string): boolean {
  return error instanceof Refused && error.refusal.kind === 'sheet' && error.refusal.why === why
}
