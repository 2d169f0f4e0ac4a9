// Why a result passes or not is said in whole sentences, with scores as people write them.

import { expect, it } from 'vitest'

import { reasonInWords, sectionInWords } from '../src/results'

it('names the part that was too low, and what it takes', () => {
  const reason = { kind: 'section_below', section: 'listening', minimum: 1900, score: 1850 } as const
  expect(reasonInWords(reason)).toBe('Menyimak 18,5, paling sedikit 19.')
})

it('says how far the total was from the pass mark', () => {
  expect(reasonInWords({ kind: 'total_below', pass: 9000, total: 8800 })).toBe('Jumlah 88, batas lulus 90.')
})

it('calls a part of the office’s own test as the office does', () => {
  expect(sectionInWords('Kanji bab 3')).toBe('Kanji bab 3')
})
