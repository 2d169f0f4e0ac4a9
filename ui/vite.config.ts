// How the face is built: one page for the window, and in development the gallery of its parts.
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [svelte()],
  base: './',
  clearScreen: false,
  // The Fluent files stand beside the Rust crate that shares them.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: { target: ['chrome120', 'safari17.4'], assetsInlineLimit: 0, reportCompressedSize: false },
  resolve: process.env.VITEST ? { conditions: ['browser'] } : {},
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
})
