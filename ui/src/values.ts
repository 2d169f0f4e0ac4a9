// What stands in a column of the store, as people read it, wherever it is shown: history, questions, two records side by side.

import { inFours, phoneAsRead, sets, termOf } from './people/profile'
import { day, hasWords, hundredths, say } from './words.svelte'

/** The word for a column; one that says something else in its own table has a word of its own. */
export function fieldOf(table: string, column: string): string {
  const own = `field-${table}-${column}`
  if (hasWords(own)) return say(own)
  return hasWords(`field-${column}`) ? say(`field-${column}`) : column
}

/** A value as people read it: our own words in their language, other rows by name, days and numbers as written. */
export function valueOf(column: string, value: string | null | undefined, names: Record<string, string | undefined> = {}): string {
  if (value === null || value === undefined || value === '') return ''
  const set = sets[column]
  if (set && hasWords(termOf(set, value))) return say(termOf(set, value))
  if (column === 'nik') return inFours(value)
  if (column.endsWith('phone')) return phoneAsRead(value)
  if (column === 'maths') return hundredths(Number(value))
  return names[value] ?? day(value)
}

/** Scores as a row keeps them, a number or nothing for each section. */
export function scoresOf(value: string): string {
  try {
    const read: unknown = JSON.parse(value)
    if (!Array.isArray(read)) return value
    return read.map((score) => (typeof score === 'number' ? hundredths(score) : '–')).join(' · ')
  } catch {
    return value
  }
}
