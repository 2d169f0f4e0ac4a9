// Exam results in words: what the parts are called, and why a result passes or not.

import type { Reason } from './generated/desk'
import { hasWords, hundredths, say } from './words.svelte'

/** A part of an exam in the reader's language; an office's own part is called as the office calls it. */
export function sectionInWords(name: string): string {
  const key = `exam-section-${name.toLowerCase().replaceAll(' ', '_')}`
  return hasWords(key) ? say(key) : name
}

/** One reason in a sentence, its scores as people write them. */
export function reasonInWords(reason: Reason): string {
  const { kind, ...facts } = reason
  const blanks = Object.entries(facts).map(([name, fact]: [string, string | number]) => [
    name,
    typeof fact === 'number' ? hundredths(fact) : sectionInWords(fact),
  ])
  return say(`exam-reason-${kind}`, Object.fromEntries(blanks))
}
