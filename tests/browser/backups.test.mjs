// Backups by keys alone: a place, one made, one tried, one brought back; and a store that does not open any more. Counts
// are promises; one key more fails.

import assert from 'node:assert/strict'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { test } from 'node:test'

import { axe, faultsOf, openOffice } from './office.mjs'

const limit = { timeout: 900_000 }
const password = 'jembatan kayu ulin'

/** A centre with two people, and a stick. */
async function centreWithStick(t) {
  const stick = mkdtempSync(join(tmpdir(), 'bekal-stick-'))
  t.after(() => rmSync(stick, { recursive: true, force: true }))
  const office = await openOffice(t, { first: axe })
  await office.see('Selamat datang di Bekal')
  const { state } = await office.ask('found_centre', { centre: 'LPK Uji Banua', name: 'Rina Uji', username: 'rina', password })
  for (const name of ['Siti Rahmawati', 'Sukarno']) await register(office, name)
  await office.page.reload()
  await office.page.getByRole('link', { name: /Orang/ }).first().waitFor()
  office.count = 0
  return { office, stick, store: state.signed_in.store_path }
}

function register(office, name) {
  const identity = { name, nik: null, birth_place: null, birth_date: null, sex: null }
  return office.ask('register_candidate', { groups: { identity }, batch: null, class: null })
}

const over = (office) => office.askUntil('backup_run', null, (run) => run === null)

async function lookWell(office, picture) {
  await office.settle()
  await office.picture(picture)
  assert.deepEqual(await faultsOf(office), [], picture)
}

test('a place is chosen, a backup made and tried, and an older one brought back', limit, async (t) => {
  const { office, stick } = await centreWithStick(t)
  await office.see('belum ada tempatnya')
  await lookWell(office, 'backup-first-page')
  await office.go('#/data/backup')
  await office.focused('button.main')
  await lookWell(office, 'backup-none')
  await office.press('Control+Enter')
  await office.see('Folder tempat cadangan')
  await office.type('flashdisk')
  await office.press('Enter')
  await office.see('Tempat cadangan tidak ada.')
  await lookWell(office, 'backup-place')
  await office.page.getByLabel('Folder tempat cadangan').fill(stick)
  await office.press('Enter')
  await office.page.getByRole('dialog').waitFor({ state: 'detached' })

  office.count = 0
  await office.press('Control+Enter')
  await office.page.locator('.backup').waitFor()
  assert.equal(office.count, 1, 'one key makes a backup')
  await over(office)
  const [made] = await office.ask('list_backups')
  assert.deepEqual([made.counts.candidates, made.counts.papers], [2, 0])
  await office.see('Semua perubahan sudah dicadangkan.')
  await office.page.locator('.backup').focus()
  await office.press('u')
  const tried = await office.askUntil('backup_state', null, ({ restored, run }) => restored !== null && run === null)
  assert.equal(tried.restored.counts.candidates, 2)
  await lookWell(office, 'backup-list')

  await register(office, 'Dewi Safitri')
  assert.equal((await office.ask('backup_state')).due, true)
  await office.page.locator('.backup').focus()
  office.count = 0
  await office.press('Enter')
  await office.see('Data yang sekarang tidak dihapus')
  await lookWell(office, 'backup-restore')
  await office.press('Enter')
  await office.see('Data sudah kembali')
  assert.ok(office.count <= 3, `brought back by ${office.count} keys`)
  await lookWell(office, 'backup-back')
  await office.press('Enter')
  const { lines } = await office.ask('list_people', {})
  assert.deepEqual(lines.map(({ name }) => name).sort(), ['Siti Rahmawati', 'Sukarno'])
  await office.go('#/today')
  await office.see('pemulihan teruji hari ini')
  await lookWell(office, 'backup-today')
  assert.deepEqual(office.complaints, [])
})

test('where a store is damaged the newest backup is one key away, and what was written since comes back', limit, async (t) => {
  const { office, stick, store } = await centreWithStick(t)
  await office.ask('choose_backup_place', stick)
  await office.ask('start_backup')
  await over(office)
  await register(office, 'Dewi Safitri')
  await office.ask('sign_out')
  await over(office)
  await office.ask('sign_in', { folder: basename(store), username: 'rina', password })
  await register(office, 'Bayu Anwar')
  await office.ask('stop_backup')
  await office.crash()
  damage(join(store, 'bekal.db'))
  await office.page.getByLabel('Nama pengguna').fill('rina')
  await office.page.getByLabel('Kata sandi').fill(password)
  office.count = 0
  await office.press('Enter')
  await office.see('Cadangan yang dapat dipulihkan')
  await office.focused('.back')
  await lookWell(office, 'backup-gate')
  office.count = 0
  await office.press('Enter')
  await office.see('Data sudah kembali')
  assert.equal(office.count, 1, 'one key brings the newest back')
  await lookWell(office, 'backup-salvaged')
  await office.press('Enter')
  const names = (await office.ask('list_people', {})).lines.map(({ name }) => name)
  for (const name of ['Siti Rahmawati', 'Sukarno', 'Dewi Safitri']) assert.ok(names.includes(name), name)
  const beside = readdirSync(dirname(store))
  assert.ok(beside.some((name) => name.includes('.sebelum-')), 'the damaged store is set aside with its date')
  assert.equal((await office.ask('state')).centres.length, 1, 'and is no centre of its own')
  assert.deepEqual(office.complaints, [])
})

test('a centre comes to a new computer from the stick alone', limit, async (t) => {
  const { office, stick } = await centreWithStick(t)
  await office.ask('choose_backup_place', stick)
  await office.ask('start_backup')
  await over(office)
  const [{ file }] = await office.ask('list_backups')
  const other = await openOffice(t, { first: axe })
  await other.see('Selamat datang di Bekal')
  await other.page.getByRole('button', { name: 'Pulihkan lembaga dari cadangan' }).click()
  await other.page.getByLabel('Berkas cadangan (.bekal)').fill(file)
  await other.press('Enter')
  await other.page.getByLabel('Nama pengguna').fill('rina')
  await other.page.getByLabel('Kata sandi').fill('salah sekali')
  await other.press('Enter')
  await other.see('Nama pengguna atau kata sandi tidak cocok.')
  await lookWell(other, 'backup-new-computer')
  await other.page.getByLabel('Kata sandi').fill(password)
  await other.press('Enter')
  await other.see('Data sudah kembali')
  await other.press('Enter')
  assert.equal((await other.ask('list_people', {})).total, 2)
  assert.deepEqual(other.complaints, [])
})

function damage(database) {
  const file = openSync(database, 'r+')
  const length = statSync(database).size
  writeSync(file, Buffer.alloc(length, 0x55), 0, length, 0)
  closeSync(file)
}
