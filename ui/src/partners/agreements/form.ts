// An agreement as its form holds it, and as the office takes it.

import type { Agreement, AgreementKind, AgreementSheet, EditAgreement, Keyed, Part, Party, PartyId } from '../../generated/desk'
import { dayTyped, wholeOf, wordsOf } from '../../shared/typed'

export const kinds: AgreementKind[] = ['loi', 'mou', 'msp', 'pks', 'moc', 'other']
export const parts: Part[] = ['party', 'witness']

/** A party as it is typed; a partner, or a name of its own. */
export interface PartyTyped {
  id: PartyId | null
  part: string
  partner: string
  name: string
  signatory: string
  position: string
}

const days = ['signed_on', 'valid_from', 'valid_until', 'renewing_since', 'ended_on'] as const
const texts = ['title', 'number', 'signed_at', 'scope', 'ended_why', 'note'] as const

export type Values = Record<(typeof days)[number] | (typeof texts)[number] | 'kind' | 'quota' | 'renews', string>

export function newAgreement(): EditAgreement {
  const row: Agreement = {
    kind: null, title: null, number: null, signed_on: null, signed_at: null, valid_from: null, valid_until: null, quota: null,
    scope: null, renews: null, renewing_since: null, ended_on: null, ended_why: null, note: null,
  }
  return { id: null, row, parties: [], programmes: [] }
}

/** What an agreement's page shows, ready to be changed. */
export function editOf({ line }: AgreementSheet): EditAgreement {
  return { id: line.id, row: line.row, parties: line.parties.map(({ party }) => party), programmes: line.programmes.map(({ id }) => id) }
}

export function valuesOf(row: Agreement): Values {
  const typed = Object.fromEntries([...days.map((field) => [field, dayTyped(row[field])]), ...texts.map((field) => [field, row[field] ?? ''])])
  return { ...typed, kind: row.kind ?? '', quota: row.quota === null ? '' : String(row.quota), renews: row.renews ?? '' } as Values
}

export function partiesOf(parties: Keyed<PartyId, Party>[]): PartyTyped[] {
  const typed = parties.map(({ id, row }) => ({
    id, part: row.part, partner: row.partner ?? '', name: row.name ?? '', signatory: row.signatory ?? '', position: row.position ?? '',
  }))
  return typed.length > 0 ? typed : [blankParty('party'), blankParty('party')]
}

export const blankParty = (part: Part): PartyTyped => ({ id: null, part, partner: '', name: '', signatory: '', position: '' })

export function written(id: EditAgreement['id'], values: Values, parties: PartyTyped[], programmes: string[]): EditAgreement {
  const row = {
    ...Object.fromEntries([...days, ...texts].map((field) => [field, wordsOf(values[field])])),
    kind: kinds.find((kind) => kind === values.kind) ?? null,
    quota: wholeOf(values.quota),
    renews: wordsOf(values.renews),
  } as Agreement
  return {
    id,
    row,
    parties: parties.map((party) => ({
      id: party.id,
      row: {
        agreement: null, part: parts.find((part) => part === party.part) ?? 'party', partner: wordsOf(party.partner), name: wordsOf(party.name), signatory: wordsOf(party.signatory),
        position: wordsOf(party.position),
      },
    })),
    programmes,
  }
}
