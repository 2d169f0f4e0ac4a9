// What the office tells others: a report read, saved and printed at the keyboard, and the ministry's monthly sheet with
// its empty cells and the note that it was handed in. Counts are promises; one key more fails.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { inflateRawSync } from 'node:zlib'

import { axe, faultsOf, openSample } from './office.mjs'

const limit = { timeout: 900_000 }

test('from the first page the costs are read, with the one who paid, and saved as a workbook and a paper', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  await office.press('Control+k')
  await office.focused('dialog input')
  await office.type('lapor')
  await office.page.getByRole('option', { name: 'Laporan', exact: true }).waitFor()
  await office.press('Enter')
  await office.page.getByRole('button', { name: 'Program sejak awal', pressed: true }).waitFor()
  await office.focused('[aria-pressed=true]')
  for (let down = 0; down < 6; down += 1) await office.press('ArrowDown')
  await office.page.getByRole('button', { name: 'Biaya', pressed: true }).waitFor()
  const table = office.page.getByRole('region', { name: 'Biaya' })
  await table.getByRole('row', { name: /Kaikoukai.*Ujian.*Calon.*Rp\s?650\.000.*1$/ }).waitFor()
  assert.ok(office.count <= 13, `${office.count} keys`)
  await office.settle()
  await office.picture('report-costs')
  assert.deepEqual(await faultsOf(office), [])

  const [book] = await Promise.all([office.page.waitForEvent('download'), office.press('x')])
  assert.match(book.suggestedFilename(), /\.xlsx$/)
  await office.see(/\.xlsx disimpan pukul/)
  const cells = (await rowsOf(book)).find((cells) => cells.includes('650000') && cells.includes('Calon'))
  assert.ok(cells?.includes('Ujian') && cells.at(-1) === '1', `the exception stands in the workbook: ${cells}`)

  const [paper] = await Promise.all([office.page.waitForEvent('download'), office.press('Control+p')])
  assert.match(paper.suggestedFilename(), /\.pdf$/)
  assert.ok((await readFile(await paper.path())).subarray(0, 5).equals(Buffer.from('%PDF-')))
  assert.ok(office.count <= 15, `${office.count} keys with both files`)

  await table.getByRole('row', { name: /Rp\s?650\.000/ }).getByRole('link').focus()
  await office.press('Enter')
  await office.see('1 pengecualian')
  await office.see('Nurul Hidayah')
  assert.deepEqual(office.complaints, [])
})

test('the sheet of the ministry names its empty cells, is saved as it is, and remembers that it was handed in', limit, async (t) => {
  const office = await openSample(t, { first: axe })
  const of = { sheet: 'departures', month: '2026-02' }
  await office.go('#/partners/reports/departures')
  await office.see('Tidak ada yang tercatat pada bulan ini')
  await office.page.getByRole('combobox', { name: 'Bulan' }).selectOption({ label: 'Februari 2026' })
  const table = office.page.getByRole('region', { name: /Keberangkatan Februari 2026/ })
  await table.waitFor()
  assert.equal(await table.getByRole('row').count(), 16, 'the headings and fifteen people')
  await office.see(/^Kosong pada semua baris: .*PROVINSI/)
  const lacking = office.page.getByRole('listitem').filter({ hasText: 'EMAIL' })
  await lacking.getByRole('link', { name: 'Siti Rahmah' }).waitFor()
  await office.see('Belum dicatat dikirim')
  await office.settle()
  await office.picture('sheet-departures')
  assert.deepEqual(await faultsOf(office), [])

  const dialog = office.page.getByRole('dialog')
  await office.press('e')
  await dialog.getByLabel('Provinsi').fill('Kalimantan Selatan')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await table.getByRole('cell', { name: 'KALIMANTAN SELATAN', exact: true }).first().waitFor()
  const { headings, rows, always } = await office.ask('monthly_page', of)
  assert.ok(!always.includes('PROVINSI') && always.includes('KABUPATEN/KOTA'), 'said once, it is empty no more')

  const [book] = await Promise.all([office.page.waitForEvent('download'), office.press('x')])
  assert.match(book.suggestedFilename(), /\.xlsx$/)
  const kept = await rowsOf(book)
  const top = kept.findIndex((cells) => headings.every((heading) => cells.includes(heading)))
  assert.ok(top >= 0, 'the headings of the ministry, all of them')
  assert.equal(kept.slice(top + 1).filter((cells) => cells.includes('KALIMANTAN SELATAN') && cells.length < headings.length).length, rows.length, 'everybody, with gaps where nothing is known')

  await office.press('k')
  await office.focused('dialog input')
  assert.equal(await dialog.getByLabel('Jumlah orang').inputValue(), '15', 'as many as the sheet names')
  await dialog.getByLabel('Tanggal dikirim').fill('5-3-2026')
  await dialog.getByLabel(/Catatan/).fill('Tanda terima 77 (contoh)')
  await office.picture('sheet-handed-in')
  assert.deepEqual(await faultsOf(office), [])
  await office.press('Control+Enter')
  await dialog.waitFor({ state: 'detached' })
  await office.see('Sudah dikirim 5 Mar 2026, 15 orang')
  await office.see('Tanda terima 77 (contoh)')
  const { handed_in: [{ row }] } = await office.ask('monthly_page', of)
  assert.deepEqual([row.handed_in_on, row.people], ['2026-03-05', 15])
  await office.press('Control+z')
  await office.see('Belum dicatat dikirim')
  assert.deepEqual(office.complaints, [])
})

/** What stands in the cells of the first sheet of a workbook that was saved, row by row. */
async function rowsOf(download) {
  const parts = partsOf(await readFile(await download.path()))
  const shared = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => plain(text))
  const rows = parts.get('xl/worksheets/sheet1.xml').matchAll(/<row[^>]*>(.*?)<\/row>/gs)
  return [...rows].map(([, row]) => [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, marks, cell = '']) => (marks.includes('t="s"') ? shared[Number(plain(cell))] : plain(cell))))
}

const plain = (xml) => xml.replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')

/** The parts of a workbook by name, from the directory at its end. */
function partsOf(bytes) {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const parts = new Map()
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, name, extra, note, from] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)]
    const start = from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28)
    const packed = bytes.subarray(start, start + size)
    const text = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'))
    at += 46 + name + extra + note
  }
  return parts
}
