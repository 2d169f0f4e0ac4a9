// The words of the program in Indonesian, from the files that the program itself reads: a walk finds what a clerk reads.

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { FluentBundle, FluentResource } = createRequire(new URL('../../ui/package.json', import.meta.url))('@fluent/bundle')
const folder = new URL('../../src-tauri/crates/words/locales/id/', import.meta.url)

const bundle = new FluentBundle('id', { useIsolating: false })
for (const name of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(new URL(name, folder), 'utf8')))

/** What stands on the screen under this key; a key that is gone ends the walk. */
export function say(key, blanks = {}) {
  const pattern = bundle.getMessage(key)?.value
  if (!pattern) throw new Error(`no word is called ${key}`)
  return bundle.formatPattern(pattern, blanks)
}
