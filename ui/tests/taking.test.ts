// A class's sheet on its way in: what is looked at first, what is said before it is written, and what is asked of the office.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { firstView, rowsOf, warningsOf } from '../src/classes/sheetlook'
import type { Read } from '../src/classes/sheetread'
import { answer, begin, choose, putAway, taking, write, wouldWrite } from '../src/classes/taking.svelte'
import type { RollRow, SheetProblem } from '../src/generated/desk'
import { address } from '../src/shared/cells'
import { speak } from '../src/words.svelte'

const siti = { candidate: 'c:1', seat: 1, name: 'Siti Aminah' }
const row = (number: number, more: Partial<RollRow> = {}): RollRow => ({ row: number, number: null, name: 'Siti', candidate: 'c:1', perhaps: [], repeats: null, seat_here: null, ...more })
const cell = (row: number, column: number, what: SheetProblem['what'], grave: boolean): SheetProblem => ({ row, column, heading: '2', found: 'H', what, grave })
const overwrites: SheetProblem['what'] = { kind: 'overwrites_mark', had: 'sick', day: '2026-03-02' }

const page = { sheet: 'Maret', header_row: 3, month: '2026-03', other_class: null, columns: [{ column: 2, heading: '2', on: '2026-03-02', time: null, filled: 1, lessons: 0 }], signs: [], rows: [row(5)], passed: [], unnamed: [], problems: [] as SheetProblem[], marks: 3, same: 0, set_aside: 0, new_lessons: 1 }
const read = (more: Partial<typeof page> & { closed?: string[]; guessed?: boolean } = {}): Read => {
  const { closed = [], guessed = false, ...rest } = more
  return { kind: 'register', page: { ...page, ...rest }, told: (rest.problems ?? []).map((_, index) => `salah ${index}`), closed, guessed }
}

/** What the office was asked, by command. */
let asked: Record<string, { how: Record<string, unknown> }[]> = {}
let answers: Record<string, unknown> = {}

beforeEach(async () => {
  await speak('id')
  asked = {}
  answers = { preview_attendance: { page, told: [] }, month_of: { month: '2026-03', is_closed: false }, import_attendance: { deed: 'r:1', cells: 3, problems: [], told: [] } }
  vi.stubGlobal('window', {})
  vi.stubGlobal('fetch', async (at: string, { body }: { body: string }) => {
    const command = at.replace('/desk/', '')
    const question = JSON.parse(body)
    ;(asked[command] ??= []).push(question)
    const namesNoMonth = answers.no_month === true && command === 'preview_attendance' && question.how.month === null
    const said = namesNoMonth ? { kind: 'sheet', why: 'no_month' } : (answers[command] ?? null)
    return { ok: !namesNoMonth, status: namesNoMonth ? 422 : 200, text: async () => JSON.stringify(said), json: async () => said } as Response
  })
  putAway()
  begin('register', 'k:1', '2026-03')
})
afterEach(() => vi.unstubAllGlobals())

it('people come before signs, signs before cells, and where nothing is asked the rows are shown', () => {
  const dot = { sign: '.', meaning: null, known: false, asked: true, cells: 3 }
  const bad = cell(5, 2, { kind: 'no_such_day' }, true)
  expect(firstView(read({ rows: [row(5, { candidate: null })], signs: [dot] as never }))).toBe('who')
  expect(firstView(read({ signs: [dot] as never, problems: [bad] }))).toBe('how')
  expect(firstView(read({ problems: [cell(5, 3, overwrites, false), bad] }))).toBe('aside')
  expect(firstView(read({ problems: [cell(5, 3, overwrites, false)] }))).toBe('changed')
  expect(firstView(read())).toBe('rows')
})

it('a row carries its own cells, each with its words', () => {
  const rows = rowsOf(read({ rows: [row(5), row(6)], problems: [cell(6, 2, overwrites, false), cell(6, 3, { kind: 'unknown_sign' }, true)] }))
  expect(rows.map(({ aside, changed }) => [aside, changed])).toEqual([[0, 0], [1, 1]])
  expect(rows[1]?.problems.map(({ told }) => told)).toEqual(['salah 0', 'salah 1'])
  expect([address(6, 29), address(6, 2), address(6, null)]).toEqual(['AD6', 'C6', '6'])
})

it('cancelled lessons and a month that was only taken to be are said before anything is written, the gravest first', () => {
  const said = warningsOf(read({ guessed: true, problems: [cell(5, 2, { kind: 'lessons_cancelled', day: '2026-03-02' }, true)] }))
  expect(said.map(({ grave }) => grave)).toEqual([true, false])
  expect(said[0]?.told).toContain('dibatalkan')
  expect(said[1]?.told).toContain('dibaca sebagai Maret 2026')
})

it('nothing can be written into a closed month', async () => {
  answers.month_of = { month: '2026-03', is_closed: true }
  await choose(new File(['x'], 'absensi.xlsx'))
  expect(wouldWrite()).toBe(0)
  await write()
  expect(asked.import_attendance).toBeUndefined()
})

it('a row goes to whom it was given, and minutes typed last are not lost', async () => {
  await choose(new File(['x'], 'absensi.xlsx'))
  await answer(5, siti)
  expect(asked.preview_attendance?.at(-1)?.how.who).toEqual({ 5: 'c:1' })
  await answer(5, null)
  expect(asked.preview_attendance?.at(-1)?.how.who).toEqual({})
  taking.how.minutes = 90
  await write()
  expect(asked.import_attendance?.map(({ how }) => [how.class, how.month, how.minutes])).toEqual([['k:1', null, 90]])
  expect(taking.result?.cells).toBe(3)
})

it('a sheet that names no month is written for the month that was looked at', async () => {
  answers.no_month = true
  await choose(new File(['x'], 'absensi.xlsx'))
  expect(taking.read?.kind === 'register' && taking.read.guessed).toBe(true)
  await write()
  expect(asked.import_attendance?.[0]?.how.month).toBe('2026-03')
})

it('what another class or another kind left lying is put away', async () => {
  await choose(new File(['x'], 'absensi.xlsx'))
  begin('register', 'k:1', '2026-03')
  expect(taking.file).not.toBeNull()
  begin('scores', 'k:1', '2026-03')
  expect(taking.file).toBeNull()
})
