// Whether a paper is good, in words and with a sign.

import type { PaperState } from './generated/desk'
import { day, say } from './words.svelte'

/** A state as a sign, a tone and words. */
export interface Shown {
  sign: string
  tone: 'good' | 'warn' | 'bad' | 'note' | undefined
  words: string
}

export function paperShown(state: PaperState | null): Shown {
  if (!state) return { sign: '–', tone: undefined, words: say('papers-good-none') }
  switch (state.kind) {
    case 'good':
      return { sign: '✓', tone: 'good', words: state.until ? say('papers-good-until', { day: day(state.until) }) : say('papers-good-ever') }
    case 'expired':
      return { sign: '✗', tone: 'bad', words: say('papers-good-over', { day: day(state.last_day) }) }
    case 'not_yet':
      return { sign: '…', tone: 'note', words: say('papers-good-later', { day: day(state.from) }) }
    case 'no_date_known':
      return { sign: '!', tone: 'warn', words: say('papers-good-unknown') }
  }
}

