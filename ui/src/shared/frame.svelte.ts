// What the screens tell the frame around them: where we are, what was saved, what has been typed towards a jump.

import { inWords, wayOut } from '../refusals'

/** One step of the way here; the last has no address. */
export interface Crumb {
  words: string
  address?: string
  lang?: string
}

/** What stands at the left of the foot line until something newer does. */
export interface Report {
  words: string
  /** `saved` was written, `open` is not yet written, `refused` was declined. */
  kind: 'saved' | 'open' | 'refused'
  /** Where what stands in the way is settled. */
  way?: { words: string; address: string } | null
}

export type Theme = 'system' | 'light' | 'dark'

interface Frame {
  where: Crumb[]
  besides: string
  roomy: boolean
  report: Report | null
  typed: string
  /** What stands above the sheet. */
  open: 'palette' | 'keys' | null
  /** How often something was taken back or done again: a page that shows what may have changed reads anew. */
  turned: number
}

/** The frame around every screen. */
export const frame: Frame = $state({ where: [], besides: '', roomy: false, report: null, typed: '', open: null, turned: 0 })

/** Says in the foot line, and to a screen reader, what became of what was done. It stays until something newer. */
export function report(words: string, kind: Report['kind'] = 'saved') {
  frame.report = { words, kind }
}

/** Says in the foot line why the office declined, or that something broke. */
export function complain(error: unknown) {
  frame.report = { words: inWords(error), kind: 'refused', way: wayOut(error) }
}

/** Light, dark, or as the system is; kept for the next start. */
export function dress(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  localStorage.setItem('theme', theme)
}

/** What was chosen before. */
export function dressed(): Theme {
  const kept = localStorage.getItem('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}
