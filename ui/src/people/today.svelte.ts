// Today, as the office counts days; asked once, because only the office has the calendar.

import { office } from '../generated/desk'

const kept = $state({ day: '' })
let asked = false

/** `YYYY-MM-DD`; empty until the office has said. */
export function today(): string {
  if (!asked) {
    asked = true
    office.today().then(
      (page) => (kept.day = page.day),
      () => (asked = false),
    )
  }
  return kept.day
}
