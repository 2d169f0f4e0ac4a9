// The gate before a stage, as a form meets it: whom it lets through, whom it holds up, and whom an administrator takes along.

import { Refused } from './backend'
import { office, type Hold, type MoveLook, type MoveStage } from './generated/desk'
import { say } from './words.svelte'

/** Causes that hold up no departure and no arrival: the stage is noted already, and only the placement is behind. */
export const alreadyThere: Hold['why'][] = ['already', 'departed_before']

export class Gate {
  /** Whether those whom the gate holds up shall go on all the same. */
  over = $state(false)
  look = $state.raw<MoveLook | null>(null)
  fault = $state.raw<unknown>(null)

  readonly held = $derived((this.look?.held ?? []).filter(({ hold }) => !this.#passes.includes(hold.why)))
  readonly atGate = $derived(this.held.filter(({ hold }) => hold.why === 'gate'))
  readonly mayOverride = $derived(this.look?.may_override === true && this.atGate.length > 0)
  readonly isOverridden = $derived(this.over && this.mayOverride)
  readonly needsReason = $derived(this.look?.needs_reason === true || this.isOverridden)
  readonly #stay = $derived(new Set(this.held.filter(({ hold }) => !(this.isOverridden && hold.why === 'gate')).map(({ candidate }) => candidate)))
  #passes: Hold['why'][]

  constructor(passes: Hold['why'][]) {
    this.#passes = passes
  }

  /** Whether somebody goes with those who go now. */
  goes(candidate: string): boolean {
    return !this.#stay.has(candidate)
  }

  /** What saving does to that many people, on its button; `usual` where nobody is held up. */
  verb(going: number, usual: string): string {
    if (this.isOverridden) return say('classes-move-over', { count: going })
    return this.held.length > 0 && going > 0 ? say('classes-move-ready', { count: going }) : usual
  }

  async ask(move: MoveStage, isNew: () => boolean) {
    try {
      const fresh = await office.lookAtMove(move)
      if (isNew()) [this.look, this.fault] = [fresh, null]
    } catch (error) {
      // A day that cannot be is said in its field when the form is saved.
      if (isNew()) [this.look, this.fault] = [null, error instanceof Refused && error.refusal.kind === 'fields' ? null : error]
    }
  }
}

/** Asks at the gate as soon as the form rests; `passes` are the causes that hold nobody up here. */
export function gateBefore(move: () => MoveStage | null, passes: Hold['why'][] = []): Gate {
  const gate = new Gate(passes)
  $effect(() => {
    const asking = move()
    if (!asking) return
    let isNew = true
    const rested = setTimeout(() => void gate.ask(asking, () => isNew), 80)
    return () => {
      isNew = false
      clearTimeout(rested)
    }
  })
  return gate
}
