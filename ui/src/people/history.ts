// The history of a person in words: what each deed changed, what it was about, from which value to which.

import type { Change } from '../generated/desk'
import type { Deed } from '../shared/DeedThread.svelte'
import { fieldOf, scoresOf, valueOf } from '../values'
import { day, hasWords, moment, number, say } from '../words.svelte'
import { grouped } from './grouped'

type Values = Change['old']

/** Columns that only say whose row it is, or repeat what another column says. */
const unsaid = new Set(['candidate', 'placement', 'batch', 'sitting', 'phone_typed', 'katakana_on', 'kind', 'scan', 'field', 'one', 'other'])
/** Facts that name a row, and are therefore not told once more as its values. */
const naming = ['school', 'employer', 'relation', 'name', 'purpose', 'paper', 'partner', 'branch', 'item']

/** Changes as knots of a thread, newest first; what one deed changed stands together. So many deeds at most. */
export function deedsOf(changes: Change[], most = Infinity): Deed[] {
  return grouped(changes, ({ deed_id }) => deed_id).slice(0, most).map(deedOf)
}

function deedOf(changes: Change[], index: number): Deed {
  const [first] = changes as [Change]
  const rows = grouped(changes, ({ table, row }) => `${table} ${row}`)
  return {
    id: first.deed_id,
    what: say(`deed-${first.deed}`),
    details: [...new Set(rows.flatMap(linesOf))],
    foot: say('people-who-when', { by: first.by, at: moment(first.at), device: first.device }),
    big: index === 0,
  }
}

/** What one deed did to one row: a line for each field of the person, one line for anything else. */
function linesOf(changes: Change[]): string[] {
  const row = rowOf(changes)
  switch (row.table) {
    case 'candidates':
      return personLines(row)
    case 'attendance':
      return markLines(row)
    case 'results':
      return scoreLines(row)
    case 'stage_moves':
      return [stageLine(row)]
    case 'handovers':
      return [handoverLine(row)]
    default:
      return [otherLine(row)]
  }
}

/** The changes of one row as one. */
function rowOf(changes: Change[]): Change {
  const [first] = changes as [Change]
  const all = (of: 'old' | 'new' | 'names') => Object.assign({}, ...changes.map((change) => change[of]))
  return { ...first, old: all('old'), new: all('new'), names: all('names') }
}

function personLines(row: Change): string[] {
  const table = say('people-row-candidates')
  if (row.change === 'restore') return [say('people-row-restored', { table })]
  // Nothing of a person is lost by withdrawing them, so there is nothing to list.
  if (row.change === 'withdraw') return [say('people-row-withdrawn', { table })]
  return columnsOf(row).map((column) => {
    const field = say(`field-${column}`)
    const [old, fresh] = readBoth(row, column)
    if (column === 'photo') return say('people-was-set', { field, new: say(photoTurn(old, fresh)) })
    if (old === '') return say('people-was-set', { field, new: fresh })
    if (fresh === '') return say('people-was-cleared', { field, old })
    return say('people-was-changed', { field, old, new: fresh })
  })
}

function photoTurn(old: string, fresh: string): string {
  if (fresh === '') return 'people-photo-removed'
  return old === '' ? 'people-photo-added' : 'people-photo-replaced'
}

/** `Kehadiran Bahasa Jepang 5A, 3 Nov 2026: kosong → S`. */
function markLines(row: Change): string[] {
  const { subject, class: className, day: on } = row.about
  const what = say('people-mark-of', { lesson: [subject, className].filter(Boolean).join(' '), day: day(on ?? '') })
  return turnLines(row, what, ['presence', 'minutes_late'], markIn)
}

function markIn(values: Values): string {
  const letter = values.presence ? say(`term-presence-letter-${values.presence}`) : ''
  const late = values.minutes_late ? say('people-minutes', { minutes: number(Number(values.minutes_late)) }) : ''
  return [letter, late].filter(Boolean).join(' ')
}

/** `Nilai Kana 3 (20 Nov 2026): 11 → 15`. */
function scoreLines(row: Change): string[] {
  const what = say('people-score-of', { exam: row.about.exam ?? '', day: day(row.about.day ?? '') })
  return turnLines(row, what, ['scores', 'absent'], scoreIn)
}

function scoreIn(values: Values): string {
  return values.absent === '1' ? say('people-score-absent') : scoresOf(values.scores ?? '')
}

