// Who may know whom in the face.

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, it } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const open = ['shared', 'generated', 'styles']

/** Every file of the face and what it imports, from the face's own root. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file))
const imports = files.map((file) => {
  const text = readFileSync(`${src}${file}`, 'utf8')
  const wanted = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, wanted = '']) => wanted)
  return { file, wanted }
})
const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')
const reached = (file: string, wanted: string) =>
  wanted.startsWith('.') ? folderOf(new URL(wanted, `file:///${file}`).pathname.slice(1)) : ''

it('only the backend file reaches the window that holds the face', () => {
  const wants = imports.filter(({ wanted }) => wanted.some((one) => one.startsWith('@tauri-apps')))
  expect(wants.map(({ file }) => file)).toEqual(['backend.ts'])
})

it('what is shared knows no business, and no part of the business knows another', () => {
  const wrong = imports.flatMap(({ file, wanted }) =>
    wanted
      .filter((one) => !['', folderOf(file), ...open].includes(reached(file, one)) && folderOf(file) !== '')
      .map((one) => `${file} imports ${one}`),
  )
  expect(wrong).toEqual([])
})
