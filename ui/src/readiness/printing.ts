// The list of who is not ready, as it is printed: what lacks how often, and each person with what lacks.

import { isOpen, pressing } from '../demands'
import type { PersonReadiness, ReadinessPage } from '../generated/desk'
import { day, language, number, say } from '../words.svelte'

/** A demand and how many people it stands in the way of. */
export interface Lack {
  name: string
  count: number
}

/** What lacks, the most frequent first. */
export function lacksOf({ demands }: ReadinessPage, people: PersonReadiness[]): Lack[] {
  const counted = demands.map(({ name }, place) => ({ name: name[language()], count: people.filter(({ standings }) => standings[place] && isOpen(standings[place])).length }))
  return counted.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)
}

/** The heads of the list and its rows: who lacks what, the most urgent first; how much; by when. */
export function listOf({ demands }: ReadinessPage, people: PersonReadiness[]): { heads: string[]; rows: string[][] } {
  const nameOf = (code: string) => demands.find((demand) => demand.code === code)?.name[language()] ?? code
  const rows = people.map(({ name, class_name, seat, standings }) => {
    const open = pressing(standings)
    const who = [name, class_name && seat !== null ? `${class_name} ${seat}` : ''].filter(Boolean).join(say('frame-between'))
    const what = open.map(({ demand }) => nameOf(demand)).join(say('frame-between')) || '✓'
    return [say('readiness-list-line', { who, what }), number(open.length), open[0]?.last_safe_on ? day(open[0].last_safe_on) : '–']
  })
  return { heads: [say('readiness-list-what'), say('readiness-missing'), say('readiness-list-safe')], rows }
}
