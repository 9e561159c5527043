/**
 * Packs the extension with the server and the lists: `dist/plashka.vsix`, which needs nothing else installed.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX } from '@vscode/vsce'
import { build } from 'esbuild'
import { permissionTexts } from '../../scripts/permissions.js'
import { configSettings } from './settings.config.js'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const { name, version, type } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const stage = mkdtempSync(path.join(tmpdir(), 'plashka-vscode-'))

/** @param {string} file @param {object} value */
const writeJson = (file, value) => writeFileSync(path.join(stage, file), JSON.stringify(value, undefined, 2))

try {
  for (const file of ['README.md', 'CHANGELOG.md', 'icon.png']) cpSync(path.join(here, file), path.join(stage, file))
  cpSync(path.join(root, 'LICENSE'), path.join(stage, 'LICENSE'))
  cpSync(path.join(here, 'l10n'), path.join(stage, 'l10n'), { recursive: true })
  const settings = configSettings(root)
  const manifest = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'))
  const { configuration } = manifest.contributes
  configuration.properties = { ...settings.properties, ...configuration.properties }
  writeJson('package.json', { ...manifest, version })
  for (const [file, texts] of [
    ['package.nls.json', settings.english],
    ['package.nls.ru.json', settings.russian],
  ])
    writeJson(file, { ...texts, ...JSON.parse(readFileSync(path.join(here, file), 'utf8')) })
  const { metafile } = await build({
    entryPoints: [path.join(here, 'src/extension.ts')],
    outfile: path.join(stage, 'extension.cjs'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    minify: true,
    legalComments: 'none',
    metafile: true,
  })
  // Those of the server stand beside it, that of the dictionary in its own folder.
  writeFileSync(path.join(stage, 'LICENSES.txt'), permissionTexts(Object.keys(metafile.inputs)))
  const server = path.join(stage, 'server')
  mkdirSync(server)
  writeFileSync(path.join(server, 'package.json'), JSON.stringify({ name, version, type }))
  for (const part of [
    'dist/package.json',
    'dist/cli.js',
    'dist/command-line.cjs',
    'dist/command.cjs',
    'dist/command-rest.cjs',
    'dist/worker.js',
    'dist/LICENSES.txt',
    'dist/lists',
    // What ordinary words there are is asked where lists of one's own or from the registers are compiled.
    'lists/common',
    'schema',
    'node_modules/dictionary-ru',
  ])
    cpSync(path.join(root, part), path.join(server, part), { recursive: true, dereference: true })
  mkdirSync(path.join(root, 'dist'), { recursive: true })
  await createVSIX({
    cwd: stage,
    packagePath: path.join(root, 'dist/plashka.vsix'),
    dependencies: false,
    // Links of the readme are relative to its folder, not to that of the repository.
    baseContentUrl: `${manifest.repository.url.replace(/\.git$/u, '')}/blob/HEAD/${manifest.repository.directory}`,
  })
} finally {
  rmSync(stage, { recursive: true })
}
