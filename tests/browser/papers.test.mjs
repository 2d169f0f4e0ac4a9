// Papers of a class and their way back: a register printed and keyed back from its sheet, and the proof of hours. Counts
// are promises; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 900_000 }
/** Six exceptions over the four lessons of a day. */
const exceptions = ['7s 12i', '7s', '15t10 23a', '30s']

test('a day of four lessons with six exceptions is keyed back from its sheet in at most thirty keys and one deed', limit, async (t) => {
  const office = await openSample(t)
  const where = await dayOfFour(office)
  await office.atHome()

  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.press('k')
  const dialog = office.page.getByRole('dialog')
  await office.focused('dialog input')
  for (const column of exceptions) {
    await office.type(column)
    await office.press('Enter')
  }
  await office.focused('dialog .btn.main')
  await office.settle()
  await office.picture('paper-keyed')
  assert.match(await dialog.innerText(), /15 .*: Terlambat 10 mnt/, 'what it means can be read before it is written')
  assert.ok((await office.ask('day_of', where)).lines.every((line) => line.marks.every(({ presence }) => presence === null)), 'looking writes nothing')
  await office.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  assert.ok(office.count <= 30, `${office.count} keys`)

  const day = await office.ask('day_of', where)
  assert.deepEqual(day.lessons.map((_, column) => exceptionsOf(day, column)), [
    [[7, 'sick'], [12, 'excused']],
    [[7, 'sick']],
    [[15, 'late'], [23, 'absent']],
    [[30, 'sick']],
  ])
  assert.equal(day.lines.find(({ seat }) => seat === 15).marks[2].minutes_late, 10)
  assert.ok(day.lines.every((line) => line.marks.every(({ presence }) => presence !== null)), 'everybody else was present')
  await office.press('Control+z')
  await office.askUntil('day_of', where, (page) => page.lines.every((line) => line.marks.every(({ presence }) => presence === null)))
  assert.deepEqual(office.complaints, [])
})

test('a sheet is found by its number from the classes, and a wrong number says so', limit, async (t) => {
  const office = await openSample(t)
  const where = await dayOfFour(office)
  const { number } = await office.ask('paper_register_of', { ...where, span: 'day' })
  const wrong = number.slice(0, 5) + ((Number(number[5]) + 1) % 10)
  await office.atHome()
  await office.press('Alt+3')
  await office.focused('.rowitem')
  await office.press('k')
  await office.focused('dialog input')
  await office.page.keyboard.type(wrong)
  await office.see(/Tidak ada lembar bernomor/)
  await office.page.keyboard.press('Control+a')
  await office.type(number)
  await office.see(/Ketik yang tidak hadir saja/)
  await office.focused('dialog .columns input')
  for (const column of exceptions.map((typed) => typed.replace(' ', ''))) {
    await office.type(column === '15t1023a' ? '15t23a' : column)
    await office.press('Enter')
  }
  await office.press('Enter')
  await office.page.getByRole('dialog').waitFor({ state: 'detached' })
  assert.ok(office.count <= 30, `${office.count} keys with the number`)
  const day = await office.ask('day_of', where)
  assert.deepEqual(exceptionsOf(day, 2), [[15, 'late'], [23, 'absent']])
  assert.deepEqual(office.complaints, [])
})

test('what cannot be read is said in its column, and Enter does not go on', limit, async (t) => {
  const office = await openSample(t)
  await dayOfFour(office)
  await office.atHome()
  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.press('k')
  await office.focused('dialog input')
  await office.type('7x')
  await office.press('Enter')
  await office.see('Tidak terbaca: 7x')
  assert.equal(await office.page.evaluate(() => document.activeElement?.value), '7x', 'still in the column')
  await office.page.keyboard.press('Control+a')
  await office.type('99s')
  await office.press('Enter')
  await office.see('Tidak ada nomor 99 di lembar ini')
  await office.picture('paper-unread')
  assert.deepEqual(office.complaints, [])
})

test('a register and the proofs of a batch are printed with a few keys', limit, async (t) => {
  const office = await openSample(t)
  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.press('Control+p')
  await office.focused('dialog .btn.main')
  const [sheet] = await Promise.all([office.page.waitForEvent('download'), office.press('Enter')])
  assert.match(sheet.suggestedFilename(), /^Daftar hadir .* \d{6}\.pdf$/)

  const { batches: [batch] } = await office.ask('today')
  await office.go(`#/readiness/hours?batch=${batch.id}`)
  await office.arrived()
  await office.page.locator('[role=gridcell]').first().waitFor()
  await office.press('Control+p')
  await office.focused('dialog .btn.main')
  await office.press('Enter')
  await office.see('Selesai dicetak')
  await office.focused('dialog .btn.main')
  const [proofs] = await Promise.all([office.page.waitForEvent('download'), office.press('Enter')])
  assert.match(proofs.suggestedFilename(), /^Bukti jam belajar .*\.pdf$/)
  assert.deepEqual(office.complaints, [])
})

/** The class and day of the first page, with two lessons more. */
async function dayOfFour(office) {
  const { lessons: [lesson] } = await office.ask('today')
  const where = { class: lesson.row.class, day: lesson.row.held_on }
  const { lessons } = await office.ask('day_of', where)
  for (const starts_at of ['16.00', '18.00'].slice(0, 4 - lessons.length)) {
    const row = { ...lesson.row, starts_at, minutes: 60, note: null }
    await office.ask('edit_lesson', { id: null, row })
  }
  await office.page.reload()
  return where
}

/** Everybody in one lesson of a day who was not simply there, as seat and presence. */
function exceptionsOf(day, column) {
  return day.lines.flatMap((line) => {
    const { presence } = line.marks[column]
    return presence === null || presence === 'present' ? [] : [[line.seat, presence]]
  })
}
