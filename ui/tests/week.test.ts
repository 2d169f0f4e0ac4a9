import { describe, expect, it } from 'vitest'

import { byDay, daysAfter, endOf, rowsOf, slotsAt } from '../src/classes/week'
import type { LessonLine, PlanLine } from '../src/generated/desk'

const slot = (weekday: number, starts_at: string) => ({ id: `${weekday} ${starts_at}`, row: { weekday, starts_at } }) as PlanLine
const lesson = (held_on: string) => ({ row: { held_on } }) as LessonLine

describe('the rows of a week', () => {
  it('are the whole hours of a working day while nothing is planned', () => {
    expect(rowsOf([]).at(0)).toBe('07:00')
    expect(rowsOf([]).at(-1)).toBe('16:00')
  })
  it('begin when lessons begin, without an empty row beside them', () => {
    const rows = rowsOf([slot(1, '08:00'), slot(2, '13:30'), slot(3, '18:15')])
    expect(rows).toContain('13:30')
    expect(rows).not.toContain('13:00')
    expect(rows.at(-1)).toBe('18:15')
    expect(rows).toContain('17:00')
  })
  it('hold every lesson that begins then', () => {
    const slots = [slot(1, '08:00'), slot(2, '08:00'), slot(1, '10:00')]
    expect(slotsAt(slots, '08:00', 1)).toEqual([slots[0]])
    expect(slotsAt(slots, '09:00', 1)).toEqual([])
  })
})

describe('times and days', () => {
  it('a lesson ends after its minutes, past midnight too', () => {
    expect(endOf('08:00', 95)).toBe('09:35')
    expect(endOf('23:30', 60)).toBe('00:30')
  })
  it('lessons stand under their day in their order', () => {
    const days = byDay([lesson('2026-11-23'), lesson('2026-11-23'), lesson('2026-11-25')])
    expect(days.map(({ day, lessons }) => [day, lessons.length])).toEqual([['2026-11-23', 2], ['2026-11-25', 1]])
  })
  it('days are counted across the year', () => expect(daysAfter('2026-12-30', 3)).toBe('2027-01-02'))
})
