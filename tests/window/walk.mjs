// Walks through the built program as a clerk would, and fails at the first step that does not work:
// `node walk.mjs PROGRAM FOLDER`. Numbered pictures and the printed papers are left in the folder.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { open, until } from './driver.mjs'
import { say } from './words.mjs'

const [program, folder] = process.argv.slice(2)
if (!program || !folder) {
  console.error('node walk.mjs PROGRAM FOLDER')
  process.exit(2)
}
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

// A person who has never opened the program: nothing of the developer's own is read or changed.
const home = mkdtempSync(join(tmpdir(), 'bekal-walk-'))
const env = {
  BEKAL_STORES: join(home, 'stores'),
  XDG_DATA_HOME: join(home, 'data'),
  XDG_CONFIG_HOME: join(home, 'config'),
  XDG_CACHE_HOME: join(home, 'cache'),
}
let number = 0
let window = null
/** What the second start must still find. */
let kept = null

try {
  await start()
  await aDay()
  await aVisit()
  await window.close()
  await start()
  await theNextStart()
} catch (error) {
  console.error(`\n✗ ${error.message}`)
  process.exitCode = 1
} finally {
  await window?.close()
  rmSync(home, { recursive: true, force: true })
}

/** Everything a clerk does in a day, on the sample centre. */
async function aDay() {
  await step('first page', () => window.find('main.gate'))
  await step('today', openSample)

  const lesson = await step('register', async () => {
    await window.press('Enter')
    await window.find('[role=grid]')
    return (await at())[2]
  })
  const marked = await step('register marked', async () => {
    await window.type('7S12I23A*')
    await until(async () => !(await marksOf(lesson)).includes('–'), 'a mark for everybody')
    return marksOf(lesson)
  })
  const count = (presence) => marked.filter((mark) => mark === presence).length
  assert.deepEqual([count('sick'), count('excused'), count('absent'), count('present')], [1, 1, 1, marked.length - 3])
  kept = { lesson, marked }

  await step('month', async () => {
    await window.press('M')
    await until(async () => (await at())[3] === 'month', 'the month')
    await window.find('main table')
  })
  await step('sittings', async () => {
    await window.press('Alt+3')
    await window.click('a', say('exams-of-class'))
    await window.find('a[href^="#/classes/sitting/"]')
  })
  await step('scores', async () => {
    await window.click('a[href^="#/classes/sitting/"]', say('exams-not-entered'))
    await window.find('[role=grid]')
    const sitting = (await at())[2]
    for (const score of ['17', '9', '20', '14', '13']) {
      await window.type(score)
      await window.press('Enter')
    }
    const entered = async () => (await window.office('sitting_of', sitting)).lines.map((line) => line.scores[0])
    await until(async () => (await entered()).filter((score) => score !== null).length === 5, 'five scores')
    assert.deepEqual((await entered()).slice(0, 5), [1700, 900, 2000, 1400, 1300])
  })

  const { name } = (await window.office('register_of', lesson)).lines[6]
  await step('search', async () => {
    await window.press('Alt+2')
    await window.find('[role=grid] [role=row]')
    await window.press('/')
    await window.type(name.toLowerCase())
    await window.find('mark')
  })
  const candidate = await step('person', async () => {
    await window.press('Enter')
    await window.find('nav.tabs')
    await window.find('main', name)
    return (await at())[1]
  })
  for (const [index, tab] of ['profile', 'attendance', 'scores', 'papers', 'placement', 'history'].entries()) {
    await step(`person ${tab}`, async () => {
      await window.press(`Ctrl+${index + 2}`)
      await window.find('nav.tabs [aria-current=page]', say(`people-tab-${tab}`))
    })
  }
  await step('dossier', async () => {
    await window.press('Ctrl+P')
    await until(async () => (await at())[2] === 'print', 'the paper beside its fields')
    await until(hasPages, 'the pages of the dossier')
  })
  await step('dossier in Japanese', async () => {
    await window.press('Alt+J')
    await until(hasPages, 'the pages in Japanese')
  })
  await step('dossier saved', async () => {
    for (const language of ['id', 'en', 'ja']) await print(candidate, name, language)
  })

  for (const [index, place] of ['readiness', 'partners', 'data'].entries()) {
    await step(place, async () => {
      await window.press(`Alt+${index + 4}`)
      await until(async () => (await at())[0] === place, place)
      await window.find('main')
    })
  }
  for (const [part, word] of Object.entries({ agreements: 'agreements-title', placements: 'placement-title', costs: 'money-title', reports: 'report-title' })) {
    await step(part, async () => {
      await window.run('location.hash = arguments[0]', `#/partners/${part}`)
      await window.find('nav.tabs [aria-current=page]', say(word))
      await window.find('main a, main button')
    })
  }
  await step('reports saved', async () => {
    for (const report of ['funnel', 'costs', 'agreements']) {
      const { file } = await window.office('export_report', { of: { name: report }, format: 'pdf' })
      writeFileSync(join(folder, file.name), Buffer.from(file.bytes, 'base64'))
    }
  })
}

