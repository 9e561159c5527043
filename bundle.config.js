/**
 * Bundles the command: hundreds of small modules cost more to find than to run.
 */
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { inAscii } from './scripts/ascii.js'
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

/** Packages that few drafts need: they are read when something of them is first asked for. */
const late = ['fflate', 're2js']

const readLate = {
  name: 'read-late',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    const isLate = new RegExp(`^(?:${late.join('|')})$`)
    bundler.onResolve({ filter: isLate }, ({ path: name, kind }) =>
      kind === 'import-statement' ? { path: name, namespace: 'late' } : undefined,
    )
    bundler.onLoad({ filter: /./, namespace: 'late' }, async ({ path: name }) => ({
      contents: [
        `const late = name => new Proxy(function () {}, {
          get: (_, key) => require('${name}')[name][key],
          apply: (_, self, given) => Reflect.apply(require('${name}')[name], self, given),
          construct: (_, given) => Reflect.construct(require('${name}')[name], given),
        })`,
        ...Object.keys(await import(name))
          .filter(exported => exported !== 'default')
          .map(exported => `export const ${exported} = /* @__PURE__ */ late('${exported}')`),
      ].join('\n'),
      resolveDir: import.meta.dirname,
    }))
  },
}

/** Imported as a module, `node:process` opens the standard streams: the global does not. */
const processByName = {
  name: 'process-by-name',
  /** @param {import('esbuild').PluginBuild} bundler */
  setup(bundler) {
    bundler.onResolve({ filter: /^node:process$/ }, ({ path: name }) => ({ path: name, namespace: 'global' }))
    bundler.onLoad({ filter: /./, namespace: 'global' }, () => ({ contents: 'export default process' }))
  },
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
}

// One file, so that V8 can keep what it has compiled of it.
const { metafile } = await build({
  ...common,
  entryPoints: { command: 'dist/src/cli/bundle.js' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  plugins: [fastWidth, importedFromOutside, readLate],
  define: { 'import.meta.url': 'urlOfBundle' },
  banner: {
    js: "const urlOfBundle = require('node:url').pathToFileURL(__filename).href, importedBy = module.imported ?? (specifier => import(specifier));",
  },
})

const command = inAscii(readFileSync('dist/command.cjs', 'utf8'))
writeFileSync('dist/command.cjs', command)
const digest = createHash('sha256').update(command).digest('hex').slice(0, 16)
const started = await build({
  ...common,
  entryPoints: { cli: 'dist/src/cli/start.js', worker: 'dist/src/cli/start-worker.js' },
  format: 'esm',
  plugins: [processByName],
  define: { digestOfBundle: JSON.stringify(digest) },
})

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
  ...Object.keys(metafile.inputs),
  ...Object.keys(started.metafile.inputs),
  ...Object.keys(page.metafile.inputs),
]
writeFileSync('dist/LICENSES.txt', permissionTexts([...new Set(inputs)]))
