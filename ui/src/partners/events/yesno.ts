// Yes, no and nobody said, as a short list holds them.

import type { Choice } from '../../shared/ChoiceIn.svelte'
import { say } from '../../words.svelte'

/** The two words of a yes and a no. */
export const hows = (yes: string, no: string): Choice[] => [
  { value: 'yes', words: say(yes) },
  { value: 'no', words: say(no) },
]

/** What was chosen; nothing is nobody said. */
export const yesOrNo = (value: string): boolean | null => (value === '' ? null : value === 'yes')

export const chosenOf = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no')
