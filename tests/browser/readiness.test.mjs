// Who will not fly and why, and the way from the sign to the very field in which it is mended. Counts are promises; one
// key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 600_000 }

test('one key tells who will not fly, Enter writes the paper that lacks, and the sign turns green', limit, async (t) => {
  const office = await openSample(t)
  await office.press('Alt+4')
  await office.focused('[role=gridcell]')
  assert.equal(office.count, 1)
  const page = await office.ask('readiness_of', await toCaregivers(office))
  await office.see(/terlambat sejak/)
  const [first] = page.people.filter(({ ready }) => !ready)
  assert.match(await here(office), new RegExp(`^${first.name}, .*: kurang`), 'the hand lies on what presses most')

  await standOn(office, 'SKCK: kurang')
  await office.page.keyboard.press('Enter')
  await office.focused('dialog input')
  assert.match(await office.page.evaluate(() => location.hash), new RegExp(`${first.candidate}/papers\\?paper=SKCK`))
  await office.page.getByRole('dialog', { name: /^SKCK, / }).waitFor()
  await office.type('SKCK/CONTOH/7')
  await office.press('Tab', 'Tab')
  await office.type('20-11-2026')
  await office.press('Control+Enter')
  await office.page.getByRole('dialog').waitFor({ state: 'detached' })
  await office.askUntil('readiness_of', page.batch, (fresh) => stateOf(fresh, first.candidate, 'SKCK') === 'met')
  await office.page.goBack()
  await office.focused('[role=gridcell]')
  await office.see(new RegExp(`kurang ${first.standings.filter(isOpen).length - 1}`))
  assert.deepEqual(office.complaints, [])
})

test('the list of who is not ready is printed with one key', limit, async (t) => {
  const office = await openSample(t)
  await office.press('Alt+4')
  await office.focused('[role=gridcell]')
  const [list] = await Promise.all([office.page.waitForEvent('download'), office.press('p')])
  assert.match(list.suggestedFilename(), /^Kesiapan .*\.pdf$/)
  assert.equal(office.count, 2)
  assert.deepEqual(office.complaints, [])
})

test('every demand opens exactly where it is mended', limit, async (t) => {
  const office = await openSample(t)
  await office.press('Alt+4')
  await office.focused('[role=gridcell]')
  const page = await office.ask('readiness_of', await toCaregivers(office))
  const lands = {
    field: (opens) => (opens.field === 'consents' ? '[data-field^=consent-]' : `[data-field=${opens.field}], [data-field=${opens.field}] *, dialog *`),
    paper: () => 'dialog input',
    exam: () => '[aria-current] .btn',
    hours: () => 'div.fill',
    attendance: () => 'div.fill',
  }
  const seen = new Set()
  for (const person of page.people) {
    for (const one of person.standings.filter(isOpen)) {
      const asked = page.demands.find(({ code }) => code === one.demand).asked
      const kind = `${one.opens.page} ${one.opens.field ?? ''} ${asked.purpose ?? ''}`
      if (seen.has(kind)) continue
      seen.add(kind)
      await office.go('#/today')
      await office.go(`#/readiness?batch=${page.batch}&person=${person.candidate}&demand=${one.demand}`)
      await office.focused('[role=gridcell]')
      assert.match(await here(office), new RegExp(`^${person.name}, `))
      await office.page.keyboard.press('Enter')
      await office.focused(lands[one.opens.page](one.opens))
      await office.picture(`lands-${kind.trim().replaceAll(' ', '-')}`)
      await office.page.keyboard.press('Escape')
    }
  }
  assert.ok(seen.size >= 5, [...seen].join())
  // Nobody in the sample centre lacks hours or attendance; the ways there are the same.
  const [{ candidate }] = page.people
  const { courses } = await office.ask('hours_of', { batch: page.batch, entry: null })
  await office.go(`#/readiness/hours/${candidate}?batch=${page.batch}&course=${courses[0].code}`)
  await office.focused('div.fill')
  await office.page.locator('section[aria-current]').waitFor()
  await office.picture('lands-hours')
  await office.go(`#/people/${candidate}/attendance`)
  await office.focused('div.fill')
  assert.deepEqual(office.complaints, [])
})

