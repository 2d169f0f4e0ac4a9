// Ctrl+Z and Ctrl+Y: what they would do next, and doing it. The office keeps the book; every page reads afresh after.

import { Refused } from './backend'
import { deedInWords } from './deeds'
import { office, type UndoState } from './generated/desk'
import { readSeat } from './session.svelte'
import { complain, frame, report } from './shared/frame.svelte'
import { say } from './words.svelte'

const kept = $state<{ next: UndoState }>({ next: { undo: null, redo: null } })

/** What the keys would do now. */
export function nextInLine(): UndoState {
  return kept.next
}

/** Asks the office again what the keys would do; after every deed. */
export async function lookAgain() {
  try {
    kept.next = await office.undoState()
  } catch (error) {
    // The keys then say nothing; whatever is wrong shows where it was asked for.
    kept.next = { undo: null, redo: null }
    if (error instanceof Refused && error.refusal.kind === 'signed_out') await readSeat()
  }
}

/** Takes the newest deed of this person back and says which. */
export const undo = () => turn(office.undo, 'frame-undone')

/** Does again what was taken back last. */
export const redo = () => turn(office.redo, 'frame-redone')

/** Takes one deed back, whenever it was done, and says `done`, or what stays because it was changed since. */
export async function takeBack(deed: string, done: string): Promise<boolean> {
  try {
    const kept = await office.undoDeed(deed)
    frame.turned += 1
    const names = kept.map((row) => row.name ?? row.table).join(say('frame-between'))
    report(kept.length === 0 ? done : say('data-deed-kept', { names }))
    return true
  } catch (error) {
    complain(error)
    if (error instanceof Refused) frame.turned += 1
    return false
  }
}

async function turn(ask: typeof office.undo, word: 'frame-undone' | 'frame-redone') {
  try {
    const { deed, next } = await ask()
    kept.next = next
    frame.turned += 1
    report(say(word, { deed: deedInWords(deed) }))
  } catch (error) {
    complain(error)
    // Somebody else changed it since: the page may show something old.
    if (error instanceof Refused) frame.turned += 1
  }
}
