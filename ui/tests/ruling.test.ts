import { describe, expect, it } from 'vitest'

import { choicesOf, differencesOf } from '../src/classes/differing'
import { leftOf, stateOf, weightOf, whyMissing } from '../src/classes/marks'
import { dayOf, figureOf, points, problemsIn, sectionsOf, withRule } from '../src/classes/ruling'
import { readScore } from '../src/classes/scoring'
import type { KeyingsPage, Rule, Section } from '../src/generated/desk'

const rule = (from: string, pass: number): Rule => ({ from, pass, sections: [], bands: [], source: 'Uji', confidence: 'published' })
const section = (facts: Partial<Section> = {}): Section => ({ name: 'total', maximum: 900, minimum: null, ...facts })

describe('a rule of an exam', () => {
  it('is added from its day on and leaves the others as they were', () => {
    const old = [rule('2019-04-13', 200), rule('2026-08-01', 210)]
    expect(withRule(old, rule('2025-01-01', 205)).map(({ from }) => from)).toEqual(['2019-04-13', '2025-01-01', '2026-08-01'])
    expect(withRule(old, rule('2026-08-01', 220))).toEqual([old[0], rule('2026-08-01', 220)])
  })
  it('keeps what is not typed of a part, and names a part by its number', () => {
    const kept = section({ name: 'reading', step: 50 })
    const sections = sectionsOf([{ name: 'reading', maximum: '9', minimum: '6,5', kept }, { name: '', maximum: '9', minimum: '', kept: null }], (number) => `Bagian ${number}`)
    expect(sections).toEqual([{ name: 'reading', step: 50, maximum: 900, minimum: 650 }, { name: 'Bagian 2', maximum: 900, minimum: null }])
  })
  it('names everything that is wrong at once', () => {
    const wrong = problemsIn([section({ maximum: NaN }), section({ minimum: 1000 })], 99_900, 900)
    expect(wrong.map(({ field }) => field)).toEqual(['maximum-0', 'minimum-1', 'pass'])
    expect(points('6,5')).toBe(650)
    expect(points('enam')).toBeNaN()
  })
  it('reads days as offices type them, and none that there is not', () => {
    expect(dayOf('1-4-2027')).toBe('2027-04-01')
    expect(dayOf('2027-04-01')).toBe('2027-04-01')
    expect(dayOf('31-2-2027')).toBeNull()
    expect(dayOf('')).toBeNull()
  })
  it('keeps the source of a figure that stays as it was', () => {
    const kept = { value: 45, source: 'Prometric', confidence: 'published' as const }
    expect(figureOf('45', kept, 'Edaran', 'doubtful')).toBe(kept)
    expect(figureOf('30', kept, 'Edaran', 'doubtful')).toEqual({ value: 30, source: 'Edaran', confidence: 'doubtful' })
    expect(figureOf('', kept, 'Edaran', 'doubtful')).toBeUndefined()
  })
})

describe('a score that is typed', () => {
  it('may be half a point where the exam gives half points', () => {
    expect(readScore('6,5', section({ step: 50 }))).toEqual({ score: 650 })
    expect(readScore('6,3', section({ step: 50 }))).toEqual({ problem: 'between' })
    expect(readScore('0,5', section({ kind: 'pass_fail', maximum: 100 }))).toEqual({ problem: 'between' })
  })
})

describe('two readers', () => {
  const reader = (staff: string) => ({ staff, name: staff, ended: true })
  const page = {
    readers: [reader('rina'), reader('agus')],
    rule: { ...rule('2020-01-01', 100), sections: [section({ name: 'a' }), section({ name: 'b' })] },
    lines: [
      { candidate: 'dewi', seat: 1, name: 'Dewi', mine: null, first: { scores: [100, 200], absent: false }, second: { scores: [100, 300], absent: false }, differs: [1], differs_in_coming: false },
      { candidate: 'budi', seat: 2, name: 'Budi', mine: null, first: { scores: [], absent: true }, second: { scores: [100, 100], absent: false }, differs: [], differs_in_coming: true },
      { candidate: 'siti', seat: 3, name: 'Siti', mine: null, first: null, second: null, differs: [], differs_in_coming: false },
    ],
  } as unknown as KeyingsPage
  it('differ by cells, or by whether somebody came', () => {
    expect(differencesOf(page).map(({ key }) => key)).toEqual(['dewi:1', 'budi:coming'])
  })
  it('are brought together by what was taken, and by nothing that was not', () => {
    const differences = differencesOf(page)
    expect(choicesOf(differences, { 'dewi:1': { score: 250 }, 'budi:coming': 'second' }, page)).toEqual([
      { candidate: 'dewi', section: 1, take: 'score', score: 250 },
      { candidate: 'budi', section: null, take: 'reader', staff: 'agus' },
    ])
    expect(choicesOf(differences, {}, page)).toEqual([])
  })
})

describe('the gradebook', () => {
  it('says how far the weights are from a hundred', () => {
    expect(leftOf(['40', '60'])).toBe(0)
    expect(leftOf(['40', ''])).toBe(60)
    expect(leftOf(['70', '60 %'])).toBe(-30)
    expect(leftOf(['separuh'])).toBeNaN()
    expect(weightOf('5 %')).toBe(5)
  })
  it('tells a whole mark from one that may still change and from none', () => {
    const missing = [{ sitting: null, why: 'not_held' as const }]
    expect(stateOf({ mark: 8000, missing: [] })).toBe('whole')
    expect(stateOf({ mark: 8000, missing })).toBe('partly')
    expect(stateOf({ mark: null, missing })).toBe('none')
    expect(whyMissing({ mark: null, missing: [...missing, ...missing] })).toEqual(['not_held'])
  })
})
