// Somebody new while they are written down, in the office or in a school hall: what stands in the fields, what is wrong with
// it, what the NIK offers, who it may be already, and how it becomes a registration. Made while its form is set up.

import { onDestroy, untrack } from 'svelte'

import { office, type NikSense, type PossibleSame } from '../generated/desk'
import { problemInWords, problemsOf } from '../problems'
import { inWords } from '../refusals'
import { complain, report } from '../shared/frame.svelte'
import { say, time } from '../words.svelte'
import { FormDraft } from './draft.svelte'
import { typedDay, type Values } from './profile'
import { asRegistered, blankPerson, kept, schoolOf } from './registering.svelte'

/** Something that is kept of somebody once they are registered: its word, and how. */
export type Step = [word: string, keep: (() => Promise<unknown>) | null]

/** One form for new people. */
export class NewPerson {
  /** What stands in the fields. */
  values: Values = $state({})
  /** What is wrong, by field. */
  problems: Record<string, string> = $state({})
  /** What is wrong with no field in particular. */
  wrong = $state('')
  /** What the NIK says. */
  sense: NikSense | null = $state.raw(null)
  /** Whether somebody has gone on from the NIK. */
  isNikDone = $state(false)
  /** Who it may be. */
  same: PossibleSame[] = $state.raw([])
  /** Whether the office is being asked. */
  busy = $state(false)
  /** The fields, as they stand on the page. */
  box: HTMLElement | undefined = $state.raw()
  draft: FormDraft

  /** `name` begins the form: it was looked for in vain. */
  constructor(form: string, name = '') {
    this.values = { ...blankPerson(), name }
    this.draft = new FormDraft(form)
    void this.draft.look()
    onDestroy(() => this.draft.rest())

    // What the NIK says, while it is being typed.
    $effect(() => {
      const typed = this.values.nik ?? ''
      if (typed.trim() === '') {
        this.sense = null
        return
      }
      office.nikSense(typed).then((said) => typed === untrack(() => this.values.nik) && (this.sense = said), () => {})
    })

    // Who it may be, once the keys rest for a moment.
    $effect(() => {
      const { name, birth_date, phone, nik } = this.values
      const typed = { name, birth_date, phone, nik }
      const waiting = setTimeout(() => {
        const isAnything = Object.values(typed).some((text) => (text ?? '').trim().length > 2)
        if (!isAnything) this.same = []
        else office.likelySame(typed).then((found) => (this.same = found), () => {})
      }, 150)
      return () => clearTimeout(waiting)
    })
  }

  /** The figures of the NIK so far. */
  get digits(): string {
    return (this.values.nik ?? '').replace(/\D/g, '')
  }

  /** What is wrong with the NIK, once it is long enough to say so. */
  get nikWrong(): string | undefined {
    const { sense } = this
    const isSaid = sense !== null && sense.problems.length > 0 && (this.isNikDone || this.digits.length >= 16)
    return isSaid ? sense.problems.map(problemInWords).join(' ') : undefined
  }

  /** What the NIK offers for fields in which nothing stands. */
  get offers() {
    const { sense } = this
    const from = say('field-nik')
    return {
      birth_date: sense?.birth_date ? { value: typedDay(sense.birth_date), from } : undefined,
      sex: sense?.sex ? { value: sense.sex, from } : undefined,
      birth_place: sense?.regency ? { value: bare(sense.regency), from } : undefined,
    }
  }

  /** A sex that is not the NIK's, in words. */
  get sexDoubt(): string | undefined {
    const said = this.sense?.sex
    return this.values.sex && said && this.values.sex !== said ? say('people-doubt-sex', { sex: say(`term-sex-${said}`) }) : undefined
  }

  typed(name: string, value: string) {
    this.values[name] = value
    delete this.problems[name]
    if (name === 'nik') this.isNikDone = false
    this.draft.keep(this.values)
  }

  isEmpty(name: string): boolean {
    return (this.values[name] ?? '') === ''
  }

  /** Takes all that the NIK offers, since one card says it all. What somebody has sent away is no longer offered. */
  takeOffers() {
    for (const [name, offer] of Object.entries(this.offers)) {
      const isOffered = this.#field(name, '.offered') !== null
      if (offer && isOffered && this.isEmpty(name)) this.typed(name, offer.value)
    }
  }

  takeDraft() {
    if (this.draft.found) this.values = { ...blankPerson(), ...this.draft.found.values }
    this.draft.found = null
  }

  /** Registers whoever is written here, keeps the rest of them, and is empty for the next. True when somebody was registered:
   *  then the form never says it again, or they would be registered twice; what could not be kept is said. */
  async save(said: Pick<typeof kept, 'source' | 'batch' | 'class'>, more: (id: string) => Step[] = () => []): Promise<boolean> {
    if (this.busy) return false
    this.busy = true
    this.wrong = ''
    try {
      const { id, line } = await office.registerCandidate(asRegistered(this.values, said))
      kept.recent = [line, ...kept.recent].slice(0, 12)
      const school = schoolOf(id, this.values)
      const left = await unkept([...more(id), ['people-row-education-school', school && (() => office.editBackground(school))]])
      if (left) report(say('visit-half', { name: line.name, ...left }), 'refused')
      else report(say('people-registered-at', { time: time(new Date()), name: line.name }))
      this.#begin()
      return true
    } catch (error) {
      this.problems = problemsOf(error)
      const [first] = Object.keys(this.problems)
      if (first === undefined) this.wrong = inWords(error)
      complain(error)
      if (first !== undefined) this.#field(first, ':is(input, select)')?.focus()
      return false
    } finally {
      this.busy = false
    }
  }

  #begin() {
    this.values = blankPerson()
    this.problems = {}
    this.sense = null
    this.same = []
    this.draft.forget()
    this.box?.querySelector<HTMLElement>('input')?.focus()
  }

  #field(name: string, what: string): HTMLElement | null {
    return this.box?.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] ${what}`) ?? null
  }
}

/** Keeps one thing after the other; answers with the first that could not be kept. */
async function unkept(steps: Step[]): Promise<{ what: string; why: string } | null> {
  let left: { what: string; why: string } | null = null
  for (const [word, keep] of steps) {
    try {
      await keep?.()
    } catch (error) {
      left ??= { what: say(word), why: inWords(error) }
    }
  }
  return left
}

/** The place without the word before it, as an identity card has it. */
function bare(regency: string): string {
  return regency.replace(/^(Kota|Kabupaten|Kab\.)\s+/, '')
}
