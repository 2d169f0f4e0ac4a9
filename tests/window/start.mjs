// How long the built program takes from its start to its first words on the screen, against a window with nothing in
// it: `node start.mjs PROGRAM EMPTY STORES [TIMES]`. Both are started in turn, so that the machine's noise meets both
// alike; the program finds the centres in the folder STORES.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { open, until } from './driver.mjs'

/** Most that the program may take, in times of the empty window. */
const AT_MOST = 1.3
/** Clock ticks to the second in the system's list of processes. */
const TICKS = 100

const [program, empty, stores, times = '15'] = process.argv.slice(2)
if (!program || !empty || !stores) {
  console.error('node start.mjs PROGRAM EMPTY STORES [TIMES]')
  process.exit(2)
}

/** Milliseconds from the start of the process to the first words painted, and private memory of all its processes. */
async function measure(one) {
  const home = homes[one]
  const window = await open(one, {
    BEKAL_STORES: stores,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
  })
  const own = String(window.id)
  try {
    let painted = null
    await until(async () => (painted = await window.run(PAINTED)), 'the first words')
    return { time: painted - startOf(own), memory: memoryOf(own) }
  } finally {
    await window.close()
  }
}

/** Runs in the page: when its first words were painted, in milliseconds of the wall clock. */
const PAINTED = `const first = performance.getEntriesByName('first-contentful-paint')[0]
  return first && document.querySelector('main')?.innerText.trim() ? performance.timeOrigin + first.startTime : null`

function startOf(id) {
  const words = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1].split(' ')
  const up = Number(readFileSync('/proc/uptime', 'utf8').split(' ')[0])
  return Date.now() - (up - Number(words[19]) / TICKS) * 1000
}

/** Private memory of a process and of the webview processes that it started, in MiB. */
function memoryOf(id) {
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === id)
  const own = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
  const sum = [...own.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0)
  return Math.round(sum / 1024) + children.reduce((sum, child) => sum + memoryOf(child), 0)
}

function parentOf(id) {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1].split(' ')[1]
  } catch {
    return null
  }
}

function middle(measured) {
  const of = (key) => measured.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(measured.length / 2)]
  return { time: Math.round(of('time')), memory: of('memory') }
}

// The first turn is not counted: only then the graphics compile what they keep for every later start.
const both = [program, empty]
const homes = Object.fromEntries(both.map((one) => [one, mkdtempSync(join(tmpdir(), 'bekal-start-'))]))
const took = { [program]: [], [empty]: [] }
for (let turn = 0; turn <= Number(times); turn += 1) {
  for (const one of both) {
    const measured = await measure(one)
    if (turn > 0) took[one].push(measured)
  }
}
for (const home of Object.values(homes)) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
const ours = middle(took[program])
const bare = middle(took[empty])
console.log(JSON.stringify({ start: { ratio: ours.time / bare.time, at_most: AT_MOST, ours_ms: ours.time, empty_ms: bare.time,
  ours_mib: ours.memory, empty_mib: bare.memory } }, null, 2))
