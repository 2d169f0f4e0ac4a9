// The daily work at the keyboard, counted from the first page. Each count is a promise; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { fixture, openOffice, openSample } from './office.mjs'

const limit = { timeout: 900_000 }

test('the register of thirty with three exceptions takes eleven keys and fills in nothing by itself', limit, async (t) => {
  const office = await openSample(t)
  const { id } = (await office.ask('today')).lessons[0]
  const before = await office.ask('register_of', id)
  assert.equal(before.lines.length, 30)
  assert.ok(before.lines.every((line) => line.mark.presence === null), 'a blank is not present')

  await office.press('Enter')
  await office.focused('[role=gridcell]')
  await office.type('7s12i23a')
  const typed = await office.askUntil('register_of', id, (register) => marksOf(register).length === 3)
  assert.deepEqual(marksOf(typed), [[7, 'sick'], [12, 'excused'], [23, 'absent']], 'only what was typed is written')
  await office.press('*')
  assert.ok(office.count <= 11, `${office.count} keys`)

  const full = await office.askUntil('register_of', id, (register) => marksOf(register).length === 30)
  const exceptions = marksOf(full).filter(([, presence]) => presence !== 'present')
  assert.deepEqual(exceptions, [[7, 'sick'], [12, 'excused'], [23, 'absent']], 'the rest present overwrites no mark')
  const others = (await office.ask('today')).lessons.filter((lesson) => lesson.id !== id)
  assert.ok(others.every((lesson) => lesson.marked === 0), 'no other register was touched')

  await office.press('Control+z')
  await office.see(/Diurungkan: Kehadiran.*27 sel/)
  const undone = await office.ask('register_of', id)
  assert.deepEqual(marksOf(undone), exceptions, 'one undo takes back one deed')
  assert.deepEqual(office.complaints, [])
})

test('the marks of one test for thirty take 97 keys', limit, async (t) => {
  const office = await openSample(t)
  const sitting = (await office.ask('today')).scores_open[0]
  const scores = Array.from({ length: 30 }, (_, at) => 10 + (at % 11))
  await toFirstSitting(office)
  for (const score of scores) {
    await office.type(String(score))
    await office.press('Enter')
  }
  assert.ok(office.count <= 97, `${office.count} keys`)
  const page = await office.askUntil('sitting_of', sitting.id, (page) => page.lines.every((line) => line.scores[0] !== null))
  assert.deepEqual(page.lines.map((line) => line.scores[0]), scores.map((score) => score * 100))
  assert.deepEqual(office.complaints, [])
})

test('a column of marks from a worksheet takes nine keys and names what it would replace', limit, async (t) => {
  const office = await openSample(t)
  const sitting = (await office.ask('today')).scores_open[0]
  const scores = Array.from({ length: 30 }, (_, at) => 20 - (at % 11))
  await office.page.evaluate((text) => navigator.clipboard.writeText(text), scores.join('\r\n'))
  await toFirstSitting(office)
  // Only the browser can paste, so this key cannot be kept for a page that is still on its way.
  await office.settle()
  await office.press('Control+v')
  const page = await office.askUntil('sitting_of', sitting.id, (page) => page.lines.every((line) => line.scores[0] !== null))
  assert.ok(office.count <= 9, `${office.count} keys`)
  assert.deepEqual(page.lines.map((line) => line.scores[0]), scores.map((score) => score * 100))

  await office.settle()
  await office.page.evaluate(() => navigator.clipboard.writeText('11'))
  await office.press('Control+Home', 'Control+v')
  const preview = office.page.getByRole('dialog')
  await preview.waitFor()
  const [first] = page.lines
  assert.ok((await preview.innerText()).includes(first.name), 'the mark that would go is named')
  await office.picture('scores-paste')
  await office.press('Escape')
  assert.equal((await office.ask('sitting_of', sitting.id)).lines[0].scores[0], 2000, 'looking replaces nothing')
})

