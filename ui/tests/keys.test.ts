// Which layer gets a key, and how a key is written.

import { afterEach, expect, it, vi } from 'vitest'

import { hand, lay, layersNow, pressOf, type Layer } from '../src/keys.svelte'

let laid: (() => void)[] = []
afterEach(() => {
  for (const off of laid) off()
  laid = []
})

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) =>
  ({
    key,
    ctrlKey: false,
    altKey: false,
    shiftKey: false,
    metaKey: false,
    isComposing: false,
    defaultPrevented: false,
    target: null,
    preventDefault: vi.fn(),
    ...modifiers,
  }) as unknown as KeyboardEvent
const put = (layer: Layer) => laid.push(lay(() => layer))

it('a key is written as people read it on the keyboard', () => {
  const written = [
    press('k', { ctrlKey: true }),
    press('?', { shiftKey: true }),
    press('*', { shiftKey: true }),
    press('F2'),
    press('4', { altKey: true }),
    press('Tab', { shiftKey: true }),
    press(' '),
    press('S', { ctrlKey: true, shiftKey: true }),
    press('Control', { ctrlKey: true }),
  ].map(pressOf)
  expect(written).toEqual(['Ctrl+K', '?', '*', 'F2', 'Alt+4', 'Shift+Tab', 'Space', 'Ctrl+Shift+S', ''])
})

it('the newest layer that wants a key gets it, and nobody else', () => {
  const below = vi.fn()
  const above = vi.fn()
  put({ heading: 'a', keys: [{ press: 'F2', does: 'a', act: below }, { press: 'F4', does: 'a', act: below }] })
  put({ heading: 'b', keys: [{ press: ['F2', 'F3'], does: 'b', act: above }] })
  expect(hand(press('F3'))).toBe(true)
  expect(hand(press('F2'))).toBe(true)
  expect(above).toHaveBeenCalledTimes(2)
  expect(hand(press('F4'))).toBe(true)
  expect(below).toHaveBeenCalledTimes(1)
  expect(hand(press('F9'))).toBe(false)
})

it('a dialog keeps every key from the screen below', () => {
  const below = vi.fn()
  put({ heading: 'a', keys: [{ press: 'Ctrl+P', does: 'a', act: below }] })
  put({ heading: 'b', alone: true, keys: [{ press: 'Escape', does: 'b', act: () => {} }] })
  expect(hand(press('p', { ctrlKey: true }))).toBe(false)
  expect(below).not.toHaveBeenCalled()
  expect(layersNow().map((layer) => layer.heading)).toEqual(['b'])
})

it('a key that is only listed acts on nothing', () => {
  put({ heading: 'a', keys: [{ press: 'H', does: 'a' }] })
  const event = press('h')
  expect(hand(event)).toBe(false)
  expect(event.preventDefault).not.toHaveBeenCalled()
})

it('keys that compose a Japanese word, or that somebody took already, are left alone', () => {
  const act = vi.fn()
  put({ heading: 'a', keys: [{ press: 'Enter', does: 'a', act }] })
  hand(press('Enter', { isComposing: true }))
  hand(press('Enter', { defaultPrevented: true }))
  expect(act).not.toHaveBeenCalled()
})

it('the keys of a layer may change with what it reads', () => {
  let ready = false
  const act = vi.fn()
  laid.push(lay(() => ({ heading: 'a', keys: ready ? [{ press: 'P', does: 'a', act }] : [] })))
  hand(press('p'))
  ready = true
  hand(press('p'))
  expect(act).toHaveBeenCalledTimes(1)
})
