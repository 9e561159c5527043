/**
 * Packs the extension for LibreOffice: `dist/plashka.oxt`, of the version of the package.
 */
import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'

const root = path.join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => !/\.(?:js|md)$|__pycache__/u.test(name) && statSync(path.join(import.meta.dirname, name)).isFile())
  .sort()

/** @param {string} name */
const contentOf = name => {
  const content = readFileSync(path.join(import.meta.dirname, name))
  if (name !== 'description.xml') return content
  return Buffer.from(content.toString().replace('<version value="0.1.0"/>', `<version value="${version}"/>`))
}

const members = Object.fromEntries([
  ...names.map(name => [name, contentOf(name)]),
  ['LICENSE', readFileSync(path.join(root, 'LICENSE'))],
])
writeFileSync(path.join(root, 'dist/plashka.oxt'), zipSync(members, { mtime: new Date('1980-01-02T00:00:00Z') }))
