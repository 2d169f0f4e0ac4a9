// What somebody is writing in a long form, kept two seconds after the last key and offered back after a crash.

import { office } from '../generated/desk'

/** How long after the last key it is kept, in milliseconds. */
const pause = 2000

/** The draft of one form. */
export class FormDraft {
  /** What was being written when the form was last left unsaved, and when. */
  found: { values: Record<string, string>; at: string } | null = $state(null)
  #form: string
  #waiting: ReturnType<typeof setTimeout> | undefined
  #newest: Record<string, string> | null = null
  #writing: Promise<void> = Promise.resolve()

  /** `register`, or `candidate:<key>`. */
  constructor(form: string) {
    this.#form = form
  }

  /** Looks for what was left. A draft that cannot be read is none. */
  async look() {
    const draft = await office.draftOf(this.#form).catch(() => null)
    const values = draft && readBody(draft.body)
    this.found = draft && values ? { values, at: draft.saved_at } : null
  }

  /** Keeps this once the keys rest, over what was found and not yet decided about. */
  keep(values: Record<string, string>) {
    this.#newest = { ...this.found?.values, ...values }
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.rest(), pause)
  }

  /** Keeps what is waiting now: the form is being left. */
  rest() {
    clearTimeout(this.#waiting)
    if (this.#newest) this.#write(JSON.stringify(this.#newest))
    this.#newest = null
  }

  /** What was typed since is saved; what was found and not yet decided about stays. */
  settle() {
    clearTimeout(this.#waiting)
    this.#newest = null
    this.#write(this.found ? JSON.stringify(this.found.values) : null)
  }

  /** Nothing of it is wanted any more. */
  forget() {
    this.found = null
    this.settle()
  }

  /** One after the other, so that a late draft never outlives its saving. */
  #write(body: string | null) {
    this.#writing = this.#writing.then(() => office.keepDraft({ form: this.#form, body })).catch(() => {})
  }
}

function readBody(body: string): Record<string, string> | null {
  try {
    const read: unknown = JSON.parse(body)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return null
    const texts = Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    return texts.length > 0 ? Object.fromEntries(texts) : null
  } catch {
    return null
  }
}
