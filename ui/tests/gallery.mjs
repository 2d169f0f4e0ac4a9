// Walks the gallery in Chromium: no part may break a rule of accessibility in any dress, and the keys must do on the
// screen what they promise. `npm run gallery -- pictures FOLDER` also takes a picture of every sheet.

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import assert from 'node:assert/strict'

import { chromium } from 'playwright-core'
import { createServer } from 'vite'

const sheets = ['today', 'people', 'classes', 'month', 'scores', 'readiness', 'partners', 'data', 'merge', 'gate', 'today?ribbon=1']
const sizes = [
  { width: 1093, height: 557 },
  { width: 1366, height: 768 },
]
const [, , word, folder] = process.argv
const pictures = word === 'pictures' ? folder : undefined
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const server = await createServer({ server: { port: 0, strictPort: false }, logLevel: 'error' })
await server.listen()
const address = `${server.resolvedUrls.local[0]}gallery.html`
const executablePath = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync)
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})

let failed = 0
try {
  for (const theme of ['light', 'dark']) for (const size of sizes) await look(theme, size)
  await look('light', { width: 683, height: 384 }, 'zoomed')
  await look('light', sizes[0], 'forced', { forcedColors: 'active' })
  await walk()
} finally {
  await browser.close()
  await server.close()
}
if (failed > 0) process.exit(1)

