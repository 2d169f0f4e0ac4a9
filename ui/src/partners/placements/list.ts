// The list of placements: which of them a filter shows, and what each line says.

import type { PlacementLine } from '../../generated/desk'
import { to } from '../../routes.svelte'

/** Ways to look at the list, in the order of the chips. */
export const filters = ['all', 'abroad', 'ending', 'calls', 'planned', 'returned'] as const
export type Filter = (typeof filters)[number]

/** A contract that ends within so many days is looked at. */
const endsSoon = 180

export const isAbroad = ({ state }: PlacementLine) => ['departed', 'placed', 'extended'].includes(state)
export const isEnding = ({ ends_in }: PlacementLine) => ends_in !== null && ends_in <= endsSoon
/** Days of the schedule that have passed unanswered. */
export const overdueOf = ({ schedule }: PlacementLine) => schedule.filter(({ state }) => state === 'overdue')

const fits: Record<Filter, (line: PlacementLine) => boolean> = {
  all: () => true,
  abroad: isAbroad,
  ending: isEnding,
  calls: (line) => overdueOf(line).length > 0,
  planned: ({ state }) => state === 'planned',
  returned: ({ state }) => state === 'returned',
}

/** The lines that a filter shows; what must be done first comes first. */
export function shown(lines: PlacementLine[], filter: Filter): PlacementLine[] {
  const found = lines.filter(fits[filter])
  const orders: Partial<Record<Filter, (line: PlacementLine) => string>> = {
    ending: (line) => line.ends_on ?? '',
    calls: (line) => overdueOf(line)[0]?.on ?? '',
    returned: (line) => line.row.returned_on ?? '',
  }
  const order = orders[filter]
  return order ? found.sort((one, other) => (order(one) < order(other) ? -1 : 1)) : found
}

export const toPlacements = (asks: Record<string, string> = {}) => to('partners', ['placements'], asks)
export const toTotals = (programme = '') => to('partners', ['placements', 'totals'], programme ? { programme } : {})
export const toSendOff = (batch: string) => to('partners', ['placements', 'send-off', batch])
export const toPerson = (id: string) => to('people', [id, 'placement'])
