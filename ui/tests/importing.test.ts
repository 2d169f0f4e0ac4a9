// A list on its way in: whom somebody must decide about, and what would be written.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { asks, choose, importing, mean, putAway, takeBack, undecided, wouldCome, write } from '../src/data/importing.svelte'
import type { ImportPreview, ImportRow } from '../src/generated/desk'

const row = (number: number, more: Partial<ImportRow> = {}): ImportRow => ({
  row: number,
  name: 'Dewi Safitri',
  nik: null,
  birth_date: null,
  phone: null,
  batch: null,
  problems: [],
  repeats: null,
  possible_same: [],
  set_aside: false,
  ...more,
})
const known = (...because: string[]) => ({ possible_same: [{ line: {}, because }] }) as unknown as Partial<ImportRow>

const preview = {
  sheet: 'Sheet1',
  header_row: 3,
  columns: [
    { heading: 'Nama', field: 'name', confidence: 'exact', rival_for: null },
    { heading: 'Nama paspor', field: null, confidence: 'none', rival_for: null },
  ],
  fields: ['name'],
  rows: [row(5), row(6, known('nik')), row(7, { set_aside: true, repeats: 5 }), row(8, { repeats: 5 })],
  skipped: [],
  good: 3,
  set_aside: 1,
} as unknown as ImportPreview

/** What the office was asked, by command. */
let asked: Record<string, unknown[]> = {}
const answers: Record<string, unknown> = {
  preview_import: preview,
  list_classes: [],
  import_candidates: { deed: 'r:1', read: 4, imported: 2, set_aside: 1, skipped: 1, problems: [], set_aside_file: null },
  undo_deed: [],
}

beforeEach(async () => {
  asked = {}
  vi.stubGlobal('window', {})
  vi.stubGlobal('fetch', async (address: string, { body }: { body: string }) => {
    const command = address.replace('/desk/', '')
    ;(asked[command] ??= []).push(JSON.parse(body))
    return { ok: true, status: 200, text: async () => JSON.stringify(answers[command] ?? null) } as Response
  })
  putAway()
  await choose(new File(['x'], 'calon.xlsx'))
})
afterEach(() => vi.unstubAllGlobals())

it('somebody is asked about a number or a day that is known, and not about a name alone', () => {
  expect(asks(row(5, known('name')))).toBe(false)
  expect(asks(row(5, known('phone')))).toBe(true)
  expect(asks(row(5, known('name_and_birth_date', 'name')))).toBe(true)
  expect(asks(row(5, { repeats: 4 }))).toBe(true)
})

it('a row that is set aside stays out anyway, so nobody is asked about it', () => {
  expect(asks(row(7, { set_aside: true, repeats: 5 }))).toBe(false)
})

it('nothing is written while a row is undecided', async () => {
  expect(undecided().map((one) => one.row)).toEqual([6, 8])
  await write()
  expect(asked.import_candidates).toBeUndefined()
})

it('the same person stays out, and somebody new comes in', async () => {
  importing.decisions[6] = 'same'
  importing.decisions[8] = 'new'
  expect(wouldCome()).toBe(2)
  await write()
  expect(asked.import_candidates).toMatchObject([{ name: 'calon.xlsx', header_row: 3, mapping: ['name', null], batch: null, skip: [6] }])
  expect(importing.result).toMatchObject({ imported: 2, file: 'calon.xlsx' })
  expect(importing.preview).toBeNull()
})

it('a meaning given to another column is taken from the first, because no two columns mean the same', async () => {
  await mean(1, 'name')
  expect(asked.preview_import).toMatchObject([{ mapping: null }, { header_row: 3, mapping: [null, 'name'] }])
})

it('the result stays until it is put away, and the import can be taken back from it', async () => {
  importing.decisions[6] = 'same'
  importing.decisions[8] = 'same'
  await write()
  await takeBack()
  expect(asked.undo_deed).toEqual(['r:1'])
  expect(importing.undone).toBe(true)
  expect(importing.result).not.toBeNull()
  putAway()
  expect(importing.result).toBeNull()
})
