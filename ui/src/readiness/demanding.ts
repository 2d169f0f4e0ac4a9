// A demand as a form holds it. Pure, so that nothing typed is lost untested.

import type { Asked, Demand, DemandRule, Link, RequirementSet, Step, WhoActs } from '../generated/desk'

/** Which figure of a demand can be typed: months a paper lasts beyond its use or from its issue, a share, an age, months of work. */
export type Figure = 'margin' | 'lasts' | 'share' | 'age' | 'months' | null

/** What is typed of one demand. */
export interface Typed {
  code: string
  used_at: string
  who: string
  takes: string
  source: string
  figure: Figure
  least: string
  dropped: boolean
}

/** The figure of what is asked, and its value. */
export function figureOf(asked: Asked | undefined): [Figure, number | null] {
  switch (asked?.kind) {
    case 'paper':
      return asked.margin_months > 0 ? ['margin', asked.margin_months] : ['lasts', asked.lasts_months]
    case 'health':
      return ['lasts', asked.lasts_months]
    case 'attendance':
      return ['share', asked.least / 10]
    case 'age':
      return ['age', asked.least]
    case 'experience':
      return ['months', asked.months]
    default:
      return [null, null]
  }
}

export function typedOf(demand: Demand | undefined): Typed {
  const [figure, least] = figureOf(demand?.asked)
  return {
    code: demand?.code ?? '',
    used_at: demand?.used_at ?? 'departure',
    who: demand?.who ?? 'candidate',
    takes: String(demand?.takes_days ?? 0),
    source: demand?.source ?? '',
    figure,
    least: least === null ? '' : String(least),
    dropped: false,
  }
}

/** A whole number out of what was typed; null for none. What is no number becomes one that the office declines. */
function whole(typed: string): number | null {
  if (typed.trim() === '') return null
  const value = Number(typed.trim().replace(',', '.'))
  return Number.isFinite(value) && value >= 0 ? Math.round(value) : 99_999
}

function askedOf(asked: Asked, { figure, least }: Typed): Asked {
  const value = whole(least)
  if (asked.kind === 'paper') return figure === 'margin' ? { ...asked, margin_months: value ?? 0 } : { ...asked, lasts_months: value }
  if (asked.kind === 'health') return { ...asked, lasts_months: value }
  if (asked.kind === 'attendance') return { ...asked, least: Math.round(Number(least.replace(',', '.')) * 10) || 0 }
  if (asked.kind === 'age') return { ...asked, least: value }
  if (asked.kind === 'experience') return { ...asked, months: value ?? 0 }
  return asked
}

export function demandOf(demand: Demand, typed: Typed): Demand {
  return {
    ...demand,
    asked: askedOf(demand.asked, typed),
    used_at: typed.used_at as Step,
    who: typed.who as WhoActs,
    takes_days: whole(typed.takes) ?? 0,
    source: typed.source,
  }
}

/** The set with its newest rule changed, or with another one when it begins on a day of its own. */
export function withRule(set: RequirementSet, from: string, days: { step: Step; days: string }[], demands: Demand[]): RequirementSet {
  const newest = set.rules.at(-1)
  if (!newest) return set
  const chain: Link[] = newest.chain.map((link) => ({ ...link, days_before: whole(days.find(({ step }) => step === link.step)?.days ?? '') ?? 0 }))
  const rule: DemandRule = { ...newest, from, chain, demands }
  return { ...set, rules: [...set.rules.filter((one) => one.from !== from), rule] }
}
