// A line of the list of people in words: where somebody sits, and why a search found them.

import type { PersonLine } from '../generated/desk'
import { say } from '../words.svelte'
import { inFours, phoneAsRead } from './profile'

/** The class and seat, or the batch; empty for somebody who is in none. */
export function placeInWords(line: PersonLine): string {
  if (line.class_name && line.seat !== null) return say('people-seat', { class: line.class_name, seat: line.seat })
  return line.class_name ?? line.batch_name ?? ''
}

/** Why the search found somebody, when the name on the screen does not say it already. */
export function matchedInWords(line: PersonLine): string {
  switch (line.matched?.by) {
    case 'nik':
      return `NIK …${line.matched.text.slice(-4)}`
    case 'phone':
      return `${say('people-phone-short')} …${line.matched.text.slice(-4)}`
    case 'katakana':
      return line.matched.text
    default:
      return ''
  }
}

/** A text cut where a search found its words, so that they can be marked. Parts at odd places are what was found. */
export function markedParts(text: string, search: string): string[] {
  const words = search.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  if (words.length === 0) return [text]
  // The longer word first, so that `de dewi` marks all of `Dewi`.
  words.sort((one, other) => other.length - one.length)
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})`, 'giu'))
}

/** The number by which a person is known, as people read it out. */
export function numbersInWords(line: PersonLine): { nik: string; phone: string } {
  return { nik: line.nik ? inFours(line.nik) : '', phone: line.phone ? phoneAsRead(line.phone) : '' }
}