/** What stood there and what stands there, and the note when it changed too. */
function turnLines(row: Change, what: string, columns: string[], tell: (values: Values) => string): string[] {
  const blank = say('people-blank')
  const [before, after] = [tell(row.old), tell(row.new) || blank]
  const told = columns.some((column) => column in row.new)
    ? [say('people-was-changed', { field: what, old: before || blank, new: after })]
    : []
  const [old, note] = readBoth(row, 'note')
  return old === note ? told : [...told, say('people-was-set', { field: `${what}, ${say('field-note')}`, new: note || blank })]
}

/** `Tahap: Pelatihan, sejak 5 Jan 2026 (Angkatan 5)`. */
function stageLine(row: Change): string {
  const values = row.change === 'withdraw' ? row.old : row.new
  const field = tableInWords(row)
  const stage = values.stage ?? row.about.stage ?? ''
  const told = [
    stage && say(`term-stage-${stage}`),
    values.moved_on && say('people-since', { day: day(values.moved_on) }),
    values.reason,
  ]
  const words = told.filter(Boolean).join(say('frame-between'))
  const at = row.about.batch ? say('people-in-batch', { told: words, batch: row.about.batch }) : words
  return say('people-was-set', { field: row.change === 'withdraw' ? say('people-row-withdrawn', { table: field }) : field, new: at })
}

/** `Serah terima Hamamatsu Kaigo: Berkas calon, 3 halaman, tanpa NIK`. */
function handoverLine(row: Change): string {
  const values = row.change === 'withdraw' ? row.old : row.new
  const named = [tableInWords(row), row.about.partner].filter(Boolean).join(' ')
  const words = (text: string | null | undefined, key: (word: string) => string) => (text ?? '').split(' ').filter(Boolean).map((word) => say(key(word))).join(', ')
  const what = words(values.left_out, (part) => `cover-left-${part}`)
  const told = [
    say('handover-what', { papers: words(values.prints, (print) => `print-${print.split('@')[0]}`), pages: Number(values.pages ?? 0) }),
    what && say('handover-without', { what }),
  ]
  const field = row.change === 'withdraw' ? say('people-row-withdrawn', { table: named }) : named
  return say('people-was-set', { field, new: told.filter(Boolean).join(say('frame-between')) })
}

/** `Sekolah SMKN 1 Martapura: Jenjang SMK, Lulus 2021`. */
function otherLine(row: Change): string {
  const named = [tableInWords(row), ...naming.map((fact) => factOf(row, fact))].filter(Boolean).join(' ')
  const parts = columnsOf(row).flatMap((column) => {
    const [old, fresh] = readBoth(row, column)
    const isToldByName = row.change !== 'change' && factOf(row, column) !== ''
    if (isToldByName) return []
    const value = old && fresh ? say('people-from-to', { old, new: fresh }) : fresh || old
    const isCleared = row.change === 'change' && fresh === ''
    return [say('people-part', { field: fieldOf(row.table, column), value: isCleared ? say('people-from-to', { old, new: say('people-blank') }) : value })]
  })
  const what = { withdraw: 'people-row-withdrawn', restore: 'people-row-restored' }[row.change]
  const field = what ? say(what, { table: named }) : named
  return parts.length === 0 ? field : say('people-was-set', { field, new: parts.join(say('frame-between')) })
}

/** What names a row, as it is called now; nothing when this row is not named so. */
function factOf(row: Change, fact: string): string {
  return naming.includes(fact) ? read(row, fact, row.about[fact] ?? null) : ''
}

function columnsOf(row: Change): string[] {
  return Object.keys(row.new).filter((column) => {
    const [old, fresh] = readBoth(row, column)
    return !unsaid.has(column) && old !== fresh
  })
}

function readBoth(row: Change, column: string): [string, string] {
  return [read(row, column, row.old[column] ?? null), read(row, column, row.new[column] ?? null)]
}

/** A value as people read it, other rows by the names that came with the change. */
function read(row: Change, column: string, value: string | null): string {
  return valueOf(column, value, row.names)
}

function tableInWords(row: Change): string {
  if (row.table === 'enrolments' && row.about.batch) return row.about.batch
  const key = `people-row-${row.table}`
  return hasWords(key) ? say(key) : row.table
}
