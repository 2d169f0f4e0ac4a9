// A list on its way in: the file, what was read in it, what was decided about it, and what came of it. Kept while the
// program runs, so that going elsewhere and coming back loses nothing, and a result stays until it is read.

import { parcelOf, Refused, type Parcel } from '../backend'
import { office, type Imported, type ImportField, type ImportPreview, type ImportRow } from '../generated/desk'
import { deskOwner } from '../session.svelte'
import { report } from '../shared/frame.svelte'
import { takeBack as takeBackDeed } from '../undo.svelte'
import { say, time } from '../words.svelte'

/** What is decided about a row that may be somebody known: somebody new, or the same person, who stays out. */
export type Decision = 'new' | 'same'

interface Importing {
  /** Whose list it is: at another desk it is nobody's business. */
  owner: string
  file: Parcel | null
  preview: ImportPreview | null
  decisions: Record<number, Decision>
  /** The batch everybody goes into; empty for what each row says. */
  batch: string
  /** It is no list of people but a class's sheet. */
  sheet: 'register' | 'scores' | null
  busy: 'reading' | 'writing' | null
  refused: unknown
  result: (Imported & { file: string }) | null
  /** The result has been taken back. */
  undone: boolean
}

const nothing: Importing = {
  owner: '',
  file: null,
  preview: null,
  decisions: {},
  batch: '',
  sheet: null,
  busy: null,
  refused: null,
  result: null,
  undone: false,
}

/** The list that is being brought in. */
export const importing: Importing = $state({ ...nothing })

/** Reads a file anew and forgets what was there before. */
export async function choose(file: File) {
  Object.assign(importing, nothing, { decisions: {}, owner: deskOwner() })
  importing.file = await parcelOf(file)
  await look(null, null)
  importing.sheet = await sheetKind()
}

/** What a class's sheet has beside names; everything else that is known belongs to people. */
const inSheets: (ImportField | null)[] = [null, 'name', 'note', 'exam_score', 'attendance_percent']

/** Whether the file is rather a class's register or its scores: nothing in it but names is about people, and read as such
 *  it makes sense. Any class will do to find out. */
async function sheetKind(): Promise<Importing['sheet']> {
  const { file, preview, refused } = importing
  const isOfPeople = preview?.columns.some((column) => !inSheets.includes(column.field)) ?? !isOf(refused, 'no_header')
  if (!file || isOfPeople) return null
  const of = (await office.listClasses().catch(() => []))[0]?.id
  if (!of) return null
  const whose = { class: of, who: {}, keep: false }
  try {
    await office.previewAttendance({ ...file, how: { ...whose, month: null, signs: {}, minutes: null, subject: null } })
    return 'register'
  } catch (error) {
    if (isOf(error, 'no_month')) return 'register'
  }
  const read = await office.previewScores({ ...file, how: { ...whose, day: null, columns: [] } }).catch(() => null)
  return read && read.page.columns.length > 0 ? 'scores' : null
}

function isOf(error: unknown, why: string): boolean {
  return error instanceof Refused && error.refusal.kind === 'sheet' && error.refusal.why === why
}

/** Forgets a list that somebody else left at this seat. */
export function forgetOthers() {
  if (importing.owner !== deskOwner()) putAway()
}

/** Puts the list away; nothing was written by looking. */
export function putAway() {
  Object.assign(importing, nothing, { decisions: {} })
}

/** Says that the header stands in another row (as Excel counts); its columns are proposed anew. */
export function moveHeader(row: number) {
  return look(row - 1, null)
}

/** Says what one column means; a meaning that another column had is taken from it. */
export function mean(column: number, field: ImportField | null) {
  if (!importing.preview) return
  const mapping = importing.preview.columns.map((one, at) =>
    at === column ? field : one.field === field ? null : one.field,
  )
  return look(importing.preview.header_row, mapping)
}

async function look(header_row: number | null, mapping: (ImportField | null)[] | null) {
  if (!importing.file) return
  importing.busy = 'reading'
  importing.refused = null
  try {
    importing.preview = await office.previewImport({ ...importing.file, header_row, mapping })
    // A decision about a row stands only as long as the row reads the same.
    importing.decisions = {}
  } catch (error) {
    importing.refused = error
  } finally {
    importing.busy = null
  }
}

/** Whether somebody must say who this is: an earlier row, or somebody on the list, is probably the same person. */
export function asks(row: ImportRow): boolean {
  if (row.set_aside) return false
  // People of one name are normal; the name alone is no reason to ask.
  return row.repeats !== null || row.possible_same.some((same) => same.because.some((why) => why !== 'name'))
}

/** Rows about which nothing has been decided yet. */
export function undecided(): ImportRow[] {
  return (importing.preview?.rows ?? []).filter((row) => asks(row) && !importing.decisions[row.row])
}

/** How many people would be written now. */
export function wouldCome(): number {
  const skipped = Object.values(importing.decisions).filter((decision) => decision === 'same').length
  return (importing.preview?.good ?? 0) - skipped
}

/** Writes the good rows, as one deed. */
export async function write() {
  const { file, preview, batch, decisions } = importing
  if (!file || !preview || importing.busy || undecided().length > 0) return
  importing.busy = 'writing'
  importing.refused = null
  const skip = Object.entries(decisions).flatMap(([row, decision]) => (decision === 'same' ? [Number(row)] : []))
  const mapping = preview.columns.map((column) => column.field)
  try {
    const result = await office.importCandidates({
      ...file,
      header_row: preview.header_row,
      mapping,
      batch: batch || null,
      skip,
    })
    Object.assign(importing, nothing, { decisions: {}, owner: importing.owner, result: { ...result, file: file.name } })
    report(say('data-import-saved', { time: time(new Date()), count: result.imported }))
  } catch (error) {
    importing.refused = error
  } finally {
    importing.busy = null
  }
}

/** Takes the import back whole. */
export async function takeBack() {
  const deed = importing.result?.deed
  if (deed && (await takeBackDeed(deed, say('data-import-undone')))) importing.undone = true
}