test('a person at a visit takes 59 keys, of them seven that are not content', limit, async (t) => {
  const office = await openSample(t)
  const content = ['Norhayati', '6371044303040017', '081250447719', 'SMK 2 Martapura']
  await office.press('Control+n')
  await office.focused('input')
  await office.type(content[0])
  await office.press('Enter')
  await office.type(content[1])
  const birth = office.page.locator('[data-field=birth_date] input')
  await office.page.locator('[data-field=birth_date] .offered').waitFor()
  assert.equal(await birth.inputValue(), '03-03-2004', 'the NIK offers the day')
  await office.press('Enter', 'Enter')
  assert.equal(await birth.evaluate((input) => input.classList.contains('offered')), false, 'Enter takes what is offered')
  await office.type(content[2])
  await office.press('Enter')
  await office.type(content[3])
  await office.press('Control+Enter')
  const around = office.count - content.join('').length
  assert.ok(office.count <= 59, `${office.count} keys`)
  assert.ok(around <= 7, `${around} keys that are not content`)

  await office.page.locator('.recent', { hasText: 'Norhayati' }).waitFor()
  const { lines } = await office.ask('list_people', { search: content[1] })
  assert.equal(lines.length, 1)
  assert.deepEqual([lines[0].name, lines[0].nik, lines[0].birth_date, lines[0].sex], ['Norhayati', content[1], '2004-03-03', 'female'])
  const { background } = await office.ask('profile_of', lines[0].id)
  assert.equal(background.educations[0].row.school, content[3])
  assert.deepEqual(office.complaints, [])
})

test('a list of batch five comes in, twelve rows are set aside, and all of it is taken back later', limit, async (t) => {
  const office = await openOffice(t)
  const { page } = office
  await office.see('Selamat datang di Bekal')
  await office.ask('found_centre', { centre: 'LPK Uji Banua', name: 'Rina Uji', username: 'rina', password: 'sungai barito pasang' })
  await page.reload()
  await office.see('Impor daftar dari Excel')
  await office.press('Alt+6')
  await page.getByRole('button', { name: /Pilih/ }).first().waitFor()
  const choosing = page.waitForEvent('filechooser')
  await office.press('Control+o')
  await (await choosing).setFiles(fixture('calon_angkatan5.xlsx'))
  await page.locator('.sum').waitFor()
  await office.picture('import-look')
  assert.equal((await office.ask('today')).people, 0, 'looking writes nothing')
  for (const undecided of await page.getByRole('button', { name: /semua.*baru/i }).all()) await undecided.click()
  await office.press('Control+Enter')
  await page.getByRole('heading', { name: 'calon_angkatan5.xlsx' }).waitFor()
  await office.picture('import-result')
  assert.match(await page.locator('.result').innerText(), /51[^]*12/)
  assert.equal((await office.ask('today')).people, 51)

  await office.press('Alt+1')
  await page.locator('a.lesson, .nothing').first().waitFor()
  await office.press('Control+k')
  await office.type('riwayat kantor')
  await page.getByRole('option', { name: /Riwayat kantor/ }).waitFor()
  await office.press('Enter')
  await page.getByRole('row', { name: /Impor daftar/ }).first().waitFor()
  await office.press('u')
  await office.see(/Diurungkan: Impor daftar/)
  assert.equal((await office.ask('today')).people, 0)
  assert.deepEqual(office.complaints, [])
})

test('the dossiers of a batch take eight keys from the first page to the finished files', limit, async (t) => {
  const office = await openSample(t)
  await office.press('Alt+3')
  await office.focused('.class .rowitem')
  await office.press('ArrowDown', 'ArrowDown', 'Enter')
  await office.page.getByRole('link', { name: 'Angkatan 4' }).waitFor({ state: 'detached' })
  await office.settle()
  await office.press('Control+p')
  await office.page.getByRole('dialog').waitFor()
  const started = office.page.waitForResponse((answer) => answer.url().endsWith('/desk/start_prints'))
  await office.press('Enter')
  const { id } = await (await started).json()
  const job = await office.askUntil('job_state', id, ({ state }) => state !== 'running', 180_000)
  assert.equal(job.state, 'finished')
  assert.deepEqual(job.people.filter((person) => person.problem), [], 'nobody is left out')

  const saved = office.page.waitForEvent('download')
  await office.focused('dialog .btn.main')
  await office.picture('dossiers')
  await office.press('Enter')
  assert.match((await saved).suggestedFilename(), /\.pdf$/)
  assert.ok(office.count <= 8, `${office.count} keys`)
  const files = await office.ask('job_files', id)
  assert.ok(files.length >= job.people.length && job.people.length >= 19, `${files.length} files of ${job.people.length} people`)
  for (const file of files) assert.ok(Buffer.from(file.bytes, 'base64').subarray(0, 5).equals(Buffer.from('%PDF-')), file.name)
  assert.deepEqual(office.complaints, [])
})

/** Every mark of a register as seat and presence. */
function marksOf(register) {
  return register.lines.flatMap((line) => (line.mark.presence === null ? [] : [[line.seat, line.mark.presence]]))
}

/** From the first page to the newest test of the first class. */
async function toFirstSitting(office) {
  await office.press('Alt+3')
  await office.focused('.class .rowitem')
  await office.press('u')
  await office.focused('.rowitem[href*=sitting]')
  await office.press('Enter')
  await office.focused('[role=gridcell]')
}
