// The lessons of a class at the keyboard: the plan that makes them, a day marked in one pass, leave, closed months and
// cards at the door. Counts are promises; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample } from './office.mjs'

const limit = { timeout: 900_000 }

test('a day of two lessons with three exceptions in each takes twenty-five keys and two deeds for the rest', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { class: of, day } = await dayHere(office)
  const before = await office.ask('day_of', { class: of, day })
  assert.equal(before.lessons.length, 2)
  assert.ok(before.lines.every((line) => line.marks.every((mark) => mark.presence === null)), 'a blank is not present')

  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.type('7s12i23a*')
  await office.press('ArrowRight')
  await office.type('7s12t23a*')
  const full = await office.askUntil('day_of', { class: of, day }, (page) => page.lines.every((line) => line.marks.every((mark) => mark.presence !== null)))
  assert.ok(office.count <= 25, `${office.count} keys`)
  assert.deepEqual(exceptionsOf(full, 0), [[7, 'sick'], [12, 'excused'], [23, 'absent']])
  assert.deepEqual(exceptionsOf(full, 1), [[7, 'sick'], [12, 'late'], [23, 'absent']], 'each lesson keeps its own marks')
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])
  await office.picture('day')

  await office.press('Control+z')
  await office.see(/Diurungkan: Kehadiran.*27 sel/)
  const undone = await office.ask('day_of', { class: of, day })
  assert.equal(undone.lines.filter((line) => line.marks[1].presence === null).length, 27, 'one undo takes back one lesson')
  assert.deepEqual(exceptionsOf(undone, 0).length, 3)
  assert.deepEqual(office.complaints, [])
})

test('minutes late and minutes out are written with F2', limit, async (t) => {
  const office = await openSample(t)
  const where = await dayHere(office)
  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.type('4t4')
  await office.press('F2')
  await office.page.getByRole('dialog').waitFor()
  await office.type('15')
  await office.press('Tab')
  await office.type('20')
  await office.press('Enter')
  const day = await office.askUntil('day_of', where, (page) => page.lines[3].marks[0].minutes_out === 20)
  assert.equal(day.lines[3].marks[0].minutes_late, 15)
  await office.see(/15 mnt.*keluar 20 mnt/)
  assert.deepEqual(office.complaints, [])
})

test('leave given from the register is a ghost until the rest is filled, and a letter can be kept with it', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const where = await dayHere(office)
  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.type('5l')
  const dialog = office.page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByLabel('Alasan').fill('nikah kakak')
  await dialog.locator('input[type=file]').setInputFiles({ name: 'surat.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') })
  await dialog.getByText('surat.png').waitFor()
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const given = await office.askUntil('day_of', where, (page) => page.lines[4].standing.leave !== null)
  assert.deepEqual([given.lines[4].standing.leave.presence, given.lines[4].standing.leave.has_scan], ['excused', true])
  assert.equal(given.lines[4].marks[0].presence, null, 'a leave marks nothing by itself')
  await office.page.locator('.ghost').first().waitFor()
  await office.see('sisanya hadir, yang berizin S/I')
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])

  await office.press('*')
  const full = await office.askUntil('day_of', where, (page) => page.lines.every((line) => line.marks[0].presence !== null))
  assert.deepEqual(exceptionsOf(full, 0), [[5, 'excused']], 'the rest is present, who is on leave is not')
  assert.deepEqual(office.complaints, [])
})

test('the plan makes the lessons, says which days it leaves out and why, and a cancelled one stays with its reason', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { batch } = (await office.ask('list_classes')).find((one) => one.row.name === '5A').row
  const row = { batch, name: '5C', teacher: null, place: null }
  const { line } = await office.ask('edit_class', { id: null, row })
  const { id: of } = line.classes.find((one) => one.row.name === '5C')
  await office.go(`#/classes/class/${of}/plan`)
  await office.focused('[role=gridcell]')
  await office.press('ArrowDown', 'Enter')
  const dialog = office.page.getByRole('dialog')
  await dialog.waitFor()
  assert.equal(await dialog.getByLabel('Mulai', { exact: true }).inputValue(), '08.00', 'the cell says when')
  await dialog.getByLabel('Menit belajar').fill('90')
  await dialog.getByLabel('Tempat').fill('Ruang Sakura')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.page.locator('.slot').waitFor()

  await office.press('b')
  await dialog.waitFor()
  await dialog.getByLabel('Mulai tanggal').fill('30-11-2026')
  await dialog.getByLabel('Sampai tanggal').fill('4-1-2027')
  await dialog.getByLabel('Sampai tanggal').blur()
  await dialog.getByText('6 pertemuan akan dibuat, 0 dilewati.').waitFor()
  const lessons = () => office.ask('list_lessons', { class: of, from: '2026-11-30', to: '2027-01-04' })
  assert.equal((await lessons()).length, 0, 'looking makes nothing')
  await office.press('Control+Enter')
  await office.see('6 pertemuan dibuat. Ctrl+Z membatalkannya.')
  assert.equal((await lessons()).length, 6)

  await office.page.locator('.coming .rowitem', { hasText: '08.00' }).filter({ hasNotText: 'Hayati' }).first().click()
  await dialog.waitFor()
  await dialog.getByRole('button', { name: 'Batalkan pertemuan' }).click()
  await dialog.getByLabel('Alasan').fill('Rapat guru')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Enter')
  await office.see('Dibatalkan: Rapat guru')
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])
  await office.picture('plan')
  assert.equal((await lessons()).filter((lesson) => lesson.lineage.cancelled === 'Rapat guru').length, 1)
  assert.deepEqual(office.complaints, [])
})

