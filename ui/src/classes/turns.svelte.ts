// Writes go to the office one after another, in the order in which they were typed. What is typed while one is on its
// way stands on the screen at once, waits its turn, and gives way to the office's own answer.

import { report, complain } from '../shared/frame.svelte'
import { say, time } from '../words.svelte'

/** What one person typed into lines that the office has not answered yet. */
export class Turns<Line> {
  #typed = $state.raw<Record<string, { line: Line; turn: number }>>({})
  #turn = 0
  #last: Promise<unknown> = Promise.resolve()

  /** The line as it was typed, until the office has answered. */
  of(key: string): Line | undefined {
    return this.#typed[key]?.line
  }

  /** Shows lines as typed and writes them when their turn has come; answers with what the office answered. */
  async write<Answer>(lines: Record<string, Line>, write: () => Promise<Answer>, take: (answer: Answer) => void) {
    const turn = ++this.#turn
    const mine = Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, { line, turn }]))
    this.#typed = { ...this.#typed, ...mine }
    try {
      take(await this.inTurn(write))
      report(say('frame-saved', { time: time(new Date()) }))
    } catch (error) {
      complain(error)
    }
    this.#typed = Object.fromEntries(Object.entries(this.#typed).filter(([, typed]) => typed.turn !== turn))
  }

  /** Does something once everything before it is done. */
  inTurn<Answer>(next: () => Promise<Answer>): Promise<Answer> {
    const mine = this.#last.then(next)
    this.#last = mine.catch(() => undefined)
    return mine
  }
}
