/** The engine as it is built: one script, which a context without anything of Node or of a page runs. */
import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import * as protocol from '../../src/browser/protocol.js'
import { packageVersion } from '../../src/files/package.js'
import { inEngine, packagesIn } from '../package/permissions.js'
import { ScriptWorker } from './worker.js'

const folder = new URL('../../dist/browser/', import.meta.url)
const built = (name: string): Buffer => readFileSync(new URL(name, folder))
const sizeOf = (name: string): number => gzipSync(built(name), { level: 9 }).length

test('is under 1.2 MB over the wire with its lists', () => {
  expect(sizeOf('plashka.js') + sizeOf('lists.bin')).toBeLessThan(1.2e6)
  expect(sizeOf('plashka.js') + sizeOf('lists.js')).toBeLessThan(1.2e6)
})

test('has no API of Node', () => {
  const modules = builtinModules.map(name => `["'\`](?:node:)?${name}["'\`]\\)`).join('|')
  expect(new RegExp(`(?:require|import)\\((?:${modules})`, 'u').exec(built('plashka.js').toString())).toBeNull()
})

/** What a worker has answered. */
function heardFrom(worker: ScriptWorker): unknown[] {
  const heard: unknown[] = []
  worker.addEventListener('message', ({ data }) => heard.push(data))
  return heard
}

const check = { id: 2, kind: 'check', draft: { text: 'Книга Бориса Акунина' }, choices: { asOf: '2024-11-30' } }
const found = { id: 2, kind: 'check', result: { messages: [{ ruleId: 'missing-notice', start: 6, end: 20 }] } }

test('answers in a worker that is given lists', () => {
  const worker = new ScriptWorker(folder, 'worker.js')
  const heard = heardFrom(worker)
  worker.postMessage({ id: 1, kind: 'lists', lists: { packed: built('lists.bin') } })
  worker.postMessage(check)
  expect(heard).toMatchObject([{ id: 1, result: { protocol: 1, plashka: packageVersion() } }, found])
})

test('answers in a worker that brings them', () => {
  const worker = new ScriptWorker(folder, 'worker-with-lists.js')
  const heard = heardFrom(worker)
  worker.postMessage(check)
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
