// The way to a stage: refused at its gate, overridden by an administrator with a reason; and an interview keyed to the
// partner's choice. Counts are promises; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 900_000 }

test('a gate refuses, says what is missing and where it is mended, and an administrator overrides it with a reason', limit, async (t) => {
  const office = await openSample(t)
  const [batch] = await office.ask('list_batches')
  const before = await office.ask('batch_page', batch.id)
  const [first] = before.people
  await office.go(`#/classes/batch/${batch.id}`)
  await office.focused('tr[data-index="0"]')
  await office.press('g')
  const dialog = office.page.getByRole('dialog')
  await office.focused('dialog select')
  await office.page.locator('dialog select').selectOption('departed')
  const held = dialog.locator('.held')
  await held.waitFor()
  await office.settle()
  await office.picture('gate-held')
  assert.match(await held.innerText(), new RegExp(first.name), 'who is held up is named')
  assert.ok((await held.locator('li').count()) > 1, 'each demand that is missing is named')
  const way = await held.locator('li a').first().getAttribute('href')
  assert.match(way ?? '', /^#\/(people|readiness)\//, 'a link leads to where it is mended')

  await office.press('Control+Enter')
  await dialog.getByText('Tidak ada yang dipindahkan', { exact: false }).waitFor()
  assert.equal((await office.ask('batch_page', batch.id)).people[0].stage, first.stage, 'refused: nobody moved')

  await dialog.getByRole('checkbox').check()
  await office.press('Control+Enter')
  await dialog.locator('[aria-invalid="true"], .bad').first().waitFor()
  assert.equal((await office.ask('batch_page', batch.id)).people[0].stage, first.stage, 'without a reason nobody moves')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Disetujui kepala lembaga')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  assert.equal((await office.ask('batch_page', batch.id)).people[0].stage, 'departed')
  const [deed] = await office.ask('recent_deeds', 1)
  assert.deepEqual([deed.deed, deed.facts.reason], ['override_gate', 'Disetujui kepala lembaga'])
  assert.deepEqual(office.complaints, [])
})

test('an interview is keyed, and the choice moves whoever is chosen', limit, async (t) => {
  const office = await openSample(t)
  const orders = await office.ask('list_orders')
  const order = orders.find(({ row }) => row.quota === 6)
  const page = await office.ask('order_page', order.id)
  const interview = page.interviews[0]
  await office.go(`#/partners/orders/${order.id}?interview=${interview.id}`)
  await office.focused('tr[data-index="0"]')
  await office.picture('order')
  for (let row = 0; row < 6; row += 1) await office.press('ArrowDown')
  await office.focused('tr[data-index="6"]')
  await office.press('Enter')
  await office.focused('dialog input')
  for (const points of ['8', '7', '9']) {
    await office.type(points)
    await office.press('Tab')
    await office.press('Tab')
  }
  // The sample has them down as not having come.
  await office.page.locator('dialog select').selectOption('yes')
  await office.picture('interview-keyed')
  await office.press('Control+Enter')
  await office.page.getByRole('dialog').waitFor({ state: 'detached' })
  await office.press('r')
  await office.focused('dialog input')
  await office.press('Enter')
  await office.page.getByRole('dialog').waitFor({ state: 'detached' })
  const kept = (await office.ask('order_page', order.id)).interviews[0].people[6]
  assert.deepEqual([kept.total, kept.came, kept.choice], [24, true, 'reserve'])
  assert.deepEqual(office.complaints, [])
})
