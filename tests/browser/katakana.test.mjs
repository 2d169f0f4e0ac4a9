// Readings of names: approved one after the other by keys, in a batch and in the profile. Counts are promises; one key
// more fails.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample } from './office.mjs'

const limit = { timeout: 900_000 }

/** The page of readings, opened by what can be done everywhere. */
async function openReadings(office) {
  await office.press('Control+k')
  await office.focused('dialog input, [role=combobox]')
  await office.type('setujui kata')
  await office.see('Setujui katakana')
  await office.settle()
  await office.press('Enter')
  await office.focused('[role=listbox]')
  await office.settle()
}

const chosen = (office) => office.page.locator('aside .rowitem[aria-pressed=true] .reading').innerText()

test('ten people are approved with at most two keys each', limit, async (t) => {
  const office = await openSample(t)
  await openReadings(office)
  const before = await office.ask('katakana_waiting', {})
  assert.ok(before.lines.length >= 10, `${before.lines.length} wait in the sample`)
  await office.picture('katakana')
  office.count = 0
  for (let number = 0; number < 10; number++) {
    const { lines } = await office.ask('katakana_waiting', {})
    const [line] = lines
    await office.page.locator('aside h2', { hasText: line.name }).waitFor()
    // Every third is not read as it is first proposed.
    if (number % 3 === 2 && line.proposals.length > 1) await office.press('2')
    const kana = await chosen(office)
    await office.press('Enter')
    await office.askUntil('katakana_waiting', {}, (page) => page.lines[0]?.candidate !== line.candidate)
    await office.settle()
    const profile = await office.ask('profile_of', line.candidate)
    assert.equal(profile.groups.katakana.katakana, kana)
    assert.ok(profile.groups.katakana.katakana_by, 'with the name of whoever approved it')
  }
  assert.ok(office.count <= 20, `${office.count} keys`)
  const after = await office.ask('katakana_waiting', {})
  assert.equal(after.waiting, before.waiting - 10)
  await office.press('Control+z')
  await office.askUntil('katakana_waiting', {}, (page) => page.waiting === before.waiting - 9)
  assert.deepEqual(office.complaints, [])
})

test('an own reading is written, refused when it is no katakana, and then approved', limit, async (t) => {
  const office = await openSample(t)
  await openReadings(office)
  const { lines: [line, next] } = await office.ask('katakana_waiting', {})
  await office.press('F2')
  await office.focused('aside input')
  await office.page.keyboard.insertText('Dewi')
  await office.press('Enter')
  await office.see(/Hanya huruf katakana/)
  assert.equal(await office.page.locator('aside input').inputValue(), 'Dewi', 'nothing typed is lost')
  await office.page.keyboard.press('Control+a')
  await office.page.keyboard.insertText('デウィ・テスト')
  await office.press('Enter')
  await office.page.locator('aside h2', { hasText: next.name }).waitFor()
  await office.focused('[role=listbox]')
  const profile = await office.ask('profile_of', line.candidate)
  assert.equal(profile.groups.katakana.katakana, 'デウィ・テスト')
  await office.press('F1')
  await office.see('tulis bacaan lain')
  assert.deepEqual(office.complaints, [])
})

test('in the profile a number chooses and Enter approves; an approved reading is not saved over', limit, async (t) => {
  const office = await openSample(t)
  const { lines } = await office.ask('katakana_waiting', {})
  const line = lines.find(({ proposals }) => proposals.length > 1)
  await office.go(`#/people/${line.candidate}/profile?field=katakana`)
  await office.focused('[data-field=katakana] input')
  await office.settle()
  office.count = 0
  await office.picture('katakana-profile')
  await office.press('2', 'Enter')
  const kept = await office.askUntil('profile_of', line.candidate, ({ groups }) => groups.katakana.katakana_by !== null)
  assert.equal(office.count, 2)
  await office.focused('[data-field=katakana] input')
  await office.page.keyboard.press('Control+a')
  await office.page.keyboard.insertText('アイウ')
  await office.press('Control+Enter')
  await office.see(/Sudah disetujui/)
  const after = await office.ask('profile_of', line.candidate)
  assert.equal(after.groups.katakana.katakana, kept.groups.katakana.katakana)
  assert.deepEqual(office.complaints, [])
})

test('the page can be used by everybody, by day and by night', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  await office.go('#/people/katakana')
  await office.focused('[role=listbox]')
  for (const scheme of ['light', 'dark']) {
    await office.page.emulateMedia({ colorScheme: scheme })
    await office.settle()
    await office.picture(`katakana-${scheme}`)
    assert.deepEqual(await faultsOf(office), [], scheme)
  }
})
