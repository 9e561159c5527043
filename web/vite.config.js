/**
 * Builds the page: static files with relative addresses, the lists and the dictionary packed into scripts of their own.
 */
import { Buffer } from 'node:buffer'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { defaultClientConditions, defineConfig } from 'vite'
import { permissionTexts } from '../scripts/permissions.js'

/** @param {string} file Relative to the root of the project. */
const read = file => readFileSync(path.join(import.meta.dirname, '..', file))

/** @param {Uint8Array} bytes */
const compressed = bytes => gzipSync(bytes, { level: 9 }).toString('base64')

/** @param {string} file As `read` has it. */
const packed = file => compressed(read(file))

/**
 * The even bytes before the odd ones: tables of numbers then pack into two thirds. `tablesOf` of the page undoes it.
 * @param {Uint8Array} bytes
 */
const inPlanes = bytes => Buffer.concat([0, 1].map(parity => bytes.filter((_, index) => index % 2 === parity)))

/** @type {Record<string, () => Record<string, unknown>>} */
const modules = {
  'virtual:lists': () => ({
    registry: packed('dist/lists/registry.json'),
    lexicon: compressed(inPlanes(read('dist/lists/lexicon.bin'))),
  }),
  'virtual:words': () => ({
    dictionary: Object.fromEntries(
      ['aff', 'dic'].map(part => [part, packed(`node_modules/dictionary-ru/index.${part}`)]),
    ),
    wordLists: Object.fromEntries(
      ['ru', 'en', 'places', 'given-names'].map(name => [`${name}.txt`, packed(`lists/common/${name}.txt`)]),
    ),
  }),
}

/** A page that may connect to nothing cannot fetch its data: they come as compressed text of scripts. */
const packedData = () => ({
  name: 'packed-data',
  /** @param {string} id */
  resolveId: id => (id in modules ? `\0${id}` : undefined),
  /** @param {string} id */
  load: id => {
    const values = id.startsWith('\0') ? modules[id.slice(1)]?.() : undefined
    return (
      values &&
      Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    )
  },
})

/** What went into the page and its workers; the dictionary is packed into a script. */
const bundled = new Set([path.join(import.meta.dirname, '../node_modules/dictionary-ru/index.js')])

const bundledModules = () => ({
  name: 'bundled-modules',
  /** @param {unknown} _ @param {import('vite').Rollup.OutputBundle} bundle */
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') for (const id of chunk.moduleIds) bundled.add(id.replace(/^\0|\?.*$/gu, ''))
  },
})

/** Their permission texts stand beside the page, behind plashka's own. */
const permissions = () => ({
  name: 'permissions',
  closeBundle: () => {
    const own = readFileSync(path.join(import.meta.dirname, '../LICENSE'), 'utf8')
    writeFileSync(
      path.join(import.meta.dirname, '../dist/web/LICENSES.txt'),
      `plashka\n=======\n\n${own.trim()}\n\n\n${permissionTexts(bundled)}`,
    )
  },
})

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // Libraries have a form for workers, which know no document.
  resolve: {
    conditions: ['worker', ...defaultClientConditions],
    alias: [
      { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
      // The words of the languages as the build leaves them.
      {
        find: /^.*\/compiled-words\.js$/,
        replacement: path.join(import.meta.dirname, '../dist/src/language/compiled-words.js'),
      },
      {
        find: /^.*\/compiled-weights\.js$/,
        replacement: path.join(import.meta.dirname, '../dist/src/mentions/evidence/compiled-weights.js'),
      },
    ],
  },
  plugins: [packedData(), bundledModules(), permissions()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
  worker: { format: 'iife', plugins: () => [packedData(), bundledModules()] },
  logLevel: 'error',
})
