// A class's register and scores from the office's own sheets: looked at first, asked about, written as one deed, and
// taken back whole. What cannot be read comes back; a file that is something else is called by its name.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import { axe, faultsOf, fixture, openOffice } from './office.mjs'

const limit = { timeout: 900_000 }
const password = 'sungai barito pasang'
const march = 'absensi_maret_2026.xlsx'
const chapters = 'nilai_bab_1_10.xlsx'

/** A centre with class 5A, in which everybody of the sheets sits; `renamed` are called otherwise there. */
async function classOfSheets(t, dress, renamed = {}) {
  const office = await openOffice(t, { first: axe, ...dress })
  await office.see('Selamat datang di Bekal')
  await office.ask('found_centre', { centre: 'LPK Uji Banua', name: 'Rina Uji', username: 'rina', password })
  const { line: { id: batch } } = await office.ask('edit_batch', { id: null, row: { name: 'Angkatan 5', programme: null, starts_on: '2026-01-05', departs_on: null, seats: null, note: null } })
  const { line: { classes: [{ id: room }] } } = await office.ask('edit_class', { id: null, row: { batch, name: '5A', teacher: null, place: null } })
  const bytes = readFileSync(fixture(chapters)).toString('base64')
  const how = { class: room, day: null, who: {}, columns: [], keep: false }
  const { page: { rows } } = await office.ask('preview_scores', { name: chapters, bytes, how })
  assert.equal(rows.length, 30)
  for (const { name } of rows) {
    const identity = { name: renamed[name] ?? name, nik: null, birth_place: null, birth_date: null, sex: null }
    await office.ask('register_candidate', { groups: { identity }, batch, class: room })
  }
  await office.page.reload()
  await office.page.locator('main.sheet').waitFor()
  const month = () => office.ask('month_of', { class: room, month: '2026-03' })
  return { office, page: office.page, room, month }
}

/** Chooses a file at the keyboard. */
async function choose(office, file) {
  await office.page.getByRole('button', { name: /Pilih berkas/ }).waitFor()
  const choosing = office.page.waitForEvent('filechooser')
  await office.press('Control+o')
  await (await choosing).setFiles(file)
}

/** Drags a file onto the page. */
async function drop(office, { name, buffer }) {
  await office.page.getByRole('button', { name: /Pilih berkas/ }).waitFor()
  const carried = await office.page.evaluateHandle(([name, text]) => {
    const carried = new DataTransfer()
    carried.items.add(new File([text], name))
    return carried
  }, [name, buffer.toString()])
  await office.page.getByRole('button', { name: /Pilih berkas/ }).dispatchEvent('drop', { dataTransfer: carried })
}

const csv = (name, lines) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })

