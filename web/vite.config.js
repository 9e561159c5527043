/**
 * Builds the page: static files with relative addresses, the lists and the dictionary packed into scripts of their own.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { defaultClientConditions, defineConfig } from 'vite'
import { inputs } from '../browser.config.js'
import { permissionTexts } from '../scripts/permissions.js'

/** @param {string} file Relative to the root of the project. */
const read = file => readFileSync(path.join(import.meta.dirname, '..', file))

/** @param {string} file As `read` has it. */
const packed = file => gzipSync(read(file), { level: 9 }).toString('base64')

const house = ['src', 'rules'].map(folder => path.join(import.meta.dirname, '..', folder, path.sep))

/** @param {string} id Of a module. */
const isOfHouse = id => house.some(folder => id.startsWith(folder))

/** @type {Record<string, () => Record<string, unknown>>} */
const modules = {
  'virtual:engine': () => ({ script: read('dist/browser/plashka.js').toString() }),
  'virtual:lists': () => ({ packed: read('dist/browser/lists.bin').toString('base64') }),
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

/** What went into the page and its workers; the engine and the dictionary are packed into scripts. */
const bundled = new Set([...inputs, path.join(import.meta.dirname, '../node_modules/dictionary-ru/index.js')])

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
    // Of the house's rooms the page needs a few words and days; loading one of them does nothing by itself.
    rolldownOptions: { treeshake: { moduleSideEffects: id => !isOfHouse(id) } },
  },
  worker: { format: 'iife', plugins: () => [packedData(), bundledModules()] },
  logLevel: 'error',
})
