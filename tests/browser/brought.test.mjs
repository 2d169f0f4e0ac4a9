// Papers that somebody brought: their scans come by dropping, are seen, and are taken back one by one; and the catalogue
// of papers with its rules.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

import { openSample } from './office.mjs'

const limit = { timeout: 600_000 }

test('a scan is dropped on its paper and seen, a damaged one is said to be so, and one page is taken back', limit, async (t) => {
  const office = await openSample(t)
  const person = await atPapers(office, 'DIPLOMA')
  const pages = async () => (await office.ask('papers_of', person)).kinds.find(({ code }) => code === 'DIPLOMA').standing.pages
  const before = (await pages()).length

  await drop(office, 'ijazah.pdf', 'application/pdf', smallPdf())
  await office.askUntil('papers_of', person, (page) => page.kinds.find(({ code }) => code === 'DIPLOMA').standing.pages.length === before + 1)
  await office.see('Pindaian Ijazah tersimpan')
  await drop(office, 'rusak.pdf', 'application/pdf', Buffer.from('%PDF-1.7\nnothing of it is here'))
  await office.see('Hasil pindai ini terpotong atau rusak. Pindai lagi.')
  await office.picture('scan-damaged')
  assert.equal((await pages()).length, before + 1, 'nothing of a damaged scan is kept')

  const [seen] = await Promise.all([office.page.waitForEvent('download'), office.page.locator('tr[aria-selected=true] td button').last().click()])
  assert.deepEqual(readFileSync(await seen.path()), smallPdf(), 'what was dropped is what is seen')

  await office.page.locator('tr[aria-selected=true] th button').click()
  const dialog = office.page.getByRole('dialog')
  await dialog.getByRole('button', { name: `Tarik halaman ${before + 1}` }).click()
  await office.askUntil('papers_of', person, (page) => page.kinds.find(({ code }) => code === 'DIPLOMA').standing.pages.length === before)
  await dialog.getByRole('button', { name: `Tarik halaman ${before + 1}` }).waitFor({ state: 'detached' })
  await office.page.keyboard.press('Escape')
  assert.deepEqual(office.complaints, [])
})

test('a rule of the catalogue changes from a day on, and what was issued before keeps its own', limit, async (t) => {
  const office = await openSample(t)
  const skck = async () => (await office.ask('list_paper_kinds')).find(({ row }) => row.code === 'SKCK').row
  const before = (await skck()).rules
  await office.go('#/readiness/kinds')
  await office.page.getByRole('button', { name: /^SKCK/ }).click()
  await office.page.keyboard.press('e')
  const dialog = office.page.getByRole('dialog')
  const field = (name) => dialog.getByLabel(name, { exact: true })
  await field('Aturan yang diubah').selectOption('')
  await field('Untuk yang terbit mulai').fill('1-1-2027')
  await field('Bulan').fill('0')
  await field('Sumber aturan').fill('')
  await office.page.keyboard.press('Control+Enter')
  await office.see(/^Isi dulu/)
  assert.equal(await dialog.locator('[aria-invalid=true]').count(), 2, 'everything that is wrong, at once')
  await field('Bulan').fill('3')
  await field('Sumber aturan').fill('Surat Polda, 3 Mei 2026')
  await office.page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  const { rules } = await skck()
  assert.deepEqual(rules.slice(0, -1), before)
  const { from, validity, source } = rules.at(-1)
  assert.deepEqual({ from, validity, source }, { from: '2027-01-01', validity: { kind: 'months_from_issue', months: 3 }, source: 'Surat Polda, 3 Mei 2026' })
  await office.see('3 bulan sejak terbit')
  assert.deepEqual(office.complaints, [])
})

/** Stands on a paper of the first person who has one of that kind. */
async function atPapers(office, kind) {
  const { batches: [batch] } = await office.ask('today')
  const { kinds, people } = await office.ask('papers_of_batch', batch.id)
  const column = kinds.findIndex(({ code }) => code === kind)
  const { candidate } = people.find(({ cells }) => cells[column]?.paper)
  await office.go(`#/people/${candidate}/papers?kind=${kind}`)
  await office.focused('tr[aria-selected=true] th button')
  return candidate
}

/** Lets a file fall on the papers. */
async function drop(office, name, type, bytes) {
  const carried = await office.page.evaluateHandle(([name, type, text]) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name, { type }))
    return transfer
  }, [name, type, bytes.toString('base64')])
  await office.page.locator('.whole').dispatchEvent('drop', { dataTransfer: carried })
  await office.settle()
}

/** A PDF of one blank page. */
function smallPdf() {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>']
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = text.length
  text += `xref\n0 4\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${text}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`)
}
