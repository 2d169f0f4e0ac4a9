// How many things wait at each place, for the rail.

import { office, type TodayPage } from './generated/desk'

const kept = $state<{ at: Record<string, number> }>({ at: {} })

/** How many things wait there. */
export function waitingAt(place: string): number {
  return kept.at[place] ?? 0
}

/** Counts anew. */
export async function countWaiting() {
  try {
    countIn(await office.today())
  } catch {
    // The rail then counts nothing; what is wrong shows on the page itself.
    kept.at = {}
  }
}

/** Counts in a first page that has just been read: registers and scores not complete, and people not ready to leave soon. */
export function countIn(page: TodayPage) {
  const lessons = page.lessons.filter((lesson) => lesson.marked < lesson.people).length
  kept.at = {
    today: lessons + page.registers_open.length + page.scores_open.length,
    readiness: page.departures.reduce((sum, batch) => sum + batch.not_ready, 0),
  }
}
