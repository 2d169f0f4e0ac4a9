// The desk of agreements: where each stands, who would be stranded, and its renewal, with keys alone. And the list of an
// event with five hundred people.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 900_000 }
const byName = (lines, part) => lines.find(({ name, row }) => `${row.kind} ${name}`.includes(part))

test('an agreement that lapses before its people leave is renewed, and nobody is stranded any more', limit, async (t) => {
  const office = await openSample(t)
  const old = byName(await office.ask('list_agreements'), 'pks')
  assert.ok(old.stranded > 0, 'the sample has something to warn of')

  await office.go('#/partners/agreements')
  await office.see(/orang tanpa perjanjian|Segera habis/)
  await office.page.getByRole('link', { name: /PKS/ }).focus()
  office.count = 0
  await office.press('Enter')
  await office.see(/tanpa perjanjian saat berangkat/)
  await office.settle()
  await office.picture('agreement-stranded')
  await office.press('r')
  const dialog = office.page.getByRole('dialog')
  await dialog.waitFor()
  const typed = (label) => dialog.getByLabel(label, { exact: true })
  assert.equal(await typed('Lingkup').inputValue(), 'perekrutan | pelatihan bahasa', 'the scope is taken over')
  assert.equal(await dialog.getByLabel('Lembaga lain').count(), 2, 'and so are the parties')
  await typed('Ditandatangani').fill('20-11-2026')
  await typed('Berlaku mulai').fill(old.row.valid_until.split('-').reverse().join('-'))
  await office.picture('agreement-renewal')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('Rantai pembaruan')
  await office.settle()
  await office.picture('agreement-chain')
  assert.ok(office.count <= 3, `${office.count} keys besides what is typed`)

  const after = (await office.ask('list_agreements')).find(({ id }) => id === old.id)
  assert.deepEqual([after.status, after.stranded, after.alarm], ['in_renewal', 0, null])
  const steps = office.page.getByRole('navigation', { name: 'Rantai pembaruan' }).getByRole('listitem')
  assert.equal(await steps.count(), 2)
  await steps.first().getByRole('link').click()
  await office.see(/Pembaruan sedang diurus/)
  assert.deepEqual(office.complaints, [])
})

test('the letter, the lapsed memorandum and its draft are one chain', limit, async (t) => {
  const office = await openSample(t)
  const lapsed = (await office.ask('list_agreements')).find(({ row }) => row.valid_until === '2024-07-26')
  await office.go(`#/partners/agreement/${lapsed.id}`)
  await office.see(/Habis 26 Jul 2024/)
  const steps = office.page.getByRole('navigation', { name: 'Rantai pembaruan' }).getByRole('listitem')
  assert.equal(await steps.count(), 3)
  assert.match(await steps.nth(0).innerText(), /LoI[\s\S]*Digantikan/)
  assert.match(await steps.nth(2).innerText(), /MoU[\s\S]*Draf/)
  await office.settle()
  await office.picture('agreement-bandung')
  assert.deepEqual(office.complaints, [])
})

test('who of five hundred came is marked with Space, and the rest with one key', limit, async (t) => {
  const office = await openSample(t)
  const seminar = (await office.ask('list_events')).find(({ attended }) => attended.listed === 500)
  await office.go(`#/partners/event/${seminar.id}`)
  await office.focused('[role=grid]')
  await office.page.getByRole('button', { name: /Belum ditandai 12/ }).click()
  await office.page.locator('[role=grid]').focus()
  const before = Date.now()
  await office.press('Space')
  await office.askUntil('event_sheet', seminar.id, ({ line }) => line.attended.unknown === 11)
  assert.ok(Date.now() - before < 5_000, 'a list of five hundred answers at once')
  await office.press('*')
  await office.askUntil('event_sheet', seminar.id, ({ line }) => line.attended.unknown === 0)
  await office.press('Control+z')
  await office.askUntil('event_sheet', seminar.id, ({ line }) => line.attended.unknown === 11)
  assert.deepEqual(office.complaints, [])
})

test('a pasted list and a follow-up are kept, and a wrong paste keeps what was typed', limit, async (t) => {
  const office = await openSample(t)
  const seminar = (await office.ask('list_events')).find(({ attended }) => attended.listed === 500)
  await office.go(`#/partners/event/${seminar.id}`)
  await office.focused('[role=grid]')
  await office.press('n')
  const dialog = office.page.getByRole('dialog')
  await dialog.locator('textarea').fill('   ')
  await office.press('Control+Enter')
  await dialog.locator('.say.bad').waitFor()
  await dialog.locator('textarea').fill('Nama\tInstansi\nTamu Baru\tSMK Contoh\nTamu Lain\tSMK Contoh')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('2 peserta baru, 0 sudah ada')
  const { line } = await office.ask('event_sheet', seminar.id)
  assert.equal(line.attended.listed, 502)
  assert.deepEqual(office.complaints, [])
})
