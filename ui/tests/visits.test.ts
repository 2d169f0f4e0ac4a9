// The small readings of a visit: a day to come, and a guest by a few letters.

import { expect, it } from 'vitest'

import { readDay } from '../src/data/lentday'
import { found } from '../src/visit/found'

it('a day to come is read as offices write it, and one that does not exist is none', () => {
  const today = '2026-11-22'
  expect(readDay('25-11-2026', today)).toBe('2026-11-25')
  expect(readDay(' 25/11/26 ', today)).toBe('2026-11-25')
  expect(readDay('251126', today)).toBe('2026-11-25')
  expect(readDay('2026-11-25', today)).toBe('2026-11-25')
  expect(readDay('25.11', today)).toBe('2026-11-25')
  expect(readDay('3-1', today), 'the next third of January').toBe('2027-01-03')
  expect(readDay('31-2', today)).toBeUndefined()
  expect(readDay('besok', today)).toBeUndefined()
})

it('a guest is found by parts of the name in any order, whoever begins so first', () => {
  const guest = (name: string, organisation: string | null = null, came: boolean | null = null) => ({
    row: { event: '', name, organisation, contact: null, online: null, candidate: null, came },
  })
  const guests = [guest('Rahmat Siti'), guest('Siti Rahmawati', 'SMK 2'), guest('José Sitorus'), guest('Ani', null, true), guest('Budi')]
  const names = (text: string) => found(guests, text).map(({ row }) => row.name)
  expect(names('siti')).toEqual(['Siti Rahmawati', 'Rahmat Siti'])
  expect(names('rah sit')).toEqual(['Rahmat Siti', 'Siti Rahmawati'])
  expect(names('jose')).toEqual(['José Sitorus'])
  expect(names('smk')).toEqual(['Siti Rahmawati'])
  expect(names('').at(-1), 'who is here already stands last').toBe('Ani')
})
