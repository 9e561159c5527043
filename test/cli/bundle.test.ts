/** One machine exports its lists, others take them: what is signed, by whom, and when, decides. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { knownAgents } from '../importer/known-files.js'
import { agentsXlsx } from '../importer/official-files.js'
import { Sandbox } from './sandbox.js'

const newcomer = { name: 'Журавлёва Глафира Никитична "Глаша Свет"', listed: '20.11.2026', type: 'Физические лица' }
const draft = 'О Глаше Свет написали вчера.\n'

let home: Sandbox
let publicKey = ''
let file = ''
let bundle: Record<string, unknown>
beforeAll(async () => {
  home = new Sandbox()
  home.write('agents.xlsx', agentsXlsx([...knownAgents(), newcomer]))
  await home.run(['lists', 'import', 'agents.xlsx'])
  const { code, out, err } = await home.run(['lists', 'export', '--output', 'out', '--new-key', 'secret.pem'])
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(
    /^Written: out\/plashka-lists\.json\n {2}terrorist as of .*\n {2}extremist as of .*\n {2}foreign-agent as of 2026-11-20\n {2}undesirable as of .*\nSigned\. The public key for `plashka lists update --from … --public-key`:\n {2}[\w-]{43}\n$/,
  )
  publicKey = out.trim().slice(-43)
  file = path.join(home.folder, 'out/plashka-lists.json')
  bundle = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
})
afterAll(() => home.remove())

let elsewhere: Sandbox
let server: Server | undefined
beforeEach(() => {
  elsewhere = new Sandbox()
  elsewhere.write('draft.txt', draft)
})
afterEach(() => {
  server?.close()
  server = undefined
  elsewhere.remove()
})

const isInstalled = (): boolean => existsSync(path.join(elsewhere.lists, '.bundle'))
const update = (...args: string[]) => elsewhere.run(['lists', 'update', '--from', ...args])
const changed = (change: object): string => JSON.stringify({ ...bundle, ...change })
const manifest = (): Record<string, unknown> => JSON.parse(bundle['manifest'] as string) as Record<string, unknown>

test('a key is the owner’s alone, and none is written over', async () => {
  expect(statSync(path.join(home.folder, 'secret.pem')).mode & 0o777).toBe(0o600)
  expect(await home.run(['lists', 'export', '--output', 'out', '--new-key', 'secret.pem'])).toEqual({
    code: 2,
    out: '',
    err: 'plashka: secret.pem: is there already, and a key is not written over\n',
  })
})

test('a bundle taken from a file changes what a draft is told, its names compiled', async () => {
  expect((await elsewhere.run(['--as-of', '2026-11-23', 'draft.txt'])).code).toBe(0)
  const { code, out, err } = await update(file, '--public-key', publicKey)
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^Bundle of \d{4}-\d\d-\d\d, made by plashka \S+: 1 new entity\n/)
  expect(out).toContain('  + Журавлёва Глафира Никитична (glafira-zhuravlyova)\n')
  const checked = await elsewhere.run(['--as-of', '2026-11-23', 'draft.txt'])
  expect([checked.code, checked.out]).toEqual([1, expect.stringContaining('"Глаше Свет" has no notice')])
  expect(existsSync(path.join(elsewhere.lists, '.compiled'))).toBe(false)
  const status = await elsewhere.run(['lists', 'status', '--json'])
  const { registers } = JSON.parse(status.out) as { registers: { register: string; origin: string; bundle?: string }[] }
  expect(registers.find(({ register }) => register === 'foreign-agent')).toMatchObject({
    origin: 'bundle',
    bundle: manifest()['made'],
  })
  const [, day = '', time = ''] = /^(\S{10})T(\S{8})/.exec(String(manifest()['made'])) ?? []
  expect((await elsewhere.run(['lists'])).out).toContain(`, from the bundle of ${day}\n`)
  expect(await update(file, '--public-key', publicKey)).toEqual({
    code: 0,
    out: `The bundle of ${day} ${time} UTC is there already.\n`,
    err: '',
  })
})

test('imports go over a bundle', async () => {
  await update(file)
  const second = { name: 'Шпонька Нестор Ефремович', listed: '27.11.2026', type: 'Физические лица' }
  elsewhere.write('agents.xlsx', agentsXlsx([...knownAgents(), newcomer, second], { asOf: '27.11.2026' }))
  const { out } = await elsewhere.run(['lists', 'import', 'agents.xlsx'])
  expect(out).toMatch(/^foreign-agent as of 2026-11-27: \d+ rows, 1 new, 0 changed, 0 gone\n/)
  elsewhere.write('draft.txt', `${draft}Нестора Шпоньку не спросили.\n`)
  const checked = await elsewhere.run(['--as-of', '2026-11-30', 'draft.txt'])
  expect(checked.out.match(/has no notice/g)).toHaveLength(2)
})

test('of a bundle that an earlier plashka made, its registers are taken under the names that this one knows', async () => {
  elsewhere.write('old.json', changed({ manifest: JSON.stringify({ ...manifest(), plashka: '0.0.9' }) }))
  expect((await update('old.json')).code).toBe(0)
  const checked = await elsewhere.run(['--as-of', '2026-11-23', 'draft.txt'])
  expect(checked.out).toContain('"Глаше Свет" has no notice')
  expect(existsSync(path.join(elsewhere.lists, '.compiled'))).toBe(true)
  expect((await elsewhere.run(['lists', 'diff', 'builtin', 'current'])).out).toMatch(
    /^\+ Журавлёва Глафира Никитична \(glafira-zhuravlyova\)\n1 added, 0 removed, \d+ changed\n$/,
  )
})

test('a look tells whether there is something newer', async () => {
  expect((await update(file, '--check')).code).toBe(1)
  expect(isInstalled()).toBe(false)
  await update(file)
  expect((await update(file, '--check')).code).toBe(0)
})

describe('refused', () => {
  test('what nobody signed that is believed', async () => {
    const other = await elsewhere.run(['lists', 'export', '--output', '.', '--new-key', 'other.pem'])
    const otherKey = other.out.trim().slice(-43)
    expect((await update(file, '--public-key', otherKey)).err).toBe(
      `plashka: ${file}: is not signed by a key that you believe\n`,
    )
    // While a key is changed, both are believed, and both may sign.
    expect((await update(file, '--public-key', otherKey, publicKey, '--dry-run')).code).toBe(0)
    const both = ['--key', path.join(home.folder, 'secret.pem'), 'other.pem']
    await elsewhere.run(['lists', 'export', '--output', 'both', ...both])
    expect((await update('both/plashka-lists.json', '--public-key', publicKey, '--dry-run')).code).toBe(0)
    expect((await update('both/plashka-lists.json', '--public-key', otherKey, '--dry-run')).code).toBe(0)
    expect(isInstalled()).toBe(false)
  })

  test.each<[string, () => string, string]>([
    [
      'a changed manifest',
      () => changed({ manifest: JSON.stringify({ ...manifest(), made: '2030-01-01T00:00:00.000Z' }) }),
      'is not signed by a key that you believe',
    ],
    [
      'changed lists',
      () => changed({ registry: bundle['lexicon'] }),
      'is damaged: its parts are not what its manifest says',
    ],
    [
      'lists cut short',
      () => changed({ lexicon: (bundle['lexicon'] as string).slice(0, 4000) }),
      'is damaged: its parts are not what its manifest says',
    ],
    ['no signature', () => changed({ signatures: [] }), 'is not signed'],
    [
      'another layout',
      () => changed({ plashkaLists: 2 }),
      'is a bundle of another layout (2): another version of plashka reads it',
    ],
    ['something else', () => '{"a": 1}', 'is no bundle of lists'],
    ['no JSON', () => 'bundle', 'is no bundle of lists'],
  ])('%s', async (_, content, reason) => {
    elsewhere.write('bundle.json', content())
    expect(await update('bundle.json', '--public-key', publicKey)).toEqual({
      code: 2,
      out: '',
      err: `plashka: bundle.json: ${reason}\n`,
    })
    expect(isInstalled()).toBe(false)
  })

  test('what is older, unless it is asked for', async () => {
    const key = path.join(home.folder, 'secret.pem')
    await elsewhere.run(['lists', 'export', '--output', 'later', '--key', key])
    await update('later/plashka-lists.json')
    const older = await update(file, '--public-key', publicKey)
    expect([older.code, older.err]).toEqual([
      2,
      expect.stringMatching(
        /: is of \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC, the last one was of \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; --allow-older takes it all the same\n$/,
      ),
    ])
    expect((await update(file, '--public-key', publicKey, '--allow-older')).code).toBe(0)
  })

  test('keys that are none', async () => {
    expect((await update(file, '--public-key', 'key')).err).toMatch(/^plashka: key: is no public key \(Ed25519\)/)
    elsewhere.write('none.pem', 'none')
    expect((await elsewhere.run(['lists', 'export', '--output', '.', '--key', 'none.pem'])).err).toBe(
      'plashka: none.pem: holds no private key (Ed25519, PEM)\n',
    )
  })
})

test('from an address nothing is taken without a key', async () => {
  server = createServer((_, response) => void response.end(readFileSync(file)))
  await new Promise<void>(resolve => server!.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/plashka-lists.json`
  expect((await update(address)).err).toBe(
    `plashka: ${address}: what comes from an address must be signed: name the key with --public-key\n`,
  )
  elsewhere.write('key.pub', `${publicKey}\n`)
  expect((await update(address, '--public-key', 'key.pub')).code).toBe(0)
  expect(isInstalled()).toBe(true)
})
