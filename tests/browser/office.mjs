// An office with its real rules and a browser in front of it, for the tests beside this file: a store of its own in a
// new folder, a page as large as the smallest screen Bekal is drawn for, and a keyboard that counts.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const root = resolve(import.meta.dirname, '../..')
const packages = createRequire(join(root, 'ui/package.json'))
const { chromium } = packages('playwright-core')

/** The day it is in every one of these offices. */
export const today = '2026-11-22'
/** 1366 × 768 at 125 %. */
export const smallest = { width: 1093, height: 557 }
/** How long anything may take before it counts as never, in milliseconds; a computer that is busy with other tests is slow. */
const patience = 60_000

/** What finds faults of accessibility, as source to put into a page. */
export const axe = readFileSync(packages.resolve('axe-core/axe.min.js'), 'utf8')

/** A file of the fixtures. */
export const fixture = (name) => join(root, 'tests/fixtures', name)

/** Opens an empty office in a browser and closes all of it when the test `t` is over. */
export async function openOffice(t, dress = {}) {
  const stores = mkdtempSync(join(tmpdir(), 'bekal-browser-'))
  let server = serve(stores)
  t.after(async () => {
    await server.kill()
    rmSync(stores, { recursive: true, force: true })
  })

  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync'],
    timeout: patience,
  })
  t.after(() => browser.close())
  const office = new Office(await server.address, browser)
  office.crash = async () => {
    // A crash takes the window with it: whatever a page says that outlives its program is nobody's complaint.
    const said = [...office.complaints]
    await server.kill()
    await office.context.close()
    office.complaints = said
    server = serve(stores)
    office.address = await server.address
    await office.sit(dress)
  }
  await office.sit(dress)
  return office
}

/** Starts the server over the stores of a folder. */
function serve(stores) {
  const server = spawn(process.env.LOOPBACK ?? join(root, 'target/debug/loopback'), [
    '--stores', stores, '--port', '0', '--ui', join(root, 'ui/dist'), '--today', today,
  ], { stdio: ['ignore', 'pipe', 'inherit'] })
  const stopped = new Promise((done) => server.once('close', done))
  const kill = () => {
    server.kill('SIGKILL')
    return stopped
  }
  return { address: addressOf(server), kill }
}

/** The same with the sample centre open, on the first page. */
export async function openSample(t, dress = {}) {
  const office = await openOffice(t, dress)
  await office.see('Selamat datang di Bekal')
  await office.press('F2')
  await office.atHome()
  return office
}

