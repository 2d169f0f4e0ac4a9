// Every place of the sample centre, by day, by night and at twice the size: nothing that a person with a screen reader,
// weak sight or a keyboard alone would stumble over, and nothing that can only be reached sideways.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, openSample, placesOf, smallest } from './office.mjs'

const dresses = {
  light: { viewport: smallest, colorScheme: 'light' },
  dark: { viewport: smallest, colorScheme: 'dark' },
  double: { viewport: { width: 547, height: 279 }, colorScheme: 'light' },
}

test('every place can be used by everybody', { timeout: 900_000 }, async (t) => {
  const office = await openSample(t, { first: axe })
  const places = await placesOf(office)
  for (const [name, dress] of Object.entries(dresses)) {
    await t.test(name, async (t) => {
      await office.sit({ ...dress, first: axe })
      await office.page.locator('main.sheet').waitFor()
      for (const [place, hash] of Object.entries(places)) {
        await t.test(place, async () => {
          await office.go(hash)
          await office.arrived()
          await office.picture(`${place}-${name}`)
          assert.deepEqual(await faultsOf(office), [])
          const sideways = await office.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          assert.ok(sideways <= 0, `${sideways} px too wide`)
        })
      }
    })
  }
  assert.deepEqual(office.complaints, [])
})

test('no place is wider than its window in any language', { timeout: 900_000 }, async (t) => {
  const office = await openSample(t)
  const places = await placesOf(office)
  for (const language of ['id', 'en', 'ja']) {
    await office.ask('set_language', language)
    for (const viewport of [smallest, { width: 1366, height: 768 }]) {
      await office.sit({ viewport })
      await office.page.locator('main.sheet').waitFor()
      for (const [place, hash] of Object.entries(places)) {
        await office.go(hash)
        const { wide, broad } = await office.page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return { wide: scrollWidth, broad: clientWidth }
        })
        assert.ok(wide <= broad, `${place} in ${language} at ${viewport.width}: ${wide} of ${broad} px`)
      }
    }
  }
})
