// What is said once a list is written: also how much of it nobody has decided yet, and was therefore left empty.

import type { FileBytes } from './generated/desk'
import { say, time } from './words.svelte'

/** That a list was written. */
export function exportedInWords({ name, undecided }: Pick<FileBytes, 'name' | 'undecided'>): string {
  const at = { name, time: time(new Date()) }
  return undecided ? say('question-export-undecided', { ...at, count: undecided }) : say('data-exported', at)
}
