// Every wrong field of a form is told at once, beside its field, in the reader's language.

import { describe, expect, it } from 'vitest'

import { Fault, Refused } from '../src/backend'
import { problemInWords, problemsOf } from '../src/problems'

describe('a form that the office declined', () => {
  it('says what is wrong with each field, and all that is wrong with one', () => {
    const declined = new Refused({
      kind: 'fields',
      problems: [
        { field: 'nik', problem: 'nik_length', found: 15 },
        { field: 'nik', problem: 'nik_serial' },
        { field: 'name', problem: 'empty' },
      ],
    })
    expect(problemsOf(declined)).toEqual({
      nik: 'NIK harus 16 angka, ini 15. Periksa KTP. Empat angka terakhir NIK tidak pernah 0000. Periksa KTP.',
      name: 'Isi dulu: ini tidak boleh kosong.',
    })
  })

  it('has nothing to say of fields when something else was the matter', () => {
    expect(problemsOf(new Refused({ kind: 'signed_out' }))).toEqual({})
    expect(problemsOf(new Fault('cable'))).toEqual({})
  })

  it('has words for each problem the office knows', () => {
    expect(problemInWords({ problem: 'out_of_range', least: 100, most: 230 })).toBe('Harus antara 100 dan 230.')
  })
})
