import { expect, test } from 'vitest'

import type { Template } from '../src/generated/desk'
import { begun, fieldInText, inserted, rowOf, standing, startOf, typed } from '../src/data/template'

const row: Template = {
  name: 'Berkas kita', about: 'person', language: null, based_on: 'dossier', edition: '1', from_on: '2026-11-01', until_on: null,
  source: '= A\n\n#pesan\n',
}

test('a template comes back from the form as it went in, its text to the letter', () => {
  const back = rowOf(typed(row))
  expect(back).toEqual({ ...row, from_on: '01-11-2026' })
})

test('a new template is about one person, from today', () => {
  expect(rowOf(begun('2026-11-22'))).toMatchObject({ about: 'person', based_on: null, from_on: '22-11-2026', source: '' })
})

test('an edition holds from its first day to its last', () => {
  const until = { ...row, until_on: '2026-11-22' }
  expect(standing(row, '2026-10-31')).toBe('not-yet')
  expect(standing(until, '2026-11-22')).toBe('holds')
  expect(standing(until, '2026-11-23')).toBe('ended')
  expect(standing({ ...row, from_on: null }, '2026-11-22')).toBe('not-yet')
})

test('a field is written so that typst can read it, also where it comes several times', () => {
  expect(fieldInText('data.person.names.ktp')).toBe('#data.person.names.ktp')
  expect(fieldInText('data.person.jobs().employer')).toBe('#for one in data.person.jobs [ #one.employer ]')
})

test('what is inserted takes the place of what is chosen', () => {
  expect(inserted('nama: xx.', 6, 8, '#a')).toEqual({ text: 'nama: #a.', at: 8 })
})

test('a line is found in its text', () => {
  expect(startOf('= A\n\n#pesan\n', 3)).toBe(5)
  expect(startOf('= A', 1)).toBe(0)
})
