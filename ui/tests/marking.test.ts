import { describe, expect, it } from 'vitest'

import { blank, hasLeft, marked, planMarks, presenceOf, rest, rowOf, typedOn } from '../src/classes/marking'
import type { Place } from '../src/classes/marking'
import type { Away, Presence, Stage } from '../src/generated/desk'

const line = (name: string, presence: Presence | null = null, stage: Stage | null = 'training', away: Away | null = null): Place => ({
  candidate: name,
  name,
  stage,
  standing: { leave: away && { id: 'surat', presence: away, reason: null, has_scan: false } },
  mark: { presence, minutes_late: presence === 'late' ? 10 : null, minutes_out: null, note: presence === 'sick' ? 'demam' : null },
})

describe('typing a seat', () => {
  const seats = [1, 2, 7, 12, 30]
  const typed = (keys: string) => [...keys].reduce((so_far, digit) => typedOn(so_far, digit, seats), '')

  it('a second digit makes a longer number as long as such a seat exists', () => {
    expect(typed('12')).toBe('12')
    expect(rowOf(typed('12'), seats)).toBe(3)
  })
  it('otherwise it begins a new number, so that 7 after 2 is seat 7', () => {
    expect(typed('27')).toBe('7')
    expect(rowOf(typed('27'), seats)).toBe(2)
  })
  it('the beginning of a number leads nowhere while nobody sits there', () => {
    expect(typed('3')).toBe('3')
    expect(rowOf('3', seats)).toBeNull()
    expect(rowOf(typed('30'), seats)).toBe(4)
  })
  it('people without a seat cannot be jumped to', () => expect(rowOf('0', [null, null])).toBeNull())
})

describe('a mark', () => {
  it('is a letter in either case, or the word an office writes out', () => {
    expect(['H', 't', 's', 'I', 'a'].map(presenceOf)).toEqual(['present', 'late', 'sick', 'excused', 'absent'])
    expect([' Hadir ', 'IJIN', 'alpha'].map(presenceOf)).toEqual(['present', 'excused', 'absent'])
    expect(presenceOf('8')).toBeNull()
  })
  it('keeps its note, and its minutes only for who was there', () => {
    expect(marked({ ...blank, presence: 'sick', note: 'demam' }, 'present').note).toBe('demam')
    const late = { ...blank, presence: 'late' as const, minutes_late: 10, minutes_out: 20 }
    expect(marked(late, 'present')).toMatchObject({ minutes_late: null, minutes_out: 20 })
    expect(marked(late, 'absent').minutes_out).toBeNull()
    expect(blank.presence).toBeNull()
  })
})

describe('the rest present', () => {
  it('fills blanks only and overwrites nobody', () => {
    const cells = rest([line('Dewi', 'sick'), line('Budi'), line('Siti')])
    expect(cells.map((cell) => cell.candidate)).toEqual(['Budi', 'Siti'])
    expect(cells.every((cell) => cell.mark.presence === 'present')).toBe(true)
  })
  it('never says that somebody who has left was there', () => {
    expect(rest([line('Budi', null, 'dropped_out'), line('Siti', null, null)]).map((cell) => cell.candidate)).toEqual(['Siti'])
    expect(hasLeft('deferred')).toBe(false)
  })
  it('writes what a leave says of those who have one, and never over a mark', () => {
    const cells = rest([line('Budi', null, 'training', 'sick'), line('Siti', 'late', 'training', 'excused'), line('Dewi')])
    expect(cells.map((cell) => [cell.candidate, cell.mark.presence])).toEqual([['Budi', 'sick'], ['Dewi', 'present']])
  })
})

describe('pasting', () => {
  const lines = [line('Dewi', 'sick'), line('Budi'), line('Siti', 'present')]
  const paste = (cells: string[][], row = 0, column = 0) => planMarks(cells, { row, column }, ['pagi', 'siang'], [lines, lines])

  it('names each mark it would replace, and keeps the note', () => {
    const plan = paste([['H'], ['a'], ['H']])
    expect(plan.overwritten).toEqual([{ name: 'Dewi', from: 'sick', to: 'present' }])
    expect(plan.cells.map((cell) => cell.mark.presence)).toEqual(['present', 'absent'])
    expect(plan.cells[0]?.mark.note).toBe('demam')
  })
  it('leaves lines alone for empty cells and for what means no mark', () => {
    const plan = paste([[''], ['hadir?'], ['S']])
    expect(plan.unread).toEqual([{ name: 'Budi', text: 'hadir?' }])
    expect(plan.cells.map((cell) => cell.candidate)).toEqual(['Siti'])
  })
  it('counts what has no line, from where the pasting began', () => {
    expect(paste([['H'], ['H'], [' ']], 2)).toMatchObject({ cells: [], beyond: 1 })
  })
  it('fills the lessons of the day side by side, and what is beyond the last has no place', () => {
    const plan = paste([['A', 'T', 'H']], 1)
    expect(plan.cells.map(({ lesson, mark }) => [lesson, mark.presence])).toEqual([['pagi', 'absent'], ['siang', 'late']])
    expect(plan.beyond).toBe(1)
  })
})
