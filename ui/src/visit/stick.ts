// Where the stick is: remembered from one time to the next, and what is said when it is not there.

import { Refused } from '../backend'
import { say } from '../words.svelte'

const kept = 'pack-folder'

/** Where it was the last time. */
export const lastPlace = () => localStorage.getItem(kept) ?? ''

/** It is there again, most likely. */
export const keepPlace = (place: string) => localStorage.setItem(kept, place)

/** The place as it is asked of the office; a place of nothing is refused like one that is not there. */
export function placed(typed: string): string {
  const place = typed.trim()
  if (place === '') throw new Refused({ kind: 'not_found', what: 'folder' })
  return place
}

/** What is wrong with the place, when it is the place. */
export function placeWrong(fault: unknown): string | undefined {
  return fault instanceof Refused && fault.refusal.kind === 'not_found' ? say('visits-folder-missing') : undefined
}
