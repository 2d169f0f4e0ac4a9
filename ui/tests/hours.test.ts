import { describe, expect, it } from 'vitest'

import type { Account } from '../src/generated/desk'
import { inSentence, stateOf, stitchOf } from '../src/readiness/hours'
import { dayOf, minutesOf, ruleOf, typedOf } from '../src/readiness/course'
import { problemsOf } from '../src/problems'

const blank: Account = {
  from: '2026-08-18', done: 0, to_come: 0, least: 9600, days: 0, first_on: null, last_on: null, span_reached: true,
  subjects: [], left_out: [], met: false, reachable: false, missing: 0, last_entry: null, start_by: null,
}
const account = (facts: Partial<Account>): Account => ({ ...blank, ...facts })

describe('an account in a sentence', () => {
  it('says what is short and that the timetable brings it', () => {
    const one = account({ done: 9120, to_come: 600, reachable: true })
    expect(stateOf(one)).toBe('reachable')
    expect(inSentence(one, '2027-02-18')).toBe('152 jam dari 160 jam, kurang 8 jam, tercapai menurut jadwal')
  })

  it('says by when teaching must begin', () => {
    const one = account({ done: 9000, to_come: 300, missing: 300, start_by: '2026-09-30' })
    expect(inSentence(one, '2027-02-18')).toBe('150 jam dari 160 jam, kurang 10 jam, 5 jam belum ada di jadwal, mulai paling lambat 30 Sep 2026')
  })

  it('says when it is too late', () => {
    expect(inSentence(account({ done: 0, missing: 9600 }), '2026-11-30')).toBe('0 jam dari 160 jam, kurang 160 jam, tidak tercapai lagi sebelum 30 Nov 2026')
  })

  it('does not call a full total short of itself when only a subject lacks', () => {
    const listening = { code: 'japanese/listening', done: 600, to_come: 0, least: 1080, planned: 1200, by_qualified: 0, after_entry: null, reachable: false }
    const one = account({ done: 9600, subjects: [listening], missing: 480, start_by: '2026-12-01' })
    expect(inSentence(one, '2027-02-18')).toContain('per mata pelajaran masih kurang 8 jam')
  })

  it('says that only the span is too short', () => {
    expect(inSentence(account({ done: 9600, span_reached: false, start_by: '2027-01-18' }), '2027-02-18')).toContain('terlalu pendek')
  })
})

it('keeps a measure within two dozen stitches', () => {
  expect([2520, 4800, 9600, 14400].map((least) => [stitchOf(least), least / stitchOf(least)])).toEqual([[120, 21], [300, 16], [600, 16], [600, 24]])
})

describe('a rule as it is typed', () => {
  const typed = { ...typedOf(undefined, '2026-11-22'), id: 'Pengantar', least: '42', counts: 'care', source: 'Surat 1/2026' }

  it('reads hours with a comma and days in both orders', () => {
    expect([minutesOf('1,5'), minutesOf(''), minutesOf('enam')]).toEqual([90, null, NaN])
    expect([dayOf('23-11-2026'), dayOf('2026-11-23'), dayOf('31-2-2026')]).toEqual(['2026-11-23', '2026-11-23', null])
  })

  it('is the rule that was kept, when nothing is changed', () => {
    const rule = ruleOf(typed)
    expect(rule).toMatchObject({ from: '2026-11-22', least: 2520, name: { id: 'Pengantar', en: 'Pengantar', ja: 'Pengantar' }, within_months: null })
    expect(ruleOf(typedOf(rule, '2027-01-01'))).toEqual(rule)
  })

  it('names every wrong field at once', () => {
    try {
      ruleOf({ ...typed, source: ' ', least: 'banyak', subjects: [{ code: 'japanese', id: '', en: '', ja: '', planned: '6', least: '7' }] })
      expect.unreachable()
    } catch (error) {
      expect(Object.keys(problemsOf(error)).sort()).toEqual(['code-0', 'least', 'least-0', 'source'])
    }
  })
})
