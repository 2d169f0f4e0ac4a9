// An office sets its papers in its own way: it copies the dossier, errs, is told the line, mends it, keeps it, withdraws it.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample, smallest } from './office.mjs'

const limit = { timeout: 900_000 }

test('the dossier becomes the office’s own, with its faults told by line', limit, async (t) => {
  const office = await openSample(t, { viewport: smallest, first: axe })
  const { page } = office
  await office.go('#/data/templates')
  await office.see('Belum ada templat sendiri')
  await office.press('Control+n')
  await page.getByLabel('Mulai dari bawaan').selectOption({ label: 'Berkas calon' })
  const text = page.getByLabel('Isi templat (typst)')
  assert.match(await text.inputValue(), /#import "form\.typ"/)
  assert.equal(await page.getByLabel('Nama', { exact: true }).inputValue(), 'Berkas calon')
  await office.see(/Tidak ada kesalahan, \d halaman/)
  await office.picture('template-look')
  assert.deepEqual(await faultsOf(office), [])

  await text.fill('#import "form.typ": *\n#show: form\n\n= Berkas\n#pesan\n')
  await office.see('1 kesalahan')
  await office.see('Baris 5')
  await office.see('“pesan” tidak dikenal.')
  await office.picture('template-fault')
  assert.deepEqual(await faultsOf(office), [])
  await page.keyboard.press('F8')
  const chosen = await text.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd))
  assert.equal(chosen, 'pesan', 'the fault is chosen')

  await office.press('Control+Enter')
  await office.see(/punya kesalahan di baris 5/)
  assert.deepEqual(await office.ask('list_templates'), [], 'what cannot be set is not kept')

  await text.fill('#import "form.typ": *\n#show: form\n\n= Berkas\n#field("name", data.person.names.ktp)\n')
  await office.see('Tidak ada kesalahan, 1 halaman')
  await page.getByRole('button', { name: 'Yang dapat dibaca' }).click()
  await page.getByLabel('Cari isian').fill('nik')
  await office.picture('template-fields')
  assert.deepEqual(await faultsOf(office), [])
  await page.getByRole('button', { name: /data\.person\.identity\.nik/ }).click()
  assert.match(await text.inputValue(), /#data\.person\.identity\.nik/)
  await office.press('Control+Enter')
  const kept = await office.askUntil('list_templates', null, (lines) => lines.length === 1)
  assert.equal(kept[0].row.based_on, 'dossier')
  await office.see('berlaku')
  await office.picture('template-list')
  assert.deepEqual(await faultsOf(office), [])

  const { lines: [person] } = await office.ask('list_people', { limit: 1 })
  const ask = { print: 'dossier', language: 'id', about: 'person', candidate: person.id }
  const own = await office.ask('look_at_print', ask)
  const shipped = await office.ask('look_at_print', { ...ask, shipped: true })
  assert.equal(own.pages.length, 1)
  assert.ok(shipped.pages.length > 1, 'the shipped one can still be had')

  await page.getByRole('button', { name: /Berkas calon/ }).first().click()
  await page.getByRole('button', { name: 'Tarik' }).click()
  await office.see('Belum ada templat sendiri')
  assert.deepEqual(await office.ask('list_templates'), [])
  assert.deepEqual(office.complaints, [])
})
