// Readings in katakana that somebody may approve, and why each is proposed, in words.

import type { KatakanaBecause, KatakanaLine, KatakanaProposal, KatakanaSeen } from '../generated/desk'
import { day, say } from '../words.svelte'

/** A reading to choose, with its reasons in words. */
export interface Choice {
  kana: string
  reasons: string[]
  /** Stands in the profile already, written by a person or a list. */
  isTyped: boolean
}

/** As many as there are keys. */
const most = 5

/** What may be chosen for one name: the proposals, and before them what was typed if the office would not propose it. */
export function choicesOf(proposals: KatakanaProposal[], typed: string | null): Choice[] {
  const choices = proposals.map(({ kana, because }) => ({
    kana,
    reasons: because.map(becauseInWords),
    isTyped: typed !== null && isSame(kana, typed),
  }))
  const isNew = typed !== null && typed !== '' && !choices.some(({ isTyped }) => isTyped)
  return (isNew ? [{ kana: typed, reasons: [], isTyped: true }, ...choices] : choices).slice(0, most)
}

/** The choice that Enter would approve: what a person wrote, else the best proposal. */
export function firstChoice(choices: Choice[]): number {
  return Math.max(0, choices.findIndex(({ isTyped }) => isTyped))
}

/** The reading that stands beside a name in the list. */
export function readingOf(line: KatakanaLine): string {
  return line.katakana || line.proposals[0]?.kana || ''
}

/** Whether two readings differ only in what stands between words. */
export function isSame(one: string, other: string): boolean {
  return letters(one) === letters(other)
}

const letters = (kana: string) => kana.replace(/[\s・･＝．]/g, '')

function becauseInWords(because: KatakanaBecause): string {
  switch (because.kind) {
    case 'name':
      return say('katakana-because-name', seenInWords(because))
    case 'part':
      return say('katakana-because-part', { part: because.part, ...seenInWords(because.seen) })
    case 'rule':
      return say(`katakana-because-${because.rule}`, { letters: because.letters })
  }
}

function seenInWords({ times, name, by, on }: KatakanaSeen) {
  return { times, name, by, on: on ? day(on) : '–' }
}
