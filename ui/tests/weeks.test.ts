import { describe, expect, it } from 'vitest'

import { daysOf, mondayOf, weeksOf, type Marked } from '../src/shared/chart/weeks'

const mark = (day: string, presence: Marked['presence']): Marked => ({ day, presence })

it('begins every week on its Monday, Sundays too', () => {
  expect(['2026-11-16', '2026-11-22', '2026-11-23', '2027-01-01'].map(mondayOf)).toEqual(['2026-11-16', '2026-11-16', '2026-11-23', '2026-12-28'])
})

it('counts the late as attended and leaves weeks without marks out', () => {
  const marks = [mark('2026-11-23', 'absent'), mark('2026-11-02', 'present'), mark('2026-11-08', 'late'), mark('2026-11-03', 'sick')]
  expect(weeksOf(marks)).toEqual([
    { from: '2026-11-02', came: 2, marked: 3 },
    { from: '2026-11-23', came: 0, marked: 1 },
  ])
})

describe('a day of a year', () => {
  const kindOf = (...presences: Marked['presence'][]) => daysOf(presences.map((presence) => mark('2026-11-23', presence)), '2026')[0]?.kind

  it('is full only when every lesson was attended on time', () => {
    expect(kindOf('present', 'present')).toBe('full')
    expect(kindOf('present', 'late')).toBe('part')
    expect(kindOf('present', 'absent')).toBe('part')
  })

  it('is a day away without a reason as soon as one lesson had none', () => {
    expect(kindOf('sick', 'excused')).toBe('leave')
    expect(kindOf('sick', 'absent')).toBe('absent')
  })

  it('belongs to its own year', () => {
    expect(daysOf([mark('2025-12-31', 'present'), mark('2026-01-01', 'present')], '2026').map(({ day }) => day)).toEqual(['2026-01-01'])
  })
})
