// What people read when the office says no.

import { afterEach, expect, it } from 'vitest'

import { Fault, Refused } from '../src/backend'
import { blanksOf, inWords } from '../src/refusals'
import { speak } from '../src/words.svelte'

afterEach(() => speak('id'))

it('a refusal nobody has words for yet still says what kind it is and that nothing changed', () => {
  expect(inWords(new Refused({ kind: 'moon_full' }))).toBe(
    'Kantor menolak permintaan ini (moon_full). Tidak ada yang berubah.',
  )
})

it('a fault says what to do and tells nothing personal', () => {
  const said = inWords(new Fault('no such row: Dewi Safitri'))
  expect(said).not.toContain('Dewi')
  expect(said).toContain('Coba sekali lagi')
  expect(inWords(new TypeError('x'))).toBe(said)
})

it('facts are read as the reader reads them', async () => {
  const facts = { seats: 24, on: '2026-08-03', presence: 'late', names: ['Siti', 'Budi'], nothing: null }
  expect(blanksOf(facts)).toEqual({
    seats: 24,
    on: '3 Agu 2026',
    presence: 'Terlambat',
    names: 'Siti, Budi',
    nothing: '–',
  })
  await speak('ja')
  expect(blanksOf({ on: '2026-08-03' })).toEqual({ on: '2026年8月3日' })
})

it('scores travel times a hundred and are read as they were typed', () => {
  const error = new Refused({ kind: 'score_out_of_range', section: 'Kana', maximum: 2000, score: 2550 })
  expect(inWords(error)).toBe('Nilai 25,5 tidak mungkin untuk Kana: paling tinggi 20.')
})
