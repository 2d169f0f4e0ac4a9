// A deed in words, as the foot line and the list of deeds say it.

import { afterEach, expect, it } from 'vitest'

import { deedInWords } from '../src/deeds'
import { speak } from '../src/words.svelte'

afterEach(() => speak('id'))

it('a deed says what was done, to whom and how much', () => {
  expect(deedInWords({ deed: 'mark_attendance', facts: { cells: '3', day: '2026-11-22' } })).toBe(
    'Kehadiran 22 Nov 2026, 3 sel',
  )
  expect(deedInWords({ deed: 'edit_candidate', facts: { name: 'Dewi Safitri' } })).toBe('Data diri Dewi Safitri')
  expect(deedInWords({ deed: 'move_stage', facts: { people: '4', stage: 'departed' } })).toBe('Tahap Berangkat, 4 orang')
})

it('an import names its file and how many came, not the person who happened to be last', () => {
  const facts = { source: 'calon.xlsx', people: '51', name: 'Intan Safitri' }
  expect(deedInWords({ deed: 'import_candidates', facts })).toBe('Impor daftar calon.xlsx, 51 orang')
})

it('a deed without facts is only its noun', () => {
  expect(deedInWords({ deed: 'edit_centre', facts: {} })).toBe('Kop lembaga')
})

it('an undo says what it took back', () => {
  expect(deedInWords({ deed: 'undo', facts: { deed: 'enter_scores', exam: 'Kana 3', cells: '1' } })).toBe(
    'Diurungkan: Nilai Kana 3, 1 sel',
  )
})

it('a deed of a newer program is named by its own word rather than hidden', () => {
  expect(deedInWords({ deed: 'lend_wings', facts: {} })).toBe('lend_wings')
})

it('counts are counted in the reader’s language', async () => {
  await speak('en')
  expect(deedInWords({ deed: 'enter_scores', facts: { cells: '1' } })).toBe('Scores 1 cell')
})
