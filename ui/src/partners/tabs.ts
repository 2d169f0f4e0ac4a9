// What stands beside the partners, each with its own address.

import { to } from '../routes.svelte'
import { say } from '../words.svelte'

export type PartnersTab = 'partners' | 'agreements' | 'events' | 'orders' | 'placements' | 'costs' | 'reports'

/** In the order in which an office goes about it: with whom, on what ground, what was done, whom they ask for, who went, what it cost, what is told of it. */
export const partnerTabs = (): { id: PartnersTab; words: string; address: string }[] => [
  { id: 'partners', words: say('place-partners'), address: to('partners') },
  { id: 'agreements', words: say('agreements-title'), address: to('partners', ['agreements']) },
  { id: 'events', words: say('events-title'), address: to('partners', ['events']) },
  { id: 'orders', words: say('orders-title'), address: to('partners', ['orders']) },
  { id: 'placements', words: say('placement-title'), address: to('partners', ['placements']) },
  { id: 'costs', words: say('money-title'), address: to('partners', ['costs']) },
  { id: 'reports', words: say('report-title'), address: to('partners', ['reports']) },
]
