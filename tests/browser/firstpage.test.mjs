// What the first page says needs somebody: each line leads to the page that is about it, whoever only looks is asked for
// nothing, and who will not fly is one key away. Counts are promises; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample } from './office.mjs'

const limit = { timeout: 900_000 }
const password = 'jembatan kayu ulin'

/** What can be read on the page of each kind of line. */
const told = {
  not_ready: ({ people, batch_name }) => [String(people), batch_name],
  blanks: ({ people, batch_name }) => [String(people), batch_name],
  passports: ({ name }) => [name, 'Paspor'],
  burden: ({ name, programme_name }) => [name, programme_name],
  originals: ({ name }) => [name, 'asli'],
  agreement: ({ name }) => name.split(' – '),
  task: ({ task }) => [task],
  interview: ({ order_name }) => [order_name],
  order: ({ order_name }) => [order_name],
  flight: ({ batch_name }) => [batch_name, 'Belum berangkat'],
  follow_ups: ({ name }) => [name],
  contracts: ({ name }) => [name],
  waiting: ({ batch_name }) => [batch_name],
  same_people: () => ['Kemungkinan orang yang sama'],
}

test('every line of what needs somebody leads to a page that is about it', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const nurses = (await office.ask('list_batches')).find(({ row }) => row.name.startsWith('Perawat Aloha'))
  await bookFlight(office, nurses.id)
  const { actions } = await office.ask('today')
  const kinds = new Set(actions.map(({ what }) => what.kind))
  assert.deepEqual(Object.keys(told).filter((kind) => !kinds.has(kind)), [], 'the sample has something of each kind')
  for (const { what } of actions) {
    await t.test(`${what.kind}: ${what.task ?? what.name ?? what.order_name ?? what.batch_name}`, async () => {
      await office.go('#/today')
      const line = lines(office).nth(actions.findIndex((one) => one.what === what))
      await line.focus()
      await office.press('Enter')
      await office.page.waitForFunction(() => !location.hash.startsWith('#/today'))
      await office.arrived()
      await office.settle()
      await office.picture(`action-${what.kind}`)
      for (const words of told[what.kind](what)) await seen(office.page.locator('body'), words)
      assert.equal(await office.page.getByText('Halaman tidak ditemukan').count(), 0)
      assert.deepEqual(await office.page.getByRole('alert').allInnerTexts(), [], 'nothing is refused there')
      assert.deepEqual(await faultsOf(office), [])
    })
  }
  assert.deepEqual(office.complaints, [])
})

test('whoever only looks is asked for nothing, and a teacher for nothing that is the office\'s', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { signed_in: { folder } } = await office.ask('state')
  await office.settle()
  const { actions } = await office.ask('today')
  assert.ok(actions.length > 10)
  const ofOffice = await addressesOf(office, actions.length)
  for (const role of ['teacher', 'viewer']) await office.ask('add_staff', { name: `Uji ${role}`, username: role, role, password })
  const be = async (username) => {
    await office.ask('sign_in', { folder, username, password })
    await office.page.reload()
    await office.focused('a.lesson')
    await office.settle()
    assert.deepEqual(await faultsOf(office), [])
    return office.ask('today')
  }
  assert.deepEqual((await be('teacher')).actions.map(({ what }) => what.kind).filter((kind) => ['burden', 'agreement', 'task', 'order', 'follow_ups'].includes(kind)), [])
  assert.deepEqual((await be('viewer')).actions, [])
  await office.picture('today-viewer')
  const ofViewer = await addressesOf(office)
  assert.deepEqual(ofOffice.filter((address) => ofViewer.includes(address)), [])
  assert.deepEqual(office.complaints, [])
})

test('one key tells who will not fly, and Enter stands in the field in which it is mended', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  await office.press('Alt+4')
  await office.focused('[role=gridcell]')
  assert.equal(office.count, 1)
  await office.see(/belum siap/i)
  const cell = await office.page.evaluate(() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText)
  await office.press('Enter')
  await office.page.waitForFunction(() => location.hash.startsWith('#/people/') && document.activeElement?.matches('input, select, textarea'))
  assert.equal(office.count, 2)
  const [, person] = (await office.page.evaluate(() => location.hash)).split(/[/?]/).slice(1)
  const { line } = await office.ask('profile_of', person)
  assert.ok(cell.includes(line.name), `${line.name} is whom the hand lay on: ${cell}`)
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])
  assert.deepEqual(office.complaints, [])
})

/** The lines of what needs somebody, in their order. */
function lines(office) {
  return office.page.getByRole('complementary', { name: 'Perlu tindakan' }).getByRole('listitem').getByRole('link')
}

/** Where the lines lead, the first of them or all. */
async function addressesOf(office, many) {
  return (await lines(office).evaluateAll((links) => links.map((link) => link.getAttribute('href')))).slice(0, many)
}

/** Waits until words can be read on the page, as text, as what a field holds or as what a list has chosen. */
async function seen(page, words) {
  await page.evaluate((page, words) => new Promise((found, failed) => {
    const end = Date.now() + 20_000
    const look = () => {
      const fields = [...page.querySelectorAll('input, select, textarea')].map((field) => field.selectedOptions?.[0]?.text ?? field.value)
      if ([page.innerText, ...fields].some((text) => text.includes(words))) found()
      else if (Date.now() > end) failed(new Error(`${words} cannot be read: ${page.innerText}`))
      else setTimeout(look, 50)
    }
    look()
  }), words)
}

/** Places everybody of a batch and books them on a flight, as its send-off list does. */
async function bookFlight(office, batch) {
  await office.go(`#/partners/placements/send-off/${batch}`)
  const dialog = office.page.getByRole('dialog')
  await office.page.getByRole('checkbox').first().waitFor()
  await office.press('n')
  await office.focused('dialog select')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('Belum berangkat')
  await office.press('g')
  await office.focused('dialog input')
  await office.press('Control+a')
  await office.type('1-12-2026')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
}
