import { describe, expect, it } from 'vitest'

import { blank, hasLeft, marked, planMarks, presenceOf, restPresent, rowOf, typedOn } from '../src/classes/marking'
import type { Presence, Stage } from '../src/generated/desk'

const line = (name: string, presence: Presence | null = null, stage: Stage | null = 'training') => ({
  candidate: name,
  name,
  stage,
  mark: { presence, minutes_late: presence === 'late' ? 10 : null, note: presence === 'sick' ? 'demam' : null },
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
  it('keeps its note, and its minutes only for coming late', () => {
    expect(marked({ presence: 'sick', minutes_late: null, note: 'demam' }, 'present').note).toBe('demam')
    expect(marked({ presence: 'late', minutes_late: 10, note: null }, 'present').minutes_late).toBeNull()
    expect(blank.presence).toBeNull()
  })
})

describe('the rest present', () => {
  it('fills blanks only and overwrites nobody', () => {
    const cells = restPresent([line('Dewi', 'sick'), line('Budi'), line('Siti')])
    expect(cells.map((cell) => cell.candidate)).toEqual(['Budi', 'Siti'])
    expect(cells.every((cell) => cell.mark.presence === 'present')).toBe(true)
  })
  it('never says that somebody who has left was there', () => {
    expect(restPresent([line('Budi', null, 'dropped_out'), line('Siti', null, null)]).map((cell) => cell.candidate)).toEqual(['Siti'])
    expect(hasLeft('deferred')).toBe(false)
  })
})

describe('pasting a column', () => {
  const lines = [line('Dewi', 'sick'), line('Budi'), line('Siti', 'present')]

  it('names each mark it would replace, and keeps the note', () => {
    const plan = planMarks([['H'], ['a'], ['H']], 0, lines)
    expect(plan.overwritten).toEqual([{ name: 'Dewi', from: 'sick', to: 'present' }])
    expect(plan.cells.map((cell) => cell.mark.presence)).toEqual(['present', 'absent'])
    expect(plan.cells[0]?.mark.note).toBe('demam')
  })
  it('leaves lines alone for empty cells and for what means no mark', () => {
    const plan = planMarks([[''], ['hadir?'], ['S']], 0, lines)
    expect(plan.unread).toEqual([{ name: 'Budi', text: 'hadir?' }])
    expect(plan.cells.map((cell) => cell.candidate)).toEqual(['Siti'])
  })
  it('counts what has no line, from where the pasting began', () => {
    expect(planMarks([['H'], ['H'], [' ']], 2, lines)).toMatchObject({ cells: [], beyond: 1 })
  })
})
