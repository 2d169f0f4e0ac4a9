// The book of one person in words: each deed with what it changed, from what to what, by whom and where.

import type { Change } from '../generated/desk'
import type { Deed } from '../shared/DeedThread.svelte'
import { day, hasWords, hundredths, moment, say } from '../words.svelte'
import { grouped } from './grouped'
import { inFours, phoneAsRead, sets, termOf } from './profile'

/** Columns that only hold a key of another row, or repeat what another column says. */
const unsaid = new Set(['candidate', 'batch', 'class', 'sitting', 'phone_typed', 'katakana_on', 'photo', 'same_as'])
/** Changes as knots of a thread, newest first; what one deed changed stands together, at most so many lines of it. */
export function deedsOf(changes: Change[], most = Infinity): Deed[] {
  return grouped(changes, ({ deed_id }) => deed_id).map((of, index) => deedOf(of, index === 0, most))
}

function deedOf(changes: Change[], newest: boolean, most: number): Deed {
  const [first] = changes as [Change]
  const lines = [...new Set(changes.flatMap(linesOf))]
  const shown = lines.slice(0, most)
  const more = lines.length - shown.length
  return {
    id: first.deed_id,
    what: say(`deed-${first.deed}`),
    details: [
      ...shown,
      ...(more > 0 ? [say('people-more-lines', { count: more })] : []),
      say('people-who-when', { by: first.by, at: moment(first.at), device: first.device }),
    ],
    big: newest,
  }
}

/** One line for each column: what it was and what it is. */
function linesOf(change: Change): string[] {
  const table = tableInWords(change.table)
  if (change.change === 'restore') return [say('people-row-restored', { table })]
  // Nothing of a person is lost by withdrawing them, so there is nothing to list.
  if (change.change === 'withdraw' && change.table === 'candidates') return [say('people-row-withdrawn', { table })]
  const columns = Object.keys(change.new).filter((column) => !unsaid.has(column))
  const lines = columns.flatMap((column) => {
    const [old, fresh] = [change.old[column] ?? null, change.new[column] ?? null].map((value) => read(column, value))
    if (old === fresh) return []
    const field = say(`field-${column}`)
    if (old === '') return [say('people-was-set', { field, new: fresh ?? '' })]
    if (fresh === '') return [say('people-was-cleared', { field, old: old ?? '' })]
    return [say('people-was-changed', { field, old: old ?? '', new: fresh ?? '' })]
  })
  return change.change === 'withdraw' ? [say('people-row-withdrawn', { table }), ...lines] : lines
}

/** A value as people read it: our own words in their language, days and numbers as they are written. */
function read(column: string, value: string | null): string {
  if (value === null || value === '') return ''
  if (column === 'absent') return value === '1' ? say('term-yes') : ''
  const set = sets[column]
  if (set && hasWords(termOf(set, value))) return say(termOf(set, value))
  if (column === 'nik') return inFours(value)
  if (column === 'scores') return scores(value)
  if (column.endsWith('phone')) return phoneAsRead(value)
  return day(value)
}

function scores(value: string): string {
  try {
    const read: unknown = JSON.parse(value)
    if (!Array.isArray(read)) return value
    return read.map((score) => (typeof score === 'number' ? hundredths(score) : '–')).join(' · ')
  } catch {
    return value
  }
}

function tableInWords(table: string): string {
  const key = `people-row-${table}`
  return hasWords(key) ? say(key) : table
}
