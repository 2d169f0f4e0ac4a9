// A deed of the book in words: what was done, and to whom or how much of it.

import type { DeedLine } from './generated/desk'
import { blanksOf } from './refusals'
import { hasWords, say } from './words.svelte'

/** The facts that tell one deed from another, the most telling first. */
const telling = ['source', 'class', 'batch', 'exam', 'paper', 'agreement', 'event', 'order', 'partner', 'device', 'name', 'staff', 'stage', 'choice', 'day', 'month', 'reason']
/** Facts that are counts, each with its noun under `deed-count-<fact>`. */
const counted = ['people', 'cells', 'lessons']

/** What was done, in one line: `Kehadiran 22 Nov 2026, 3 sel`. */
export function deedInWords({ deed, facts }: Pick<DeedLine, 'deed' | 'facts'>): string {
  // An undo tells what it took back as `deed`.
  const noun = [deed, facts.deed].filter((word) => word !== undefined).map(nounOf).join(': ')
  const read = blanksOf(facts)
  // Of several people, the one written last says nothing about the deed.
  const isOne = Number(facts.people ?? 1) === 1
  const told = [
    ...telling.filter((fact) => facts[fact] && (fact !== 'name' || isOne)).map((fact) => String(read[fact])),
    ...counted.filter((fact) => facts[fact]).map((fact) => say(`deed-count-${fact}`, { count: Number(facts[fact]) })),
  ].join(say('frame-between'))
  return told === '' ? noun : say('frame-deed', { deed: noun, facts: told })
}

function nounOf(word: string | undefined): string {
  const key = `deed-${word ?? ''}`
  return hasWords(key) ? say(key) : String(word)
}
