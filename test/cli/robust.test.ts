/** Configs, caches and streams as they come: what is broken or foreign is told in a line, and nothing of it is shown. */
import { spawn } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('a.txt', 'Талибан пришёл.\n')
})
afterEach(() => sandbox.remove())

const plashka = (...args: string[]) => sandbox.run(['--as-of', '2024-11-30', ...args])

describe('configs', () => {
  test('that build on one another twice, over and over, are read once each; their lists count once', async () => {
    sandbox.write('.plashkarc.yml', 'extends: [./c0.yml, ./c0.yml]')
    for (let at = 0; at < 40; at++) sandbox.write(`c${at}.yml`, `extends: [./c${at + 1}.yml, ./c${at + 1}.yml]`)
    sandbox.write('c40.yml', 'disable: [taliban]')
    expect((await plashka('a.txt')).code).toBe(0)
  })

  test('the nearer of two that build on the same goes before it', async () => {
    sandbox.write('.plashkarc.yml', 'extends: [./b.yml, ./c.yml]')
    sandbox.write('b.yml', 'extends: ./base.yml\nlanguage: ru')
    sandbox.write('c.yml', 'extends: ./base.yml')
    sandbox.write('base.yml', 'policy: { categories: { terrorist: warning } }')
    expect((await plashka('a.txt')).out).toContain('предупреждение')
  })

  test('that build on one another without end are told', async () => {
    for (let at = 0; at < 80; at++) sandbox.write(`c${at}.yml`, `extends: ./c${at + 1}.yml`)
    sandbox.write('.plashkarc.yml', 'extends: ./c0.yml')
    const { code, err } = await plashka('a.txt')
    expect([code, err]).toEqual([2, 'plashka: c63.yml: extends: builds on more than 64 others, one on the other\n'])
  })

  test('with a byte order mark are read', async () => {
    sandbox.write('.plashkarc.json', '\uFEFF{"language":"ru"}')
    expect((await plashka('a.txt')).out).toContain('ошибка')
  })

  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')

  test('in UTF-16, as shells of Windows write it, are read, and lists and what is to be left out likewise', async () => {
    sandbox.write('.plashkarc.yml', utf16('language: ru\nlists: [own.yml]\n'))
    sandbox.write('own.yml', utf16('category: foreign-agent\nentities: [{ name: Вяземская Глафира Никитична }]\n'))
    sandbox.write('.plashkaignore', utf16('a.txt\n'))
    sandbox.write('b.txt', 'Глафира Вяземская ушла.\n')
    const { out } = await plashka('.')
    expect(out).toContain('«Глафира Вяземская»: нет пометки')
    expect(out).not.toContain('Талибан')
  })

  test('in another encoding are told', async () => {
    sandbox.write('.plashkarc.yml', Buffer.from('disable: [\xF2\xE0\xEB\xE8\xE1]', 'latin1'))
    const { code, err } = await plashka('a.txt')
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^plashka: not read, as it is no text in UTF-8; .*rc\.yml\n$/u),
    ])
  })

  test('that name a list which is not there are named themselves', async () => {
    sandbox.write('.plashkarc.yml', 'lists: [there.yml, nowhere.yml]')
    sandbox.write('there.yml', 'entities: [{ name: Вяземская Глафира Никитична }]\n')
    const { code, err } = await plashka('a.txt')
    expect([code, err]).toEqual([2, 'plashka: .plashkarc.yml: lists.1: there is no file “nowhere.yml”\n'])
  })

  const secret = 'root:x:0:0:secret:/root:/bin/sh\n'
  test.each([
    ['lists: [secret]', 'secret:1:1: is no list: “entities” with the names is missing'],
    [
      'extends: ./secret',
      '.plashkarc.yml: extends: cannot read “./secret”: Cannot parse file `./secret`\nline 1, column 1: this is no JSON: another character was expected here',
    ],
    [
      'extends: ./secret.yml',
      '.plashkarc.yml: extends: cannot read “./secret.yml”: Cannot parse file `./secret.yml`\nline 1, column 7: expected one key: a nested map begins on a line of its own',
    ],
    ['extends: ./keys.yml', 'keys.yml: config: this is no config: none of its keys is known'],
    ['lists: [keys.yml]', 'keys.yml:1:1: is no list: “entities” with the names is missing'],
    ['baseline: secret', /secret: this is no baseline: line 1, column 1: this is no JSON/u],
    [
      'extends: /dev/zero',
      '.plashkarc.yml: extends: cannot read “/dev/zero”: not read, as it is a pipe, a socket or a device: /dev/zero',
    ],
  ])('%s: nothing of the file is shown', async (config, error) => {
    sandbox.write('secret', secret)
    sandbox.write('secret.yml', 'pass: word: topsecret\n')
    sandbox.write('keys.yml', 'topsecret: topsecret\n')
    sandbox.write('.plashkarc.yml', config)
    const { code, out, err } = await plashka('a.txt')
    expect([code, out]).toEqual([2, ''])
    if (typeof error === 'string') expect(err).toBe(`plashka: ${error}\n`)
    else expect(err).toMatch(error)
    expect(err).not.toContain('topsecret')
  })
})

