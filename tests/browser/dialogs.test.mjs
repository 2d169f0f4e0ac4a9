// Every dialog of the sample centre, by day and by night: each opens by its key, can be used by everybody, keeps inside
// the window, and leaves by Esc.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample, placesOf, smallest } from './office.mjs'

/** Each dialog: the place it belongs to, and the keys and parts to press, one after the other, that open it. */
const dialogs = {
  'new batch': ['classes', 'b'],
  'new lesson': ['classes', 'Control+n'],
  'dossiers of a batch': ['batch', 'Control+p'],
  'lists of a batch': ['batch', 'l'],
  'certificates of a batch': ['batch', 's'],
  enrol: ['batch', 'Control+n'],
  stage: ['batch', 'g'],
  seat: ['batch', 'n'],
  'batch changed': ['batch', 'e'],
  'new class': ['batch', { part: '.aside .head button' }],
  'class changed': ['batch', { part: '.aside .classes button' }],
  'lesson changed': ['register', 'e'],
  'note on a mark': ['register', 'F2'],
  'month exported': ['month', 'x'],
  'register on paper': ['register', 'Control+p'],
  'month on paper': ['month', 'Control+p'],
  'month as it is signed': ['month', 'r'],
  'paper keyed back': ['register', 'k'],
  'number of a sheet': ['classes', 'k'],
  'proofs of hours': ['hours', 'Control+p'],
  'proof of hours': ['hours-one', 'Control+p'],
  'new sitting': ['sittings', 'Control+n'],
  'sitting changed': ['sitting', 'e'],
  'exams exported': ['sittings', 'x'],
  'scores exported': ['sitting', 'x'],
  'new exam': ['exams', 'Control+n'],
  'new rule': ['exams', 'e'],
  'sessions of an exam': ['exams', 'j'],
  'new term': ['marks', 'Control+n'],
  certificate: ['person-scores', 'c'],
  'request to be away': ['person-attendance', 'l'],
  'new card': ['person-attendance', 'k'],
  'month closed': ['month', '[', 'k'],
  'new hour of the plan': ['plan', 'n'],
  'lessons made': ['plan', 'b'],
  'new teacher': ['data-teachers', 'Control+n'],
  'qualification of a teacher': ['data-teachers', 'q'],
  'new holiday': ['data-holidays', 'Control+n'],
  'new course': ['courses', 'Control+n'],
  'course changed': ['courses', 'e'],
  'new set of demands': ['demands', 'Control+n'],
  'set of demands changed': ['demands', 'e'],
  'gates of a rule': ['demands', 'g'],
  'new kind of paper': ['kinds', 'Control+n'],
  'kind of paper changed': ['kinds', 'e'],
  'new partner': ['partners', 'Control+n'],
  'partner changed': ['partners', 'e'],
  'new programme': ['partners', 'p'],
  'attendance of a programme': ['partners', { part: '.programme' }, 'h'],
  'summary of a programme': ['partners', { part: '.programme' }, 'Control+p'],
  'work of a programme': ['partners', { part: '.programme' }, 's'],
  'new order': ['orders', 'n'],
  'order changed': ['order', 'e'],
  'new interview': ['order', 'i'],
  'interview changed': ['order', 'u'],
  'who fits an order': ['order', 'f'],
  'chosen for an order': ['order', 'c'],
  'new branch': ['partner', 'c'],
  'new contact': ['partner', 'k'],
  'new agreement': ['agreements', 'n'],
  'agreement changed': ['agreement', 'e'],
  'agreement renewed': ['agreement', 'r'],
  'summary of an agreement': ['agreement', 'Control+p'],
  'new event': ['events', 'n'],
  'event changed': ['event', 'e'],
  'guests added': ['event', 'n'],
  'guest changed': ['event', 'Enter'],
  'new follow-up': ['event', 't'],
  'follow-up schedule': ['placements', 'm'],
  'people placed': ['send-off', 'n'],
  'placement changed': ['person-abroad', 'e'],
  'follow-up': ['person-abroad', 'n'],
  'contract extended': ['person-abroad', 'x'],
  'way home': ['person-abroad', 'u'],
  'new cost': ['costs-of', 'n'],
  promise: ['costs-of', 'j'],
  'form of a visit': ['people-new', 'Control+p'],
  photo: ['person-short', 'Control+Shift+f'],
  'answers for the batch': ['person-print', { part: '.left .head button' }],
  school: ['person-profile', { part: '[data-field=educations] .head button' }],
  job: ['person-profile', { part: '[data-field=jobs] .head button' }],
  relative: ['person-profile', { part: '[data-field=relatives] .head button' }],
  'new staff member': ['data-staff', 'Control+n'],
  account: ['today', { part: '.rail .me' }],
  keys: ['today', 'F1'],
  palette: ['today', 'Control+k'],
}

for (const colorScheme of ['light', 'dark']) {
  test(`every dialog can be used by everybody, ${colorScheme}`, { timeout: 900_000 }, async (t) => {
    const office = await openSample(t)
    const places = await placesOf(office)
    await office.sit({ viewport: smallest, colorScheme, first: axe })
    await office.page.locator('main.sheet').waitFor()
    for (const [name, [place, ...ways]] of Object.entries(dialogs)) {
      await t.test(name, async () => {
        await office.go(places[place])
        await office.arrived()
        for (const way of ways) {
          if (typeof way === 'string') await office.press(way)
          else await office.page.locator(way.part).first().click()
          await office.settle()
        }
        const dialog = office.page.locator('dialog[open], [role=dialog]').first()
        await dialog.waitFor()
        await office.settle()
        await office.picture(`dialog-${name.replaceAll(' ', '-')}-${colorScheme}`)
        assert.deepEqual(await faultsOf(office), [])
        const { x, y, width, height } = await dialog.boundingBox()
        assert.ok(x >= 0 && y >= 0 && x + width <= smallest.width && y + height <= smallest.height, 'outside the window')
        await office.press('Escape')
        await dialog.waitFor({ state: 'detached' })
      })
    }
    assert.deepEqual(office.complaints, [])
  })
}
