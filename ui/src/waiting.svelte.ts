// How many things wait at each place, for the rail.

import { office } from './generated/desk'

const kept = $state<{ at: Record<string, number> }>({ at: {} })

/** How many things wait there. */
export function waitingAt(place: string): number {
  return kept.at[place] ?? 0
}

/** Counts anew: registers and scores that are not complete, and people of the next departures with blanks. */
export async function countWaiting() {
  try {
    const page = await office.today()
    const lessons = page.lessons.filter((lesson) => lesson.marked < lesson.people).length
    kept.at = {
      today: lessons + page.registers_open.length + page.scores_open.length,
      readiness: page.departures.reduce((sum, batch) => sum + batch.with_blanks, 0),
    }
  } catch {
    // The rail then counts nothing; what is wrong shows on the page itself.
    kept.at = {}
  }
}