for (const colorScheme of ['light', 'dark']) {
  test(`the register of March comes in and goes again, ${colorScheme}`, limit, async (t) => {
    const { office, page, room, month } = await classOfSheets(t, { colorScheme }, { 'Bayu Setiawan': 'Bayu Setyawan' })
    const picture = (name) => office.picture(`sheets-${name}-${colorScheme}`)
    await office.go(`#/classes/class/${room}/month/2026-03`)
    await office.press('Control+o')
    await page.getByRole('button', { name: /Pilih berkas/ }).waitFor()
    await picture('choose')
    assert.deepEqual(await faultsOf(office), [])
    await choose(office, fixture(march))

    await office.see('Siapa? 1')
    await picture('who')
    assert.deepEqual(await faultsOf(office), [])
    await office.press('F2')
    await office.focused('select')
    await page.getByLabel('Baris ini milik').selectOption({ label: '2 · Bayu Setyawan' })
    await office.see('Siapa? 1')
    await office.press('Enter')
    await office.see('Siapa? 0')

    await office.see(/Tanda “\.” di \d+ sel belum diberi arti/)
    await office.see(/26 pertemuan baru tanpa menit/)
    await page.getByRole('button', { name: /Tanda dan hari/ }).click()
    await picture('days')
    assert.deepEqual(await faultsOf(office), [])
    await page.getByLabel('Arti tanda .').selectOption('present')
    await office.see('Tulis 780 sel')
    await page.getByLabel('Menit', { exact: true }).fill('90')
    await page.getByLabel('Menit', { exact: true }).blur()
    await office.settle()
    assert.equal(await page.getByText('tanpa menit').count(), 0)
    await page.getByRole('button', { name: /^Baris/ }).click()
    await office.see('→ Bayu Setyawan')
    await picture('rows')
    assert.deepEqual(await faultsOf(office), [])
    assert.deepEqual((await month()).lessons, [], 'looking writes nothing')

    await office.press('Control+Enter')
    await office.see('780 tanda masuk dari 30 baris, 26 pertemuan dibuat.')
    await picture('result')
    assert.deepEqual(await faultsOf(office), [])
    const taken = await month()
    assert.equal(taken.lessons.length, 26)
    assert.ok(taken.totals.minutes > 0, 'lessons with minutes prove hours')
    const bayu = taken.lines.find(({ name }) => name === 'Bayu Setyawan')
    assert.deepEqual([bayu.totals.sick, bayu.totals.excused], [1, 4], 'the row went to whom it was given')

    await page.getByRole('button', { name: 'Urungkan impor ini' }).click()
    await office.see('Impor ini sudah diurungkan')
    assert.deepEqual((await month()).lessons, [], 'one deed, taken back whole')
    assert.deepEqual(office.complaints, [])
  })
}

test('what would be overwritten, what is cancelled and what is locked is said before anything is written', limit, async (t) => {
  const { office, page, room, month } = await classOfSheets(t)
  const lesson = (held_on) => office.ask('edit_lesson', { id: null, row: { class: room, held_on, starts_at: null, minutes: 90, subject: null, teacher: null, place: null, note: null } })
  const names = (await month()).lines.map(({ name, candidate }) => ({ name, candidate }))
  await lesson('2026-03-02')
  await lesson('2026-03-03')
  const [second, third] = (await month()).lessons
  await office.ask('mark_attendance', { lesson: second.id, cells: [{ candidate: names[0].candidate, mark: { presence: 'sick', minutes_late: null, minutes_out: null, note: null } }] })
  await office.ask('cancel_lesson', { lesson: third.id, reason: 'Listrik padam' })
  const register = csv('absensi 2026-03.csv', ['NO;NAMA;2;3', `1;${names[0].name};H;H`, `2;${names[1].name};H;H`])
  await office.go(`#/classes/class/${room}/import/register/2026-03`)
  await choose(office, register)
  await office.see('2 sel jatuh pada pertemuan yang dibatalkan; disisihkan.')
  await office.see(/28 orang di kelas tidak ada di lembar/)
  await page.getByRole('button', { name: 'Ditimpa 1' }).click()
  await office.see('Menimpa Sakit pada 2 Mar 2026')
  await page.getByText('C2', { exact: true }).first().waitFor()
  await office.picture('sheets-changed')
  assert.deepEqual(await faultsOf(office), [])
  await page.getByLabel('Jangan menimpa yang sudah ada').check()
  await office.see('Tulis 1 sel')
  await page.getByLabel('Jangan menimpa yang sudah ada').uncheck()
  await office.see('Tulis 2 sel')

  await office.ask('close_month', { class: room, month: '2026-03', reason: null })
  await page.getByRole('button', { name: 'Jangan impor' }).click()
  await choose(office, register)
  await office.see(/Maret 2026 sudah dikunci: tidak satu sel pun ditulis/)
  await office.picture('sheets-closed')
  assert.ok(await page.getByRole('button', { name: /Tidak ada yang ditulis/ }).isDisabled())
  await office.press('Control+Enter')
  await office.settle()
  assert.equal((await office.ask('register_of', second.id)).lines[0].mark.presence, 'sick', 'nothing was written')

  await page.getByRole('link', { name: 'Ke halaman bulannya' }).click()
  await office.ask('reopen_month', { class: room, month: '2026-03', reason: 'Lembar menyusul' })
  await office.press('Control+o')
  await office.see('Tulis 2 sel')
  await office.press('Control+Enter')
  await office.see('2 tanda masuk dari 2 baris, 0 pertemuan dibuat.')
  assert.deepEqual(office.complaints, [])
})

