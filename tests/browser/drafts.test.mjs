// What was typed and not saved is still there after the program was stopped without a word.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 300_000 }

test('a half-typed registration is offered back after a crash, and saved only when somebody says so', limit, async (t) => {
  const office = await openSample(t)
  const { total } = await office.ask('list_people', {})
  await office.press('Control+n')
  await office.focused('input')
  await office.type('Nurhaliza Putri')
  await office.press('Enter')
  await office.type('637104430304')
  await office.askUntil('draft_of', 'register', (draft) => draft?.body.includes('637104430304'))

  await office.crash()
  await office.see('Selamat datang di Bekal')
  await office.press('F2')
  await office.atHome()
  await office.press('Control+n')
  await office.see(/Isian yang belum disimpan/)
  await office.picture('draft-offered')
  await office.page.getByRole('button', { name: 'Pakai' }).click()
  assert.equal(await office.page.locator('[data-field=name] input').inputValue(), 'Nurhaliza Putri')
  assert.equal(await office.page.locator('[data-field=nik] input').inputValue(), '637104430304')
  assert.equal((await office.ask('list_people', {})).total, total, 'a draft is nobody yet')
})

test('a draft that is thrown away does not come back', limit, async (t) => {
  const office = await openSample(t)
  await office.press('Control+n')
  await office.focused('input')
  await office.type('Salah Ketik')
  await office.askUntil('draft_of', 'register', (draft) => draft !== null)
  await office.crash()
  await office.press('F2')
  await office.atHome()
  await office.press('Control+n')
  await office.page.getByRole('button', { name: 'Buang' }).click()
  await office.askUntil('draft_of', 'register', (draft) => draft === null)
  await office.crash()
  await office.press('F2')
  await office.atHome()
  await office.press('Control+n')
  await office.focused('input')
  await office.settle()
  assert.equal(await office.page.getByText(/Isian yang belum disimpan/).count(), 0)
  assert.deepEqual(office.complaints, [])
})
