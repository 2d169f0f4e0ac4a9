// The door of the office: the first run, leaving and coming back, and the sample centre behind one key.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openOffice } from './office.mjs'

const limit = { timeout: 900_000 }

test('a centre is founded by the keyboard, left, and entered again with the right password alone', limit, async (t) => {
  const office = await openOffice(t)
  const { page } = office
  await office.see('Selamat datang di Bekal')
  await office.type('LPK Uji Banua')
  await office.press('Enter')
  await office.see('Orang pertama')
  await office.type('Rina Uji')
  await office.press('Tab', 'Tab')
  await office.type('sungai barito pasang')
  await office.press('Enter')

  await office.see('Lembar pemulihan')
  await office.picture('gate-sheet')
  const code = await page.getByLabel('Kode pemulihan').innerText()
  assert.ok(code.replace(/\s/g, '').length >= 20, `a code to write down, not ${JSON.stringify(code)}`)
  const onward = page.getByRole('button', { name: 'Lanjut' })
  assert.ok(await onward.isDisabled(), 'nobody goes on before the sheet is safe')
  const saved = page.waitForEvent('download')
  await office.press('Enter')
  assert.match((await saved).suggestedFilename(), /\.pdf$/)
  await onward.click()
  await office.see('Mulai dari mana')
  await office.press('2')
  await page.getByRole('link', { name: /Orang/ }).first().waitFor()
  assert.equal((await office.ask('state')).signed_in.name, 'Rina Uji')

  await office.press('Control+k')
  await office.type('keluar')
  await page.getByRole('option', { name: 'Keluar' }).waitFor()
  await office.press('Enter')
  await page.getByLabel('Nama pengguna').waitFor()
  assert.equal((await office.ask('state')).signed_in, null, 'the store is closed behind whoever leaves')

  await office.focused('input')
  await office.type('rina')
  await office.press('Tab')
  await office.type('sungai barito surut')
  await office.press('Enter')
  await office.see('Nama pengguna atau kata sandi tidak cocok.')
  await office.focused('input[type=password]')
  assert.equal(await page.getByLabel('Nama pengguna').inputValue(), 'rina', 'the name typed stays')
  await office.picture('gate-wrong')
  await office.type('sungai barito pasang')
  await office.press('Enter')
  await page.getByLabel('Nama pengguna').waitFor({ state: 'detached' })
  assert.equal((await office.ask('state')).signed_in.name, 'Rina Uji')
  assert.deepEqual(office.complaints, [])
})

test('the sample centre opens by one key', limit, async (t) => {
  const office = await openOffice(t)
  await office.see('Selamat datang di Bekal')
  await office.press('F2')
  await office.focused('a.lesson')
  assert.equal(office.count, 1)
  assert.equal((await office.ask('state')).signed_in.sample, true)
  await office.see('Data contoh: tidak ada orang sungguhan di sini.')
})
