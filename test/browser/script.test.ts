/** The engine as it is built: one script, which a context without anything of Node or of a page runs. */
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import * as protocol from '../../src/browser/protocol.js'
import { packageVersion } from '../../src/files/package.js'
import { inEngine, packagesIn } from '../package/permissions.js'

const built = (name: string): Buffer => readFileSync(new URL(`../../dist/browser/${name}`, import.meta.url))
const sizeOf = (name: string): number => gzipSync(built(name), { level: 9 }).length

test('is under 1.2 MB over the wire with its lists', () => {
  expect(sizeOf('plashka.js') + sizeOf('lists.bin')).toBeLessThan(1.2e6)
  expect(sizeOf('plashka.js') + sizeOf('lists.js')).toBeLessThan(1.2e6)
})

test('has no API of Node', () => {
  const modules = builtinModules.map(name => `["'\`](?:node:)?${name}["'\`]\\)`).join('|')
  expect(new RegExp(`(?:require|import)\\((?:${modules})`, 'u').exec(built('plashka.js').toString())).toBeNull()
})

/** A worker's scope, with what came out of it. */
function workerWith(...scripts: readonly string[]): {
  readonly ask: (data: unknown) => void
  readonly heard: unknown[]
} {
  const heard: unknown[] = []
  const listeners: ((event: { readonly data: unknown }) => void)[] = []
  const scope: Record<string, unknown> = {
    TextDecoder,
    TextEncoder,
    atob,
    setTimeout,
    postMessage: (data: unknown) => heard.push(JSON.parse(JSON.stringify(data))),
    addEventListener: (_: string, listener: (event: { readonly data: unknown }) => void) => listeners.push(listener),
    importScripts: (...names: readonly string[]) => names.forEach(name => runInNewContextOf(scope, name)),
  }
  scope['self'] = scope
  for (const script of scripts) runInNewContextOf(scope, script)
  return { ask: data => listeners.forEach(listener => listener({ data })), heard }
}

const runInNewContextOf = (scope: Record<string, unknown>, name: string): unknown =>
  runInNewContext(built(name).toString(), scope)

const check = { id: 2, kind: 'check', draft: { text: 'Книга Бориса Акунина' }, choices: { asOf: '2024-11-30' } }
const found = { id: 2, kind: 'check', result: { messages: [{ ruleId: 'missing-notice', start: 6, end: 20 }] } }

test('answers in a worker that is given lists', () => {
  const { ask, heard } = workerWith('worker.js')
  ask({ id: 1, kind: 'lists', lists: { packed: built('lists.bin') } })
  ask(check)
  expect(heard).toMatchObject([{ id: 1, result: { protocol: 1, plashka: packageVersion() } }, found])
})

test('answers in a worker that brings them', () => {
  const { ask, heard } = workerWith('worker-with-lists.js')
  ask(check)
  expect(heard).toMatchObject([found])
})

test('is a module, too', async () => {
  const name = 'plashka/browser'
  const module = (await import(name)) as typeof import('../../src/browser/index.js')
  expect(Object.keys(module)).toEqual(expect.arrayContaining(Object.keys(protocol)))
  const engine = new module.Engine(built('lists.bin'))
  expect(engine.answer(check as never)).toMatchObject(found)
  expect(module.version).toBe(packageVersion())
})

test('has the permission texts of all that is in it', () => {
  expect(packagesIn(built('LICENSES.txt').toString())).toEqual(inEngine)
})
