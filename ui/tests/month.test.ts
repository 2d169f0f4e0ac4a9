import { describe, expect, it } from 'vitest'

import { columnsOf, daysBefore, daysBetween, foldOf, monthBeside, weekdayOf } from '../src/classes/month'
import type { Lesson } from '../src/generated/desk'

const lessons = (...days: string[]) => days.map((held_on) => ({ row: { held_on } as Lesson }))

describe('columns of a month', () => {
  it('are lessons, two on one day apart, as long as they fit', () => {
    expect(columnsOf(lessons('2026-11-02', '2026-11-02', '2026-11-03'))).toHaveLength(3)
  })
  it('are days when lessons are too many for one screen', () => {
    expect(columnsOf(lessons('2026-11-02', '2026-11-02', '2026-11-03'), 2)).toEqual([
      { day: '2026-11-02', lessons: [0, 1] },
      { day: '2026-11-03', lessons: [2] },
    ])
  })
})

describe('a day of several lessons', () => {
  const day = { day: '2026-11-02', lessons: [0, 1] }

  it('shows what breaks the line before what keeps it, and that they differ', () => {
    expect(foldOf(['present', 'sick'], day)).toEqual({ presence: 'sick', isMixed: true })
    expect(foldOf(['absent', 'late'], day)).toEqual({ presence: 'absent', isMixed: true })
    expect(foldOf(['present', 'present'], day)).toEqual({ presence: 'present', isMixed: false })
  })
  it('is not a day of presence while a lesson is blank', () => {
    expect(foldOf(['present', null], day)).toEqual({ presence: null, isMixed: true })
  })
})

it('months and days are counted across years', () => {
  expect([monthBeside('2026-12', 1), monthBeside('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
  expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-23')]).toEqual([7, 1])
  expect(daysBetween('2026-11-22', '2027-02-18')).toBe(88)
  expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28')
})