test.each([
  '{"layout":2,"entries":[1]}',
  '{"layout":2,"entries":[["a.txt",null]]}',
  '{"layout":2,"entries":[["a.txt",{"key":"k","result":{}}]]}',
  '{"layout":2,"entries":{}}',
  'null',
  '[]',
  '\u0000',
])('a cache that is another’s is made anew: %j', async content => {
  sandbox.write('.plashkacache', content)
  expect((await plashka('--cache', 'a.txt')).code).toBe(1)
  const { layout, entries } = JSON.parse(readFileSync(path.join(sandbox.folder, '.plashkacache'), 'utf8')) as {
    layout: number
    entries: [string, unknown][]
  }
  expect([layout, entries.map(([name]) => name)]).toEqual([2, ['a.txt']])
})

const main = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Runs the command with streams of its own. @returns Exit code and standard error, as far as that is a pipe. */
const withStreams = (args: readonly string[], stdout: number | 'pipe' | 'closed', stderr: number | 'pipe') =>
  new Promise<[code: number | null, err: string]>(resolve => {
    const child = spawn(process.execPath, [main, '--as-of', '2024-11-30', ...args], {
      cwd: sandbox.folder,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C', PLASHKA_LISTS: sandbox.lists },
      stdio: ['ignore', stdout === 'closed' ? 'pipe' : stdout, stderr],
    })
    let err = ''
    if (stdout === 'closed') child.stdout?.destroy()
    child.stderr?.on('data', chunk => (err += String(chunk)))
    child.on('close', code => resolve([code, err]))
  })

const full = existsSync('/dev/full') ? describe : describe.skip
full('exit codes hold', () => {
  const unwritten = 'plashka: standard output cannot be written: no space is left\n'

  test.each([[['a.txt']], [['-f', 'json', 'a.txt']], [['inspect', 'a.txt', '--json']], [['explain', 'taliban']]])(
    'where standard output is full: %j',
    async args => {
      const device = openSync('/dev/full', 'w')
      expect(await withStreams(args, device, 'pipe')).toEqual([2, unwritten])
      expect(await withStreams(args, device, device)).toEqual([2, ''])
    },
  )

  test('where a reader has seen enough, as if he had read on; drafts are mended all the same', async () => {
    sandbox.write('b.txt', 'Погода.\n')
    expect(await withStreams(['a.txt'], 'closed', 'pipe')).toEqual([1, ''])
    expect(await withStreams(['b.txt'], 'closed', 'pipe')).toEqual([0, ''])
    expect(await withStreams(['nowhere.txt'], 'closed', 'pipe')).toEqual([2, ''])
    expect(await withStreams(['--fix', 'a.txt'], 'closed', 'pipe')).toEqual([0, 'plashka: 1 file written: a.txt\n'])
    expect(readFileSync(path.join(sandbox.folder, 'a.txt'), 'utf8')).toContain('запрещён в РФ')
  })

  test('where standard error is full', async () => {
    const device = openSync('/dev/full', 'w')
    sandbox.write('.plashkarc.yml', 'profile: none')
    expect(await withStreams(['a.txt'], 'pipe', device)).toEqual([2, ''])
  })
})
