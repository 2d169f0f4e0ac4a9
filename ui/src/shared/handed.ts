// A file on its way from one page to another: whoever leads there puts it down, the page that it is for picks it up.

import type { Parcel } from '../backend'

let handed: Parcel | null = null

/** Puts a file down for the page that comes next. */
export function handOver(file: Parcel | null) {
  handed = file
}

/** Picks up what was put down; nothing a second time. */
export function pickUp(): Parcel | null {
  const file = handed
  handed = null
  return file
}
