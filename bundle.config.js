/**
 * Bundles the command: hundreds of small modules cost more to find than to run.
 */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { inAscii } from './scripts/ascii.js'
import { readLate } from './scripts/late.js'
import { buildParts } from './scripts/parts.js'
import { permissionTexts } from './scripts/permissions.js'

rmSync('dist/chunks', { recursive: true, force: true })

/** The reporter measures with a width function which knows what most of its cells are made of. */
const fastWidth = {
  name: 'fast-width',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('vfile-reporter') ? { path: path.resolve('dist/src/cli/string-width.js') } : undefined,
    )
  },
}

/** What V8's cache gives back cannot import: who starts the bundle does it (`src/cli/code-cache.ts`). */
const importedFromOutside = {
  name: 'imported-from-outside',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]dist[\\/]src[\\/]files[\\/]import\.js$/ }, () => ({
      contents: 'export const imported = specifier => importedBy(specifier)',
    }))
  },
}

/** Packages, and parts of Node, that few drafts need. */
const latePackages = new Set([
  ...['fflate', 're2js', 'acorn', 'acorn-jsx', 'htmlparser2', '@streamparser/json', 'ignore', 'yaml'],
  ...['crypto', 'child_process', 'worker_threads', 'zlib', 'v8', 'http', 'https', 'net', 'dns', 'readline'].flatMap(
    name => [name, `node:${name}`],
  ),
])

/** Modules that are asked for once a draft, or seldom. */
const lateModules = new Set(
  [
    ...['mdx', 'subtitles', 'embedded-html', 'markdown', 'encoding-detection', 'front-matter'],
    ...['html/references', 'html/index', 'html/reader', 'feeds/item', 'feeds/record', 'json/kinds/index'],
  ].map(name => `dist/src/formats/${name}.js`),
)

/** What is said: in one of two languages, and where something is found. */
const isOfWords = /\/words\/(?:[a-z]+\/)?(?:[a-z]+-)?(?:en|ru)\.js$|^dist\/rules\/[^/]+\/(?:words|mend)\.js$/

/** Of a format in a folder of its own its name and extensions are known at once, and how it is read when it is read. */
const ofFormat = /^dist\/src\/formats\/([^/]+)\/[^/]+\.js$/
const isLate = (/** @type {string} */ imported, /** @type {string} */ importer) => {
  // It asks for its thread at once.
  if (importer === 'dist/src/cli/worker.js') return false
  if (latePackages.has(imported) || lateModules.has(imported) || isOfWords.test(imported)) return true
  const folder = ofFormat.exec(imported)?.[1]
  if (folder === undefined || folder === 'words') return false
  return importer === `dist/src/formats/${folder}/index.js`
    ? !imported.endsWith('/error.js')
    : importer === 'dist/src/formats/index.js' && !imported.endsWith('/index.js')
}

/** Two forms of one parser would go in, that for `import` and that for `require`. */
const oneAcorn = {
  name: 'one-acorn',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    const acorn = path.resolve('node_modules/acorn/dist/acorn.mjs')
    bundler.onResolve({ filter: /^acorn$/ }, ({ kind, namespace }) =>
      kind === 'require-call' || namespace !== 'file' ? { path: acorn } : undefined,
    )
  },
}

/** Of its hashes none draws numbers at random, for which all of Node's cryptography would be read. */
const hashesOnly = {
  name: 'hashes-only',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onResolve({ filter: /^@noble\/hashes\/crypto$/ }, ({ path: name }) => ({ path: name, namespace: 'none' }))
    bundler.onLoad({ filter: /./, namespace: 'none' }, () => ({ contents: 'export const crypto = undefined' }))
  },
}

/** Imported as a module, `node:process` opens the standard streams: the global does not. */
const processByName = {
  name: 'process-by-name',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onResolve({ filter: /^node:process$/ }, ({ path: name }) => ({ path: name, namespace: 'global' }))
    bundler.onLoad({ filter: /./, namespace: 'global' }, () => ({ contents: 'module.exports = process' }))
  },
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true,
}