/** Where to look, with the people and classes of this very store. */
export async function placesOf(office) {
  const { lessons, scores_open: sittings, batches } = await office.ask('today')
  const [batch] = batches
  const { lines: [person] } = await office.ask('list_people', { batch: batch.id, limit: 1 })
  const [term] = await office.ask('list_terms', batch.id)
  const [order] = (await office.ask('list_orders')).filter(({ put_forward }) => put_forward > 0)
  const tabs = ['short', 'profile', 'attendance', 'scores', 'papers', 'placement', 'history'].map((tab) => [`person-${tab}`, `#/people/${person.id}/${tab}`])
  const parts = ['import', 'export', 'visits', 'questions', 'deeds', 'teachers', 'holidays', 'templates', 'staff', 'centre', 'backup', 'network', 'store', 'password'].map((part) => [`data-${part}`, `#/data/${part}`])
  const [one] = batch.classes
  const [agreement] = await office.ask('list_agreements')
  const events = await office.ask('list_events')
  const seminar = events.find(({ attended }) => attended.listed > 0)
  const { partners } = await office.ask('partners')
  const partner = partners.find(({ row }) => row.branches !== null)
  const [abroad] = await office.ask('list_placements', { state: 'extended' })
  const [proof] = await office.ask('costs')
  return {
    today: '#/today',
    people: '#/people',
    'people-new': '#/people/new',
    katakana: '#/people/katakana',
    ...Object.fromEntries(tabs),
    'person-print': `#/people/${person.id}/print/dossier`,
    classes: '#/classes',
    batch: `#/classes/batch/${batch.id}`,
    register: `#/classes/lesson/${lessons[0].id}`,
    month: `#/classes/class/${one.id}/month`,
    plan: `#/classes/class/${one.id}/plan`,
    cards: `#/classes/lesson/${lessons[0].id}/cards`,
    sittings: `#/classes/class/${one.id}/exams`,
    sitting: `#/classes/sitting/${sittings[0].id}`,
    exams: '#/classes/exams',
    'register-in': `#/classes/class/${one.id}/import/register`,
    'scores-in': `#/classes/class/${one.id}/import/scores`,
    marks: `#/classes/class/${one.id}/marks`,
    report: `#/classes/class/${one.id}/marks/${term.id}/${person.id}`,
    pictures: `#/classes/class/${one.id}/pictures`,
    readiness: `#/readiness?batch=${batch.id}`,
    blanks: `#/readiness/blanks?batch=${batch.id}`,
    demands: '#/readiness/demands',
    kinds: '#/readiness/kinds',
    hours: `#/readiness/hours?batch=${batch.id}`,
    'hours-one': `#/readiness/hours/${person.id}?batch=${batch.id}`,
    courses: '#/readiness/courses',
    'papers-batch': `#/readiness/papers?batch=${batch.id}`,
    warnings: `#/readiness/warnings?batch=${batch.id}`,
    partners: '#/partners',
    flow: `#/classes/batch/${batch.id}/flow`,
    orders: '#/partners/orders',
    order: `#/partners/orders/${order.id}`,
    partner: `#/partners/partner/${partner.id}`,
    agreements: '#/partners/agreements',
    agreement: `#/partners/agreement/${agreement.id}`,
    events: '#/partners/events',
    event: `#/partners/event/${seminar.id}`,
    placements: '#/partners/placements',
    'placements-totals': '#/partners/placements/totals',
    'send-off': `#/partners/placements/send-off/${batch.id}`,
    'person-abroad': `#/people/${abroad.row.candidate}/placement`,
    costs: '#/partners/costs',
    'costs-of': `#/partners/costs/${proof.programme}`,
    ...Object.fromEntries(parts),
  }
}

