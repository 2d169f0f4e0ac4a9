// Something that a screen asked the office for: nothing yet, the answer, or why there is none.

import { untrack } from 'svelte'

import { frame } from './frame.svelte'

/** What was asked; reading it anew keeps the last answer on the screen until the next one is there. */
export class Asked<T> {
  value = $state.raw<T | null>(null)
  fault = $state.raw<unknown>(null)
  #ask: () => Promise<T>
  #asked = 0

  constructor(ask: () => Promise<T>) {
    this.#ask = ask
  }

  /** Asks again. Of several questions on their way only the newest counts. */
  async read() {
    const mine = ++this.#asked
    try {
      const value = await this.#ask()
      if (mine !== this.#asked) return
      this.value = value
      this.fault = null
    } catch (error) {
      if (mine === this.#asked) this.fault = error
    }
  }
}

/** Asks when the component that calls this appears, and again whenever a deed was taken back or done again. */
export function asked<T>(ask: () => Promise<T>): Asked<T> {
  const it = new Asked(ask)
  $effect(() => {
    void frame.turned
    untrack(() => void it.read())
  })
  return it
}
