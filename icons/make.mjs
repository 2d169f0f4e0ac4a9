// Draws the two icons in every size a system asks for: run `node icons/make.mjs` after changing one, commit the results.
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'

const { chromium } = createRequire(new URL('../ui/package.json', import.meta.url))('playwright-core')
const here = (name) => new URL(name, import.meta.url)
const drawings = { small: readFileSync(here('bekal-small.svg')), large: readFileSync(here('bekal.svg')) }

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage()
const drawn = new Map()
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) drawn.set(size, await draw(size))
await browser.close()

for (const size of [16, 32, 48, 128, 256, 512]) writeFileSync(here(`${size}.png`), drawn.get(size))
writeFileSync(here('bekal.ico'), ico([16, 24, 32, 48, 64, 256]))
writeFileSync(here('bekal.icns'), icns({ icp4: 16, icp5: 32, ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64 }))

async function draw(size) {
  const drawing = size <= 24 ? drawings.small : drawings.large
  await page.setViewportSize({ width: size, height: size })
  const source = `data:image/svg+xml;base64,${drawing.toString('base64')}`
  await page.setContent(`<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="${source}">`)
  await page.waitForFunction(() => document.images[0].complete)
  return page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } })
}

/** A Windows icon: a directory of sixteen bytes per picture, then the pictures as PNG. */
function ico(sizes) {
  const head = Buffer.alloc(6 + 16 * sizes.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  sizes.forEach((size, index) => {
    const at = 6 + 16 * index
    const { length } = drawn.get(size)
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += length
  })
  return Buffer.concat([head, ...sizes.map((size) => drawn.get(size))])
}

/** An icon for macOS: each picture behind its four-letter kind and its length. */
function icns(kinds) {
  const parts = Object.entries(kinds).map(([kind, size]) => block(kind, drawn.get(size)))
  return block('icns', Buffer.concat(parts))
}

function block(kind, bytes) {
  const head = Buffer.alloc(8)
  head.write(kind, 'latin1')
  head.writeUInt32BE(head.length + bytes.length, 4)
  return Buffer.concat([head, bytes])
}
