/**
 * Packs the plug-in with the engine and the lists: the folder `dist/wordpress/plashka`, and `dist/plashka-wordpress.zip`,
 * which WordPress installs.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { packFolder } from '../../scripts/archive.js'
import { writeWords } from './words.config.js'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const dist = path.join(root, 'dist')
const target = path.join(dist, 'wordpress/plashka')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

/** What a browser asks for of the engine; the command's own lists lie beside it. */
const engine = ['plashka.js', 'worker.js', 'lists.bin', 'LICENSES.txt']

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
cpSync(path.join(here, 'plugin'), target, { recursive: true })
cpSync(path.join(root, 'LICENSE'), path.join(target, 'LICENSE'))
for (const file of engine) cpSync(path.join(dist, 'browser', file), path.join(target, 'assets/engine', file))
for (const file of ['plashka.php', 'readme.txt']) {
  const place = path.join(target, file)
  writeFileSync(place, readFileSync(place, 'utf8').replaceAll('0.0.0', version))
}
writeWords(path.join(target, 'languages'))

await build({
  entryPoints: {
    'block-editor': path.join(here, 'src/block-editor/index.tsx'),
    'classic-editor': path.join(here, 'src/classic-editor/index.tsx'),
  },
  outdir: path.join(target, 'assets'),
  tsconfig: path.join(here, 'tsconfig.json'),
  bundle: true,
  format: 'iife',
  // Browsers that WordPress 6.1 is made for, which have workers and private fields.
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  legalComments: 'none',
})

packFolder(target, path.join(dist, 'plashka-wordpress.zip'), 'plashka/')
