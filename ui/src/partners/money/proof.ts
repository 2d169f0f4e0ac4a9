// What can be said of a programme's money, in words.

import type { BurdenState, Gap, PayerSum, PersonBurden, Proof } from '../../generated/desk'
import type { Shown } from '../../paperstates'
import { number, rupiah, say } from '../../words.svelte'

/** Who paid, without the candidates: `Kaikoukai Healthcare Group`, `Kemnaker dan JOE Cooperative`. */
function payersInWords(payers: PayerSum[]): string {
  const others = payers.filter(({ payer }) => payer !== 'candidate' && payer !== 'loan')
  const names = [...new Set(others.map(({ payer, partner_name }) => partner_name ?? say(`term-payer-${payer}`)))]
  return names.reduceRight((rest, name) => (rest === '' ? name : say('money-and', { one: name, rest })), '')
}

/** `66 orang berangkat dalam 4 angkatan: semua dibayar Kaikoukai, 1 pengecualian.` */
export function proofInWords(proof: Proof): string {
  const { departed, batches, exceptions, unproved, payers } = proof
  if (departed === 0) return say('money-nobody-left', { people: proof.people })
  const gone = say('money-gone', { departed, batches })
  const paid = payersInWords(payers)
  const told = [
    paid ? say(exceptions.length > 0 ? 'money-paid-but' : 'money-paid', { payers: paid }) : say('money-paid-unknown'),
    exceptions.length > 0 && say('money-exceptions', { count: exceptions.length }),
    unproved > 0 && say('money-unproved', { count: unproved }),
  ]
  return say('money-told', { gone, told: told.filter(Boolean).join(say('frame-between')) })
}

/** How far a promise is proved, exceptions before anything else. */
export function proofShown({ promise, exceptions, unproved, departed }: Proof): Shown {
  if (exceptions.length > 0) return { sign: '✗', tone: 'bad', words: say('money-exceptions', { count: exceptions.length }) }
  if (!promise.promise) return { sign: '–', tone: undefined, words: say('money-no-promise') }
  if (departed === 0) return { sign: '…', tone: 'note', words: say('money-not-proved') }
  return unproved > 0 ? { sign: '?', tone: 'warn', words: say('money-not-proved') } : { sign: '✓', tone: 'good', words: say('money-proved') }
}

export function promiseInWords({ promise }: Proof): string {
  if (!promise.promise) return say('money-no-promise')
  const said = say(`term-promise-${promise.promise}`)
  return promise.promise_cap === null ? said : `${said} ${rupiah(promise.promise_cap)}`
}

export function burdenTone(state: BurdenState): 'good' | 'bad' | 'warn' | undefined {
  const tones = { broken: 'bad', unproved: 'warn', proved: 'good', no_promise: undefined } as const
  return tones[state]
}
export const burdenSign = (state: BurdenState) => ({ broken: '✗', unproved: '?', proved: '✓', no_promise: '–' })[state]

/** Why nothing is proved, in one line. */
export function gapsInWords(gaps: Gap[]): string {
  const told = gaps.map((gap) =>
    gap.kind === 'not_accounted' ? say('money-gap-not_accounted', { tier: say(`term-tier-${gap.tier}`), item: say(`term-cost-${gap.item}`) }) : say(`money-gap-${gap.kind}`),
  )
  return [...new Set(told)].join(say('frame-between'))
}

/** `Rp 650.000 (Angkatan 4)`. */
export const paidInWords = ({ burden, batch_name }: PersonBurden) => [rupiah(burden.paid), batch_name].filter(Boolean).join(say('frame-between'))

/** Millions, so that bars have room: `1.242 juta`. */
export const millions = (value: number) => say('money-millions', { amount: number(Math.round(value / 100_000) / 10) })
