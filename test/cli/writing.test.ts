/** What `--fix` and the other writers of the command do on the disk, as a user sees it. */
import { spawnSync } from 'node:child_process'
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const plashka = (...args: string[]): Promise<Result> => sandbox.run(['--as-of', '2024-11-30', ...args])
const at = (name: string): string => path.join(sandbox.folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

const draft = 'Талибан сообщил об этом.\n'
const mended = 'Талибан (признан террористической организацией и запрещён в РФ) сообщил об этом.\n'

test('a run says what it has written, beside any report and in both languages', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) sandbox.write(name, draft)
  const { code, out, err } = await plashka('--fix', '-f', 'json', '.')
  expect([code, err]).toEqual([0, 'plashka: 4 files written: a.txt, b.txt, c.txt and 1 more\n'])
  expect((JSON.parse(out) as { totals: { files: number } }).totals.files).toBe(4)
  expect((await plashka('--fix', '.')).err).toBe('')
  sandbox.write('a.txt', draft)
  expect((await plashka('--fix', '--quiet', '--lang', 'ru', '.')).err).toBe('plashka: исправленные файлы (1): a.txt\n')
})

describe('a file that is not to be written is told, and the others are written', () => {
  test.each<[string, (name: string) => void, string]>([
    ['read-only', name => chmodSync(at(name), 0o444), 'not written, as it is read-only'],
    ['under two names', name => linkSync(at(name), at('other.doc')), 'one file under 2 names (hard links)'],
  ])('%s', async (_, prepare, reason) => {
    sandbox.write('a.txt', draft)
    sandbox.write('b.txt', draft)
    prepare('a.txt')
    const { code, out, err } = await plashka('--fix', '.')
    expect([code, err]).toEqual([2, 'plashka: 1 file written: b.txt\n'])
    expect(out).toMatch(new RegExp(`^a\\.txt\\n.*error.*${reason.replace(/[()]/g, '\\$&')}`))
    expect([read('a.txt'), read('b.txt')]).toEqual([draft, mended])
    expect(readdirSync(sandbox.folder).filter(name => name.startsWith('.plashka-'))).toEqual([])
  })
})

test('a link in a folder is followed within it, and out of it only for who names it', async () => {
  sandbox.write('news/a.txt', draft)
  sandbox.write('elsewhere/b.txt', draft)
  sandbox.write('elsewhere/more/c.txt', draft)
  symlinkSync('a.txt', at('news/within.txt'))
  symlinkSync('../elsewhere/b.txt', at('news/out.txt'))
  symlinkSync('../elsewhere/more', at('news/more'))
  for (const input of ['news', 'news/**/*.txt']) {
    const { code, out } = await plashka('--fix', input)
    expect(code).toBe(2)
    expect(out).toContain(
      `this link leads out of its folder; name the file itself to have it written: ${at('news/out.txt')}`,
    )
    expect(out).toContain(at('elsewhere/more/c.txt'))
    expect([read('news/a.txt'), read('elsewhere/b.txt'), read('elsewhere/more/c.txt')]).toEqual([mended, draft, draft])
  }
  expect((await plashka('--fix', 'news/out.txt')).code).toBe(0)
  expect([read('elsewhere/b.txt'), lstatSync(at('news/out.txt')).isSymbolicLink()]).toEqual([mended, true])
})

test('a name as long as the file system has them', async () => {
  const name = `${'я'.repeat(124)}.txt`
  sandbox.write(name, draft)
  expect((await plashka('--fix', name)).code).toBe(0)
  expect(read(name)).toBe(mended)
})

/** A format whose reader is somebody who edits the draft while it is checked. */
const editor = `
import { appendFileSync } from 'node:fs'
import { DocumentBuilder, inlineNotation } from '${new URL('../../dist/src/library/index.js', import.meta.url).href}'

function parse(source) {
  if (!source.includes('(')) appendFileSync('a.wire', 'Правка.\\n')
  const builder = new DocumentBuilder(source)
  builder.literal(0, source.length)
  builder.block('paragraph', { start: 0, end: builder.length })
  return [builder.build()]
}

export const formats = [{ name: 'wire', extensions: ['.wire'], parse, notation: inlineNotation }]
`

test('an edit that somebody makes during the run is not lost', async () => {
  sandbox.write('editor.mjs', editor)
  sandbox.write('plashka.yml', 'plugins: [./editor.mjs]\n')
  sandbox.write('a.wire', draft)
  sandbox.write('b.txt', draft)
  const { code, out, err } = await plashka('--config', 'plashka.yml', '--fix', 'a.wire', 'b.txt')
  expect([code, err]).toEqual([2, 'plashka: 1 file written: b.txt\n'])
  expect(out).toContain('not written, as somebody else has changed it since it was read; run plashka again')
  expect([read('a.wire'), read('b.txt')]).toEqual([`${draft}Правка.\n`, mended])
})