/** What the check of most drafts does not need: formats of newsrooms' programs and feeds, and what such drafts are read by. */
const isSeldom = (/** @type {string} */ imported) =>
  /^(?:re2js|acorn|acorn-jsx|fflate|fzstd|@streamparser\/json|import-meta-resolve|cli-progress)$/.test(imported) ||
  /^dist\/src\/(?:formats\/(?:asciidoc|docx|epub|feeds|indesign|json|odt|package|pdf|rst|rtf|telegram)\/|formats\/(?:mdx|subtitles)|cli\/watch)/.test(
    imported,
  )

/** What stands in the last bundle: other subcommands, what threads do for them, and what few drafts need. */
const isOutside = (/** @type {string} */ imported, /** @type {string} */ importer) =>
  (importer.startsWith('dist/src/cli/commands/') && !importer.endsWith('/lint.js')) ||
  importer === 'dist/src/cli/worker.js' ||
  isSeldom(imported)

const restOr = (/** @type {string | undefined} */ part) =>
  /** @type {(imported: string, importer: string) => string | undefined} */
  ((imported, importer) => (isOutside(imported, importer) ? 'rest' : isOfWords.test(imported) ? undefined : part))

const parts = [
  // Options and their help: enough for `--version` and `--help`.
  { name: 'line', file: 'dist/command-line.cjs', entry: 'dist/src/cli/bundle.js', leadsTo: restOr('check') },
  { name: 'check', file: 'dist/command.cjs', leadsTo: restOr(undefined) },
  { name: 'rest', file: 'dist/command-rest.cjs', leadsTo: () => undefined },
]
const metafiles = await buildParts(
  {
    ...common,
    format: 'cjs',
    plugins: [processByName, fastWidth, importedFromOutside, oneAcorn, hashesOnly, readLate(isLate)],
    define: { 'import.meta.url': 'urlOfBundle' },
    // A function: what is put around a script when it is read is copied with it.
    banner: {
      js: `(function (exports, require, module, __filename, __dirname) { const urlOfBundle = require('node:url').pathToFileURL(__filename).href, importedBy = module.imported, moduleOf = module.moduleOf;`,
    },
    footer: { js: '})' },
  },
  parts,
)

/** Of a bundle's text, which is written anew. @param {string} file */
function digestOf(file) {
  const text = inAscii(readFileSync(file, 'utf8'))
  writeFileSync(file, text)
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
const digests = Object.fromEntries(parts.map(({ name, file }) => [name, digestOf(file)]))
const started = await build({
  ...common,
  outdir: 'dist',
  entryPoints: { cli: 'dist/src/cli/start.js', worker: 'dist/src/cli/start-worker.js' },
  format: 'cjs',
  plugins: [processByName],
  define: { digestsOfBundles: JSON.stringify(digests), 'import.meta.url': 'urlOfStart' },
  banner: { js: '"use strict"; const urlOfStart = require("node:url").pathToFileURL(__filename).href;' },
})
// What starts the command is CommonJS, though called by the name of a module: Node's loader of modules is not read for it.
for (const [folder, type] of [
  ['dist', 'commonjs'],
  ['dist/src', 'module'],
  ['dist/rules', 'module'],
])
  writeFileSync(`${folder}/package.json`, `${JSON.stringify({ type })}\n`)

// The page of `plashka audit report`, which stands by itself.
const page = await build({
  ...common,
  outdir: 'dist/audit',
  entryPoints: ['web/audit/page.ts', 'web/audit/page.css'],
  minify: true,
  platform: 'browser',
  target: 'es2022',
  format: 'iife',
  charset: 'utf8',
})

const inputs = [
  ...metafiles.flatMap(({ inputs }) => Object.keys(inputs)),
  ...Object.keys(started.metafile.inputs),
  ...Object.keys(page.metafile.inputs),
]
writeFileSync('dist/LICENSES.txt', permissionTexts([...new Set(inputs)]))
