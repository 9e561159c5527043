/** `--cache`: the same report, without the work. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { reportFormats } from '../../src/cli/options.js'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
const cacheFile = (): string => path.join(sandbox.folder, '.plashkacache')
const at = ['--as-of', '2024-11-30', '--no-color']
const run = (...args: string[]): Promise<Result> => sandbox.run([...args, ...at, '.'])

interface Entry {
  key: string
  result: { out: string }
}
const entries = (): [string, Entry][] =>
  (JSON.parse(readFileSync(cacheFile(), 'utf8')) as { entries: [string, Entry][] }).entries

/** Marks what is kept, so that a report shows which files were not checked again. */
function mark(): void {
  const marked = entries().map(([name, { key, result }]) => [name, { key, result: { ...result, out: `kept ${name}` } }])
  writeFileSync(cacheFile(), JSON.stringify({ layout: 2, entries: marked }))
}

const kept = ({ out }: Result): string[] => Array.from(out.matchAll(/kept (\S+)/g), ([, name]) => name!)

beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('clean.md', 'Ничего.\n')
  sandbox.write('due.md', 'Талибан сообщил об этом.\n')
  sandbox.write('part/warned.txt', 'Издание «Медуза» писало.\n\n* Признано иностранным агентом.\n')
})
afterEach(() => sandbox.remove())

test.each(reportFormats)('a report as %s is the same with it', async format => {
  const plain = await run('-f', format)
  expect(await run('-f', format, '--cache')).toEqual(plain)
  expect(entries()).toHaveLength(3)
  expect(await run('-f', format, '--cache')).toEqual(plain)
})

describe('what has changed is checked again', () => {
  beforeEach(async () => {
    await run('--cache')
    mark()
  })

  test('nothing', async () => {
    expect(kept(await run('--cache'))).toEqual(['clean.md', 'due.md', 'part/warned.txt'])
  })

  test('a text', async () => {
    sandbox.write('due.md', 'Ничего.\n')
    expect(kept(await run('--cache'))).toEqual(['clean.md', 'part/warned.txt'])
    expect(
      entries()
        .map(([name]) => name)
        .sort(),
    ).toEqual(['clean.md', 'due.md', 'part/warned.txt'])
  })

  test('the config of a folder', async () => {
    sandbox.write('part/.plashkarc.yml', 'disable: [meduza]\n')
    expect(kept(await run('--cache'))).toEqual(['clean.md', 'due.md'])
  })

  test('a list of the config, an imported list, a baseline, the day, an option', async () => {
    sandbox.write('.plashkarc.yml', 'lists: [own.yml]\n')
    const list = (name: string): string =>
      `list: own\ntitle: Own\ncategory: foreign-agent\nsource: { title: Own }\nchecked: 2024-01-01\nentities:\n` +
      `  - { id: own, kind: media, name: «${name}», designations: [{ listed: 2023-01-01 }] }\n`
    sandbox.write('own.yml', list('Старое'))
    await run('--cache')
    mark()
    expect(kept(await run('--cache'))).toHaveLength(3)
    sandbox.write('own.yml', list('Новое'))
    expect(kept(await run('--cache'))).toEqual([])
    mark()
    sandbox.write('imported/foreign-agent.yml', list('Реестровое'))
    expect(kept(await run('--cache'))).toEqual([])
    mark()
    expect((await sandbox.run(['--write-baseline', ...at, '.'])).code).toBe(0)
    expect(kept(await run('--cache'))).toEqual([])
    mark()
    expect(kept(await sandbox.run(['--cache', '--as-of', '2024-11-29', '.']))).toEqual([])
    mark()
    expect(kept(await sandbox.run(['--cache', '--as-of', '2024-11-29', '--verbose', '.']))).toEqual([])
  })
})

test('a file that is gone is forgotten, one that is not in the run is not', async () => {
  await run('--cache')
  rmSync(path.join(sandbox.folder, 'clean.md'))
  await sandbox.run(['--cache', ...at, 'part'])
  expect(entries().map(([name]) => name)).toEqual(['due.md', 'part/warned.txt'])
})

test('a broken cache, or one of another layout, is made anew', async () => {
  const plain = await run()
  for (const content of ['{', '[]', '{"layout":1,"entries":[1]}', '{"layout":0,"entries":[["due.md",{}]]}', '']) {
    writeFileSync(cacheFile(), content)
    expect(await run('--cache')).toEqual(plain)
    expect(entries()).toHaveLength(3)
  }
})

test('it stands where it is asked for', async () => {
  await run('--cache', '--cache-location', 'kept/results')
  expect(readFileSync(path.join(sandbox.folder, 'kept/results'), 'utf8')).toContain('"due.md"')
})

test('what --fix has mended is checked again, and then clean', async () => {
  const { code } = await run('--fix', '--cache')
  expect(code).toBe(0)
  expect(entries().map(([name]) => name)).not.toContain('due.md')
  const mended = readFileSync(path.join(sandbox.folder, 'due.md'), 'utf8')
  expect(mended).toContain('признан')
  expect((await run('--fix', '--cache')).code).toBe(0)
  expect(entries().map(([name]) => name)).toContain('due.md')
  expect(readFileSync(path.join(sandbox.folder, 'due.md'), 'utf8')).toBe(mended)
})

test('a config that is at fault is told each time', async () => {
  sandbox.write('.plashkarc.yml', 'polcy: {}\n')
  const first = await run('--cache')
  expect(first.code).toBe(2)
  expect(await run('--cache')).toEqual(first)
})

test('an entry of the config that keeps back nothing is told each time, one that does is not', async () => {
  const entry = (entity: string): string => `  - { path: due.md, entity: ${entity}, reason: test }\n`
  sandbox.write('.plashkarc.yml', `ignore:\n${entry('taliban')}${entry('meduza')}`)
  const first = await run('--cache')
  expect(first.err).toMatch(/ignore\.1/)
  expect(first.err).not.toMatch(/ignore\.0/)
  expect(await run('--cache')).toEqual(first)
})
