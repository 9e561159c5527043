/** The built page: what is in it, and how heavy it is. */
import { expect, test } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { pageFolder } from '../../src/cli/web.js'
import { inPage, packagesIn } from '../package/permissions.js'

const files = readdirSync(pageFolder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => path.join(entry.parentPath, entry.name))

test('has no API of Node', () => {
  const modules = builtinModules.map(name => `["'\`](?:node:${name}|__vite-browser-external)["'\`]`).join('|')
  for (const file of files.filter(file => file.endsWith('.js')))
    expect(new RegExp(modules).exec(readFileSync(file, 'utf8'))).toBeNull()
})

/** Scripts which the page asks for only when somebody needs them. */
const isLater = (file: string): boolean => path.basename(file).startsWith('client-')
const permissions = path.join(pageFolder, 'LICENSES.txt')

test('is under 1.3 MB over the wire with its lists', () => {
  const first = files.filter(file => !isLater(file) && file !== permissions)
  expect(first.map(file => path.basename(file).replace(/-.*\./, '.')).sort()).toEqual([
    '_virtual_lists.js',
    'index.css',
    'index.html',
    'index.js',
    'plashka.js',
  ])
  expect(first.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)).toBeLessThan(1.3e6)
})

test('brings the engine and the lists as everybody has them', async () => {
  const script = files.find(file => path.basename(file).startsWith('_virtual_lists-'))!
  // What Node takes a script of this folder for is of no matter to a page.
  const module = `data:text/javascript;base64,${readFileSync(script).toString('base64')}`
  const { packed } = (await import(module)) as { readonly packed: string }
  const built = (name: string): Buffer => readFileSync(new URL(`../../dist/browser/${name}`, import.meta.url))
  expect(Buffer.from(packed, 'base64').equals(built('lists.bin'))).toBe(true)
  const page = readFileSync(
    files.find(file => /^index-.*\.js$/u.test(path.basename(file)))!,
    'utf8',
  )
  const quoted = /(?:=|\()(?<text>`(?:[^`\\]|\\[\s\S])*`)/gu
  const scripts = Array.from(page.matchAll(quoted), ({ groups }) => groups!['text']!).filter(text => text.length > 1e6)
  expect(scripts.map(text => String(runInNewContext(text)))).toEqual([built('plashka.js').toString()])
})

test('has the dictionary in a script of its own', () => {
  const later = files.filter(isLater)
  expect(later).toHaveLength(1)
  expect(readFileSync(path.join(pageFolder, 'index.html'), 'utf8')).not.toContain(path.basename(later[0]!))
})

test('may connect to nothing', () => {
  expect(readFileSync(path.join(pageFolder, 'index.html'), 'utf8')).toContain("connect-src 'none'")
})

test('has the permission texts of all that is in it', () => {
  const texts = readFileSync(permissions, 'utf8')
  expect(texts).toMatch(/^plashka\n=+\n\nMIT License\n/u)
  expect(packagesIn(texts)).toEqual(inPage)
})
