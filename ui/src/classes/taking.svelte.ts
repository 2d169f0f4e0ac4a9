// A class's register or score sheet on its way in: the file, how it is read, what was answered about it, and what came of
// it. Kept while the program runs, so that going elsewhere and coming back loses nothing.

import { parcelOf, Refused, type Parcel } from '../backend'
import {
  office,
  type ColumnChoice,
  type ReadRegister,
  type ReadScoreSheet,
  type RegisterSheet,
  type ScoreSheet,
  type SheetImported,
} from '../generated/desk'
import { deskOwner } from '../session.svelte'
import { report } from '../shared/frame.svelte'
import { pickUp } from '../shared/handed'
import { takeBack as takeBackDeed } from '../undo.svelte'
import { say, time } from '../words.svelte'

export type Kind = 'register' | 'scores'

/** What was read, with each of its problems in words, in the same order. */
export type Read =
  | { kind: 'register'; page: RegisterSheet; told: string[]; closed: string[] }
  | { kind: 'scores'; page: ScoreSheet; told: string[] }

type How = Omit<ReadRegister, 'class'> & Omit<ReadScoreSheet, 'class'>

interface Taking {
  /** Whose sheet it is: at another desk it is nobody's business. */
  owner: string
  kind: Kind
  /** The class. */
  of: string
  file: Parcel | null
  how: How
  read: Read | null
  /** The month stood nowhere in the sheet, and is that of the page from which we came. */
  monthGuessed: boolean
  /** The file is of the other kind. */
  other: Kind | null
  /** What stands above columns that are left out. */
  leftOut: Record<number, string>
  busy: 'reading' | 'writing' | null
  refused: unknown
  result: (SheetImported & { file: string; month: string }) | null
  undone: boolean
}

function plain(): How {
  return { month: null, day: null, who: {}, signs: {}, columns: [], keep: false, minutes: null, subject: null }
}

function nothing(): Taking {
  return {
    owner: '',
    kind: 'register',
    of: '',
    file: null,
    how: plain(),
    read: null,
    monthGuessed: false,
    other: null,
    leftOut: {},
    busy: null,
    refused: null,
    result: null,
    undone: false,
  }
}

/** The sheet that is being taken in. */
export const taking: Taking = $state(nothing())

let fallback = ''
let asked = 0

/** Comes to the page of a class; what lies there of another class, kind or person is put away. */
export function begin(kind: Kind, of: string, month: string) {
  fallback = month
  const handed = pickUp()
  if (taking.owner !== deskOwner() || taking.kind !== kind || taking.of !== of || handed) {
    Object.assign(taking, nothing(), { owner: deskOwner(), kind, of, file: handed })
  }
  if (handed) void look()
}

/** Puts the sheet away; nothing was written by looking. */
export function putAway() {
  const { owner, kind, of } = taking
  Object.assign(taking, nothing(), { owner, kind, of })
}

/** Reads a file anew and forgets what was there before. */
export async function choose(file: File) {
  putAway()
  taking.busy = 'reading'
  taking.file = await parcelOf(file)
  await look()
}

/** Reads the sheet otherwise. */
export function reread(change: Partial<How>) {
  taking.how = { ...taking.how, ...change }
  if ('month' in change) taking.monthGuessed = false
  return look()
}

/** Says whose a row is; null leaves it out again. */
export function answer(row: number, candidate: string | null) {
  const { [row]: _, ...rest } = taking.how.who
  return reread({ who: candidate === null ? rest : { ...rest, [row]: candidate } })
}

/** Says what a column of scores is. */
export function mean(column: number, heading: string, change: Partial<ColumnChoice>) {
  const had = taking.how.columns.find((choice) => choice.column === column)
  const choice = { column, leave_out: false, exam: null, sitting: null, day: null, ...had, ...change }
  const { [column]: _, ...rest } = taking.leftOut
  taking.leftOut = choice.leave_out ? { ...rest, [column]: heading } : rest
  return reread({ columns: [...taking.how.columns.filter((other) => other.column !== column), choice] })
}

async function look() {
  const { file, kind, of } = taking
  if (!file) return
  const mine = ++asked
  taking.busy = 'reading'
  taking.refused = null
  try {
    const read = kind === 'register' ? await readRegister(file, of) : await readScores(file, of)
    if (mine === asked) taking.read = read
  } catch (error) {
    if (mine === asked) taking.refused = error
  }
  const first = taking.read === null || taking.other === null
  const other = first ? await otherKind(file, kind, of) : taking.other
  if (mine !== asked) return
  taking.other = other
  taking.busy = null
}

async function readRegister(file: Parcel, of: string): Promise<Read> {
  const ask = (month: string | null) => office.previewAttendance({ ...file, how: { ...taking.how, class: of, month } })
  const { page, told } = await ask(taking.how.month).catch((error: unknown) => {
    if (whyOf(error) !== 'no_month' || !fallback) throw error
    taking.how.month = fallback
    taking.monthGuessed = true
    return ask(fallback)
  })
  const months = [...new Set(page.columns.flatMap(({ on }) => (on ? [on.slice(0, 7)] : [])))]
  const closed = await Promise.all(months.map(async (month) => ((await office.monthOf({ class: of, month })).is_closed ? [month] : [])))
  return { kind: 'register', page, told, closed: closed.flat() }
}

async function readScores(file: Parcel, of: string): Promise<Read> {
  const { page, told } = await office.previewScores({ ...file, how: { ...taking.how, class: of } })
  return { kind: 'scores', page, told }
}

/** Whether the file is rather of the other kind. A register has days, which read as scores are scores of nothing. */
async function otherKind(file: Parcel, kind: Kind, of: string): Promise<Kind | null> {
  try {
    if (kind === 'scores') {
      await office.previewAttendance({ ...file, how: { ...plain(), class: of } })
      return 'register'
    }
    if (taking.read !== null) return null
    await office.previewScores({ ...file, how: { ...plain(), class: of } })
    return 'scores'
  } catch (error) {
    return kind === 'scores' && whyOf(error) === 'no_month' ? 'register' : null
  }
}

function whyOf(error: unknown): unknown {
  return error instanceof Refused && error.refusal.kind === 'sheet' ? error.refusal.why : null
}

/** How many cells would be written now; none while a closed month stands in the way. */
export function wouldWrite(): number {
  const { read } = taking
  if (!read) return 0
  if (read.kind === 'scores') return read.page.scores
  return read.closed.length > 0 ? 0 : read.page.marks
}

/** Writes the good cells, as one deed. */
export async function write() {
  const { file, kind, of, read } = taking
  if (!file || !read || taking.busy || wouldWrite() === 0) return
  taking.busy = 'writing'
  taking.refused = null
  try {
    const how = { ...taking.how, class: of }
    const result = kind === 'register' ? await office.importAttendance({ ...file, how }) : await office.importScores({ ...file, how })
    const month = read.kind === 'register' ? read.page.month : ''
    putAway()
    taking.result = { ...result, file: file.name, month }
    report(say('sheet-in-saved', { time: time(new Date()), count: result.cells }))
  } catch (error) {
    taking.refused = error
  } finally {
    taking.busy = null
  }
}

/** Takes the sheet back whole. */
export async function takeBack() {
  const deed = taking.result?.deed
  if (deed && (await takeBackDeed(deed, say('data-import-undone')))) taking.undone = true
}
