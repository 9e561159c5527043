/**
 * Builds the engine as one file for browsers, with the lists beside it: what `plashka/browser` is, and what the page runs in
 * its worker.
 */
import { Buffer } from 'node:buffer'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { TextDecoder, TextEncoder } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { packLists } from './dist/src/engine/lists.js'
import { permissionTexts } from './scripts/permissions.js'

const folder = path.join(import.meta.dirname, 'dist/browser')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** @param {string} file Relative to the root of the project. */
const read = file => readFileSync(path.join(import.meta.dirname, file))

/** Two forms of one parser would go in, that for `import` and that for `require`. */
const oneAcorn = {
  name: 'one-acorn',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    const acorn = path.join(import.meta.dirname, 'node_modules/acorn/dist/acorn.mjs')
    bundler.onResolve({ filter: /^acorn$/ }, () => ({ path: acorn }))
  },
}

const { metafile } = await build({
  absWorkingDir: import.meta.dirname,
  entryPoints: ['dist/src/browser/index.js'],
  outfile: 'dist/browser/plashka.js',
  bundle: true,
  format: 'iife',
  globalName: 'plashka',
  // A module that imports it finds it there, too.
  footer: { js: 'globalThis.plashka = plashka;' },
  define: { versionOfPlashka: JSON.stringify(JSON.parse(String(read('package.json'))).version) },
  // Libraries have a form for workers, which know no document.
  conditions: ['worker', 'browser'],
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
  metafile: true,
  plugins: [oneAcorn],
})

/** Modules of which something went in. */
const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
  Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : [])),
)

/** By zlib, which packs them three per cent better than what runs in pages. */
const lists = packLists(
  { registry: read('dist/lists/registry.json'), lexicon: read('dist/lists/lexicon.bin') },
  bytes => gzipSync(bytes, { level: 9 }),
)
/** What the script brings, as a module has to name it. */
const scope = createContext({ TextDecoder, TextEncoder })
runInContext(String(read('dist/browser/plashka.js')), scope)
const names = Object.keys(scope.plashka)

/** @type {Record<string, string | Uint8Array>} */
const files = {
  'plashka.mjs': `import './plashka.js'\nexport const { ${names.join(', ')} } = globalThis.plashka\n`,
  'worker.js': "importScripts('plashka.js')\nplashka.serve(self)\n",
  'worker-with-lists.js': "importScripts('lists.js', 'plashka.js')\nplashka.serve(self)\n",
  'lists.bin': lists,
  'lists.js': `globalThis.plashkaBuiltinLists = '${Buffer.from(lists).toString('base64')}'\n`,
  'LICENSES.txt': permissionTexts(bundled),
}
for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)

/** Modules that went into the engine, as paths. */
export const inputs = bundled.map(input => path.join(import.meta.dirname, input))
