// How large a file is, as people say it.

import { number } from '../words.svelte'

/** `12 kB`, `3,4 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
  return `${number(Math.round(bytes / 100_000) / 10)} MB`
}
