// The print room at the keyboard: a paper beside the fields it is made of, answers for a batch, papers for a partner.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 900_000 }

/** The paper of the first person of the newest batch, with its pages set. */
async function openPaper(office) {
  const { batches } = await office.ask('today')
  const { lines } = await office.ask('list_people', { batch: batches[0].id, limit: 3 })
  await office.go(`#/people/${lines[0].id}/print/dossier`)
  await office.page.locator('.tray .spot').first().waitFor()
  return { batch: batches[0], person: lines[0], others: lines.slice(1) }
}

test('a click on the paper leads to the field, and what is mended there stands on the paper and in the book', limit, async (t) => {
  const office = await openSample(t)
  const { person } = await openPaper(office)
  const { page } = office
  await page.locator('.tray [data-spot=hobbies]').first().click()
  await office.focused('[data-field=hobbies] input')
  await page.locator('.tray [data-spot=hobbies].here').first().waitFor()
  await page.keyboard.press('Control+a')
  await office.type('Menjahit kebaya')
  const look = page.waitForResponse((answer) => answer.url().endsWith('/desk/look_at_print'))
  await office.press('Enter')
  const { pages } = await (await look).json()
  assert.ok(pages.length > 0)
  const profile = await office.askUntil('profile_of', person.id, ({ groups }) => groups.about?.hobbies === 'Menjahit kebaya')
  assert.equal(profile.groups.about.hobbies, 'Menjahit kebaya')
  const [change] = await office.ask('history_of', person.id)
  assert.equal(change.deed, 'edit_candidate', 'one deed, as from the profile')
  await office.picture('print-live')
  assert.deepEqual(office.complaints, [])
})

test('what is wrong stays beside the paper with what was typed', limit, async (t) => {
  const office = await openSample(t)
  await openPaper(office)
  const { page } = office
  await page.locator('.tray [data-spot=nik]').first().click()
  await office.focused('[data-field=nik] input')
  await page.keyboard.press('Control+a')
  await office.type('123')
  await office.press('Control+Enter')
  await page.locator('[data-field=nik] [aria-invalid=true]').waitFor()
  assert.equal(await page.locator('[data-field=nik] input').inputValue(), '123')
  assert.deepEqual(office.complaints, [])
})

test('answers are given to the batch after a look, as one deed that can be undone', limit, async (t) => {
  const office = await openSample(t)
  const { batch, person, others } = await openPaper(office)
  const { page } = office
  const about = { hobbies: 'Memasak', skills: null, strengths: null, weaknesses: null }
  await office.ask('edit_candidate', { candidate: person.id, groups: { about } })
  await office.ask('edit_candidate', { candidate: others[0].id, groups: { about: { ...about, hobbies: 'Membaca' } } })
  await openPaper(office)
  await page.reload()
  await page.locator('.tray .spot').first().waitFor()
  const look = await office.ask('look_at_apply', { candidate: person.id, batch: batch.id, group: 'about' })
  const [first] = look.people.filter(({ candidate }) => candidate === others[0].id)
  assert.equal(first.beside, 'other')
  assert.ok(first.fields.some(({ field, value }) => field === 'hobbies' && value === 'Membaca'), 'what would be overwritten is named')

  const section = page.locator('section', { has: page.locator('[data-field=hobbies]') })
  await section.getByRole('button', { name: /Terapkan ke seangkatan/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/sekarang.*Membaca/).first().waitFor()
  await office.press('Control+a', 'Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const after = await office.ask('look_at_apply', { candidate: person.id, batch: batch.id, group: 'about' })
  assert.ok(after.people.every(({ beside }) => beside === 'same'), 'everybody has it')
  const turned = await office.ask('undo')
  assert.ok(turned, 'one undo')
  const back = await office.ask('profile_of', others[0].id)
  assert.equal(back.groups.about.hobbies, 'Membaca', 'and what stood there is back')
  assert.deepEqual(office.complaints, [])
})

test('one paper for a partner is named, waits for consent and is written down; its years are chosen where its form takes both', limit, async (t) => {
  const office = await openSample(t)
  const { page } = office
  const { person } = await openPaper(office)
  const { partners } = await office.ask('partners')
  const partner = partners.find(({ row }) => row.country === 'JP')
  await office.ask('give_consent', { candidate: person.id, purpose: 'partner_abroad', given: true })
  assert.equal(await page.locator('.ways .chip').count(), 0, 'a dossier has one kind of years')
  await page.locator('select.which').selectOption('rirekisho')
  await page.getByRole('group', { name: 'Hitungan tahun' }).waitFor()
  await office.settle()
  const looked = () => page.waitForResponse((answer) => answer.url().endsWith('/desk/look_at_print'))
  const asked = async (look) => (await look).request().postDataJSON()
  const western = looked()
  await office.press('Alt+y')
  assert.deepEqual((await asked(western)).given, { eras: 'yes' })
  const copy = looked()
  await page.locator('.ways select').selectOption(partner.id)
  assert.equal((await asked(copy)).copy_for, partner.id)
  await page.getByText(/NIK tidak ikut/).waitFor()
  await page.locator('.tray .spot').first().waitFor()
  await office.picture('print-room-partner')
  assert.deepEqual(await office.ask('handovers_to', partner.id), [], 'looking hands nothing over')
  const saved = page.waitForEvent('download')
  await office.press('Control+Shift+S')
  await saved
  const [line] = await office.askUntil('handovers_to', partner.id, (lines) => lines.length > 0)
  assert.equal(line.candidate, person.id)
  assert.deepEqual(line.prints, ['rirekisho'])
  assert.deepEqual(office.complaints, [])
})

test('copies for a partner go in its order and are written down', limit, async (t) => {
  const office = await openSample(t)
  const { page } = office
  const { batches } = await office.ask('today')
  const { partners } = await office.ask('partners')
  const partner = partners.find(({ row }) => row.country === 'JP')
  const { lines: [person] } = await office.ask('list_people', { batch: batches[0].id, limit: 1 })
  await office.ask('give_consent', { candidate: person.id, purpose: 'partner_abroad', given: true })
  await office.go(`#/classes/batch/${batches[0].id}`)
  await office.settle()
  await office.press('Control+p')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByRole('combobox').selectOption(partner.id)
  await dialog.getByText(/NIK tidak ikut/).waitFor()
  await office.picture('print-partner')
  const started = page.waitForResponse((answer) => answer.url().endsWith('/desk/start_prints'))
  await dialog.locator('.btn.main').click()
  const { id } = await (await started).json()
  await office.askUntil('job_state', id, ({ state }) => state !== 'running', 180_000)
  const saved = page.waitForEvent('download')
  await office.focused('dialog .btn.main')
  await office.press('Enter')
  await saved
  await dialog.getByText(/Serah terima .* tercatat/).waitFor()
  await office.picture('print-partner-done')
  const lines = await office.ask('handovers_to', partner.id)
  assert.ok(lines.some(({ candidate }) => candidate === person.id), 'to whom, what, when')
  const [order] = await office.ask('print_orders')
  assert.equal(order.row.prints, 'dossier')
  assert.deepEqual(office.complaints, [])
})
