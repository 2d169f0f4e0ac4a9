// A list longer than anybody scrolls.

import { expect, it, vi } from 'vitest'

import { Pages, pageSize } from '../src/shared/pages.svelte'

/** Fetches that wait until they are let go, so that the order of things can be told. */
function slowly() {
  const waiting: (() => void)[] = []
  const asked: number[] = []
  const fetch = (from: number, count: number) => {
    asked.push(from)
    return new Promise<number[]>((done) => {
      waiting.push(() => done(Array.from({ length: count }, (_, index) => from + index)))
    })
  }
  const release = async () => {
    waiting.shift()?.()
    await new Promise((done) => setTimeout(done))
  }
  return { fetch, asked, release }
}

it('fetches what is in sight, once', async () => {
  const { fetch, asked, release } = slowly()
  const pages = new Pages(fetch)
  pages.want(0, 20)
  pages.want(0, 30)
  await release()
  await release()
  pages.want(10, 40)
  expect(asked).toEqual([0])
  expect(pages.row(20)).toBe(20)
  expect(pages.row(pageSize)).toBeUndefined()
})

it('forgets what was scrolled past before its turn came', async () => {
  const { fetch, asked, release } = slowly()
  const pages = new Pages(fetch)
  pages.want(0, 20)
  pages.want(5000, 5020)
  pages.want(90_000, 90_020)
  await release()
  await release()
  expect(asked).toEqual([0, 90_000])
  expect(pages.row(90_007)).toBe(90_007)
})

it('tells of a fault and can be asked again', async () => {
  const fault = vi.fn()
  let broken = true
  const pages = new Pages(async (from: number) => {
    if (broken) throw new Error('gone')
    return [from]
  }, fault)
  pages.want(0, 10)
  await vi.waitFor(() => expect(fault).toHaveBeenCalledOnce())
  broken = false
  pages.want(0, 10)
  await vi.waitFor(() => expect(pages.row(0)).toBe(0))
})
