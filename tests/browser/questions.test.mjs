// What two computers left is decided by two keys each, in sight of both; one person in two records is linked and told
// apart; nothing about somebody in question is printed. Counts are promises; one key more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample } from './office.mjs'

const limit = { timeout: 900_000 }
/** Everybody in the sample centre is invented, its password too. */
const admin = { username: 'admin', password: 'data-contoh' }
const away = { device: 'LAPTOP-2', ...admin }

const contact = (phone) => ({ contact: { phone, phone_typed: null, email: null } })
const street = (home_street, home_regency) => ({
  home_address: { home_street, home_rt: null, home_rw: null, home_village: null, home_district: null, home_regency, home_province: null, home_postcode: null },
})
const edit = (candidate, groups) => ['edit_candidate', { candidate, groups }]

/** Somebody works here and on another computer, which then comes home. */
async function meet(office, { here = [], there = [], ...more }) {
  const answer = await fetch(`${office.address}/elsewhere`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...away, here, there, ...more }),
  })
  if (!answer.ok) throw new Error(await answer.text())
}

/** People of a batch in training. */
async function peopleOf(office) {
  const { batches } = await office.ask('today')
  const { lines } = await office.ask('list_people', { batch: batches[0].id, limit: 12 })
  return { batch: batches[0], people: lines }
}

async function open(office) {
  await office.go('#/today')
  await office.go('#/data/questions')
  await office.focused('[role="listbox"]')
}

test('every kind of question is decided by an arrow and Enter, with both sides on the screen', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { people } = await peopleOf(office)
  const { lessons } = await office.ask('today')
  const register = await office.ask('register_of', lessons[0].id)
  const [phone, address, identity, gone] = people
  const pupil = register.lines.find(({ candidate }) => ![phone, address, identity, gone].some(({ id }) => id === candidate))
  const { groups } = await office.ask('profile_of', identity.id)
  const named = (name) => ({ identity: { ...groups.identity, name } })
  const mark = (presence) => ['mark_attendance', { lesson: lessons[0].id, cells: [{ candidate: pupil.candidate, mark: { presence, minutes_late: null, minutes_out: null, note: null } }] }]
  const before = (await office.ask('questions')).open.length
  assert.equal(before, 0)
  await meet(office, {
    here: [edit(phone.id, contact('0812 1111 1111')), edit(address.id, street('Jl. Veteran 5', 'Banjar')), edit(identity.id, named(`${identity.name} A.`)), mark('sick'), ['withdraw_candidate', gone.id]],
    there: [edit(phone.id, contact('0812 2222 2222')), edit(address.id, street('Jl. Sultan Adam 12', 'Kota Banjarmasin')), edit(identity.id, named(`${identity.name} B.`)), mark('present'), edit(gone.id, contact('0813 3333 3333'))],
  })
  const kinds = (await office.ask('questions')).open.map(({ kind }) => kind)
  assert.deepEqual([...kinds].sort(), ['mark', 'value', 'value', 'value', 'withdrawn'])
  await office.go('#/today')
  await office.page.reload()
  await office.atHome()
  const line = office.page.getByRole('link', { name: /perlu diputuskan/ }).first()
  await line.focus()
  await office.press('Enter')
  await office.focused('[role="listbox"]')
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])
  const seen = []
  for (let left = kinds.length; left > 0; left--) {
    const { open: [first] } = await office.ask('questions')
    for (const { by, device } of first.versions) {
      assert.ok(by && device)
      await office.see(device)
    }
    await office.picture(`question-${first.kind}-${first.group}`)
    office.count = 0
    await office.press('ArrowRight', 'Enter')
    await office.askUntil('questions', null, ({ open }) => open.length === left - 1)
    await office.settle()
    await office.focused('[role="listbox"], main *')
    assert.equal(office.count, 2)
    seen.push(first)
  }
  assert.equal(seen[0].holds, true, 'what papers wait for comes first')
  await office.askUntil('questions', null, ({ open }) => open.length === 0)
  const decided = await office.ask('decided_questions', 10)
  assert.equal(decided.length, kinds.length)

  await office.press('F6')
  await office.see('Sudah diputuskan')
  await office.settle()
  assert.deepEqual(await faultsOf(office), [])
  await office.picture('questions-decided')
  const chosen = decided[0].chosen
  await office.focused('[role="listbox"]')
  await office.press(chosen === 0 ? 'ArrowRight' : 'ArrowLeft', 'Enter')
  const takenOf = ({ question, chosen }) => question.versions[chosen].device
  const again = await office.askUntil('decided_questions', 10, ([newest]) => newest.entry !== decided[0].entry)
  assert.notEqual(takenOf(again[0]), takenOf(decided[0]), 'the other side is taken now')
  assert.equal(again.length, kinds.length, 'a decision made anew takes the place of the one before')
  assert.deepEqual(office.complaints, [])
})