test('a closed month answers plainly and is opened again with a reason', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { class: of } = await dayHere(office)
  await office.go(`#/classes/class/${of}/month/2026-10`)
  await office.focused('[role=gridcell]')
  await office.press('k')
  const dialog = office.page.getByRole('dialog')
  await dialog.waitFor()
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Enter')
  await office.see('Oktober 2026 dikunci.')
  assert.ok((await office.ask('month_of', { class: of, month: '2026-10' })).is_closed)
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])

  await office.press('m')
  await office.page.getByText('Dikunci').waitFor()
  await office.settle()
  await office.type('a')
  await office.see('Bulan Oktober 2026 sudah ditutup. Minta tata usaha membukanya dulu.')

  await office.go(`#/classes/class/${of}/month/2026-10`)
  await office.focused('[role=gridcell]')
  await office.press('k')
  await dialog.waitFor()
  await office.press('Enter')
  await dialog.locator('.say.bad').waitFor()
  await office.type('Surat dokter menyusul')
  await office.press('Enter')
  await office.see('Oktober 2026 dibuka.')
  const { is_closed, closings } = await office.ask('month_of', { class: of, month: '2026-10' })
  assert.deepEqual([is_closed, closings.at(-1).reason], [false, 'Surat dokter menyusul'])
  assert.deepEqual(office.complaints, [])
})

test('cards at the door: a card marks its owner once, and what is wrong is said in words', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const where = await dayHere(office)
  const { lessons, lines } = await office.ask('day_of', where)
  const others = (await office.ask('list_classes')).find((one) => one.id !== where.class && one.people > 0)
  const stranger = (await office.ask('month_of', { class: others.id, month: '2026-11' })).lines[0]
  const [first, second] = lines
  const code = async (candidate) => (await office.ask('card_of', candidate)).code

  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.press('c')
  await office.focused('#card-code')
  const scan = async (text) => {
    await office.page.keyboard.type(text)
    await office.page.keyboard.press('Enter')
  }
  const large = office.page.locator('.large')
  await scan(await code(first.candidate))
  await large.getByText(first.name).waitFor()
  const marked = await office.ask('register_of', lessons[0].id)
  assert.ok(['present', 'late'].includes(marked.lines[0].mark.presence))

  await scan(await code(first.candidate))
  await large.getByText(/Sudah tercatat/).waitFor()
  assert.deepEqual((await office.ask('register_of', lessons[0].id)).lines[0].mark, marked.lines[0].mark, 'a second look changes nothing')
  await scan('BK00000000000')
  await large.getByText(/tidak dikenal|tidak terbaca/).waitFor()
  await scan(await code(stranger.candidate))
  await large.getByText(/bukan kelas ini/).waitFor()
  assert.deepEqual(await faultsOf(office), [])

  // Cards come faster than the office answers: none is lost.
  await scan(await code(second.candidate))
  await scan(await code(lines[2].candidate))
  await office.askUntil('register_of', lessons[0].id, (page) => page.lines[2].mark.presence !== null)
  assert.notEqual((await office.ask('register_of', lessons[0].id)).lines[1].mark.presence, null)
  await large.getByText(lines[2].name).waitFor()
  assert.equal(await office.page.locator('.before li').count(), 5)
  await office.picture('cards')
  await office.focused('#card-code')
  await office.press('Escape')
  await office.focused('[role=gridcell]')
  assert.deepEqual(office.complaints, [])
})

/** The smallest picture there is. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** The class and day of the first lesson of today. */
async function dayHere(office) {
  const { lessons: [lesson] } = await office.ask('today')
  return { class: lesson.row.class, day: lesson.row.held_on }
}

/** Everybody in one lesson of a day who was not simply there, as seat and presence. */
function exceptionsOf(day, column) {
  return day.lines.flatMap((line) => {
    const { presence } = line.marks[column]
    return presence === null || presence === 'present' ? [] : [[line.seat, presence]]
  })
}
