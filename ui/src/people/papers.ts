// Papers in words: whether one is good, what a kind is called, and how a form is written down.

import type { KindStanding, Paper, PaperKind, PaperLine, PaperRule, PapersPage } from '../generated/desk'
import { paperShown, type Shown } from '../paperstates'
import { dayTyped, wordsOf } from '../shared/typed'
import { language } from '../words.svelte'

/** How a paper stands on the day of departure, told only where that differs from today. */
export function departureShown(line: PaperLine | null): Shown | null {
  if (!line?.at_departure || line.at_departure.kind === line.today.kind) return null
  const shown = paperShown(line.at_departure)
  return line.at_departure.kind === 'expired' ? { ...shown, sign: '!', tone: 'warn' } : shown
}

export const nameOf = (rule: PaperRule) => rule.name[language()]

/** What a kind is called now. */
export function kindName(kind: PaperKind): string {
  const rule = kind.rules.at(-1)
  return rule ? nameOf(rule) : kind.name
}

/** A row of the list: the paper that counts, then those that it replaced. */
export interface PaperRow {
  key: string
  kind: KindStanding
  line: PaperLine | null
  older: boolean
}

export function rowsOf(kinds: KindStanding[]): PaperRow[] {
  return kinds.flatMap((kind) => [
    { key: kind.code, kind, line: kind.standing, older: false },
    ...kind.older.map((line, index) => ({ key: line.paper.id ?? `${kind.code} ${index}`, kind, line, older: true })),
  ])
}

/** Every paper that is there, the ones that were replaced too. */
export function linesOf(page: PapersPage): PaperLine[] {
  return page.kinds.flatMap((one) => [...(one.standing ? [one.standing] : []), ...one.older])
}

/** The scanned pages of one of them. */
export const pagesOf = (page: PapersPage, paper: string) => linesOf(page).find((line) => line.paper.id === paper)?.pages ?? []

export type Values = Record<'number' | 'issued_on' | 'issued_by' | 'place' | 'expires_on' | 'outcome' | 'name_on' | 'born_on' | 'note', string>

export function valuesOf(paper: Paper | null): Values {
  const of = (text: string | null | undefined) => text ?? ''
  return {
    number: of(paper?.number),
    issued_on: dayTyped(paper?.issued_on),
    issued_by: of(paper?.issued_by),
    place: of(paper?.place),
    expires_on: dayTyped(paper?.expires_on),
    outcome: of(paper?.outcome),
    name_on: of(paper?.name_on),
    born_on: dayTyped(paper?.born_on),
    note: of(paper?.note),
  }
}

export const outcomes = ['fit', 'unfit', 'pending'] as const

export function written(candidate: string, kind: string, values: Values): Paper {
  return {
    candidate,
    kind,
    number: wordsOf(values.number),
    issued_on: wordsOf(values.issued_on),
    issued_by: wordsOf(values.issued_by),
    place: wordsOf(values.place),
    expires_on: wordsOf(values.expires_on),
    outcome: outcomes.find((one) => one === values.outcome) ?? null,
    name_on: wordsOf(values.name_on),
    born_on: wordsOf(values.born_on),
    note: wordsOf(values.note),
  }
}
