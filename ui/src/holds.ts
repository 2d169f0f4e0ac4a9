// Why somebody does not move to a stage, in words.

import type { Hold } from './generated/desk'
import { day, say } from './words.svelte'

/** Why, in one sentence; what a gate misses is told as a count. */
export function holdInWords(hold: Hold): string {
  switch (hold.why) {
    case 'gate':
      return say('hold-gate', { count: hold.unmet.length })
    case 'does_not_follow':
      return hold.from === null ? say('hold-nowhere') : say('hold-does_not_follow', { stage: say(`term-stage-${hold.from}`) })
    case 'abroad_elsewhere':
      return say('hold-abroad_elsewhere', { batch: hold.batch })
    case 'moved_since':
      return say('hold-moved_since', { day: day(hold.on) })
    case 'already':
      return say('hold-already')
    case 'departed_before':
      return say('hold-departed_before')
    case 'not_in_batch':
      return say('hold-not_in_batch')
  }
}
