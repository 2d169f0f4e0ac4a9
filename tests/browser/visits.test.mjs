// A laptop goes to a school hall and comes home, at the keyboard: lent, opened, written on, packed, looked at, decided
// about, taken in, undone, receipted and wiped; and one that is lost.

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

import { axe, faultsOf, inEveryDress, openSample } from './office.mjs'

const limit = { timeout: 900_000 }
const password = 'sungai martapura surut'

test('a laptop is lent, written on and brought home with seven keys and two for each conflict', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const stick = stickFor(t)
  const { page } = office
  const { batches: [batch] } = await office.ask('today')
  const { lines: [person] } = await office.ask('list_people', { batch: batch.id, limit: 1 })

  await office.press('Alt+6')
  await page.getByRole('link', { name: 'Kunjungan' }).waitFor()
  await office.settle()
  await office.press('v')
  await office.see('Belum ada laptop yang dipinjamkan')
  await office.picture('visits-empty')
  await office.press('p')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByLabel('Yang dibawa').selectOption({ value: `batch ${batch.id}` })
  await dialog.getByLabel('Kembali paling lambat').fill('31-2')
  await office.press('Control+Enter')
  await dialog.getByText('Bukan tanggal.').waitFor()
  assert.equal(await dialog.locator('[aria-invalid=true]').count(), 4, 'everything that is wrong, at once')
  await office.picture('visits-lend-wrong')
  assert.deepEqual(await faultsOf(office), [])
  await dialog.getByLabel('Nama laptop').fill('LAPTOP-2')
  await dialog.getByLabel('Kata sandi di laptop').fill(password)
  await dialog.getByLabel('Kembali paling lambat').fill('25-11')
  await dialog.getByLabel('Taruh di folder').fill(stick)
  await office.picture('visits-lend')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('LAPTOP-2 siap dibawa')
  const [lending] = await office.ask('list_lendings')
  assert.deepEqual([lending.name, lending.back_by], ['LAPTOP-2', '2026-11-25'])
  assert.ok(lending.people > 0)
  await inEveryDress(office, 'visits-list', '#/data/visits')

  // In the hall.
  await page.getByRole('button', { name: 'Keluar dari data contoh' }).click()
  await page.getByRole('button', { name: 'Laptop kunjungan: ambil dari stik' }).click()
  await page.getByLabel('Folder di stik').fill(join(stick, 'tidak ada'))
  await office.press('Enter')
  await page.getByRole('alert').waitFor()
  await office.picture('visit-take')
  await page.getByLabel('Folder di stik').fill(join(stick, readdirSync(stick)[0]))
  await office.press('Enter')
  await office.see('Sudah diambil')
  await office.picture('visit-taken')
  await page.getByLabel('Nama pengguna').fill('admin')
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await office.press('Enter')
  await office.see('Laptop kunjungan LAPTOP-2')
  await office.see('Semua sudah diterima kantor')
  const { signed_in: { folder } } = await office.ask('state')
  await inEveryDress(office, 'visit-first', '#/today')

  const content = ['Norhayati', '6371044303040017', '081250447719', 'SMK 2 Martapura']
  await office.focused('.way.main')
  await register(office, content)
  const around = office.count - content.join('').length
  assert.ok(office.count <= 59, `${office.count} keys`)
  assert.ok(around <= 7, `${around} keys that are not content`)
  await office.see(/Tersimpan .*: Norhayati/)
  await office.see('1 orang belum diterima kantor')
  const { lines: [first] } = await office.ask('list_people', { search: content[1] })
  const { background } = await office.ask('profile_of', first.id)
  assert.deepEqual([first.name, first.birth_date, first.sex, background.educations[0].row.school], [content[0], '2004-03-03', 'female', content[3]])
  assert.deepEqual(background.consents.map(({ row }) => row.purpose), ['training'], 'nobody is kept who has not agreed')

  // The form is empty again; the same person a second time is seen at once, and the keys that save lead to the consent.
  assert.equal(await page.locator('[data-field=name] input').inputValue(), '')
  await office.focused('[data-field=name] input')
  await office.type('Norhayati')
  await office.see('Mungkin orang yang sama')
  await page.locator('[data-field=name] input').fill('Bayu Anwar')
  await office.press('Control+Enter')
  await office.see('Bacakan persetujuannya')
  await office.picture('visit-register')
  assert.equal((await office.ask('list_people', { search: 'Bayu Anwar' })).lines.filter(({ name }) => name === 'Bayu Anwar').length, 0)
  await office.press('Enter')
  await office.see(/Tersimpan .*: Bayu Anwar/)
  await office.see('2 orang belum diterima kantor')
  await inEveryDress(office, 'visit-register', '#/people/visit')
  await inEveryDress(office, 'visit-paper', '#/people/visit?from=paper')
  await phoneOf(office, person.id, '081222227719')

  await office.go('#/today')
  await office.press('b')
  await dialog.waitFor()
  await office.press('Enter')
  await dialog.getByText('Folder itu tidak ada').waitFor()
  await dialog.getByLabel('Taruh di folder').fill(stick)
  await office.press('Enter')
  await office.see('Stik aman dicabut')
  await office.picture('visit-packed')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Enter')
  const packed = readdirSync(stick).filter((name) => name.endsWith('.lpk'))
  assert.equal(packed.length, 1)

  // Home again, where somebody has changed the same number meanwhile.
  await leave(office)
  await office.press('F2')
  await office.atHome()
  await phoneOf(office, person.id, '081211112040')
  await office.page.evaluate((path) => navigator.clipboard.writeText(path), join(stick, packed[0]))
  office.count = 0
  await office.press('Alt+6', 'v', 'g')
  await office.focused('input[data-first]')
  await office.settle()
  await office.press('Control+v', 'Enter')
  await office.see('Bentrok 1 dari 1')
  await office.press('ArrowRight', 'Enter')
  await office.see('1 keputusan dicatat')
  await office.picture('visits-home-decided')
  assert.deepEqual(await faultsOf(office), [])
  assert.equal(await phone(office, person.id), '+6281211112040', 'looking changes nothing')
  await office.press('Control+Enter')
  await office.see('LAPTOP-2 digabung: 2 baru, 1 berubah.')
  assert.ok(office.count <= 9, `${office.count} keys`)
  await office.picture('visits-home-done')
  assert.deepEqual(await faultsOf(office), [])
  assert.equal(await phone(office, person.id), '+6281222227719', 'the side that was chosen')
  assert.equal((await office.ask('list_people', { search: content[1] })).lines.length, 1)
  assert.ok(readdirSync(stick).length > 2, 'the receipt lies beside the package')

  await office.press('Control+z')
  await office.see('Penggabungan ini sudah diurungkan')
  await office.picture('visits-home-undone')
  assert.equal(await phone(office, person.id), '+6281211112040')
  assert.equal((await office.ask('list_people', { search: content[1] })).lines.length, 0, 'all of it is taken back at once')
  await office.press('Control+y')
  await office.askUntil('list_people', { search: content[1] }, ({ lines }) => lines.length === 1)

  // The receipt goes back, and only then may the laptop be wiped.
  await leave(office)
  await office.ask('sign_in', { folder, username: 'admin', password })
  await page.reload()
  await office.see('3 orang belum diterima kantor')
  await office.focused('.way.main')
  await office.press('o')
  assert.equal(await dialog.count(), 0, 'nothing is wiped before it was received')
  await office.press('t')
  await dialog.getByLabel('Folder atau berkas tanda terima').fill(stick)
  await office.press('Enter')
  await office.see('Tanda terima dibaca.')
  await office.picture('visit-receipt')
  await office.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('Semua sudah diterima kantor')
  await office.press('o')
  await dialog.getByLabel('Kata sandi').fill('bukan ini')
  await office.press('Enter')
  await dialog.locator('[aria-invalid=true]').waitFor()
  await dialog.getByLabel('Kata sandi').fill(password)
  await office.picture('visit-wipe')
  await office.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  const after = await office.ask('state')
  assert.equal(after.signed_in, null)
  assert.ok(!after.centres.some((centre) => centre.folder === folder), 'nothing of it is left here')
  assert.deepEqual(office.complaints, [])
})

