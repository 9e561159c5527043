/**
 * Packs the extension with the engine and the lists: the folders `dist/extension/chromium` and `dist/extension/firefox`, which
 * browsers load unpacked, and `dist/plashka-chromium.zip` and `dist/plashka-firefox.zip`.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { zipSync } from 'fflate'
import { manifestFor } from './manifest.js'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const dist = path.join(root, 'dist')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const engine = ['plashka.js', 'worker-with-lists.js', 'lists.js', 'LICENSES.txt']

/** Of every file in the archives: the same sources give the same bytes. */
const mtime = new Date('1980-01-01T00:00:00')

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  const target = path.join(dist, 'extension', browser)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  cpSync(path.join(here, 'static'), target, { recursive: true })
  cpSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'))
  for (const file of engine) cpSync(path.join(dist, 'browser', file), path.join(target, 'engine', file))
  writeFileSync(path.join(target, 'manifest.json'), `${JSON.stringify(manifestFor(browser, version), null, 2)}\n`)
  await build({
    entryPoints: {
      background: path.join(here, 'src/background.ts'),
      page: path.join(here, 'src/page/index.ts'),
      panel: path.join(here, 'src/panel/index.ts'),
    },
    outdir: target,
    tsconfig: path.join(here, 'tsconfig.json'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
  })
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(target, name)).isFile())
    .sort()
  const archive = Object.fromEntries(
    files.map(name => [name.replaceAll(path.sep, '/'), [readFileSync(path.join(target, name)), { mtime, level: 9 }]]),
  )
  writeFileSync(path.join(dist, `plashka-${browser}.zip`), zipSync(archive))
}