/** A laptop goes to a school hall with a batch and comes home with somebody new. Its store is opened on the same computer. */
async function aVisit() {
  const stick = join(home, 'stick')
  const password = 'sungai martapura surut'
  const [name, nik, phone, school] = ['Norhayati', '6371044303040017', '081250447719', 'SMK 2 Martapura']
  const known = async () => (await window.office('list_people', { search: nik })).lines.length
  mkdirSync(stick)

  await step('visits', async () => {
    await window.run('location.hash = "#/data/visits"')
    await window.reads(say('visits-none'))
    const foot = await window.run('return document.body.innerText')
    assert(!foot.includes(say('picture-print')), 'the keys of an earlier page are left behind')
  })
  await step('laptop lent', async () => {
    await window.press('P')
    const { batches: [batch] } = await window.office('today')
    await choose(say('visits-what'), `batch ${batch.id}`)
    await fill(say('visits-name'), 'LAPTOP-2')
    await fill(say('visits-password'), password)
    await fill(say('visits-folder'), stick)
    await window.press('Ctrl+Enter')
    await window.gone('dialog')
    const [{ people }] = await window.office('list_lendings')
    assert(people > 0, 'nobody went along')
  })
  await step('laptop taken from the stick', async () => {
    await window.click('button', say('gate-ribbon-leave'))
    await window.click('button', say('visit-take'))
    await fill(say('visit-take-folder'), join(stick, readdirSync(stick)[0]))
    await window.press('Enter')
    await window.reads(say('visit-taken'))
  })
  await step('laptop in the hall', async () => {
    await fill(say('gate-username'), 'admin')
    await fill(say('gate-password'), password)
    await window.press('Enter')
    await window.reads(say('visit-ribbon', { name: 'LAPTOP-2' }))
    await window.find('.way.main')
  })
  await step('registered in the hall', async () => {
    await window.press('D')
    await fill(say('field-name'), name)
    await window.press('Enter')
    await window.type(nik)
    await window.find('[data-field=birth_date] .offered')
    await window.press('Enter')
    await window.press('Enter')
    await window.type(phone)
    await window.press('Enter')
    await window.type(school)
    await window.press('Enter')
    await window.press('Enter')
    await until(async () => (await known()) === 1, 'somebody new on the laptop')
  })
  await step('packed', async () => {
    await window.run('location.hash = "#/today"')
    await window.find('.way.main')
    await window.press('B')
    await fill(say('visits-folder'), stick)
    await window.press('Enter')
    await window.reads(say('visit-packed'))
  })
  await window.office('sign_out')
  await window.run('location.hash = "#/today"; location.reload()')
  await step('home again', async () => {
    await openSample()
    assert.equal(await known(), 0)
    // The page begins with the system's own dialog, which cannot be driven.
    const file = join(stick, readdirSync(stick).find((name) => name.endsWith('.lpk')))
    const looked = await window.office('preview_visit', file)
    assert.deepEqual([looked.device, looked.new, looked.changed], ['LAPTOP-2', 1, 0])
    await window.office('settle_visit', { file, choices: [], prefer: null })
    assert.equal(await known(), 1)
    await window.run('location.hash = "#/data/visits"')
    await window.reads('LAPTOP-2')
  })
  await step('somebody new', async () => {
    const { lines: [{ id }] } = await window.office('list_people', { search: nik })
    await window.run('location.hash = arguments[0]', `#/people/${id}`)
    await window.find('main', name)
  })
}

/** What was confirmed is there after the program was closed. */
async function theNextStart() {
  await step('started again', openSample)
  await step('register kept', async () => {
    await window.run('location.hash = arguments[0]', `#/classes/lesson/${kept.lesson}`)
    await window.find('[role=grid]')
    assert.deepEqual(await marksOf(kept.lesson), kept.marked)
  })
}

async function start() {
  window = await open(program, env)
}

/** The sample centre is one key away; the next register is under the focus when it opens. */
async function openSample() {
  await window.find('main.gate')
  await window.press('F2')
  await window.find('a', say('place-people'))
  await window.find('a[href^="#/classes/lesson/"]')
  await until(() => window.run('return document.activeElement?.matches("a[href]") ?? false'), 'a line under the focus')
}

/** The parts of the address. */
async function at() {
  return (await window.run('return location.hash')).replace(/^#\//, '').split('/')
}

/** The register's marks as the office has them, in the order of the seats; `–` for none. */
async function marksOf(lesson) {
  return (await window.office('register_of', lesson)).lines.map((line) => line.mark.presence ?? '–')
}

/** Writes into the field of that label, over whatever stood there. */
async function fill(label, text) {
  const field = await window.find('input', label)
  await window.run('arguments[0].focus(); arguments[0].select()', field)
  await window.type(text)
}

/** Takes one of the choices of the field of that label. */
async function choose(label, value) {
  const field = await window.find('select', label)
  await window.run('arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event("change", { bubbles: true }))', field, value)
}

function hasPages() {
  return window.run('return [...document.querySelectorAll(".tray img")].some((page) => page.naturalWidth > 0)')
}

/** The paper that Simpan would write; the system's own dialog cannot be driven. */
async function print(candidate, name, language) {
  const paper = await window.office('print_file', { print: 'dossier', about: 'person', candidate, language })
  const path = join(folder, `${language}-${paper.name}`)
  writeFileSync(path, Buffer.from(paper.bytes, 'base64'))
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
  assert(text.toLowerCase().includes(name.split(' ')[0].toLowerCase()), `${paper.name} does not name ${name}`)
}

/** One step: what a person does, what they then see, and a picture of it. */
async function step(name, walk) {
  const begun = Date.now()
  const file = `${String(++number).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`
  try {
    const answer = await walk()
    const took = Date.now() - begun
    await window.picture(join(folder, file))
    console.log(`${String(took).padStart(7)} ms  ${name}`)
    return answer
  } catch (error) {
    await window.picture(join(folder, file)).catch(() => {})
    const seen = await window.run('return location.hash + "\\n" + document.body.innerText').catch(() => '')
    throw new Error(`${name}: ${error.message}\n━━ on the screen: ${seen.slice(0, 3000)}`)
  }
}
