// What a person reads when the office declines or fails. The office gives facts; the sentence is found here.

import { Refused } from './backend'
import { to } from './routes.svelte'
import { day, hasWords, hundredths, moment, month, say, type Blanks } from './words.svelte'

/** The sentence for whatever was thrown: `refusal-<kind>` with its facts, or that something broke. */
export function inWords(error: unknown): string {
  if (!(error instanceof Refused)) return say('frame-fault')
  const { kind, ...facts } = error.refusal
  const key = `refusal-${kind}`
  return hasWords(key) ? say(key, blanksOf(facts)) : say('frame-refused', { kind })
}

/** Where what stands in the way is settled, if there is one place for it. */
export function wayOut(error: unknown): { words: string; address: string } | null {
  const waits = error instanceof Refused && ['question_open', 'question_changed', 'undecided'].includes(error.refusal.kind)
  return waits ? { words: say('questions-title'), address: to('data', ['questions']) } : null
}

/** The facts of a refusal as they are read: days and times in the reader's way, our own words in the reader's language. */
export function blanksOf(facts: Record<string, unknown>): Blanks {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, read(name, fact)]))
}

function read(name: string, fact: unknown): string | number {
  if (typeof fact === 'number') return ['score', 'maximum', 'step'].includes(name) ? hundredths(fact) : fact
  if (Array.isArray(fact)) return fact.map((one) => String(read(name, one))).join(say('frame-between'))
  // Something about a person that nobody has decided.
  if (typeof fact === 'object' && fact !== null && 'group' in fact) {
    const { group, exam } = fact as { group: string; exam: string | null }
    return exam ?? say(`question-group-${group}`)
  }
  const text = fact === null || fact === undefined ? '–' : String(fact)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text)
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return moment(text)
  if (name === 'month' && /^\d{4}-\d{2}$/.test(text)) return month(text)
  const key = [`term-${name}-${text}`, `${name}-${text}`].find(hasWords)
  return key ? say(key) : text
}
