// Exams that decide, at the keyboard: keyed by two people who cannot see each other's scores, a gradebook and its report
// cards, and a rule that begins on a new day. Each count of keys is a promise; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openOffice } from './office.mjs'

const limit = { timeout: 900_000 }
const names = ['Ahmad Hidayat', 'Dewi Safitri', 'Hana Sari', 'Nur Kurniawan', 'Rina Saputra', 'Yusuf Anwar']
const passwords = { rina: 'sungai barito pasang', agus: 'jembatan kayu ulin' }

/** A centre with two people who work there, a class of six, and a JLPT N4 that decides. */
async function twoReaders(t, dress) {
  const office = await openOffice(t, dress)
  await office.see('Selamat datang di Bekal')
  const { state } = await office.ask('found_centre', { centre: 'LPK Uji Banua', name: 'Rina Uji', username: 'rina', password: passwords.rina })
  await office.ask('add_staff', { name: 'Agus Uji', username: 'agus', role: 'teacher', password: passwords.agus })
  const { line: { id: batch } } = await office.ask('edit_batch', { id: null, row: { name: 'Angkatan 9', programme: null, starts_on: '2026-07-01', departs_on: null, seats: null, note: null } })
  const page = await office.ask('edit_class', { id: null, row: { batch, name: '9A', teacher: null, place: null } })
  const room = page.line.classes[0].id
  for (const name of names) {
    await office.ask('register_candidate', { groups: { identity: { name, nik: null, birth_place: null, birth_date: null, sex: null } }, batch, class: room })
  }
  const { folder } = state.signed_in
  const exams = await office.ask('list_exams')
  const be = async (username) => {
    await office.ask('sign_in', { folder, username, password: passwords[username] })
    await office.page.reload()
    await office.page.locator('main.sheet').waitFor()
    await office.settle()
  }
  return { office, batch, room, exams, be, exam: (code) => exams.find((one) => one.code === code) }
}

const hold = (office, exam, room, held_on, kind = {}) =>
  office.ask('hold_sitting', { id: null, row: { exam: exam.id, class: room, held_on, place: null, note: null }, kind: { decisive: false, remedial_of: null, ...kind } })

test('two people key what decides, neither sees the other, and each difference takes two keys', limit, async (t) => {
  const { office, room, be, exam } = await twoReaders(t, { first: axe })
  const { page } = office
  const { line: { id } } = await hold(office, exam('JLPT-N4'), room, '2026-11-20', { decisive: true })
  const sheet = `#/classes/sitting/${id}`

  await be('rina')
  await office.go(sheet)
  await office.see('Pengisian ganda')
  await office.see('sementara')
  await office.focused('[role=gridcell]')
  await page.evaluate((text) => navigator.clipboard.writeText(text), names.map((_, at) => `${70 + at}\t${40 + at}`).join('\r\n'))
  await office.press('Control+v')
  await office.askUntil('keyings_of', id, ({ lines }) => lines.every(({ mine }) => mine !== null))
  await office.picture('keying-first')
  assert.deepEqual(await faultsOf(office), [])
  office.count = 0
  await office.press('Control+Enter')
  await page.getByRole('dialog').waitFor()
  await office.press('Enter')
  await office.see('Isian saya selesai')
  assert.equal(office.count, 2, 'ending is asked for once and meant once')

  await be('agus')
  await office.go(sheet)
  await office.focused('[role=gridcell]')
  const own = await page.locator('.grid tbody').innerText()
  assert.doesNotMatch(own, /7[0-5]|4[0-5]/, 'the second reader sees nothing of the first')
  assert.ok((await office.ask('keyings_of', id)).lines.every((line) => line.first === null && line.mine === null))
  office.count = 0
  for (const [at] of names.entries()) {
    // Two scores are read differently: one in the second line, one in the fifth.
    await office.type(String(at === 1 ? 17 : 70 + at))
    await office.press('Tab')
    await office.type(String(at === 4 ? 14 : 40 + at))
    await office.press('Enter', 'ArrowLeft')
  }
  assert.equal(office.count, names.length * 7, 'no key waits for the office')
  await office.askUntil('keyings_of', id, ({ lines }) => lines.every(({ mine }) => mine?.scores.every((score) => score !== null)))
  await office.press('Control+Enter')
  await page.getByRole('dialog').waitFor()
  await office.press('Enter')
  await office.see('Di kertas')
  await office.focused('[data-side=first]')
  await office.picture('differences')
  assert.deepEqual(await faultsOf(office), [])

  office.count = 0
  await office.press('ArrowLeft', 'Enter', 'ArrowLeft', 'Enter')
  assert.equal(office.count, 4, 'two differences, two keys each')
  await office.picture('differences-decided')
  await office.press('Control+Enter')
  await office.see(/Dicocokkan 22 Nov 2026/)
  const settled = await office.ask('sitting_of', id)
  assert.equal(settled.line.provisional, false)
  assert.deepEqual(settled.lines.map(({ scores }) => scores), names.map((_, at) => [(70 + at) * 100, (40 + at) * 100]))
  await office.picture('settled')
  assert.deepEqual(office.complaints, [])
})

