// Where people work abroad, as pages of people and of partners show and ask it.

import type { Branch, BranchId, Due, Keyed, Placement, PlacementLine, PlacementState, Terms, WagePer, WayPaper } from './generated/desk'
import { paperShown, type Shown } from './paperstates'
import { dayTyped, moneyOf, wholeOf, wordsOf } from './shared/typed'
import { day, number, say } from './words.svelte'

export const wagePers: WagePer[] = ['month', 'hour']

/** The form of what is agreed and planned. */
export type TermsTyped = Record<keyof Terms, string>

/** What a form shows: of a placement that stands, or what is offered for a new one. */
export function termsTyped(row: Partial<Placement>): TermsTyped {
  const text = (value: string | number | null | undefined) => (value == null ? '' : String(value))
  return {
    job_order: text(row.job_order),
    partner: text(row.partner),
    branch: text(row.branch),
    occupation: text(row.occupation),
    contract_from: dayTyped(row.contract_from),
    contract_until: dayTyped(row.contract_until),
    months: text(row.months),
    wage: row.wage == null ? '' : number(row.wage),
    currency: text(row.currency),
    wage_per: text(row.wage_per),
    terms: text(row.terms),
    coe_filed_on: dayTyped(row.coe_filed_on),
    visa_filed_on: dayTyped(row.visa_filed_on),
    flies_on: dayTyped(row.flies_on),
    flight: text(row.flight),
    flies_from: text(row.flies_from),
    flies_to: text(row.flies_to),
    note: text(row.note),
  }
}

/** What was typed, as the office takes it. */
export function termsOf(values: TermsTyped): Terms {
  const words = Object.fromEntries(Object.entries(values).map(([field, text]) => [field, wordsOf(text)])) as Record<keyof Terms, string | null>
  const per = wagePers.find((one) => one === values.wage_per) ?? null
  return { ...words, months: wholeOf(values.months), wage: moneyOf(values.wage.replaceAll(',', '')), wage_per: per }
}

export const states: PlacementState[] = ['planned', 'departed', 'placed', 'extended', 'returned']

const looks: Record<PlacementState, Omit<Shown, 'words'>> = {
  planned: { sign: '…', tone: 'note' },
  departed: { sign: '→', tone: 'note' },
  placed: { sign: '✓', tone: 'good' },
  extended: { sign: '↻', tone: 'good' },
  returned: { sign: '–', tone: undefined },
}

/** How far a placement has come; of who is gone, where they stand. */
export function placementShown({ state, left }: Pick<PlacementLine, 'state' | 'left'>): Shown {
  if (left) return { sign: '–', tone: left.stage === 'absconded' ? 'bad' : undefined, words: say(`term-stage-${left.stage}`) }
  return { ...looks[state], words: say(`placement-state-${state}`) }
}

/** `Cabang Sakura, Aichi`. */
export function placeInWords(line: { partner_name: string | null; branch_name: string | null; prefecture: string | null }): string {
  return [line.branch_name ?? line.partner_name, line.prefecture].filter(Boolean).join(', ')
}

/** `JPY 196.000 per bulan`. */
export function wageInWords(row: Placement): string {
  if (row.wage === null) return ''
  return [row.currency, number(row.wage), row.wage_per && say(`term-wage-${row.wage_per}`)].filter(Boolean).join(' ')
}

/** `18 Feb 2026, GA 884, CGK – NGO`. */
export function flightInWords(row: Placement): string {
  const way = [row.flies_from, row.flies_to].filter(Boolean).join(' – ')
  return [row.flies_on && day(row.flies_on), row.flight, way].filter(Boolean).join(say('frame-between'))
}

/** `✓ nomor, terbit …`, and how it stands. */
export function wayPaperShown(paper: WayPaper | null) {
  const shown = paperShown(paper?.state ?? null)
  return { ...shown, number: [paper?.number, paper?.issued_on && day(paper.issued_on)].filter(Boolean).join(say('frame-between')) }
}

/** The day of a schedule that is asked about next: the oldest that is neither answered nor dropped. */
export function nextDue(schedule: Due[]): Due | undefined {
  return schedule.find(({ state }) => state !== 'answered' && state !== 'no_longer')
}

export function branchesOf(branches: Keyed<BranchId, Branch>[], partner: string) {
  return branches.filter(({ row }) => row.partner === partner).map(({ id, row }) => ({ value: id ?? '', words: [row.name, row.prefecture].filter(Boolean).join(', ') }))
}
