/**
 * Bundles the command: hundreds of small modules cost more to find than to run. It stands as deep as the modules it is
 * made of, so that paths relative to a module stay true.
 */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist/src/command', { recursive: true, force: true })

await build({
  entryPoints: ['dist/src/cli/main.js'],
  outdir: 'dist/src/command',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  alias: { 'load-plugin': './dist/src/cli/no-plugins.js' },
  target: 'node20',
  minifySyntax: true,
  legalComments: 'external',
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
})
