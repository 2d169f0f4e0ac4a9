// Addresses of pages: read, written, and nonsense survived.

import { expect, it } from 'vitest'

import { readRoute, to } from '../src/routes.svelte'

it('an empty address is the first place', () => {
  for (const hash of ['', '#', '#/']) expect(readRoute(hash)).toEqual({ place: 'today', rest: [], asks: {} })
})

it('a page under a person has the person and the page', () => {
  expect(readRoute('#/people/0198-ab/history')).toEqual({ place: 'people', rest: ['0198-ab', 'history'], asks: {} })
})

it('what was written is what is read, whatever the words hold', () => {
  const asks = { find: 'デウィ & Siti?', from: '#/people' }
  const address = to('people', ['a/b', 'c?d', '100%'], asks)
  expect(readRoute(address)).toEqual({ place: 'people', rest: ['a/b', 'c?d', '100%'], asks })
})

it('an address typed wrongly is taken as it stands', () => {
  expect(readRoute('#people/%E0%A4%A')).toEqual({ place: 'people', rest: ['%E0%A4%A'], asks: {} })
})
