// The way from one page to the next. Keys typed on it are kept from the page that is left, and reach the new one in
// the order in which they were typed as soon as it stands there with what the office told it.

import { tick } from 'svelte'

import { owed } from './backend'
import { isWritable, pressOf } from './keys.svelte'

/** How long keys wait for a page, in milliseconds. Later they would surprise whoever typed them, and are dropped. */
const patience = 10_000

let line: KeyboardEvent[] = []
let isOnTheWay = false
/** Which way it is: somebody may turn off to another page before the first is there. */
let leg = 0
/** What the office was asked before, which the new page does not wait for. */
let others = new Set<Promise<unknown>>()

/** Somebody leaves for another page: keys wait from now on. */
export function setOut() {
  isOnTheWay = true
  others = new Set(owed())
  const mine = ++leg
  setTimeout(() => mine === leg && forget(), patience)
}

/** The page is there; when it has all its answers the keys that waited reach it. */
export async function arrive() {
  if (!isOnTheWay) return
  const mine = leg
  await settled()
  while (mine === leg && line.length > 0) {
    const next = line.shift()
    // A key that the browser alone can act on ends the line: what follows was typed for after it.
    if (next && !replay(next)) line = []
    await tick()
  }
  if (mine === leg) isOnTheWay = false
}

/** Watches over the keys for as long as there are pages; answers with the way to stop. */
export function watchWay(): () => void {
  setOut()
  window.addEventListener('keydown', keep, { capture: true })
  window.addEventListener('click', follow, { capture: true })
  return () => {
    window.removeEventListener('keydown', keep, { capture: true })
    window.removeEventListener('click', follow, { capture: true })
    forget()
  }
}

function keep(event: KeyboardEvent) {
  if (!isOnTheWay || !event.isTrusted || event.isComposing || pressOf(event) === '') return
  event.preventDefault()
  event.stopImmediatePropagation()
  line.push(event)
}

function follow(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link && link.href !== window.location.href && event.button === 0 && !event.ctrlKey && !event.shiftKey) setOut()
}

function forget() {
  line = []
  isOnTheWay = false
}

/** Until the office owes the new page nothing more. */
async function settled() {
  for (;;) {
    await tick()
    await new Promise((done) => setTimeout(done))
    const waited = owed().filter((answer) => !others.has(answer))
    if (waited.length === 0) return
    await Promise.allSettled(waited)
  }
}

/** Presses a key anew where the focus is now; false when that is not possible. */
function replay(typed: KeyboardEvent): boolean {
  const target = document.activeElement ?? document.body
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = typed
  const again = new KeyboardEvent('keydown', { key, code, ctrlKey, altKey, shiftKey, metaKey, bubbles: true, cancelable: true })
  if (!target.dispatchEvent(again)) return true
  return actAsBrowser(pressOf(typed), key, target)
}

/** What the browser does with a key that nobody took, which it does not do for a key pressed anew. */
function actAsBrowser(press: string, key: string, target: Element): boolean {
  if (press === 'Tab' || press === 'Shift+Tab' || /^Ctrl\+[VXC]$/.test(press)) return false
  const isPlain = !/^(Ctrl|Alt)\+/.test(press)
  if (isWritable(target)) {
    if (isPlain && key.length === 1) document.execCommand('insertText', false, key)
    else if (press === 'Backspace') document.execCommand('delete')
    else if (press === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit()
  } else if (target instanceof HTMLElement && (press === 'Enter' ? target.matches('a, button') : press === 'Space' && target.matches('button, input'))) {
    target.click()
  }
  return true
}