test('nothing about somebody in question is printed, and the refusal leads to the question', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { people: [person] } = await peopleOf(office)
  const { groups } = await office.ask('profile_of', person.id)
  const named = (name) => edit(person.id, { identity: { ...groups.identity, name } })
  await meet(office, { here: [named(`${person.name} A.`)], there: [named(`${person.name} B.`)] })
  await office.go(`#/people/${person.id}`)
  await office.see('belum pasti')
  await office.settle()
  await office.picture('person-unsure')
  assert.deepEqual(await faultsOf(office), [])
  await office.go('#/people')
  await office.see('belum pasti')
  await office.picture('people-unsure')
  const print = { print: 'dossier', language: 'id', about: 'person', candidate: person.id }
  await assert.rejects(office.ask('print_file', print), /undecided/)
  await office.go(`#/people/${person.id}/profile`)
  await office.settle()
  await office.page.getByRole('button', { name: 'Tarik' }).first().click()
  const way = office.page.locator('.foot').getByRole('link', { name: 'Perlu diputuskan' })
  await way.waitFor()
  await way.click()
  await office.focused('[role="listbox"]')
  await office.press('ArrowLeft', 'Enter')
  await office.askUntil('questions', null, ({ open }) => open.length === 0)
  await office.ask('print_file', print)
  assert.deepEqual(office.complaints, [])
})

test('two records of one person are looked at side by side, linked by one key, and told apart by another', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const nik = '6371015708010003'
  const somebody = (name, phone) => ['register_candidate', {
    groups: { identity: { name, nik, birth_place: 'Banjarmasin', birth_date: '2001-08-17', sex: 'female' }, ...contact(phone) }, batch: null, class: null }]
  await meet(office, { here: [somebody('Siti Contoh Rahma', null)], there: [somebody('Siti Contoh Rahmah', '0812 2222 7719')] })
  const { same } = await office.ask('questions')
  const place = same.findIndex(({ because }) => because.includes('nik'))
  assert.ok(place >= 0)
  await open(office)
  await office.press(...Array(place).fill('ArrowDown'))
  await office.see('NIK sama')
  await office.settle()
  await office.picture('same-person')
  assert.deepEqual(await faultsOf(office), [])
  office.count = 0
  await office.press('h')
  await office.askUntil('questions', null, (page) => page.same.length === same.length - 1)
  assert.equal(office.count, 1)
  const { lines } = await office.ask('list_people', { search: 'siti contoh rahmah' })
  assert.equal(lines.length, 1, 'the other name finds the one')
  const profile = await office.ask('profile_of', lines[0].id)
  assert.equal(profile.linked.length, 1)
  assert.equal(profile.groups.contact.phone, '+6281222227719', 'what only the other said was taken')
  await office.go(`#/people/${lines[0].id}`)
  await office.see('Juga tercatat sebagai')
  await office.settle()
  await office.picture('person-linked')
  assert.deepEqual(await faultsOf(office), [])
  await office.page.getByRole('button', { name: 'Lepaskan' }).click()
  await office.askUntil('questions', null, (page) => page.same.length === same.length)
  await open(office)
  await office.press(...Array(place).fill('ArrowDown'))
  await office.see('NIK sama')
  await office.press('b')
  await office.askUntil('questions', null, (page) => page.same.length === same.length - 1)
  assert.deepEqual(office.complaints, [])
})

test('data under what is withdrawn, and a clock that is wrong, are told', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const { people: [person] } = await peopleOf(office)
  const paper = ['edit_background', { what: 'education', id: null, row: { candidate: person.id, level: 'smk', school: 'SMK 2 Martapura', major: null, city: null, started: null, ended: null } }]
  await meet(office, { here: [['withdraw_candidate', person.id]], there: [paper], hours_ahead: 24 * 40 })
  const page = await office.ask('questions')
  assert.deepEqual([page.under_withdrawn.length, page.clocks.length], [1, 1])
  await open(office)
  const before = page.open.length + page.same.length
  await office.press(...Array(before).fill('ArrowDown'))
  await office.see('Pulihkan peserta?')
  await office.settle()
  await office.picture('under-withdrawn')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('p')
  await office.askUntil('questions', null, ({ under_withdrawn }) => under_withdrawn.length === 0)
  await office.see('Jam laptop salah: LAPTOP-2')
  await office.settle()
  await office.picture('wrong-clock')
  assert.deepEqual(office.complaints, [])
})
