// A profile while somebody writes in it: what was there, what stands there now, what is wrong with it. It outlives the
// tab it is shown on, and what is not yet saved outlives the program.

import { office, type Profile } from '../generated/desk'
import { problemsOf } from '../problems'
import { complain, report } from '../shared/frame.svelte'
import { say, time } from '../words.svelte'
import { FormDraft } from './draft.svelte'
import { changed, changedFields, rebased, valuesOf, type Values } from './profile'

/** One person's profile, open for writing. */
export class ProfileForm {
  /** As the office last answered. */
  profile: Profile = $state.raw() as Profile
  /** What stands in the fields. */
  values: Values = $state({})
  /** What is wrong, by column. */
  problems: Record<string, string> = $state({})
  /** How often a saving was declined for its fields: whoever shows them goes to the first. */
  declined = $state(0)
  /** Whether the office is being asked. */
  busy = $state(false)
  draft: FormDraft
  #before: Values = $state.raw({})

  constructor(profile: Profile) {
    this.profile = profile
    this.#before = valuesOf(profile.groups)
    this.values = valuesOf(profile.groups)
    this.draft = new FormDraft(`candidate:${profile.id}`)
    void this.draft.look()
  }

  /** The columns that are not saved yet. */
  get unsaved(): string[] {
    return changedFields(this.#before, this.values)
  }

  /** A key was pressed in a field. */
  typed(name: string, value: string) {
    this.values[name] = value
    delete this.problems[name]
    const unsaved = this.unsaved
    if (unsaved.length === 0) this.draft.settle()
    else this.draft.keep(Object.fromEntries(unsaved.map((one) => [one, this.values[one] ?? ''])))
  }

  /** A fresh profile from the office; what is being written stays. */
  take(fresh: Profile) {
    const wasWriting = this.unsaved.length > 0
    const values = valuesOf(fresh.groups)
    this.values = rebased(this.#before, this.values, values)
    this.#before = values
    this.profile = fresh
    if (wasWriting && this.unsaved.length === 0) this.draft.settle()
  }

  /** Sends the groups that changed. True when they are saved. */
  async save(): Promise<boolean> {
    if (this.busy) return false
    const groups = changed(this.profile.groups, this.#before, this.values)
    if (Object.keys(groups).length === 0) {
      report(say('people-nothing-to-save'))
      return true
    }
    const sent = { ...this.values }
    return this.ask(async () => {
      const fresh = await office.editCandidate({ candidate: this.profile.id, groups })
      this.problems = {}
      this.#before = sent
      this.take(fresh)
      if (this.unsaved.length === 0) this.draft.settle()
    })
  }

  /** Does one thing with the office and says how it went; field problems stand beside the fields. */
  async ask(deed: () => Promise<unknown>): Promise<boolean> {
    this.busy = true
    try {
      await deed()
      report(say('people-saved', { time: time(new Date()) }))
      return true
    } catch (error) {
      const problems = problemsOf(error)
      this.problems = { ...this.problems, ...problems }
      if (Object.keys(problems).length > 0) this.declined += 1
      complain(error)
      return false
    } finally {
      this.busy = false
    }
  }

  /** Puts back what was being written before the form was left. */
  takeDraft() {
    const found = this.draft.found
    if (!found) return
    for (const [name, value] of Object.entries(found.values)) if (name in this.values) this.values[name] = value
    this.draft.found = null
  }

  /** Forgets what is not saved. */
  revert() {
    this.values = { ...this.#before }
    this.problems = {}
    this.draft.settle()
  }
}