/** Every sheet in one dress and size: nothing sideways, nothing axe complains of. */
async function look(theme, size, name = `${size.width}x${size.height}`, more = {}) {
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce', ...more })
  const page = await open(context)
  for (const sheet of sheets) {
    await page.goto(`${address}#/${sheet}`)
    await page.waitForSelector('main')
    await page.waitForTimeout(80)
    if (pictures) {
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${sheet.replace('?', '-')}-${name}-${theme}.png`) })
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    note(`${sheet} ${name} ${theme}: stays inside its width`, sideways <= 0, `${sideways} px too wide`)
    await accessible(page, `${sheet} ${name} ${theme}`)
  }
  await context.close()
}

/** The keys, on the screens that live by them. */
async function walk() {
  const context = await browser.newContext({ viewport: sizes[0], reducedMotion: 'reduce' })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await open(context)
  const cell = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  const pressAll = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key)
    await page.waitForTimeout(30)
  }
  const go = async (sheet) => {
    await page.goto(`${address}#/${sheet}`)
    await page.reload()
    await page.waitForSelector('main.sheet')
    await page.waitForTimeout(60)
  }

  await go('classes')
  const hidden = await page.locator('.fill').evaluate((fill) => fill.scrollHeight - fill.clientHeight)
  note('a class of thirty stands on one screen', hidden <= 0, `${hidden} px are out of sight`)
  await same('the register opens with the focus in it', await cell(), 'Maulida Hasanah: belum diisi')
  await pressAll('s')
  await same('a letter marks and goes down', await cell(), 'Sukarno: belum diisi')
  await pressAll('7', 'i', 'ArrowUp')
  await same('a seat number and a letter mark that seat', await cell(), 'Dewi Safitri: Izin')
  await pressAll('ArrowRight')
  await same('right of the first table stands the second', await cell(), 'Eko Prasetyo: Hadir')
  await pressAll('Control+End')
  await same('Ctrl+End is the last seat', await cell(), 'Yusuf Anwar: belum diisi')
  await pressAll('*', 'Control+Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+c')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  await same('a range is copied as Excel wants it', copied.replaceAll('\r', ''), 'H\nH\nH')
  await page.evaluate(() => navigator.clipboard.writeText('A\r\nT\r\n'))
  await pressAll('Control+Home', 'Control+v')
  await same('what Excel copied is pasted downwards', await cell(), 'Ahmad Hidayat: Alpa')
  await pressAll('Alt+4')
  await same('Alt and a number goes to a place', new URL(page.url()).hash, '#/readiness')
  await page.goBack()
  await same('and Back returns', new URL(page.url()).hash, '#/classes')

  await go('scores')
  await pressAll('Control+Home', '1', '9', 'Enter', '2', '0', 'Tab', '7', 'Escape')
  await same('typing writes, Enter goes down, Tab goes right, Esc writes nothing', await cell(), 'Siti Rahmawati, tulis: 15')
  await pressAll('ArrowLeft')
  await same('and what was written stands there', await cell(), 'Siti Rahmawati, baca: 20')

  await page.getByRole('gridcell', { name: 'Gusti Randa, baca' }).click()
  await pressAll('1', '8')
  await page.getByRole('gridcell', { name: 'Norhayati, tulis' }).click()
  note('a click elsewhere keeps what was being written, in its own cell',
    await page.getByRole('gridcell', { name: 'Gusti Randa, baca: 18' }).isVisible())

  await go('people')
  await page.getByRole('row', { name: 'Nurul Aini' }).first().click()
  await pressAll('ArrowDown', 'Enter')
  await same('after a click the keys go on from there', await page.textContent('.saved'), 'Gusti Randa 5')
  await go('people')
  await pressAll('End', 'Enter')
  await page.waitForFunction(() => document.querySelector('.saved')?.textContent?.includes('100000'), null, { timeout: 3000 })
    .catch(() => pressAll('Enter'))
  await same('a hundred thousand rows end at the last', await page.textContent('.saved'), 'Yusuf Anwar 100000'.replace('Yusuf Anwar', 'Fajar Ramadhan'))
  const rows = await page.locator('.sight .line').count()
  note('and only those in sight exist', rows < 60, `${rows} rows`)

  await go('partners')
  await page.getByLabel('Tanggal lahir').focus()
  await same('an offered value is shown', await page.getByLabel('Tanggal lahir').inputValue(), '17-08-2003')
  note('as an offer', await page.getByLabel('Tanggal lahir').evaluate((input) => input.classList.contains('offered')))
  await pressAll('Tab', 'Shift+Tab')
  note('until Tab accepts it', await page.getByLabel('Tanggal lahir').evaluate((input) => !input.classList.contains('offered')))
  await page.getByLabel('Jenis kelamin').focus()
  await pressAll('Escape')
  await same('Esc sends an offer away', await page.getByLabel('Jenis kelamin').inputValue(), '')

  const ask = page.getByRole('button', { name: 'Tarik dari angkatan' })
  await ask.focus()
  await pressAll('Enter')
  note('a dialog opens', await page.locator('dialog[open]').isVisible())
  await picture(page, 'dialog')
  await accessible(page, 'dialog')
  await pressAll('Escape')
  await same('Esc closes it and the focus returns', await page.evaluate(() => document.activeElement?.textContent), 'Tarik dari angkatan')

  await pressAll('Control+k', 'd', 'e', 'w')
  await page.waitForTimeout(60)
  await picture(page, 'palette')
  await accessible(page, 'palette')
  await pressAll('Enter')
  await same('the palette finds by a few letters', await page.textContent('.saved'), 'Dewi Safitri')
  await pressAll('F1')
  await picture(page, 'keys')
  await accessible(page, 'keys')
  await pressAll('Escape')
  note('F1 shows the keys and Esc puts them away', (await page.locator('dialog[open]').count()) === 0)
  await page.getByLabel('Nama KTP').focus()
  await pressAll('?')
  note('a field keeps the signs typed into it', (await page.locator('dialog[open]').count()) === 0)
  await page.selectOption('select[aria-label]', 'ja')
  const spoken = page.locator('.rail', { hasText: 'クラス' }).waitFor({ timeout: 5000 })
  note('another language is spoken as soon as it is chosen', await spoken.then(() => true, () => false))
  await context.close()
}

async function open(context) {
  const page = await context.newPage()
  // A computer that is busy with other work is slow, and being slow is no fault of the face.
  page.setDefaultTimeout(120_000)
  page.on('pageerror', (error) => note(`no error on the page`, false, error.message))
  page.on('console', (message) => message.type() === 'error' && note('no error in the console', false, message.text()))
  return page
}

async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) })
}

async function accessible(page, name) {
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } }),
  )
  const words = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 140)} ${node.any[0]?.message ?? ''}`).join(' | ')}`)
  note(`${name}: axe is content`, violations.length === 0, words.join('\n    '))
}

async function same(what, found, wanted) {
  try {
    assert.equal(found, wanted)
    note(what, true)
  } catch {
    note(what, false, `found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`)
  }
}

function note(what, good, why = '') {
  if (good) return console.log(`✓ ${what}`)
  failed += 1
  console.log(`✗ ${what}\n    ${why}`)
}
