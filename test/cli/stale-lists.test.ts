/** That lists are old is a fact of the run: told once, whatever its files, threads, cache, configs and report. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { reportFormats } from '../../src/cli/options.js'
import { Sandbox, type Result } from './sandbox.js'

let sandbox: Sandbox
beforeEach(() => {
  sandbox = new Sandbox()
  sandbox.write('fresh.yml', listOf('fresh', '2030-12-30'))
  sandbox.write('a.txt', 'Погода.\n')
  sandbox.write('b.txt', 'Погода.\n')
})
afterEach(() => sandbox.remove())

/** A register read on a day. */
const listOf = (id: string, checked: string): string => `list: ${id}
title: Register
source: { title: Register }
checked: ${checked}
category: undesirable
entities:
  - { id: ${id}-clover, kind: organisation, name: Клеверище ${id}, designations: [{ category: undesirable, listed: 2023-01-01 }] }
`
const ownLists = (...files: readonly string[]): string => `builtinLists: false\nlists: [${files.join(', ')}]\n`

const late = ['--as-of', '2031-01-01', '--no-color']
const run = (...args: readonly string[]): Promise<Result> => sandbox.run([...args, ...late, '.'])
const timesTold = ({ out, err }: Result): number => `${out}${err}`.match(/who was entered since/g)?.length ?? 0

const reason = (checked: string, days: number): string =>
  `The list of undesirable organizations (Ministry of Justice) is of ${checked}, ${days} days old: who was entered since is not known. Update: plashka lists update undesirable`

describe('the report for people', () => {
  test('has it behind the files, and counts it', async () => {
    sandbox.write('old.yml', listOf('old', '2030-12-01'))
    sandbox.write('.plashkarc.yml', `${ownLists('old.yml')}rules: { stale-lists: warning }\n`)
    expect(await run()).toEqual({
      code: 0,
      out: `a.txt: no issues found\nb.txt: no issues found\nLists\n warning ${reason('2030-12-01', 31)} stale-lists plashka\n\n⚠ 1 warning\n`,
      err: '',
    })
    expect((await run('--frail')).code).toBe(1)
    expect(await run('--max-warnings', '0')).toMatchObject({ code: 1, err: expect.stringContaining('1 warning') })
    expect((await run('--lang', 'ru')).out).toContain('\nСписки\n')
  })

  test('has it alone where nothing else is to be said', async () => {
    expect(await run('--quiet')).toMatchObject({ code: 0, out: expect.stringMatching(/^Lists\n.*\n$/) })
  })

  test('has it on standard error where standard output holds a mended text or a diff', async () => {
    const mended = await sandbox.run(['--fix', ...late, '-'], 'Погода.\n')
    expect(mended).toMatchObject({ code: 0, out: 'Погода.\n', err: expect.stringMatching(/^Lists\n/) })
    expect(timesTold(await run('--fix-dry-run'))).toBe(1)
  })
})

describe.each([...reportFormats])('as %s it is told once', format => {
  test('of two files, with a cache and without', async () => {
    const plain = await run('-f', format)
    expect([plain.code, timesTold(plain)]).toEqual([0, 1])
    for (let time = 1; time <= 2; time++) expect(await run('-f', format, '--cache')).toEqual(plain)
    sandbox.write('a.txt', 'Погода, опять.\n')
    expect(timesTold(await run('-f', format, '--cache'))).toBe(1)
  })

  test('and not at all where the config has it off', async () => {
    sandbox.write('.plashkarc.yml', 'rules: { stale-lists: off }\n')
    expect(timesTold(await run('-f', format))).toBe(0)
  })

  test('and fails the run as an error', async () => {
    sandbox.write('.plashkarc.yml', 'rules: { stale-lists: [error, { maxAge: 7 }] }\n')
    expect((await run('-f', format)).code).toBe(1)
  })
})

test('on several threads as on one', async () => {
  const filler = 'Погода стояла хорошая, и все вышли гулять по набережной.\n\n'.repeat(9000)
  for (const name of ['c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) sandbox.write(`${name}.txt`, filler)
  const result = await run()
  expect([result.code, timesTold(result)]).toEqual([0, 1])
  expect(await run('--cache')).toEqual(result)
  expect(await run('--cache')).toEqual(result)
})

test('the totals of machine reports count it', async () => {
  sandbox.write('.plashkarc.yml', 'rules: { stale-lists: error }\n')
  const json = JSON.parse((await run('-f', 'json')).out) as Record<string, unknown>
  expect(json).toMatchObject({
    totals: { files: 2, errors: 1, warnings: 0, infos: 0 },
    files: [{ messages: [] }, { messages: [] }],
    aboutLists: [
      {
        ruleId: 'stale-lists',
        severity: 'error',
        register: 'extremist',
        asOf: '2031-01-01',
        lists: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
        url: 'https://github.com/plashka/plashka/blob/main/rules/stale-lists/README.md',
      },
    ],
  })
  expect((await run('-f', 'junit')).out).toContain('<testsuites name="plashka" tests="3" failures="1" errors="0">')
  const tap = (await run('-f', 'tap')).out
  expect(tap).toContain('\nnot ok - plashka\n')
  expect(tap).toMatch(/\n1\.\.3\n$/)
})

describe('with several configs', () => {
  test('it is told once of the lists that they share, as gravely as the gravest has it', async () => {
    sandbox.write('grave/.plashkarc.yml', 'rules: { stale-lists: error }\n')
    sandbox.write('grave/c.txt', 'Погода.\n')
    sandbox.write('off/.plashkarc.yml', 'rules: { stale-lists: off }\n')
    sandbox.write('off/d.txt', 'Погода.\n')
    const result = await run()
    expect([result.code, timesTold(result)]).toEqual([1, 1])
    expect(result.out).toContain('\n\n✖ 1 error\n')
  })

  test('it is told once of a register that lists of different configs share', async () => {
    sandbox.write('own/.plashkarc.yml', `lists: [../fresh.yml]\n`)
    sandbox.write('own/c.txt', 'Погода.\n')
    expect(timesTold(await run())).toBe(1)
  })

  test('it is told of each set of lists that is old, and of none that is not', async () => {
    sandbox.write('.plashkarc.yml', ownLists('fresh.yml'))
    for (const [name, checked] of [
      ['old', '2030-12-01'],
      ['older', '2030-11-01'],
    ] as const) {
      sandbox.write(`${name}/.plashkarc.yml`, ownLists('list.yml'))
      sandbox.write(`${name}/list.yml`, listOf(name, checked))
      for (const file of ['c', 'd']) sandbox.write(`${name}/${file}.txt`, 'Погода.\n')
    }
    const result = await run()
    expect(timesTold(result)).toBe(2)
    expect(result.out).toContain(reason('2030-12-01', 31))
    expect(result.out).toContain(reason('2030-11-01', 61))
  })
})

test('a baseline records nothing of the lists', async () => {
  expect((await run('--write-baseline')).code).toBe(0)
  expect(timesTold(await run())).toBe(1)
})

test('drafts of a past day are not checked by old lists', async () => {
  const past = await sandbox.run(['--as-of', '2024-11-30', '--no-color', '.'])
  expect(timesTold(past)).toBe(0)
})

test('`inspect` says it of each draft, apart from the messages', async () => {
  const { out } = await sandbox.run(['inspect', '--json', '--as-of', '2031-01-01', 'a.txt', 'b.txt'])
  const lines = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
  expect(lines).toHaveLength(2)
  for (const line of lines)
    expect(line).toMatchObject({ messages: [], aboutLists: [{ ruleId: 'stale-lists', register: 'extremist' }] })
})