test('what both misread is typed from the paper, and nothing is settled before every choice', limit, async (t) => {
  const { office, room, be, exam } = await twoReaders(t)
  const { line: { id } } = await hold(office, exam('JLPT-N4'), room, '2026-11-20', { decisive: true })
  const { lines } = await office.ask('sitting_of', id)
  const key = (scores) => office.ask('key_scores', { sitting: id, lines: lines.map(({ candidate }) => ({ candidate, scores, absent: false })) })
  await be('rina')
  await key([7000, 4000])
  await office.ask('end_keying', id)
  await be('agus')
  await key([7100, 4000])
  await office.ask('end_keying', id)
  await office.go(`#/classes/sitting/${id}`)
  await office.focused('[data-side=first]')
  await office.press('Control+Enter')
  await office.see(/Masih ada 6 perbedaan/)
  assert.equal((await office.ask('sitting_of', id)).line.provisional, true)
  office.count = 0
  await office.type('72')
  await office.press('Enter')
  for (let at = 1; at < names.length; at++) await office.press('ArrowRight', 'Enter')
  assert.equal(office.count, 3 + (names.length - 1) * 2)
  await office.press('Control+Enter')
  await office.see(/Dicocokkan 22 Nov 2026/)
  const settled = await office.ask('sitting_of', id)
  assert.deepEqual(settled.lines.map(({ scores }) => scores[0]), [7200, ...Array(5).fill(7100)])
  assert.deepEqual(office.complaints, [])
})

test('a term weighs its exams, shows remedials, and a report card takes a letter, words and one chord', limit, async (t) => {
  const { office, batch, room, exam, be } = await twoReaders(t, { first: axe })
  const { page } = office
  const [kana, chapter] = [exam('NAT-5Q') ?? exam('JLPT-N5'), exam('JLPT-N4')]
  const enter = async (sitting, scores) => {
    const { lines, rule } = await office.ask('sitting_of', sitting)
    const spread = (score) => rule.sections.map((section) => Math.round((section.maximum * score) / 100))
    await office.ask('enter_scores', { sitting, lines: lines.map(({ candidate }, at) => ({ candidate, scores: scores[at] == null ? rule.sections.map(() => null) : spread(scores[at]), absent: false, note: null })) })
  }
  const first = (await hold(office, kana, room, '2026-08-10')).line.id
  await enter(first, [90, 40, 80, 70, 60, 85])
  const again = (await hold(office, kana, room, '2026-08-17', { remedial_of: first })).line.id
  await enter(again, [null, 95, null, null, null, null])
  await enter((await hold(office, chapter, room, '2026-09-10')).line.id, [80, 70, 90, 60, 75, 65])

  await be('rina')
  await office.go(`#/classes/class/${room}/marks`)
  await office.see('Belum ada semester')
  await office.press('Control+n')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await office.type('Semester 1')
  await office.press('Tab')
  await office.type('1-7-2026')
  await office.press('Tab')
  await office.type('31-12-2026')
  await dialog.locator('select').nth(0).selectOption(kana.id)
  await dialog.getByLabel('Bobot %').fill('40')
  await office.see('kurang 60 % lagi')
  await office.picture('term')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await office.see('Bobotnya berjumlah 40 %')
  await dialog.getByRole('button', { name: 'Tambah ujian' }).click()
  await dialog.locator('select').nth(2).selectOption(chapter.id)
  await dialog.getByLabel('Bobot %').nth(1).fill('60')
  await office.see('Bobot berjumlah 100 %')
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('1 ulangan')
  const [term] = await office.ask('list_terms', batch)
  const { people } = await office.ask('gradebook_of', term.id)
  await office.focused('[role=gridcell]')
  await office.press('ArrowDown', 'ArrowRight')
  await office.see('Nilai terbaik')
  await page.locator('.tries li').nth(1).waitFor()
  await office.settle()
  await office.picture('gradebook')
  assert.deepEqual(await faultsOf(office), [])
  assert.match(await page.locator('.grid tbody tr').nth(1).innerText(), new RegExp(String(people[1].mark / 100).replace('.', ',')))

  await office.press('Enter')
  await office.focused('.joined button')
  await office.picture('report-card')
  assert.deepEqual(await faultsOf(office), [])
  office.count = 0
  await office.press('b')
  await office.focused('textarea')
  await office.type('Rajin')
  await office.press('Control+Enter')
  await page.waitForFunction((who) => location.hash.endsWith(who), people[2].candidate)
  assert.equal(office.count, 'Rajin'.length + 2, 'a letter and a chord beside the words')
  const { line } = await office.ask('report_card_of', { term: term.id, candidate: people[1].candidate })
  assert.deepEqual(line.words, { discipline: 'B', comment: 'Rajin' })
  assert.deepEqual(office.complaints, [])
})