/** What axe complains of, each with the places it names. */
export function faultsOf(office) {
  return office.page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`)
  })
}

/** What a page is looked at in: by day, by night, and on a larger screen. */
const dresses = {
  light: { viewport: smallest, colorScheme: 'light' },
  dark: { viewport: smallest, colorScheme: 'dark' },
  wide: { viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
}

/** Looks at the page in every dress, after going to an address if one is given; `axe` must stand in it. Nobody stumbles,
 *  nothing is wider than its window. */
export async function inEveryDress(office, name, hash = null) {
  for (const [dress, { viewport, colorScheme }] of Object.entries(dresses)) {
    await office.page.emulateMedia({ colorScheme })
    await office.page.setViewportSize(viewport)
    if (hash !== null) {
      await office.go(hash)
      await office.arrived()
    }
    await office.settle()
    await office.picture(`${name}-${dress}`)
    assert.deepEqual(await faultsOf(office), [], `${name} ${dress}`)
    const sideways = await office.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    assert.ok(sideways <= 0, `${name} is ${sideways} px too wide`)
  }
  await office.page.emulateMedia({ colorScheme: 'light' })
  await office.page.setViewportSize(smallest)
}

/** The address that the server says it listens on. */
function addressOf(server) {
  return new Promise((found, failed) => {
    const tooLate = setTimeout(() => failed(new Error('the office does not open')), patience)
    server.once('error', failed)
    server.once('close', (code) => failed(new Error(`the office closed with ${code}`)))
    createInterface({ input: server.stdout }).on('line', (line) => {
      const address = /http:\S+/.exec(line)?.[0]
      if (!address) return
      clearTimeout(tooLate)
      found(address)
    })
  })
}

class Office {
  /** How many keys were pressed since `count` was last set to nothing; a chord is one. */
  count = 0
  /** How many requests of the page wait for their answer. */
  asked = 0
  /** What the page or its console complained of. */
  complaints = []
  /** Stops the program without a word, as a power cut does, and starts it again. */
  crash = async () => {}

  constructor(address, browser) {
    this.address = address
    this.browser = browser
  }

  /** Sits down at a screen, after leaving the one before. */
  async sit(dress) {
    await this.context?.close()
    const { first, ...more } = dress
    this.context = await this.browser.newContext({
      viewport: smallest, reducedMotion: 'reduce', locale: 'id-ID', acceptDownloads: true, ...more,
    })
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.address })
    if (first) await this.context.addInitScript({ content: first })
    this.page = await this.context.newPage()
    this.page.setDefaultTimeout(patience)
    this.asked = 0
    // Somebody always listens for the chooser, or a page might open it before the browser knows that it is wanted here.
    this.page.on('filechooser', () => {})
    this.page.on('request', () => (this.asked += 1))
    for (const end of ['requestfinished', 'requestfailed']) this.page.on(end, () => (this.asked -= 1))
    this.page.on('pageerror', (error) => this.complaints.push(error.message))
    this.page.on('console', (message) => {
      // A refusal is an answer; the browser reports it as an error of the network.
      if (message.type() === 'error' && !message.text().includes('422')) this.complaints.push(message.text())
    })
    await this.page.goto(this.address)
  }

  /** Presses keys, each of them counted: `press('Alt+3', 'Enter')`. */
  async press(...keys) {
    for (const key of keys) {
      this.count += 1
      await this.page.keyboard.press(key)
    }
  }

  /** Types text, each character counted. */
  async type(text) {
    for (const sign of text) await this.press(sign)
  }

  /** Waits until these words can be read somewhere. */
  see(words) {
    return this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  /** Waits until the office has nothing left to answer and the page has painted it. */
  async settle() {
    const end = Date.now() + patience
    for (let quiet = 0; quiet < 3; quiet = this.asked === 0 ? quiet + 1 : 0) {
      if (Date.now() > end) throw new Error('the office is still answering')
      await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))))
    }
  }

  /** Waits until the focus is on something that this matches. */
  focused(selector) {
    return this.page.waitForFunction((wanted) => document.activeElement?.matches(wanted), selector)
  }

  /** Waits for the first page with its first lesson in focus, and counts from there. */
  async atHome() {
    await this.focused('a.lesson')
    this.count = 0
  }

  /** Goes to an address of the face without a key. */
  async go(hash) {
    await this.page.evaluate((address) => (window.location.hash = address), hash)
    await this.settle()
  }

  /** Waits until the page has something to say or a field to type in, as no page has before its answers are there. */
  arrived() {
    return this.page.waitForFunction(() => {
      const sheet = document.querySelector('main.sheet')
      return sheet && (sheet.innerText.length > 150 || sheet.querySelector('input[data-first]') !== null)
    })
  }

  /** Asks the office itself, past the face. */
  async ask(command, question = null) {
    const answer = await fetch(`${this.address}/desk/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(question),
      signal: AbortSignal.timeout(patience),
    })
    const said = await answer.json()
    if (!answer.ok) throw new Error(`${command}: ${JSON.stringify(said)}`)
    return said
  }

  /** Asks the office again and again until the answer is as wanted, and answers with it. */
  async askUntil(command, question, isWanted, within = patience) {
    const end = Date.now() + within
    for (;;) {
      const said = await this.ask(command, question)
      if (isWanted(said)) return said
      if (Date.now() > end) throw new Error(`${command} never became what was wanted: ${JSON.stringify(said).slice(0, 400)}`)
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  /** Takes a picture when somebody asked for pictures with `PICTURES=FOLDER`. */
  async picture(name) {
    const folder = process.env.PICTURES
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    await this.page.screenshot({ path: join(folder, `${name}.png`) })
  }
}
