import { describe, expect, it } from 'vitest'

import { columnsOf, firstOpen, isClear, planColumn, readTyped } from '../src/classes/paper'
import type { ClassDay, LessonLine, PaperPerson, PaperRegister, Presence } from '../src/generated/desk'

const people: PaperPerson[] = [7, 12, 15].map((number) => ({ candidate: `c${number}`, number, name: `Calon ${number}` }))
const read = (text: string) => readTyped(text, people)
const said = (text: string) => read(text).exceptions.map(({ number, presence, minutes }) => [number, presence, minutes])

const mark = (presence: Presence | null, minutes_late: number | null = null) => ({ presence, minutes_late, minutes_out: null, note: null })
const lesson = (id: string, over: Partial<LessonLine['lineage']> = {}, marked = 0) =>
  ({ id, people: 3, marked, lineage: { cancelled: null, ...over } }) as LessonLine
const day = (on: string, lessons: LessonLine[], over: object = {}) =>
  ({
    day: on,
    lessons,
    is_closed: false,
    lines: people.map(({ candidate, name }) => ({ candidate, name, stage: 'training', standing: { leave: null }, marks: lessons.map(() => mark(null)) })),
    ...over,
  }) as unknown as ClassDay
const sheet = (days: ClassDay[], span: PaperRegister['span'] = 'day') => ({ span, people, days }) as PaperRegister

describe('what is typed from a sheet', () => {
  it('is a number and a letter, with or without spaces', () => {
    expect(said('7s 12i 15t10')).toEqual([[7, 'sick', null], [12, 'excused', null], [15, 'late', 10]])
    expect(said('7S12i15A')).toEqual([[7, 'sick', null], [12, 'excused', null], [15, 'absent', null]])
    expect(said('')).toEqual([])
  })
  it('takes digits after a T for minutes, unless a letter follows them', () => {
    expect(said('15t12i')).toEqual([[15, 'late', null], [12, 'excused', null]])
    expect(said('15t 12i')).toEqual([[15, 'late', null], [12, 'excused', null]])
    expect(said('15t5 12i')).toEqual([[15, 'late', 5], [12, 'excused', null]])
  })
  it('stops at what means nothing, at a number nobody has, and at one typed twice', () => {
    expect(read('7x')).toMatchObject({ unread: ['7x'], exceptions: [] })
    expect(read('7s 12')).toMatchObject({ unread: ['12'] })
    expect(read('7s5')).toMatchObject({ unread: ['7s5'] })
    expect(read('9s')).toMatchObject({ nobody: [9], exceptions: [] })
    expect(read('7s 7i')).toMatchObject({ twice: [7], exceptions: [{ number: 7, presence: 'sick' }] })
    expect(['7x', '9s', '7s7i', '7s'].map((text) => isClear(read(text)))).toEqual([false, false, false, true])
  })
})

describe('the columns of a sheet', () => {
  it('are its lessons; what is cancelled, to come or closed takes nothing', () => {
    const days = [day('2026-11-19', [lesson('a')], { is_closed: true }), day('2026-11-20', [lesson('b', { cancelled: 'Rapat' }), lesson('c')]), day('2026-11-23', [lesson('d')])]
    const columns = columnsOf(sheet(days, 'week'), '2026-11-22')
    expect(columns.map(({ off }) => off)).toEqual(['closed', 'cancelled', null, 'ahead'])
    expect(firstOpen(columns)).toBe(2)
  })
  it('are days on the sheet of a month', () => {
    const columns = columnsOf(sheet([day('2026-11-19', [lesson('a', {}, 3), lesson('b', {}, 3)]), day('2026-11-20', [lesson('c')])], 'month'), '2026-11-22')
    expect(columns.map(({ lessons }) => lessons.length)).toEqual([2, 1])
    expect(firstOpen(columns), 'the first day that is not full').toBe(1)
  })
})

describe('keying a column', () => {
  it('writes the exceptions, and everybody else as present', () => {
    const it = sheet([day('2026-11-20', [lesson('a')])])
    const plan = planColumn(columnsOf(it, '2026-11-22')[0]!, read('7s 15t10'), it)
    expect(plan.cells.map(({ candidate, mark }) => [candidate, mark.presence, mark.minutes_late])).toEqual([
      ['c7', 'sick', null],
      ['c15', 'late', 10],
      ['c12', 'present', null],
    ])
    expect([plan.present, plan.overwritten]).toEqual([1, []])
  })
  it('overwrites only what was typed, and names it', () => {
    const it = sheet([day('2026-11-20', [lesson('a')])])
    it.days[0]!.lines.forEach((line, order) => (line.marks = [mark(['absent', 'sick', null][order] as Presence | null)]))
    const plan = planColumn(columnsOf(it, '2026-11-22')[0]!, read('7h'), it)
    expect(plan.overwritten).toEqual([{ name: 'Calon 7', from: 'absent', to: 'present' }])
    expect(plan.cells.map(({ candidate }) => candidate), 'the mark of 12 stays').toEqual(['c7', 'c15'])
  })
  it('says the same twice without writing it again', () => {
    const it = sheet([day('2026-11-20', [lesson('a')])])
    it.days[0]!.lines.forEach((line) => (line.marks = [mark('late', 10)]))
    expect(planColumn(columnsOf(it, '2026-11-22')[0]!, read('7t10 12t 15t5'), it).cells.map(({ candidate }) => candidate)).toEqual(['c15'])
  })
  it('on the sheet of a month is for every lesson of the day, and late is late for the first', () => {
    const it = sheet([day('2026-11-20', [lesson('a'), lesson('b')])], 'month')
    const plan = planColumn(columnsOf(it, '2026-11-22')[0]!, read('7s 15t10'), it)
    const of = (which: string) => plan.cells.filter(({ lesson }) => lesson === which).map(({ candidate, mark }) => `${candidate} ${mark.presence}`)
    expect(of('a').sort()).toEqual(['c12 present', 'c15 late', 'c7 sick'])
    expect(of('b').sort()).toEqual(['c12 present', 'c15 present', 'c7 sick'])
  })
})
