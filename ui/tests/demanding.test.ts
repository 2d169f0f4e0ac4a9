import { describe, expect, it } from 'vitest'

import type { Asked, DemandRule } from '../src/generated/desk'
import { problemsOf } from '../src/problems'
import { emptyDemand, ruleOf, typedRule, withRule, Wrong } from '../src/readiness/demanding'

const asked: Asked[] = [
  { kind: 'paper', paper: 'PASSPORT', margin_months: 6, lasts_months: null },
  { kind: 'paper', paper: 'SKCK', margin_months: 0, lasts_months: 6 },
  { kind: 'health', paper: 'HEALTH-2', lasts_months: 12 },
  { kind: 'exam_need', need: 'TI-N4' },
  { kind: 'hours', course: 'JP160' },
  { kind: 'attendance', least: 805 },
  { kind: 'age', least: 18, most: null },
  { kind: 'education', levels: ['d3', 's1'], majors: ['keperawatan', 'kebidanan'] },
  { kind: 'experience', months: 24, positions: ['perawat'] },
  { kind: 'consent', purpose: 'partner_abroad' },
  { kind: 'photo' },
  { kind: 'field', field: 'nik' },
  { kind: 'any_of', of: [{ kind: 'photo' }] },
]
const rule: DemandRule = {
  from: '2017-11-01', schemes: ['technical_intern'], source: 'Notice for caregiving', confidence: 'doubtful',
  chain: [{ step: 'visa', days_before: 45, source: 'Offices', confidence: 'remembered' }, { step: 'departure', days_before: 0, source: 'Offices', confidence: 'remembered' }],
  demands: asked.map((one, place) => ({
    code: `D${place}`, name: { id: `Syarat ${place}`, en: `Demand ${place}`, ja: `要件${place}` }, asked: one, used_at: 'visa', takes_days: 14, who: 'office', source: 'Law 18/2017', confidence: 'remembered',
  })),
}

it('keeps a rule as it is when nothing is typed, whatever it asks', () => {
  expect(ruleOf(typedRule(rule))).toEqual(rule)
})

describe('a demand that is added', () => {
  const added = (typed: object) => {
    const sheet = typedRule(rule)
    sheet.demands = [{ ...emptyDemand(), id: 'Tiket', source: 'Mitra, surat 3 Mei 2026', ...typed }]
    return ruleOf(sheet).demands[0]
  }

  it('is named in every language and gets a code from what it asks', () => {
    expect(added({ kind: 'paper', what: 'TICKET' })).toEqual({
      code: 'TICKET', name: { id: 'Tiket', en: 'Tiket', ja: 'Tiket' }, asked: { kind: 'paper', paper: 'TICKET', margin_months: 0, lasts_months: null },
      used_at: 'departure', takes_days: 14, who: 'candidate', source: 'Mitra, surat 3 Mei 2026', confidence: 'published',
    })
  })

  it('never takes the code of another', () => {
    const sheet = typedRule(rule)
    const ticket = { ...emptyDemand(), id: 'Tiket', source: 'Mitra', kind: 'paper' as const, what: 'TICKET' }
    sheet.demands = [ticket, { ...ticket }]
    expect(ruleOf(sheet).demands.map(({ code }) => code)).toEqual(['TICKET', 'TICKET-2'])
  })

  it('reads a share with a comma', () => {
    expect(added({ kind: 'attendance', least: '80,5 %' })?.asked).toEqual({ kind: 'attendance', least: 805 })
  })
})

it('says everything that is wrong at once, each beside its field, and in which demand', () => {
  const sheet = typedRule(rule)
  sheet.from = '31-02-2027'
  sheet.source = ' '
  sheet.demands.push({ ...emptyDemand(), kind: 'age', least: '40', most: '18' })
  const wrong = (() => {
    try {
      ruleOf(sheet)
    } catch (error) {
      return error
    }
  })()
  expect(Object.keys(problemsOf(wrong)).sort()).toEqual(['from', 'id-13', 'most-13', 'source', 'source-13'])
  expect((wrong as Wrong).demand).toBe(13)
})

it('adds a rule beside those that are there, and no two for one day', () => {
  const set = { code: 'TI', name: 'Pemagangan', rules: [rule] }
  expect(withRule(set, '', { ...rule, from: '2027-04-01' }).rules.map(({ from }) => from)).toEqual(['2017-11-01', '2027-04-01'])
  expect(withRule(set, '2017-11-01', { ...rule, from: '2018-01-01' }).rules.map(({ from }) => from)).toEqual(['2018-01-01'])
  expect(problemsOf((() => { try { withRule(set, '', rule) } catch (error) { return error } })()).from).toBeTruthy()
})
