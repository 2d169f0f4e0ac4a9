// A demand of one person in words: its sign, why it stands so, and where it is mended.

import type { DemandStanding, DemandState, ReadinessPage, Why } from './generated/desk'
import { to } from './routes.svelte'
import { day, hours, hundredths, number, percent, say } from './words.svelte'

/** A sign for each state and the look of its cell; the sentence beside it does the telling. */
export const signs: Record<DemandState, { sign: string; look: string; tone: string }> = {
  met: { sign: '✓', look: 'ok', tone: 'good' },
  waived: { sign: '○', look: 'skip', tone: 'quiet' },
  waiting: { sign: '…', look: 'wait', tone: 'note' },
  expires_before_use: { sign: '!', look: 'soon', tone: 'warn' },
  expired: { sign: '✗', look: 'gone', tone: 'bad' },
  missing: { sign: '–', look: 'none', tone: 'bad' },
}

/** Whether it stands in the way. */
export const isOpen = ({ state }: DemandStanding) => state !== 'met' && state !== 'waived'

/** What stands in the way, the most urgent first. */
export function pressing(standings: DemandStanding[]): DemandStanding[] {
  return standings.filter(isOpen).sort((one, other) => (one.last_safe_on ?? '9').localeCompare(other.last_safe_on ?? '9'))
}

/** Why it stands so, in a sentence. */
export function whyInWords(why: Why): string {
  switch (why.kind) {
    case 'good':
      return why.until === null ? say('demand-good') : say('demand-good-until', { day: day(why.until) })
    case 'ends':
      return say('demand-ends', { day: day(why.until), needed: day(why.needed_until) })
    case 'tried':
      return why.lacks === null
        ? say('demand-tried', { exam: why.exam, total: hundredths(why.total) })
        : say('demand-tried-lacks', { exam: why.exam, total: hundredths(why.total), lacks: hundredths(why.lacks) })
    case 'hours':
      return say('demand-hours', { done: hours(why.done), least: hours(why.least), to_come: hours(why.to_come) })
    case 'attendance':
      return say('demand-attendance', { share: percent(why.permille / 10), least: percent(why.least / 10) })
    case 'age':
      return say('demand-age', { years: number(why.years), least: why.least === null ? '–' : number(why.least), most: why.most === null ? '–' : number(why.most) })
    case 'months':
      return say('demand-months', { months: number(why.months), least: number(why.least) })
    case 'waived':
      return say('demand-waived', { reason: why.reason })
    default:
      return say(`demand-why-${why.kind}`)
  }
}

/** Who acts, and until when it is safe; that it is late once the day is over. */
export function actInWords({ who, last_safe_on }: DemandStanding, today: string): string {
  const acts = say(`term-who-${who}`)
  if (last_safe_on === null) return acts
  return `${acts}${say('frame-between')}${say(last_safe_on < today ? 'demand-late' : 'demand-safe', { day: day(last_safe_on) })}`
}

/** Where it is mended, down to the field that is typed in. */
export function wayOf(candidate: string, one: DemandStanding, { batch, departs_on, demands }: Pick<ReadinessPage, 'batch' | 'departs_on' | 'demands'>): string {
  const { opens } = one
  switch (opens.page) {
    case 'field': {
      const asked = demands.find(({ code }) => code === one.demand)?.asked
      return to('people', [candidate, 'profile'], { field: asked?.kind === 'consent' ? `consent-${asked.purpose}` : opens.field })
    }
    case 'paper':
      return to('people', [candidate, 'papers'], { paper: opens.paper, ...(isWornOut(one) ? { anew: 'yes' } : {}) })
    case 'exam':
      return to('people', [candidate, 'scores'], { need: opens.need })
    case 'hours':
      return to('readiness', ['hours', candidate], { batch, course: opens.course, ...(departs_on ? { entry: departs_on } : {}) })
    case 'attendance':
      return to('people', [candidate, 'attendance'])
    case 'costs':
      return to('people', [candidate, 'placement'])
  }
}

/** Whether only another paper helps: the one that is there stays as it was. */
const isWornOut = ({ state, why }: DemandStanding) => state === 'expired' || state === 'expires_before_use' || why.kind === 'unfit'
