/**
 * Bundles the command: hundreds of small modules cost more to find than to run.
 */
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
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

const { metafile } = await build({
  entryPoints: { cli: 'dist/src/cli/main.js', worker: 'dist/src/cli/worker.js' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // Reads its words from files beside it.
  external: ['dictionary-ru'],
  plugins: [fastWidth],
  legalComments: 'none',
  metafile: true,
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
})

writeFileSync('dist/LICENSES.txt', permissionTexts(Object.keys(metafile.inputs)))
