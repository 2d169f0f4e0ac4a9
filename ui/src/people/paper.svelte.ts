// One paper about one person, on the screen beside the fields that it is made of. Every saved change sets it anew.

import { Refused, saveAndOpen, saveFile } from '../backend'
import { office, type PrintLine, type PrintLook, type ProfileGroups } from '../generated/desk'
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

  /** Another paper, or the same in another language. */
  async turn(to: { print?: string; language?: string }) {
    this.print = to.print ?? this.print
    this.language = to.language ?? this.language
    if (to.print) Object.assign(this, { look: null, shipped: false })
    await this.draw()
  }

  /** Sets it anew; of several at once the newest counts. */
  async draw() {
    const asked = ++this.#asked
    const { print, language, shipped } = this
    if (!print) return
    try {
      const look = await office.lookAtPrint({ print, about: 'person', candidate: this.#candidate, language, shipped })
      if (asked === this.#asked) Object.assign(this, { look, wrong: '', isOwnBroken: false })
    } catch (error) {
      if (asked === this.#asked) this.#told(error)
    }
  }

  /** Saves the file; or saves it and opens it in the program that prints it. */
  async save(keep: typeof saveFile = saveFile) {
    if (this.busy) return
    this.busy = true
    try {
      const { print, language, shipped } = this
      const file = await office.printFile({ print, about: 'person', candidate: this.#candidate, language, shipped })
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
