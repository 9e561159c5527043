/** The command as it is built keeps what V8 has compiled, and runs the same without. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const told = '1:1-1:13 error "Борис Акунин" has no notice'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plashka-code-'))
  writeFileSync(path.join(folder, 'draft.txt'), 'Борис Акунин рад.\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const cache = (): string => path.join(folder, 'cache/plashka/code')
const kept = (): readonly string[] =>
  readdirSync(cache())
    .sort()
    .map(name => path.join(cache(), name))

function run(args: readonly string[] = ['--lang', 'en', 'draft.txt'], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, XDG_CACHE_HOME: path.join(folder, 'cache'), ...env },
  })
  return { status, stdout, stderr }
}

test('the first check keeps it, the next one runs by it', () => {
  const first = run()
  expect(first).toEqual({ status: 1, stdout: expect.stringContaining(told), stderr: '' })
  const files = kept()
  expect(files.map(file => path.basename(file))).toEqual([
    expect.stringMatching(/^command-line\.cjs-/),
    expect.stringMatching(/^command\.cjs-/),
  ])
  const states = () => files.map(file => statSync(file)).map(({ mtimeMs, mode }) => [mtimeMs, mode & 0o077])
  const before = states()
  expect(before.map(([, mode]) => mode)).toEqual([0, 0])
  expect(run()).toEqual(first)
  expect([kept(), states()]).toEqual([files, before])
})

test('what other subcommands need is read, and kept, when one is called', () => {
  run()
  const ofCheck = kept()
  const explained = run(['explain', 'Meduza', '--lang', 'en'])
  expect(explained).toEqual({ status: 0, stdout: expect.stringContaining('Meduza'), stderr: '' })
  const ofOthers = kept().filter(file => !ofCheck.includes(file))
  expect(ofOthers.map(file => path.basename(file))).toEqual([expect.stringMatching(/^command-rest\.cjs-/)])
  const { mtimeMs } = statSync(ofOthers[0]!)
  expect(run(['explain', 'Meduza', '--lang', 'en'])).toEqual(explained)
  expect(statSync(ofOthers[0]!).mtimeMs).toBe(mtimeMs)
})

test('what cannot be used is replaced', () => {
  const first = run()
  const files = kept()
  const lengths = files.map(file => readFileSync(file).length)
  for (const file of files) writeFileSync(file, 'nothing of V8')
  expect(run()).toEqual(first)
  expect(kept()).toEqual(files)
  for (const [at, file] of files.entries()) expect(readFileSync(file).length).toBeGreaterThan(lengths[at]! / 2)
})

test('those of other installs stay, the newest of them', () => {
  run()
  const [line = '', file = ''] = kept()
  rmSync(file)
  const others = Array.from({ length: 6 }, (_, age) => `${file.slice(0, -16)}${String(age).repeat(16)}`)
  for (const [age, other] of others.entries()) {
    writeFileSync(other, 'of another install')
    utimesSync(other, new Date(Date.UTC(2026, 0, 31 - age)), new Date(Date.UTC(2026, 0, 31 - age)))
  }
  run()
  expect(new Set(kept())).toEqual(new Set([line, file, ...others.slice(0, 3)]))
})

test('where nothing can be kept the command works as well', () => {
  writeFileSync(path.join(folder, 'cache'), 'no folder')
  expect(run()).toEqual({ status: 1, stdout: expect.stringContaining(told), stderr: '' })
})

test('a run that checks nothing reads no more than it needs, and keeps no part of what a check does', () => {
  const version = run(['--version'])
  expect(version).toEqual({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
  expect(run(['--help', '--lang', 'en']).stdout).toMatch(/^Usage: plashka /)
  expect(run(['explain', 'Meduza', '--lang', 'en']).status).toBe(0)
  expect(kept().map(file => path.basename(file))).toEqual([expect.stringMatching(/^command-rest\.cjs-/)])
  const [first, second] = [run(), run()]
  expect(first).toEqual({ status: 1, stdout: expect.stringContaining(told), stderr: '' })
  expect(second).toEqual(first)
})

test('nothing is kept where it is not wanted, and by what checks nothing', () => {
  expect(run(undefined, { NODE_DISABLE_COMPILE_CACHE: '1' }).status).toBe(1)
  expect(run(['--version']).status).toBe(0)
  expect(() => kept()).toThrow('ENOENT')
})
