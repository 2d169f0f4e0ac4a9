// How the face is built: one page for the window, and in development the gallery of its parts.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { FluentResource } from '@fluent/bundle'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Reads the Fluent files while the face is built, so that nobody waits for it at every start: each becomes the text of
 *  its patterns by key. */
const fluent: Plugin = {
  name: 'fluent',
  transform(source, file) {
    if (!file.endsWith('.ftl')) return
    const patterns = new FluentResource(source).body.map(({ id, value, attributes }) => {
      if (Object.keys(attributes).length > 0) throw new Error(`${file}: ${id} has attributes, which the face does not read`)
      return [id, value]
    })
    return `export default ${JSON.stringify(JSON.stringify(Object.fromEntries(patterns)))}`
  },
}

export default defineConfig({
  plugins: [svelte(), fluent],
  base: './',
  clearScreen: false,
  // The Fluent files stand beside the Rust crate that shares them.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: { target: ['chrome120', 'safari17.4'], assetsInlineLimit: 0, reportCompressedSize: false },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  // A language is loaded when it is first spoken, and a busy computer takes its time.
  test: { include: ['tests/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
})
