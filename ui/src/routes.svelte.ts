// Where on the screen we are: the part of the address after #, as in `#/people/0198…/history?find=dewi`.
// Back and Forward of the window work, and every page has an address that can be written down.

import { setOut } from './way'

/** A place, what stands under it, and what is asked of it. */
export interface Route {
  place: string
  rest: string[]
  asks: Record<string, string>
}

/** The place shown when the address names none. */
export const home = 'today'

const here = $state<{ route: Route }>({ route: { place: home, rest: [], asks: {} } })

/** Where we are now. */
export function route(): Route {
  return here.route
}

/** Reads the part of an address after `#`. Parts that cannot be decoded are taken as they stand. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [place = '', ...rest] = path.split('/').filter(Boolean).map(decoded)
  return { place: place || home, rest, asks: Object.fromEntries(new URLSearchParams(query)) }
}

/** The address of a place: `to('people', [id, 'history'], { find })`. */
export function to(place: string, rest: string[] = [], asks: Record<string, string> = {}): string {
  const path = [place, ...rest].map(encodeURIComponent).join('/')
  const query = new URLSearchParams(asks).toString()
  return `#/${path}${query ? `?${query}` : ''}`
}

/** Goes there, so that Back returns here. */
export function go(address: string) {
  const before = window.location.href
  window.location.hash = address
  if (window.location.href !== before) setOut()
}

/** Goes there in place of here: for a filter that changes with every key. */
export function replace(address: string) {
  window.history.replaceState(null, '', address)
  here.route = readRoute(address)
}

/** Follows the address for as long as the program is open; answers with the way to stop. */
export function follow(): () => void {
  const read = () => {
    here.route = readRoute(window.location.hash)
  }
  read()
  window.addEventListener('hashchange', read)
  return () => window.removeEventListener('hashchange', read)
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
