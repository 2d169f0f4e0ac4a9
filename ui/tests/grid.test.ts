// How the grid is walked: thirty seats in two tables of fifteen, and a sheet of scores.

import { describe, expect, it } from 'vitest'

import { below, copied, isRange, kept, moved, pasted, rangeOf, type Shape, type Standing } from '../src/shared/grid'

const register: Shape = { rows: 30, columns: 1, blocks: 2, page: 15 }
const scores: Shape = { rows: 30, columns: 3, blocks: 1, page: 10 }

const at = (row: number, column = 0): Standing => ({ at: { row, column }, from: { row, column } })
const go = (standing: Standing, shape: Shape, written: string) => {
  const parts = written.split('+')
  const press = { key: parts.at(-1) ?? '', ctrlKey: parts.includes('Ctrl'), shiftKey: parts.includes('Shift') }
  const next = moved(standing, press, shape)
  return next && [next.at.row, next.at.column]
}

describe('walking', () => {
  it('goes on from the foot of the first table to the head of the second', () => {
    expect(go(at(14), register, 'ArrowDown')).toEqual([15, 0])
    expect(go(at(15), register, 'ArrowUp')).toEqual([14, 0])
  })

  it('goes sideways to the seat that stands beside', () => {
    expect(go(at(6), register, 'ArrowRight')).toEqual([21, 0])
    expect(go(at(21), register, 'ArrowLeft')).toEqual([6, 0])
    expect(go(at(21), register, 'ArrowRight')).toEqual([21, 0])
  })

  it('stays where it is beside an empty place, when the second table is shorter', () => {
    expect(go(at(14), { ...register, rows: 29 }, 'ArrowRight')).toEqual([14, 0])
  })

  it('stops at every edge', () => {
    expect(go(at(0), scores, 'ArrowUp')).toEqual([0, 0])
    expect(go(at(29, 2), scores, 'ArrowDown')).toEqual([29, 2])
    expect(go(at(29, 2), scores, 'ArrowRight')).toEqual([29, 2])
    expect(go(at(3), scores, 'PageUp')).toEqual([0, 0])
    expect(go(at(25), scores, 'PageDown')).toEqual([29, 0])
  })

  it('goes to the ends of the row, and with Ctrl of everything', () => {
    expect(go(at(4, 1), scores, 'Home')).toEqual([4, 0])
    expect(go(at(4, 1), scores, 'End')).toEqual([4, 2])
    expect(go(at(4, 1), scores, 'Ctrl+Home')).toEqual([0, 0])
    expect(go(at(4, 1), scores, 'Ctrl+End')).toEqual([29, 2])
    expect(go(at(4, 1), scores, 'Ctrl+ArrowDown')).toEqual([29, 1])
  })

  it('lets Enter go down and Tab go right, and back with Shift', () => {
    expect(go(at(4, 1), scores, 'Enter')).toEqual([5, 1])
    expect(go(at(4, 1), scores, 'Shift+Enter')).toEqual([3, 1])
    expect(go(at(4, 1), scores, 'Tab')).toEqual([4, 2])
    expect(go(at(4, 1), scores, 'Shift+Tab')).toEqual([4, 0])
  })

  it('lets Tab out at the edge, because nobody may be caught in a grid', () => {
    expect(go(at(4, 2), scores, 'Tab')).toBeNull()
    expect(go(at(4, 0), scores, 'Shift+Tab')).toBeNull()
    expect(go(at(4), register, 'Tab')).toBeNull()
  })

  it('leaves letters and digits to the screen, and an empty grid alone', () => {
    expect(go(at(4), register, 's')).toBeNull()
    expect(go(at(4), register, '7')).toBeNull()
    expect(go(at(0), { ...scores, rows: 0 }, 'ArrowDown')).toBeNull()
  })

  it('stays on the last seat after its mark', () => {
    expect(below({ row: 13, column: 0 }, register)).toEqual({ row: 14, column: 0 })
    expect(below({ row: 29, column: 0 }, register)).toEqual({ row: 29, column: 0 })
  })

  it('comes back inside when the class has become smaller', () => {
    expect(kept(at(29, 2), { ...scores, rows: 12, columns: 2 }).at).toEqual({ row: 11, column: 1 })
    expect(kept(at(5), { ...scores, rows: 0 }).at).toEqual({ row: 0, column: 0 })
  })
})

describe('choosing', () => {
  it('stretches from where it began, and Enter gives it up', () => {
    const shift = { ctrlKey: false, shiftKey: true }
    const one = moved(at(4, 1), { key: 'ArrowDown', ...shift }, scores)
    const two = one && moved(one, { key: 'ArrowLeft', ...shift }, scores)
    expect(two && rangeOf(two)).toEqual({ top: 4, bottom: 5, left: 0, right: 1 })
    expect(two && isRange(two)).toBe(true)
    const done = two && moved(two, { key: 'Enter', ctrlKey: false, shiftKey: false }, scores)
    expect(done && isRange(done)).toBe(false)
  })
})

describe('the clipboard', () => {
  it('copies rows as lines and columns as tabs', () => {
    const text = (row: number, column: number) => `${row}${column}`
    expect(copied({ top: 1, bottom: 2, left: 0, right: 1 }, text)).toBe('10\t11\r\n20\t21')
  })

  it('quotes what would fall apart, and reads it back', () => {
    const cells = [['ban "bocor"', 'a\tb'], ['dua\nbaris', '']]
    const text = copied({ top: 0, bottom: 1, left: 0, right: 1 }, (row, column) => cells[row]?.[column] ?? '')
    expect(pasted(text)).toEqual(cells)
  })

  it('reads a column from Excel, whose last line ends too', () => {
    expect(pasted('17\r\n9\r\n\r\n20\r\n')).toEqual([['17'], ['9'], [''], ['20']])
    expect(pasted('17\n9')).toEqual([['17'], ['9']])
    expect(pasted('17')).toEqual([['17']])
  })

  it('keeps empty cells at the end of a row', () => {
    expect(pasted('17\t\t\r\n9\t8\t\r\n')).toEqual([
      ['17', '', ''],
      ['9', '8', ''],
    ])
  })

  it('takes a quote that never closes as it stands', () => {
    expect(pasted('"17\t9')).toEqual([['"17', '9']])
    expect(pasted('"a" b\t9')).toEqual([['"a" b', '9']])
  })
})
