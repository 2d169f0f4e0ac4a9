// Papers of a whole batch: which, in what order, for whom, and the job that prints them.

import { chooseFolder, openFile, saveAndOpen, saveFiles, choosesFolders, showInFolder } from '../backend'
import { office, type BatchLine, type JobState, type Keyed, type Partner, type PrintLine, type PrintOrder } from '../generated/desk'
import { follow } from '../printing'
import { report } from '../shared/frame.svelte'
import { say } from '../words.svelte'

const own = 'bundle-own'

/** What was chosen last for the office itself. */
function chosenLast(): { prints: string[]; cover: boolean; joined: boolean } {
  try {
    const { prints, cover, joined } = JSON.parse(localStorage.getItem(own) ?? '{}') as Record<string, unknown>
    const names = Array.isArray(prints) ? prints.filter((name) => typeof name === 'string') : []
    return { prints: names.length > 0 ? names : ['dossier'], cover: cover === true, joined: joined !== false }
  } catch {
    return { prints: ['dossier'], cover: false, joined: true }
  }
}

/** The papers of one batch, about to be printed or printed. */
export class Bundle {
  /** Papers about people, as the catalogue has them. */
  offered: PrintLine[] = $state.raw([])
  partners: Keyed<string, Partner>[] = $state.raw([])
  orders: Keyed<string, PrintOrder>[] = $state.raw([])
  /** Names of the chosen ones, in their order. */
  prints: string[] = $state([])
  language = $state(localStorage.getItem('dossier-language') ?? 'ja')
  /** For whom; empty for the office itself. */
  partner = $state('')
  cover = $state(false)
  joined = $state(true)
  job: JobState | null = $state.raw(null)
  fault: unknown = $state.raw(null)
  #batch: BatchLine
  #folder: string | null = null
  #isGone = false

  constructor(batch: BatchLine) {
    this.#batch = batch
    Object.assign(this, chosenLast())
    void this.#read()
  }

  async #read() {
    try {
      const [prints, { partners }, orders] = await Promise.all([office.listPrints(), office.partners(), office.printOrders()])
      this.offered = prints.filter((print) => print.about === 'person' && print.edition !== null)
      this.partners = partners
      this.orders = orders
      this.prints = this.#known(this.prints)
    } catch (error) {
      this.fault = error
    }
  }

  /** Without what the catalogue no longer has. */
  #known(names: string[]): string[] {
    const known = names.filter((name) => this.offered.some(({ print }) => print === name))
    return known.length > 0 ? known : this.offered.slice(0, 1).map(({ print }) => print)
  }

  get isRunning() {
    return this.job?.state === 'running'
  }
  get isChoosing() {
    return !this.job || this.job.state === 'cancelled' || this.job.state === 'failed'
  }
  get printed() {
    return this.job?.people.filter((person) => !person.problem) ?? []
  }
  get refused() {
    return this.job?.people.filter((person) => person.problem) ?? []
  }
  get blank() {
    return this.printed.filter((person) => person.blanks.length > 0)
  }
  /** Whether files are already in a folder, so that printing there goes on where it stopped. */
  get isResumable() {
    return this.#folder !== null && this.isChoosing && this.job !== null
  }
  get inFolder() {
    return this.job?.folder != null
  }

  /** Takes a paper in at the end, or out. The last one stays: nothing cannot be printed. */
  turn(print: string) {
    const without = this.prints.filter((name) => name !== print)
    if (without.length === this.prints.length) this.prints.push(print)
    else if (without.length > 0) this.prints = without
    if (this.prints.length > 1 && without.length === 1) this.cover = true
  }

  /** Moves a chosen paper one place. */
  move(print: string, by: 1 | -1) {
    const at = this.prints.indexOf(print)
    const to = at + by
    if (at < 0 || to < 0 || to >= this.prints.length) return
    const moved = [...this.prints]
    moved.splice(to, 0, ...moved.splice(at, 1))
    this.prints = moved
  }

  /** Prints for a partner, in the order that it wants. */
  takePartner(partner: string) {
    this.partner = partner
    const order = this.orders.find(({ row }) => row.partner === partner)?.row
    if (!order) return
    this.prints = this.#known(order.prints?.split(' ') ?? [])
    this.language = order.language ?? this.language
    this.cover = this.prints.length > 1
  }

  async start() {
    if (this.prints.length === 0) return
    this.fault = null
    try {
      if (choosesFolders()) {
        this.#folder = this.isResumable ? this.#folder : await chooseFolder()
        if (this.#folder === null) return
      }
      await this.#remember()
      const { prints, language, joined, cover } = this
      const begun = await office.startPrints({
        batch: this.#batch.id,
        prints,
        language,
        joined,
        cover,
        ...(this.partner ? { copy_for: this.partner } : {}),
        ...(this.#folder ? { folder: this.#folder } : {}),
      })
      await follow(begun, (state) => (this.job = state), () => !this.#isGone)
    } catch (error) {
      this.fault = error
    }
  }

  /** What a partner wants is known to the whole office; what the office prints for itself, to this computer. */
  async #remember() {
    const { prints, language, partner, cover, joined } = this
    localStorage.setItem('dossier-language', language)
    if (!partner) {
      localStorage.setItem(own, JSON.stringify({ prints, cover, joined }))
      return
    }
    const wanted = prints.join(' ')
    const order = this.orders.find(({ row }) => row.partner === partner)?.row
    if (order?.prints === wanted && order.language === language) return
    this.orders = await office.keepPrintOrder({ partner, name: null, language, prints: wanted })
  }

  async cancel() {
    if (!this.job) return
    try {
      this.job = await office.cancelJob(this.job.id)
    } catch (error) {
      this.fault = error
    }
  }

  /** The papers of each person, or the file with everybody; from the folder where they are, else saved now. */
  async take(which: 'each' | 'joined') {
    if (!this.job) return
    try {
      if (this.job.folder) {
        if (which === 'joined' && this.job.joined) await openFile(this.job.joined)
        else await showInFolder(this.job.folder)
        return
      }
      const files = await office.jobFiles(this.job.id)
      const hasAll = this.joined && files.length > 1
      const all = hasAll ? files.slice(-1) : files
      const each = hasAll ? files.slice(0, -1) : files
      const isSaved = which === 'joined' && all[0] ? await saveAndOpen(all[0]) : await saveFiles(each)
      if (isSaved) report(say('dossiers-saved', { count: which === 'joined' ? this.printed.length : each.length }))
      this.job = await office.jobState(this.job.id)
    } catch (error) {
      this.fault = error
    }
  }

  /** Nobody looks any more. */
  leave() {
    this.#isGone = true
  }
}
