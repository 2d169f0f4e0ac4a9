// A class's register or score sheet on its way in: the file, how it is read, what was answered about it, and what came of
// it. Kept while the program runs, so that going elsewhere and coming back loses nothing.

import { parcelOf, type Parcel } from '../backend'
import { office, type Classmate, type ColumnChoice, type SheetImported } from '../generated/desk'
import { deskOwner } from '../session.svelte'
import { report } from '../shared/frame.svelte'
import { pickUp } from '../shared/handed'
import { takeBack as takeBackDeed } from '../undo.svelte'
import { say, time } from '../words.svelte'
import { isOfOtherKind, otherKind, plain, readAs, type How, type Kind, type Read } from './sheetread'

interface Taking {
  /** Whose sheet it is: at another desk it is nobody's business. */
  owner: string
  kind: Kind
  /** The class. */
  of: string
  file: Parcel | null
  how: How
  read: Read | null
  /** People who were given a row by hand. */
  given: Record<number, Classmate>
  /** The file is of the other kind. */
  other: Kind | null
  /** What stands above columns that are left out. */
  leftOut: Record<number, string>
  busy: 'reading' | 'writing' | null
  refused: unknown
  result: (SheetImported & { file: string; month: string }) | null
  undone: boolean
}

function nothing(): Taking {
  return {
    owner: '',
    kind: 'register',
    of: '',
    file: null,
    how: plain(),
    read: null,
    given: {},
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
  // A month may have been opened meanwhile, or somebody enrolled.
  if (handed) void arrive()
  else if (taking.file && !taking.busy) void look()
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
  await arrive()
}

/** Reads the sheet otherwise. */
export function reread(change: Partial<How>) {
  taking.how = { ...taking.how, ...change }
  return look()
}

/** Says whose a row is; null leaves it out again. */
export function answer(row: number, mate: Classmate | null) {
  const { [row]: _, ...given } = taking.given
  taking.given = mate === null ? given : { ...given, [row]: mate }
  return reread({ who: Object.fromEntries(Object.entries(taking.given).map(([row, { candidate }]) => [row, candidate])) })
}

/** Says what a column of scores is. */
export function mean(column: number, heading: string, change: Partial<ColumnChoice>) {
  const had = taking.how.columns.find((choice) => choice.column === column)
  const choice = { column, leave_out: false, exam: null, sitting: null, day: null, ...had, ...change }
  const { [column]: _, ...rest } = taking.leftOut
  taking.leftOut = choice.leave_out ? { ...rest, [column]: heading } : rest
  return reread({ columns: [...taking.how.columns.filter((other) => other.column !== column), choice] })
}

/** Reads a file for the first time, and finds out whether it is rather of the other kind. */
async function arrive() {
  await look()
  const { kind, of, file } = taking
  const isOther = file !== null && (await isOfOtherKind(kind, file, of, taking.read !== null))
  if (file === taking.file) taking.other = isOther ? otherKind[kind] : null
}

async function look() {
  const { file, kind, of } = taking
  if (!file) return
  const mine = ++asked
  taking.busy = 'reading'
  taking.refused = null
  try {
    const read = await readAs(kind, file, of, taking.how, fallback)
    if (mine !== asked) return
    taking.read = read
  } catch (error) {
    if (mine !== asked) return
    taking.refused = error
  }
  taking.busy = null
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
    const month = read.kind === 'register' ? read.page.month : ''
    // A sheet that names no month is of the one that was looked at.
    const how = { ...taking.how, class: of, month: read.kind === 'register' && read.guessed ? month : taking.how.month }
    const result = kind === 'register' ? await office.importAttendance({ ...file, how }) : await office.importScores({ ...file, how })
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