test('guests sign in at the door with a few letters, and whoever is not on the list is written down', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const stick = stickFor(t)
  const events = await office.ask('list_events')
  const event = events.find(({ attended }) => attended.listed > 0)
  const { guests } = await office.ask('event_sheet', event.id)
  const guest = guests.find(({ row }) => row.came !== true) ?? guests[0]
  await onLaptop(office, stick, { event: event.id })
  const sheet = () => office.ask('event_sheet', event.id)
  const came = async (name) => (await sheet()).guests.filter(({ row }) => row.name === name).map(({ row }) => row.came)

  await office.focused('.way.main')
  await office.press('h')
  await office.focused('input[type=search]')
  await inEveryDress(office, 'visit-came', '#/today/came')
  await office.focused('input[type=search]')
  const before = await came(guest.row.name)
  await office.type(guest.row.name.toLowerCase().slice(0, 6))
  await office.press('Enter')
  await office.askUntil('event_sheet', event.id, ({ guests }) => guests.find(({ id }) => id === guest.id).row.came !== before[0])
  await office.settle()
  await office.type('Zulkifli Noor')
  await office.see(/Tidak ada “Zulkifli Noor” di daftar/)
  await office.picture('visit-came-new')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Enter')
  await office.see('Tamu baru, hadir: Zulkifli Noor')
  assert.deepEqual(await came('Zulkifli Noor'), [true])
  await office.focused('input[type=search]')
  await office.type('Zainab Q')
  await office.press('Control+Enter')
  await office.page.locator('[data-field=name] input').waitFor()
  assert.equal(await office.page.locator('[data-field=name] input').inputValue(), 'Zainab Q', 'what was typed is not typed again')
  assert.deepEqual(office.complaints, [])
})

