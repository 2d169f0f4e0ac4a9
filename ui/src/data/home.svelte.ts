// A laptop's package on its way home: looked at, decided about, taken in.

import { office, type Prefer, type SettleChoice, type SettleQuestion, type Settlement } from '../generated/desk'
import type { ChoiceSide } from './QuestionChoice.svelte'
import { keyOf, sidesOf } from './questions'
import { say } from '../words.svelte'

/** A question of the package with its sides as they are shown: the office's at the left, the laptop's at the right. */
export interface Clash {
  key: string
  question: SettleQuestion
  /** Which version stands at which place. */
  places: number[]
  sides: ChoiceSide[]
}

export class Home {
  file = $state('')
  preview = $state.raw<Settlement | null>(null)
  /** What became of it. */
  done = $state.raw<Settlement | null>(null)
  fault = $state.raw<unknown>(null)
  busy = $state(false)
  at = $state(0)
  /** Which version somebody took, by question. */
  taken = $state<Record<string, number>>({})
  readonly clashes = $derived(this.preview?.asked.map(clashOf) ?? [])
  readonly decided = $derived(this.clashes.filter(({ key }) => this.taken[key] !== undefined).length)

  async look() {
    if (this.busy || this.file.trim() === '') return
    await this.#ask(async () => {
      this.preview = await office.previewVisit(this.file.trim())
      this.taken = {}
      this.at = 0
      this.done = null
    })
  }

  async apply() {
    if (this.busy || !this.preview || this.done) return
    await this.#ask(async () => {
      this.done = await office.settleVisit({ file: this.file.trim(), choices: this.#choices(), prefer: null })
    })
  }

  /** Takes the side at a place of the question that is shown. */
  take(place: number) {
    const clash = this.clashes[this.at]
    const version = clash?.places[place]
    if (clash && version !== undefined) this.taken[clash.key] = version
  }

  /** To the next question; false where there is none. */
  go(step: 1 | -1): boolean {
    const next = this.at + step
    if (next < 0 || next >= this.clashes.length) return false
    this.at = next
    return true
  }

  #choices(): SettleChoice[] {
    return this.clashes.flatMap(({ key, question }) => {
      const version = this.taken[key]
      if (version === undefined) return []
      const { table, row, group, also } = question.line
      const prefer: Prefer = version === question.laptop ? 'laptop' : question.laptop === null ? 'newest' : 'here'
      return [group, ...also].map((one) => ({ tbl: table, key: row, group: one, prefer }))
    })
  }

  async #ask(work: () => Promise<void>) {
    this.busy = true
    this.fault = null
    try {
      await work()
    } catch (error) {
      this.fault = error
    } finally {
      this.busy = false
    }
  }
}

function clashOf(question: SettleQuestion): Clash {
  const versions = question.line.versions.map((_, version) => version)
  const places = versions.sort((one, other) => Number(one === question.laptop) - Number(other === question.laptop))
  const sides = sidesOf(question.line)
  const from = (version: number) => say(version === question.laptop ? 'visits-home-laptop' : 'visits-home-here')
  return {
    key: keyOf(question.line),
    question,
    places,
    sides: places.flatMap((version) => {
      const side = sides[version]
      return side ? [{ ...side, foot: `${from(version)} · ${side.foot}` }] : []
    }),
  }
}