test('the scores of ten chapters come in, and a bad cell is named and given back', limit, async (t) => {
  const { office, page, room } = await classOfSheets(t)
  const sittings = () => office.ask('list_sittings', { class: room })
  await office.go(`#/classes/class/${room}/exams`)
  await office.press('Control+o')
  await choose(office, fixture(chapters))
  await page.getByRole('button', { name: /^Ujian 11/ }).click()
  await office.see(/11 kolom ujian baru/)
  await office.picture('sheets-exams')
  assert.deepEqual(await faultsOf(office), [])
  await page.getByRole('row', { name: /TRYOUT N4/ }).getByRole('button', { name: 'Jangan' }).click()
  await office.see(/10 kolom ujian baru/)
  await office.press('Control+Enter')
  await office.see(/nilai masuk dari 30 baris, 10 ujian dibuat/)
  assert.equal((await sittings()).length, 10, 'what was left out stays out')

  await page.getByRole('button', { name: 'Impor berkas lain' }).click()
  await drop(office, csv('kuis.csv', ['NO;NAMA;KUIS KANJI', '1;Tri Wahyuni Wibowo Siregar;85', '2;Bayu Setiawan;bagus', '3;Intan Kurniawan;101']))
  await office.see('Sel disisihkan 2')
  await office.see('Bukan angka nilai')
  await page.getByText('C3', { exact: true }).first().waitFor()
  await page.getByText('C4', { exact: true }).first().waitFor()
  await office.picture('sheets-bad-cell')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await office.see('1 nilai masuk dari 3 baris, 1 ujian dibuat.')
  await office.see('2 sel di 2 baris disisihkan dengan alasannya.')
  await office.picture('sheets-bad-result')
  assert.deepEqual(await faultsOf(office), [])
  const download = page.waitForEvent('download')
  await office.press('Control+s')
  assert.match((await download).suggestedFilename(), /kuis.*\.xlsx$/, 'the refused cells come back')
  const quiz = (await sittings()).find(({ exam_name }) => /kuis kanji/i.test(exam_name))
  const { lines } = await office.ask('sitting_of', quiz.id)
  assert.deepEqual(lines.flatMap(({ scores }) => scores.filter((score) => score !== null)), [8500], 'the good cell came in')

  await office.go(`#/classes/class/${room}/exams`)
  await office.press('x')
  const sheet = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Excel' }).click()
  assert.match((await sheet).suggestedFilename(), /5A\.xlsx$/, 'and goes out as it came')
  assert.deepEqual(office.complaints, [])
})

test('a file that is something else is called what it is', limit, async (t) => {
  const { office, page, room } = await classOfSheets(t)
  await office.go(`#/classes/class/${room}/import/register`)
  await choose(office, csv('catatan.txt', ['rapat hari ini', 'membahas jadwal']))
  await office.see('Tidak ada kolom tanggal di berkas ini.')
  await choose(office, fixture(chapters))
  await office.see('Berkas ini daftar nilai, bukan daftar hadir.')
  await office.picture('sheets-wrong')
  assert.deepEqual(await faultsOf(office), [])
  await page.getByRole('button', { name: 'Impor nilai' }).click()
  await office.see('Ujian 11')

  await office.go('#/data/import')
  await choose(office, fixture(march))
  await office.see('Ini daftar hadir, bukan daftar orang.')
  await office.picture('sheets-at-data')
  assert.deepEqual(await faultsOf(office), [])
  await page.getByRole('link', { name: '5A' }).click()
  await office.see('Tanda dan hari')
  assert.equal((await office.ask('today')).people, 30, 'nobody was added')
  assert.deepEqual(office.complaints, [])
})