test('a lost laptop is struck off, and everybody on it is known in a moment', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const stick = stickFor(t)
  const { batches: [batch] } = await office.ask('today')
  await lend(office, stick, { batch: batch.id })
  await office.go('#/data/visits')
  await office.focused('tbody th a')
  await office.press('x')
  await office.see('LAPTOP-2 hilang?')
  await office.picture('visits-lost-dialog')
  await office.press('Enter')
  await office.see(/paling lambat 25 Nov 2026/)
  const [lending] = await office.ask('list_lendings')
  assert.deepEqual([lending.revoked_on, lending.revoked_why], ['2026-11-22', 'lost'])
  const { people } = await office.ask('lost_list', lending.id)
  assert.equal(await office.page.locator('tbody tr').count(), people.length)
  await inEveryDress(office, 'visits-lost', `#/data/visits?lost=${lending.id}`)
  for (const [key, ending] of [['Control+p', /\.pdf$/], ['Control+s', /\.xlsx$/]]) {
    const [saved] = await Promise.all([office.page.waitForEvent('download'), office.press(key)])
    assert.match(saved.suggestedFilename(), ending)
    if (process.env.PICTURES) await saved.saveAs(join(process.env.PICTURES, saved.suggestedFilename()))
  }
  await office.page.getByRole('button', { name: 'Ketemu: batalkan pencoretan' }).click()
  await office.askUntil('list_lendings', null, ([line]) => line.revoked_on === null)
  assert.deepEqual(office.complaints, [])
})

/** A stick that is thrown away with the test. */
function stickFor(t) {
  const stick = mkdtempSync(join(tmpdir(), 'bekal-stick-'))
  t.after(() => existsSync(stick) && rmSync(stick, { recursive: true, force: true }))
  return stick
}

async function lend(office, stick, what) {
  const { signed_in: { staff } } = await office.ask('state')
  const lend = { name: 'LAPTOP-2', holder: staff, password, batch: null, event: null, photos: false, back_by: '2026-11-25', ...what }
  return office.ask('lend_laptop', { lend, folder: stick })
}

/** Lends a laptop, takes its store to this computer, and signs in there. */
async function onLaptop(office, stick, what) {
  const before = (await office.ask('state')).centres.map(({ folder }) => folder)
  const { store } = await lend(office, stick, what)
  await office.ask('sign_out')
  const { centres } = await office.ask('take_along', store)
  const { folder } = centres.find((centre) => !before.includes(centre.folder))
  await office.ask('sign_in', { folder, username: 'admin', password })
  await office.go('#/today')
  await office.page.reload()
}

/** Closes the store and stands before the gate. */
async function leave(office) {
  await office.ask('sign_out')
  await office.go('#/today')
  await office.page.reload()
  await office.page.locator('.gate').waitFor()
}

/** Registers somebody from the laptop's first page, every key counted. */
async function register(office, content) {
  office.count = 0
  await office.press('d')
  await office.focused('[data-field=name] input')
  await office.type(content[0])
  await office.press('Enter')
  await office.type(content[1])
  await office.page.locator('[data-field=birth_date] .offered').waitFor()
  await office.press('Enter', 'Enter')
  await office.type(content[2])
  await office.press('Enter')
  await office.type(content[3])
  await office.press('Enter', 'Enter')
}

const phone = async (office, id) => (await office.ask('profile_of', id)).groups.contact.phone

function phoneOf(office, candidate, phone) {
  return office.ask('edit_candidate', { candidate, groups: { contact: { phone, phone_typed: null, email: null } } })
}
