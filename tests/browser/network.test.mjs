// Two computers of one office, each with its own window: one becomes the host and shows a code, the other joins with it at
// the gate and holds the same people. A wrong code is refused in plain words.

import assert from 'node:assert/strict'
import { test } from 'node:test'

import { axe, faultsOf, inEveryDress, openOffice, openSample, smallest } from './office.mjs'

const limit = { timeout: 900_000 }
const password = 'jukung laju ke muara'

test('a computer joins with a code that is typed once, and both hold the same people', limit, async (t) => {
  const host = await openOffice(t, { first: axe })
  await host.see('Selamat datang di Bekal')
  await host.ask('found_centre', { centre: 'LPK Uji Banua', name: 'Rina Uji', username: 'rina', password })
  for (const name of ['Siti Rahmawati', 'Sukarno']) await register(host, name)
  await host.page.reload()
  await host.page.getByRole('link', { name: /Orang/ }).first().waitFor()
  await host.go('#/data/network')
  await host.focused('input[value=alone]')
  await inEveryDress(host, 'network-alone')

  // Keys: one to become the host, one for a code.
  host.count = 0
  await host.focused('input[value=alone]')
  await host.press('ArrowDown')
  await host.page.getByText('Alamat komputer ini').waitFor()
  assert.equal((await host.ask('network_state')).plan.role, 'host')
  // Another program of this computer may hold the usual port; the office's own choice does not matter here.
  await host.ask('plan_network', { role: 'host', address: null, port: 0 })
  await host.press('k')
  const code = () => host.page.locator('p.code').innerText()
  assert.match(await code(), /^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  assert.ok(host.count <= 2, `${host.count} keys`)
  await inEveryDress(host, 'network-host')
  const [address] = (await host.ask('network_state')).reachable_at
  await host.see(address)

  const other = await openOffice(t, { first: axe })
  await other.see('Selamat datang di Bekal')
  await other.page.getByRole('button', { name: 'Bergabung ke kantor' }).click()
  await other.focused('input')
  await inEveryDress(other, 'network-join')
  await joinWith(other, '127.0.0.1:1', 'AAAA-BBBB-CCCC')
  await refusedWith(other, /Tidak ada yang menjawab/)
  const used = await code()
  await joinWith(other, address, 'AAAA-BBBB-CCCC')
  await refusedWith(other, /kode/i)
  await other.picture('network-join-wrong')
  assert.deepEqual(await faultsOf(other), [])
  assert.deepEqual((await other.ask('state')).centres, [], 'nothing is left of the tries')

  // A code is good for one try: the host shows none any more until somebody asks for the next.
  await host.page.locator('p.code').waitFor({ state: 'detached' })
  await joinWith(other, address, used)
  await refusedWith(other, /kode/i)
  await host.press('k')
  await host.page.locator('p.code').waitFor()
  assert.notEqual(await code(), used)

  await joinWith(other, address, (await code()).toLowerCase().replaceAll('-', ' '))
  await other.see('LPK Uji Banua')
  await other.focused('input')
  await other.picture('network-joined')
  assert.deepEqual(await faultsOf(other), [])
  await other.type('rina')
  await other.press('Tab')
  await other.type(password)
  await other.press('Enter')
  await other.page.getByRole('link', { name: /Orang/ }).first().waitFor()
  await other.go('#/people')
  for (const name of ['Siti Rahmawati', 'Sukarno']) await other.see(name)

  // From then on what is written on one stands on the other by itself.
  await register(other, 'Norhayati')
  await host.askUntil('list_people', {}, ({ total }) => total === 3)
  await register(host, 'Bayu Anwar')
  await other.askUntil('list_people', {}, ({ total }) => total === 4)
  await other.go('#/data/network')
  await other.see(address)
  await other.page.getByText('belum pernah').waitFor({ state: 'detached' })
  await inEveryDress(other, 'network-guest')

  // An address that is none is told beside its field; a host that is gone stands on the page until it answers again.
  await other.page.getByRole('button', { name: 'Ubah' }).click()
  const dialog = other.page.getByRole('dialog')
  await dialog.getByLabel('Alamat komputer induk').fill('di lantai dua')
  await other.press('Enter')
  await dialog.locator('[aria-invalid=true]').waitFor()
  await other.picture('network-address-wrong')
  assert.deepEqual(await faultsOf(other), [])
  await other.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await host.ask('plan_network', { role: 'alone', address: null, port: null })
  await other.see('Komputer induk tidak menjawab')
  await inEveryDress(other, 'network-nobody-there')
  assert.deepEqual(host.complaints, [])
  assert.deepEqual(other.complaints, [])
})

test('every part of the data page is in sight in every language, also at 125 %', limit, async (t) => {
  const office = await openSample(t)
  for (const language of ['id', 'en', 'ja']) {
    await office.ask('set_language', language)
    for (const viewport of [smallest, { width: 874, height: 446 }, { width: 1366, height: 768 }]) {
      await office.sit({ viewport })
      await office.page.locator('main.sheet').waitFor()
      await office.go('#/data')
      await office.picture(`data-tabs-${language}-${viewport.width}`)
      const { hidden, rows } = await office.page.locator('nav.tabs').evaluate((bar) => {
        const boxes = [...bar.querySelectorAll('a')].map((link) => ({ words: link.innerText, ...link.getBoundingClientRect().toJSON() }))
        const edge = bar.getBoundingClientRect()
        return {
          hidden: boxes.filter(({ left, right }) => left < edge.left || right > edge.right || right > innerWidth).map(({ words }) => words),
          rows: new Set(boxes.map(({ top }) => Math.round(top))).size,
        }
      })
      assert.deepEqual(hidden, [], `${language} at ${viewport.width}`)
      assert.ok(rows <= 2, `${rows} rows of parts in ${language} at ${viewport.width}`)
    }
  }
})

function register(office, name) {
  const identity = { name, nik: null, birth_place: null, birth_date: null, sex: null }
  return office.ask('register_candidate', { groups: { identity }, batch: null, class: null })
}

async function joinWith(office, address, code) {
  await office.page.getByLabel('Alamat komputer induk').fill(address)
  await office.page.getByLabel('Kode', { exact: true }).fill(code)
  await office.press('Enter')
}

/** It says no in words that somebody at the gate can act on, and what was typed stays. */
async function refusedWith(office, words) {
  await office.page.getByRole('alert').filter({ hasText: words }).waitFor()
  assert.notEqual(await office.page.getByLabel('Alamat komputer induk').inputValue(), '')
}