test('a rule from another day adds a demand and takes one out, and who changes colour is seen before', limit, async (t) => {
  const office = await openSample(t)
  const setNamed = async (code) => (await office.ask('list_requirement_sets')).find(({ row }) => row.code === code)
  const before = (await setNamed('TECHNICAL-INTERN')).row.rules
  await office.go('#/readiness/demands')
  await office.page.getByRole('button', { name: /^Pemagangan teknis/ }).click()
  await office.page.keyboard.press('e')
  const dialog = office.page.getByRole('dialog')
  const field = (name) => dialog.getByLabel(name, { exact: true })

  await field('Aturan yang diubah').selectOption('')
  await field('Berlaku untuk keberangkatan mulai').fill('1-1-2027')
  await field('Syarat').selectOption({ label: 'SKCK' })
  await dialog.getByRole('button', { name: 'Keluarkan' }).click()
  await dialog.getByRole('button', { name: 'Tambah syarat' }).click()
  await office.page.keyboard.press('Control+Enter')
  await office.see(/^Isi dulu/)
  await field('Yang diminta').selectOption('age')
  await field('Umur minimal').fill('19')
  await field('Nama syarat, Indonesia').fill('Umur 19 tahun')
  await field('Sumber syarat').fill('Surat mitra, 3 Mei 2026')
  await dialog.getByRole('button', { name: 'Lihat siapa berubah' }).click()
  await office.see(/\d+ dari \d+ orang berubah/)
  await office.picture('set-preview')
  await office.page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })

  const { rules } = (await setNamed('TECHNICAL-INTERN')).row
  const [added] = rules.filter(({ from }) => from === '2027-01-01')
  assert.deepEqual(rules.filter(({ from }) => from !== '2027-01-01'), before, 'the rule before stays as it was')
  assert.ok(!added.demands.some(({ code }) => code === 'SKCK'))
  const { code, asked, source } = added.demands.at(-1)
  assert.deepEqual({ code, asked, source }, { code: 'AGE-2', asked: { kind: 'age', least: 19, most: null }, source: 'Surat mitra, 3 Mei 2026' })
  assert.deepEqual(office.complaints, [])
})

test('a new set of demands begins with the way of another', limit, async (t) => {
  const office = await openSample(t)
  await office.go('#/readiness/demands')
  await office.focused('.rowitem')
  await office.page.keyboard.press('Control+n')
  const dialog = office.page.getByRole('dialog')
  const field = (name) => dialog.getByLabel(name, { exact: true })
  await field('Nama kumpulan syarat').fill('Perawat Jerman')
  await field('Kode').fill('DE-NURSE')
  await field('Berlaku untuk keberangkatan mulai').fill('1-1-2027')
  await field('Sumber aturan').fill('Surat mitra, 3 Mei 2026')
  await field('Yang diminta').selectOption('paper')
  await field('Dokumen').selectOption('STR')
  await field('Sumber syarat').fill('Surat mitra, 3 Mei 2026')
  await office.page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const { row } = (await office.ask('list_requirement_sets')).find(({ row }) => row.code === 'DE-NURSE')
  assert.deepEqual(row.rules[0].chain.map(({ step }) => step), ['selection', 'interview', 'contract', 'coe_filing', 'visa', 'opp', 'departure'])
  assert.deepEqual(row.rules[0].demands.map(({ code, name }) => [code, name.ja.length > 0]), [['STR', true]])
  assert.deepEqual(office.complaints, [])
})

const isOpen = ({ state }) => state !== 'met' && state !== 'waived'
const stateOf = (page, candidate, demand) =>
  page.people.find((person) => person.candidate === candidate).standings.find((one) => one.demand === demand).state

/** What a screen reader says of the cell in hand. */
const here = (office) => office.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** Goes from the batch that the page chose by itself, the one that leaves next, to the batch of caregivers. */
async function toCaregivers(office) {
  const chosen = await office.page.locator('main select').first().evaluate((field) => field.value)
  const { batches } = await office.ask('today')
  const [next] = batches.filter(({ row }) => row.departs_on).sort((one, other) => one.row.departs_on.localeCompare(other.row.departs_on))
  assert.equal(chosen, next.id)
  const { id } = batches.find(({ row }) => row.name === 'Angkatan 5')
  await office.go(`#/readiness?batch=${id}`)
  await office.focused('[role=gridcell]')
  return id
}

/** Walks along the row to a cell. */
async function standOn(office, words) {
  await office.page.keyboard.press('Home')
  for (let column = 0; column < 40; column += 1) {
    await office.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    if ((await here(office)).includes(words)) return
    await office.page.keyboard.press('ArrowRight')
  }
  assert.fail(`no ${words}`)
}
