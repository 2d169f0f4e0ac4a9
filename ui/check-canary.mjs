// A watch that never barks may be asleep: plants a type error in a component and demands that the check finds it.

import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const planted = `${here}src/CheckCanary.svelte`

writeFileSync(planted, '<script lang="ts">\n  const seats: number = "thirty"\n</script>\n\n{seats}\n')
let check
try {
  check = spawnSync(process.execPath, ['node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json'], {
    cwd: here,
    encoding: 'utf8',
  })
} finally {
  rmSync(planted)
}
const said = `${check.stdout}${check.stderr}`
if (check.status === 0 || !said.includes('CheckCanary.svelte') || !said.includes("Type 'string' is not assignable")) {
  console.error(`svelte-check did not find the planted type error:\n${said}`)
  process.exit(1)
}
console.log('svelte-check finds a planted type error')
