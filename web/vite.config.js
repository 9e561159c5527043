/**
 * Builds the page: static files with relative addresses, the lists packed into a script of their own.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { defaultClientConditions, defineConfig } from 'vite'

const listsModule = 'virtual:lists'

/** A page that may connect to nothing cannot fetch its lists: they come as compressed text of a script. */
const packedLists = {
  name: 'packed-lists',
  /** @param {string} id */
  resolveId: id => (id === listsModule ? `\0${listsModule}` : undefined),
  /** @param {string} id */
  load: id => {
    if (id !== `\0${listsModule}`) return undefined
    /** @param {string} name */
    const packed = name =>
      JSON.stringify(
        gzipSync(readFileSync(path.join(import.meta.dirname, '../dist/lists', name)), { level: 9 }).toString('base64'),
      )
    return `export const registry = ${packed('registry.json')}\nexport const lexicon = ${packed('lexicon.bin')}`
  },
}

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Libraries have a form for workers, which know no document.
  resolve: { conditions: ['worker', ...defaultClientConditions] },
  plugins: [packedLists],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
  worker: { format: 'iife' },
  logLevel: 'error',
})
