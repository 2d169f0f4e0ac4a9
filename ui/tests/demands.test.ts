import { describe, expect, it } from 'vitest'

import { pressing, wayOf } from '../src/demands'
import type { Demand, DemandStanding, ReadinessPage } from '../src/generated/desk'
import { leavingNext } from '../src/readiness/batches'
import type { BatchLine } from '../src/generated/desk'

const standing = (facts: Partial<DemandStanding>): DemandStanding => ({
  demand: 'SKCK', state: 'missing', why: { kind: 'absent' }, used_on: null, last_safe_on: null, who: 'candidate', opens: { page: 'paper', paper: 'SKCK' }, ...facts,
})
const consent = { code: 'CONSENT-HEALTH', asked: { kind: 'consent', purpose: 'health' } } as unknown as Demand
const page = { batch: 'b5', departs_on: '2027-02-18', demands: [consent] } as unknown as ReadinessPage

describe('the way to where a demand is mended', () => {
  it('writes the paper that lacks, and another one where the paper is worn out', () => {
    expect(wayOf('dewi', standing({}), page)).toBe('#/people/dewi/papers?paper=SKCK')
    expect(wayOf('dewi', standing({ why: { kind: 'no_date' } }), page)).toBe('#/people/dewi/papers?paper=SKCK')
    expect(wayOf('dewi', standing({ state: 'expired' }), page)).toBe('#/people/dewi/papers?paper=SKCK&anew=yes')
    expect(wayOf('dewi', standing({ state: 'expires_before_use' }), page)).toBe('#/people/dewi/papers?paper=SKCK&anew=yes')
  })

  it('knows which consent is asked for', () => {
    const one = standing({ demand: 'CONSENT-HEALTH', opens: { page: 'field', field: 'consents' } })
    expect(wayOf('dewi', one, page)).toBe('#/people/dewi/profile?field=consent-health')
  })

  it('names the course and the day of entry', () => {
    const one = standing({ opens: { page: 'hours', course: 'JP160' } })
    expect(wayOf('dewi', one, page)).toBe('#/readiness/hours/dewi?batch=b5&course=JP160&entry=2027-02-18')
  })
})

it('begins with what presses most, and leaves out what is met', () => {
  const all = [standing({ demand: 'late', last_safe_on: '2026-12-01' }), standing({ demand: 'met', state: 'met' }), standing({ demand: 'none' }), standing({ demand: 'first', last_safe_on: '2026-08-01' })]
  expect(pressing(all).map(({ demand }) => demand)).toEqual(['first', 'late', 'none'])
})

it('begins every page with the batch that leaves next', () => {
  const batch = (id: string, departs_on: string | null) => ({ id, row: { departs_on } }) as unknown as BatchLine
  const all = [batch('gone', '2025-02-01'), batch('undated', null), batch('later', '2028-02-01'), batch('next', '2027-02-18')]
  expect(leavingNext(all, undefined, '2026-11-22')?.id).toBe('next')
  expect(leavingNext(all, 'gone', '2026-11-22')?.id).toBe('gone')
  expect(leavingNext(all.slice(0, 2), undefined, '2026-11-22')?.id).toBe('gone')
})
