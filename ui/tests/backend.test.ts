// How the office is reached from a plain browser, and what its answers become.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { ask, Fault, parcelOf, Refused } from '../src/backend'

const answers = (status: number, body: string) =>
  vi.fn(async () => ({ ok: status < 300, status, text: async () => body }) as Response)

beforeEach(() => vi.stubGlobal('window', {}))
afterEach(() => vi.unstubAllGlobals())

it('asks the desk by the name of the command and gives back what it says', async () => {
  const fetch = answers(200, '{"seats":30}')
  vi.stubGlobal('fetch', fetch)
  expect(await ask('register_of', { lesson: 'a' })).toEqual({ seats: 30 })
  expect(fetch).toHaveBeenCalledWith('/desk/register_of', expect.objectContaining({ body: '{"lesson":"a"}' }))
})

it('asks nothing as null and takes an empty answer for nothing', async () => {
  const fetch = answers(200, '')
  vi.stubGlobal('fetch', fetch)
  expect(await ask('undo')).toBeNull()
  expect(fetch).toHaveBeenCalledWith('/desk/undo', expect.objectContaining({ body: 'null' }))
})

it('a refusal arrives with its facts', async () => {
  vi.stubGlobal('fetch', answers(422, '{"kind":"batch_full","seats":24}'))
  const refused = await ask('enrol', {}).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refused)
  expect(refused).toMatchObject({ refusal: { kind: 'batch_full', seats: 24 } })
})

it('anything else that goes wrong is a fault, never mistaken for an answer', async () => {
  vi.stubGlobal('fetch', answers(500, 'no such table'))
  await expect(ask('enrol')).rejects.toBeInstanceOf(Fault)
  vi.stubGlobal('fetch', answers(422, 'not json'))
  await expect(ask('enrol')).rejects.toBeInstanceOf(Fault)
  vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('refused'))))
  await expect(ask('enrol')).rejects.toBeInstanceOf(Fault)
})

it('a file given to the office arrives byte for byte, however long', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256)
  const parcel = await parcelOf(new File([bytes], 'calon.xlsx'))
  expect(parcel.name).toBe('calon.xlsx')
  expect(Buffer.from(parcel.bytes, 'base64').equals(Buffer.from(bytes))).toBe(true)
})
