// Somebody whose fingers are faster than the office: what is typed on the way to a page is meant for that page.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 900_000 }
/** How long the office and its pages keep somebody waiting, in milliseconds. */
const slow = 300

test('keys typed before a page is there reach it in their order and never the page that is left', limit, async (t) => {
  const office = await openSample(t)
  const { lessons, scores_open: [sitting] } = await office.ask('today')
  await slowDown(office)
  // On the first page Enter would open a register, and the letters and numbers would mark people in it.
  await office.press('Alt+3', 'u', 'Enter')
  await office.type('15')
  await office.press('Enter')
  await office.type('12')
  await office.press('Enter')
  const { lines } = await office.askUntil('sitting_of', sitting.id, (page) => page.lines[1].scores[0] !== null)
  assert.deepEqual([lines[0].scores[0], lines[1].scores[0]], [1500, 1200])
  const marked = (await office.ask('today')).lessons.map((lesson) => lesson.marked)
  assert.deepEqual(marked, lessons.map((lesson) => lesson.marked), 'no register was touched on the way')
  assert.deepEqual(office.complaints, [])
})

test('a name typed right after choosing to register somebody stands whole in its field', limit, async (t) => {
  const office = await openSample(t)
  await slowDown(office)
  await office.press('Control+n')
  await office.type('Norhayati binti Saleh')
  const name = office.page.locator('main input').first()
  await name.waitFor()
  await office.page.waitForFunction(() => document.activeElement?.value?.length >= 21)
  assert.equal(await name.inputValue(), 'Norhayati binti Saleh')
  assert.deepEqual(office.complaints, [])
})

test('what is found by a few letters is what all of them ask for', limit, async (t) => {
  const office = await openSample(t)
  await slowDown(office)
  await office.press('Control+k')
  await office.type('libur')
  await office.press('Enter')
  await office.page.waitForURL(/#\/data\/holidays/)
  // Its first letters find classes before they find the way out.
  await office.press('Control+k')
  await office.type('keluar')
  await office.press('Enter')
  await office.see('Selamat datang di Bekal')
  assert.deepEqual(office.complaints, [])
})

/** From now on every answer and every part of the face comes late. */
async function slowDown(office) {
  await office.page.route(/\/(desk|assets)\//, async (route) => {
    await new Promise((done) => setTimeout(done, slow))
    await route.continue()
  })
}
