// The six places of the office and the page that stands at each. A place's page gets the rest of the address and
// decides for itself what it shows there.

import type { Component } from 'svelte'

import type { IconName } from './shared/icons'

/** What every page is given: `#/people/ID/history?find=dewi` has the rest `[ID, 'history']` and asks `{ find }`. */
export interface PageProps {
  rest: string[]
  asks: Record<string, string>
}

/** A place in the rail. */
export interface Place {
  id: string
  word: string
  icon: IconName
  /** Loads its page when somebody first goes there. */
  page?: () => Promise<{ default: Component<PageProps> }>
}

/** In the order of the rail and of Alt+1…6. */
export const places: Place[] = [
  { id: 'today', word: 'place-today', icon: 'today', page: () => import('./today/Page.svelte') },
  { id: 'people', word: 'place-people', icon: 'people', page: () => import('./people/Page.svelte') },
  { id: 'classes', word: 'place-classes', icon: 'classes', page: () => import('./classes/Page.svelte') },
  { id: 'readiness', word: 'place-readiness', icon: 'readiness', page: () => import('./readiness/Page.svelte') },
  { id: 'partners', word: 'place-partners', icon: 'partners', page: () => import('./partners/Page.svelte') },
  { id: 'data', word: 'place-data', icon: 'data', page: () => import('./data/Page.svelte') },
]

/** On a laptop the first place is the visit: what is done there, and how it comes home. */
const visiting: Place = { id: 'today', word: 'place-visit', icon: 'laptop', page: () => import('./visit/Page.svelte') }

/** The places of this computer. */
export function placesOf(isOnVisit: boolean): Place[] {
  return isOnVisit ? [visiting, ...places.slice(1)] : places
}
