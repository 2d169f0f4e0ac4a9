// What stands beside the partners, each with its own address.

import { to } from '../routes.svelte'
import { say } from '../words.svelte'

export type PartnersTab = 'partners' | 'orders'

/** In the order in which an office goes about it: with whom, whom they ask for. */
export const partnerTabs = (): { id: PartnersTab; words: string; address: string }[] => [
  { id: 'partners', words: say('place-partners'), address: to('partners') },
  { id: 'orders', words: say('orders-title'), address: to('partners', ['orders']) },
]
