// Where an agreement stands, as a sign, a tone and one sentence.

import type { AgreementLine, AgreementStatus } from '../../generated/desk'
import type { Shown } from '../../paperstates'
import { day, number, say } from '../../words.svelte'

const looks: Record<AgreementStatus, Omit<Shown, 'words'>> = {
  lapsed: { sign: '✗', tone: 'bad' },
  in_renewal: { sign: '↻', tone: 'warn' },
  expiring: { sign: '!', tone: 'warn' },
  in_force: { sign: '✓', tone: 'good' },
  draft: { sign: '…', tone: 'note' },
  ended: { sign: '–', tone: undefined },
  superseded: { sign: '→', tone: undefined },
}

/** The state in a word or two. */
export const standingShown = ({ status }: AgreementLine): Shown => ({ ...looks[status], words: say(`term-standing-${status}`) })

/** The state in one sentence, with its day and how many days are left. */
export function standingInWords({ row, status, days_left }: AgreementLine, today: string): string {
  const until = row.valid_until ? day(row.valid_until) : ''
  const days = number(Math.abs(days_left ?? 0))
  const isOver = (days_left ?? 0) < 0
  switch (status) {
    case 'draft':
      return say('agreements-unsigned')
    case 'superseded':
      return say('agreements-superseded')
    case 'ended':
      return say('agreements-ended', { day: day(row.ended_on ?? '') })
    case 'lapsed':
      return say('agreements-lapsed', { day: until, days })
    case 'expiring':
      return say('agreements-expires', { day: until, days })
    case 'in_renewal':
      return say(isOver ? 'agreements-lapsed-renewing' : 'agreements-expires-renewing', { day: until, days })
    case 'in_force':
      if (row.valid_from && row.valid_from > today) return say('agreements-holds-from', { day: day(row.valid_from) })
      return until ? say('agreements-holds', { day: until, days }) : say('agreements-holds-without-end')
  }
}

/** What an agreement is called: its kind and its name. */
export function agreementName({ row, name }: AgreementLine): string {
  return [row.kind && row.kind !== 'other' ? say(`term-agreement-${row.kind}`) : '', name].filter(Boolean).join(' ')
}

/** Agreements that need somebody, that hold, and that are over. */
export type Group = 'act' | 'holds' | 'past'

export function groupOf({ status, alarm }: AgreementLine): Group {
  if (alarm !== null || status === 'draft' || status === 'in_renewal') return 'act'
  return status === 'in_force' || status === 'expiring' ? 'holds' : 'past'
}

/** The tags of a scope, one by one. */
export const tagsOf = (text: string | null) => (text ?? '').split('|').map((tag) => tag.trim()).filter(Boolean)
