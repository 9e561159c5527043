/**
 * Packs the extension with the engine and the lists: the folders `dist/extension/chromium` and `dist/extension/firefox`, which
 * browsers load unpacked, and `dist/plashka-chromium.zip` and `dist/plashka-firefox.zip`.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { packFolder } from '../../scripts/archive.js'
import { manifestFor } from './manifest.js'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const dist = path.join(root, 'dist')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const engine = ['plashka.js', 'worker-with-lists.js', 'lists.js', 'LICENSES.txt']

for (const browser of /** @type {const} */ (['chromium', 'firefox'])) {
  const target = path.join(dist, 'extension', browser)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  cpSync(path.join(here, 'static'), target, { recursive: true })
  cpSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'))
  for (const file of engine) cpSync(path.join(dist, 'browser', file), path.join(target, 'engine', file))
  writeFileSync(path.join(target, 'manifest.json'), `${JSON.stringify(manifestFor(browser, version), null, 2)}\n`)
  await build({
    entryPoints: [
      { in: path.join(here, 'src/background.ts'), out: 'background' },
      { in: path.join(here, 'src/page/index.ts'), out: 'page' },
      { in: path.join(here, 'src/panel/index.ts'), out: 'panel' },
      { in: path.join(here, 'src/panel/panel.css'), out: 'panel' },
    ],
    outdir: target,
    tsconfig: path.join(here, 'tsconfig.json'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
  })
  packFolder(target, path.join(dist, `plashka-${browser}.zip`))
}
