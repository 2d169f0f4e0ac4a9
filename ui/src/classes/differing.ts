// Where two people read a paper differently, and what was decided: pure, so that every choice has a test.

import type { Choice, KeyingsPage, ReadScores, Section } from '../generated/desk'

/** One thing to decide: a score, or whether somebody came at all (then there is no section). */
export interface Difference {
  key: string
  candidate: string
  name: string
  seat: number | null
  place: number | null
  section: Section | null
  first: ReadScores | null
  second: ReadScores | null
}

/** What is taken: what one of the two keyed, or what the paper says when both misread it. */
export type Taken = 'first' | 'second' | { score: number }

/** Every difference of a sitting, by seat. */
export function differencesOf(page: KeyingsPage): Difference[] {
  return page.lines.flatMap(({ candidate, name, seat, first, second, differs, differs_in_coming }) => {
    const places = differs_in_coming ? [null] : differs
    return places.map((place) => ({
      key: `${candidate}:${place ?? 'coming'}`,
      candidate,
      name,
      seat,
      place,
      section: place === null ? null : (page.rule?.sections[place] ?? null),
      first,
      second,
    }))
  })
}

/** What is sent to settle: a choice for every difference that was decided. */
export function choicesOf(differences: Difference[], taken: Record<string, Taken>, { readers }: Pick<KeyingsPage, 'readers'>): Choice[] {
  return differences.flatMap((difference): Choice[] => {
    const mine = taken[difference.key]
    const about = { candidate: difference.candidate, section: difference.place }
    if (mine === undefined) return []
    if (typeof mine === 'object') return [{ ...about, take: 'score', score: mine.score }]
    const reader = readers[mine === 'first' ? 0 : 1]
    return reader ? [{ ...about, take: 'reader', staff: reader.staff }] : []
  })
}