describe('the other writers keep to the same', () => {
  test.each([
    ['--output-file', ['-o', 'kept.json', '-f', 'json', 'a.txt']],
    ['--write-baseline', ['--write-baseline', '--baseline', 'kept.json', 'a.txt']],
    ['--cache', ['--cache', '--cache-location', 'kept.json', 'a.txt']],
  ])('%s', async (_, args) => {
    sandbox.write('a.txt', 'Все ушли.\n')
    sandbox.write('kept.json', '{"version":1,"findings":{}}')
    chmodSync(at('kept.json'), 0o440)
    const { code, err } = await plashka(...args)
    expect([code, read('kept.json')]).toEqual([2, '{"version":1,"findings":{}}'])
    expect(err).toContain(`not written, as it is read-only: ${at('kept.json')}`)
    chmodSync(at('kept.json'), 0o600)
    symlinkSync('kept.json', at('link.json'))
    expect((await plashka(...args.map(arg => arg.replace('kept', 'link')))).code).toBe(0)
    expect(read('kept.json')).not.toBe('{"version":1,"findings":{}}')
    expect([statSync(at('kept.json')).mode & 0o777, lstatSync(at('link.json')).isSymbolicLink()]).toEqual([0o600, true])
  })
})

describe('what never ends is not read', () => {
  test('as a draft: in folders it is passed over, named it is told', async () => {
    mkdirSync(at('news'))
    spawnSync('mkfifo', [at('news/pipe.txt')])
    sandbox.write('news/a.txt', draft)
    spawnSync('mkfifo', [at('news/no-draft')])
    symlinkSync('/dev/zero', at('news/zero.txt'))
    const whole = await plashka('news')
    expect(whole.out).toMatch(/^news\/a\.txt\n.*missing-notice.*\n\n✖ 1 error\n$/)
    expect([whole.code, whole.err]).toEqual([
      1,
      ['news/pipe.txt', 'news/zero.txt']
        .map(name => `plashka: not read, as it is a pipe, a socket or a device: ${name}\n`)
        .join(''),
    ])
    const { code, out } = await plashka('news/pipe.txt', '/dev/zero', 'news/a.txt')
    expect([code, out.match(/error +not read, as it is a pipe, a socket or a device/g)?.length]).toEqual([2, 2])
    expect(out).toContain('missing-notice')
  })

  test.each([
    ['extends', 'extends: /dev/zero\n', []],
    ['baseline', 'baseline: /dev/zero\n', []],
    ['--config', '', ['--config', '/dev/zero']],
    ['--ignore-path', '', ['--ignore-path', '/dev/zero']],
    ['--baseline', '', ['--baseline', '/dev/zero']],
  ])('by %s', async (_, config, args) => {
    sandbox.write('a.txt', draft)
    if (config !== '') sandbox.write('.plashkarc.yml', config)
    const { code, err } = await plashka(...args, 'a.txt')
    expect(code).toBe(2)
    expect(err).toContain('not read, as it is a pipe, a socket or a device: /dev/zero')
  })

  test('by lists', async () => {
    sandbox.write('a.txt', draft)
    sandbox.write('.plashkarc.yml', 'lists: [/dev/zero]\n')
    const { code, err } = await plashka('a.txt')
    expect([code, err]).toEqual([2, expect.stringContaining('is no file that could hold a list')])
  })

  test('a config with a byte order mark is read', async () => {
    sandbox.write('.plashkarc.json', '\uFEFF{ "rules": { "missing-notice": "off" } }')
    sandbox.write('a.txt', draft)
    expect(await plashka('a.txt')).toMatchObject({ code: 0, err: '' })
  })
})

test('standard input that is closed is no draft without faults; an empty one is', () => {
  const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', PLASHKA_LISTS: sandbox.lists }
  const run = (redirection: string) =>
    spawnSync('sh', ['-c', `"$0" "$1" - ${redirection}`, process.execPath, command], {
      cwd: sandbox.folder,
      env,
      encoding: 'utf8',
    })
  for (const redirection of ['<&-', '</dev/null']) {
    const { status, stdout, stderr } = run(redirection)
    expect([status, stdout, stderr]).toEqual([2, '', 'plashka: standard input is closed: there is nothing to check\n'])
  }
  sandbox.write('empty', '')
  expect(run('<empty').status).toBe(0)
})
