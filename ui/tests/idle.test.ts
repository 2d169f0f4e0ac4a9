// When a desk is locked because nobody is at it.

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { watchIdle } from '../src/idle'

const minutes = (count: number) => count * 60_000

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('a desk that nobody touches for a quarter of an hour is locked once', () => {
  const lock = vi.fn()
  watchIdle(lock)
  vi.advanceTimersByTime(minutes(14.9))
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(minutes(0.3))
  expect(lock).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(minutes(10))
  expect(lock).toHaveBeenCalledTimes(1)
})

it('a key begins the time anew', () => {
  const lock = vi.fn()
  watchIdle(lock)
  vi.advanceTimersByTime(minutes(14))
  window.dispatchEvent(new Event('keydown'))
  vi.advanceTimersByTime(minutes(14))
  expect(lock).not.toHaveBeenCalled()
})

it('a computer that slept is locked soon after it wakes, though its timers stood still', () => {
  const lock = vi.fn()
  watchIdle(lock)
  vi.setSystemTime(Date.now() + minutes(60))
  vi.advanceTimersByTime(6_000)
  expect(lock).toHaveBeenCalledTimes(1)
})

it('whoever has left the desk is watched no longer', () => {
  const lock = vi.fn()
  watchIdle(lock)()
  vi.advanceTimersByTime(minutes(60))
  expect(lock).not.toHaveBeenCalled()
})
