// Addresses of job orders, and the look of what is said about them.

import type { PartnerChoice, OrderState, WhyNot } from '../../generated/desk'
import { holdInWords } from '../../holds'
import { to } from '../../routes.svelte'
import { number, say } from '../../words.svelte'

export const toOrders = () => to('partners', ['orders'])
export const toOrder = (id: string, asks: Record<string, string> = {}) => to('partners', ['orders', id], asks)

type Tone = 'good' | 'warn' | 'bad' | 'accent' | undefined

/** A letter and a tint for each state of an order. */
export const orderLooks: Record<OrderState, { sign: string; tone: Tone }> = {
  open: { sign: '○', tone: 'accent' },
  full: { sign: '✓', tone: 'good' },
  late: { sign: '!', tone: 'bad' },
  closed: { sign: '–', tone: undefined },
}

/** A letter and a tint for each choice. */
export const choiceLooks: Record<PartnerChoice, { sign: string; tone: Tone }> = {
  chosen: { sign: '✓', tone: 'good' },
  reserve: { sign: '…', tone: 'warn' },
  declined: { sign: '✗', tone: 'bad' },
}

/** Days until the answer, in words; nothing once an order needs none. */
export function answerInWords(days: number | null): string {
  if (days === null) return ''
  return days < 0 ? say('orders-days-over', { days: number(-days) }) : say('orders-days-left', { days: number(days) })
}

/** Why somebody does not fit. */
export function whyNotInWords(why: WhyNot): string {
  switch (why.why) {
    case 'sex':
      return say('fits-sex', { sex: say(`term-sex-${why.asked}`) })
    case 'no_birth_date':
      return say('fits-no_birth_date')
    case 'age':
      return say('fits-age', { years: number(why.years) })
    case 'stage':
      return why.stage === null ? say('fits-no-stage') : say('fits-stage', { stage: say(`term-stage-${why.stage}`) })
    case 'chosen_elsewhere':
      return say('fits-chosen_elsewhere', { order: why.order })
    case 'held':
      return holdInWords(why.hold)
  }
}
