import { expect, it } from 'vitest'

import type { PaperRule, Validity } from '../src/generated/desk'
import { problemsOf } from '../src/problems'
import { kindRule, typedKind, validityInWords, withKindRule } from '../src/readiness/kinding'

const ruleOf = (validity: Validity): PaperRule => ({
  from: '1945-08-17', name: { id: 'SKCK', en: 'Police record', ja: '犯罪経歴証明書' }, issuer: 'Polri', validity, specific: true, original_held: false, judged: false,
  schemes: ['ssw'], source: 'Peraturan Polri 18/2014', confidence: 'remembered', remarks: [{ text: 'Renewed before its last day', confidence: 'published' }],
})

it('keeps a rule as it is when nothing is typed, its remarks too', () => {
  const all: Validity[] = [{ kind: 'none' }, { kind: 'lifetime' }, { kind: 'as_printed' }, { kind: 'months_from_issue', months: 6 }, { kind: 'use_within', months: 3 }]
  for (const rule of all.map(ruleOf)) expect(kindRule(typedKind(rule), rule)).toEqual(rule)
})

it('says everything that is wrong at once', () => {
  const typed = { ...typedKind(undefined), from: 'besok', validity: 'use_within', months: '0' }
  expect(Object.keys(problemsOf((() => { try { kindRule(typed, undefined) } catch (error) { return error } })())).sort()).toEqual(['from', 'months', 'name-id', 'source'])
})

it('adds a rule beside those that are there, and no two for one day', () => {
  const [old, fresh] = [ruleOf({ kind: 'none' }), { ...ruleOf({ kind: 'lifetime' }), from: '2027-01-01' }]
  const kind = { code: 'SKCK', name: 'SKCK', rules: [old] }
  expect(withKindRule(kind, '', fresh).rules).toEqual([old, fresh])
  expect(() => withKindRule(kind, '', old)).toThrow()
})

it('says in words how long a paper is good', () => {
  expect(validityInWords({ kind: 'months_from_issue', months: 6 })).toBe('6 bulan sejak terbit')
  expect(validityInWords({ kind: 'lifetime' })).toBe('seumur hidup')
})
