// Plays every test of this folder, a file at a time. A file that fails is played once more when all are through: a busy
// computer can upset a browser, a fault of the screens fails twice. What held only the second time is said at the end.

import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const files = readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).sort()

/** Whether the tests of a file hold. */
function holds(file) {
  return spawnSync(process.execPath, ['--test', join(folder, file)], { stdio: 'inherit' }).status === 0
}

const upset = files.filter((file) => !holds(file))
const failed = upset.filter((file) => {
  console.log(`\n━━ Once more: ${file}`)
  return !holds(file)
})
for (const file of upset) console.log(failed.includes(file) ? `✗ ${file} failed twice` : `! ${file} held only the second time`)
if (failed.length > 0) process.exitCode = 1
