// The keys of what is on the screen. Whoever shows something registers its keys here; one listener hands each key press
// to the newest layer that wants it, and F1 reads the same list, so that no key works without being written down.

import { untrack } from 'svelte'

import type { Blanks } from './words.svelte'

/** One key and what it does. */
export interface Key {
  /** As written on the keyboard: `Ctrl+K`, `F2`, `Alt+1`, `*`, `Enter`. Several ways to the same end in a row. */
  press: string | string[]
  /** The word for what it does. */
  does: string
  blanks?: Blanks
  /** What it does. Left out where the part in focus acts on the key itself and only wants it listed. */
  act?: (event: KeyboardEvent) => void
  /** Also shown in the foot line. */
  hint?: boolean
  /** How the foot line writes it, where that is shorter or clearer: `['7', 'S']`. */
  short?: string | string[]
}

/** Keys that stand and fall together: a screen, a dialog, the frame. */
export interface Layer {
  /** The word that heads these keys on F1. */
  heading: string
  keys: Key[]
  /** Keeps every key from the layers below, as a dialog does. */
  alone?: boolean
}

const laid: { layers: (() => Layer)[] } = $state({ layers: [] })
// A part that goes reads the state as it was before the change that sends it away, and would put its successor's layer
// away with its own; so what stands is also kept where every reader sees the same.
let standing: (() => Layer)[] = []

/** The layers, newest first, down to the first that stands alone. */
export function layersNow(): Layer[] {
  const newestFirst = laid.layers.map((layer) => layer()).reverse()
  const alone = newestFirst.findIndex((layer) => layer.alone)
  return alone < 0 ? newestFirst : newestFirst.slice(0, alone + 1)
}

/** Puts a layer on top and answers with the way to take it off again. Its keys may change with what it reads. */
export function lay(layer: () => Layer): () => void {
  stand([...standing, layer])
  return () => stand(standing.filter((one) => one !== layer))
}

function stand(layers: (() => Layer)[]) {
  standing = layers
  untrack(() => (laid.layers = layers))
}

/** Keeps a layer there while the component that calls this is on the screen: what it holds lies above it. */
export function useKeys(layer: () => Layer) {
  const off = lay(layer)
  // `onDestroy` is heard of only once the component has been painted; one that goes before would leave its keys behind.
  $effect.pre(() => off)
}

/** Hands one key press to the newest layer that wants it. True when someone took it. */
export function hand(event: KeyboardEvent): boolean {
  if (event.isComposing || event.defaultPrevented) return false
  const press = pressOf(event)
  if (!press || (isTyped(press) && isWritable(event.target))) return false
  for (const layer of layersNow()) {
    const key = layer.keys.find((one) => one.act && waysOf(one).includes(press))
    if (key) {
      event.preventDefault()
      key.act?.(event)
      return true
    }
  }
  return false
}

/** Listens to the keyboard for as long as the program is open. */
export function listen(): () => void {
  window.addEventListener('keydown', hand)
  return () => window.removeEventListener('keydown', hand)
}

/** A key's ways, always as a list. */
export function waysOf(key: Key): string[] {
  return typeof key.press === 'string' ? [key.press] : key.press
}

/** A key press written as in `Key.press`; empty for a modifier alone. */
export function pressOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>): string {
  if (['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'Dead', 'Process'].includes(event.key)) return ''
  const isSign = event.key.length === 1
  const name = event.key === ' ' ? 'Space' : isSign ? event.key.toUpperCase() : event.key
  // Shift is part of a sign that it makes (`?`, `*`), and a word of its own before a named key or a chord.
  const withShift = event.shiftKey && (!isSign || (event.ctrlKey && /[A-Z]/.test(name)))
  return [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', withShift ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+')
}

/** Whether this key would write, move, copy or take back in a field, so that a field keeps it for itself. */
function isTyped(press: string): boolean {
  if (/^Ctrl\+(Shift\+)?([ACVXYZ]|Arrow.+|Home|End|Backspace|Delete)$/.test(press)) return true
  return !/^F\d+$/.test(press) && press !== 'Escape' && !/^(Ctrl|Alt)\+/.test(press)
}

/** Whether this is a field in which people write. A grid's cell is none. */
export function isWritable(target: EventTarget | null): boolean {
  if (typeof Element === 'undefined' || !(target instanceof Element)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'submit'].includes(target.type)
  return target.matches('textarea, select, [contenteditable=""], [contenteditable="true"]')
}
