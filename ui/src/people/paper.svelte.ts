// One paper about one person, on the screen beside the fields that it is made of. Every saved change sets it anew.

import { Refused, saveAndOpen, saveFile } from '../backend'
import { office, type PrintAsk, type PrintLine, type PrintLook, type ProfileGroups } from '../generated/desk'
import { inWords } from '../refusals'
import { report } from '../shared/frame.svelte'
import { say, time } from '../words.svelte'
import { sections, type FieldOf } from './profile'

/** Groups that say who somebody is, which nobody shares. */
const own: (keyof ProfileGroups)[] = ['identity', 'passport_name', 'diploma_name', 'call_name', 'katakana', 'contact', 'passport']

/** Fields of one group that stand on a paper, those on it first. */
export interface PaperGroup {
  id: keyof ProfileGroups
  /** The heading of the profile under which it stands. */
  section: string
  fields: FieldOf[]
  /** Whether others of the batch may have the same answers. */
  isShared: boolean
}

/** The names of a paper's fields in the order of its pages, each once. */
export function namesOn(look: PrintLook | null): string[] {
  const spots = look?.pages.flatMap((page) => page.spots.map(({ field }) => field)) ?? []
  return [...new Set([...spots, ...(look?.blanks ?? [])])]
}

/** The groups behind those names, in the order in which the paper comes to them; only those this reader may see. */
export function groupsOn(names: string[], seen: ProfileGroups): PaperGroup[] {
  const all = sections.flatMap((section) => section.groups.map((group) => ({ ...group, section: section.id })))
  const found: PaperGroup[] = []
  for (const name of names) {
    const group = all.find(({ fields }) => fields.some((field) => field.name === name))
    if (!group || seen[group.id] == null || found.some(({ id }) => id === group.id)) continue
    const place = ({ name }: FieldOf) => (names.includes(name) ? names.indexOf(name) : names.length)
    const fields = [...group.fields].sort((one, other) => place(one) - place(other))
    found.push({ id: group.id, section: group.section, fields, isShared: !own.includes(group.id) })
  }
  return found
}

/** What stands on the paper and is written elsewhere on the person's page. */
export function elsewhereOn(names: string[], groups: PaperGroup[]): string[] {
  return names.filter((name) => !groups.some(({ fields }) => fields.some((field) => field.name === name)))
}

/** The paper as it would be printed now. */
export class Paper {
  prints: PrintLine[] = $state.raw([])
  print = $state('')
  language = $state('')
  look: PrintLook | null = $state.raw(null)
  wrong = $state('')
  /** Whether the office's own template stands in the way, so that the shipped one may be taken. */
  isOwnBroken = $state(false)
  shipped = $state(false)
  /** The partner who receives a copy; blank for the office itself. */
  partner = $state('')
  /** Whether years are counted by eras, where the form takes either and somebody said so. */
  eras: boolean | null = $state(null)
  busy = $state(false)
  #candidate: string
  #asked = 0

  constructor(candidate: string, print: string, language: string) {
    this.#candidate = candidate
    this.print = print
    this.language = language
  }

  /** The papers about people; the one asked for, or the first. */
  async open() {
    try {
      this.prints = (await office.listPrints()).filter(({ about, edition }) => about === 'person' && edition !== null)
      if (!this.prints.some(({ print }) => print === this.print)) this.print = this.prints[0]?.print ?? ''
    } catch (error) {
      this.wrong = inWords(error)
    }
    await this.draw()
  }

  /** The languages in which this paper comes. */
  get languages(): string[] {
    return this.prints.find(({ print }) => print === this.print)?.languages ?? []
  }

  /** Whether this paper counts years by eras; null where its form takes one kind alone. */
  get years(): boolean | null {
    const proposed = this.prints.find(({ print }) => print === this.print)?.eras ?? null
    return proposed === null ? null : (this.eras ?? proposed)
  }

  /** What is asked of the office. */
  get ask(): PrintAsk {
    const { print, language, shipped, partner, years } = this
    return {
      ...{ print, about: 'person', candidate: this.#candidate, language, shipped },
      ...(partner ? { copy_for: partner } : {}),
      ...(years === null ? {} : { given: { eras: years ? 'yes' : 'no' } }),
    }
  }

  /** Another paper, or the same in another language, for somebody else, with other years. */
  async turn(to: { print?: string; language?: string; partner?: string; eras?: boolean }) {
    this.print = to.print ?? this.print
    this.language = to.language ?? this.language
    this.partner = to.partner ?? this.partner
    this.eras = to.eras ?? this.eras
    if (to.print) Object.assign(this, { look: null, shipped: false, eras: null })
    await this.draw()
  }

  /** Sets it anew; of several at once the newest counts. */
  async draw() {
    const asked = ++this.#asked
    if (!this.print) return
    try {
      const look = await office.lookAtPrint(this.ask)
      if (asked === this.#asked) Object.assign(this, { look, wrong: '', isOwnBroken: false })
    } catch (error) {
      if (asked !== this.#asked) return
      // A copy that may not be sent is not shown either.
      if (error instanceof Refused && error.refusal.kind === 'no_consent_abroad') this.look = null
      this.#told(error)
    }
  }

  /** Saves the file; or saves it and opens it in the program that prints it. */
  async save(keep: typeof saveFile = saveFile) {
    if (this.busy) return
    this.busy = true
    try {
      const file = await office.printFile(this.ask)
      if (await keep(file)) report(say('people-dossier-saved', { file: file.name, time: time(new Date()) }))
    } catch (error) {
      this.#told(error)
    } finally {
      this.busy = false
    }
  }

  saveAndPrint() {
    return this.save(saveAndOpen)
  }

  /** Sets it from the shipped template for once. */
  takeShipped() {
    this.shipped = true
    return this.draw()
  }

  #told(error: unknown) {
    this.wrong = inWords(error)
    this.isOwnBroken = error instanceof Refused && error.refusal.kind.startsWith('template_')
  }
}
