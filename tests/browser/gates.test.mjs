// The gates of the way: what each asks is seen beside its rule, and one rule gets a gate of its own, with a look at whom
// it would hold up before it is kept.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 600_000 }

test('a rule gets a gate of its own by keys, and whom it holds up is seen before', limit, async (t) => {
  const office = await openSample(t)
  await office.go('#/readiness/demands')
  await office.focused('.rowitem')
  await office.page.getByRole('button', { name: /^Pemagangan teknis/ }).click()
  await office.see('Gerbang umum')
  await office.page.keyboard.press('g')
  const dialog = office.page.getByRole('dialog')
  const field = (name) => dialog.getByLabel(name, { exact: true })
  const own = field('Aturan ini memakai gerbang sendiri, bukan gerbang umum')
  assert.equal(await dialog.getByRole('button', { name: 'Tambah gerbang' }).count(), 0, 'the usual gates are only shown')
  await own.check()
  await dialog.getByRole('button', { name: 'Tambah gerbang' }).click()
  await office.page.keyboard.press('Control+Enter')
  await office.see(/^Isi dulu/)
  assert.equal(await dialog.locator('.bad').count() >= 3, true, 'stage, steps and source at once')
  await field('Sebelum tahap').selectOption('certified')
  await field('Sumber gerbang').fill('Surat mitra, 3 Mei 2026')
  await field('OPP').check()
  await office.see(/^(\d+ syarat diminta di gerbang ini|Aturan ini belum punya syarat)/)
  await office.picture('gates-typed')
  await dialog.getByRole('button', { name: 'Lihat siapa tertahan' }).click()
  await office.see(/tertahan di gerbang lain/)
  await office.picture('gates-preview')
  await office.page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('Gerbang khusus aturan ini')
  const set = (await office.ask('list_requirement_sets')).find(({ row }) => row.code === 'TECHNICAL-INTERN')
  const gate = set.row.rules.at(-1).gates.find(({ stage }) => stage === 'certified')
  assert.deepEqual(gate, { stage: 'certified', asks: ['opp'], source: 'Surat mitra, 3 Mei 2026', confidence: 'published' })

  // Demands that are changed afterwards keep the gates of their rule.
  await office.page.keyboard.press('e')
  await office.page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const kept = (await office.ask('list_requirement_sets')).find(({ row }) => row.code === 'TECHNICAL-INTERN')
  assert.deepEqual(kept.row.rules.at(-1).gates, set.row.rules.at(-1).gates)
  assert.deepEqual(office.complaints, [])
})