test('thirty people and forty exams scroll under names that stay', limit, async (t) => {
  const { office, batch, room, exams, be } = await twoReaders(t)
  const ids = exams.slice(0, 40).map(({ id }) => id)
  for (let at = ids.length + 1; at <= 40; at++) {
    const rule = { from: '2000-01-01', sections: [{ name: 'total', maximum: 2000, minimum: null }], pass: 1400, bands: [], source: 'Uji', confidence: 'published' }
    const all = await office.ask('edit_exam', { id: null, code: `Bab ${at}`, name: `Bab ${at}`, rules: [rule] })
    ids.push(all.find(({ code }) => code === `Bab ${at}`).id)
  }
  const weights = ids.map((_, at) => (at < 20 ? 2 : 3))
  await office.ask('edit_term', { id: null, row: { batch, name: 'Semester 1', from_on: '2026-07-01', until_on: '2026-12-31' }, grades: [], ranked: true, parts: ids.map((exam, at) => ({ id: null, exam, weight: weights[at], remedial: 'best' })) })
  await be('rina')
  await office.go(`#/classes/class/${room}/marks`)
  await office.focused('[role=gridcell]')
  await office.press('End')
  await office.settle()
  await office.picture('gradebook-wide')
  const { name, cell } = await office.page.evaluate(() => {
    const row = document.querySelector('.grid tbody tr')
    const box = (element) => element.getBoundingClientRect()
    return { name: box(row.querySelector('.who')), cell: box(row.querySelectorAll('[role=gridcell]')[39]) }
  })
  assert.ok(name.left >= 0 && name.right <= cell.left, 'the name stands beside the last exam')
  assert.ok(cell.right <= 1093, 'the last exam is in sight')
  assert.deepEqual(office.complaints, [])
})

test('a changed rule begins on a day, and old results keep theirs', limit, async (t) => {
  const { office, be, exam } = await twoReaders(t, { first: axe })
  const { page } = office
  const before = exam('JFT-BASIC')
  await be('rina')
  await office.go('#/classes/exams')
  await page.locator('.rowitem', { hasText: before.name }).click()
  await office.picture('exam-rules')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('e')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByLabel('Berlaku sejak').fill('1-4-2027')
  await dialog.getByLabel('Sumber aturan').fill('Edaran penyelenggara, Nov 2026')
  await dialog.getByLabel('Batas lulus').fill('210')
  await office.picture('rule-new')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const after = (await office.ask('list_exams')).find(({ code }) => code === before.code)
  assert.deepEqual(after.rules.slice(0, -1), before.rules, 'no rule that was is touched')
  assert.deepEqual([after.rules.at(-1).from, after.rules.at(-1).pass], ['2027-04-01', 21000])

  await office.press('e')
  await dialog.waitFor()
  await dialog.getByLabel('Berlaku sejak').fill('1-4-2027')
  await office.see('diganti: nilai sejak hari itu dihakimi ulang')
  await office.press('Escape')

  await office.press('j')
  await dialog.waitFor()
  await office.picture('sessions')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Escape')
  assert.deepEqual(office.complaints, [])
})
