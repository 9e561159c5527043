/** Long files of records, packed ones, and records that come on standard input. */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

jest.setTimeout(120_000)

let sandbox = new Sandbox()
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const clean = JSON.stringify({ id: 'c', text: 'Сегодня в городе тепло. '.repeat(20), date: '2024-11-30' })
const named = JSON.stringify({ id: 'n', text: 'Талибан сообщил об этом.', date: '2024-11-30' })
/** Some megabytes: several parts. Every thousandth record names somebody. */
const records = Array.from({ length: 3000 }, (_, index) => (index % 1000 === 999 ? named : clean))
const long = `${records.join('\n')}\n`

interface Line {
  readonly item: string
  readonly at: { readonly byte: number; readonly line: number }
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  readonly messages: readonly { readonly ruleId: string; readonly line: number; readonly start: number }[]
}

const linesOf = (out: string): Line[] =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

describe('a file of records', () => {
  test('is told record by record in its order, with places in the record and of the record', async () => {
    sandbox.write('a.ndjson', long)
    const { code, out } = await sandbox.run(['inspect', '--json', 'a.ndjson'])
    const lines = linesOf(out)
    expect([code, lines.length]).toEqual([0, 3000])
    expect(lines.map(({ at }) => at.line)).toEqual(records.map((_, index) => index + 1))
    const bytes = Buffer.from(long)
    for (const { at, mentions } of lines.filter(line => line.mentions.length > 0)) {
      const record = bytes.subarray(at.byte, bytes.indexOf('\n', at.byte)).toString()
      expect(mentions.map(({ start, end }) => record.slice(start, end))).toEqual(mentions.map(({ text }) => text))
    }
    expect(lines.flatMap(({ messages }) => messages.map(({ line }) => line))).toEqual([1000, 2000, 3000])
  })

  test('is reported under one heading', async () => {
    sandbox.write('a.ndjson', long)
    const { code, out } = await sandbox.run(['a.ndjson'])
    expect(code).toBe(1)
    expect(out.match(/^a\.ndjson/gm)).toHaveLength(1)
    expect(out.match(/^\d+:\d+/gm)).toEqual(['1000:19', '2000:19', '3000:19'])
    expect(out).toMatch(/3 errors\n$/)
  })

  test('that is clean says so once', async () => {
    sandbox.write('a.ndjson', `${clean}\n`.repeat(3000))
    const { code, out } = await sandbox.run(['a.ndjson'])
    expect([code, out]).toEqual([0, 'a.ndjson: no issues found\n'])
  })

  test('counts as one file, its places are those of the file', async () => {
    sandbox.write('a.ndjson', long)
    const { out } = await sandbox.run(['--format', 'json', 'a.ndjson'])
    const report = JSON.parse(out) as { totals: object; files: { at: object; messages: { line: number }[] }[] }
    expect(report.totals).toMatchObject({ files: 1, errors: 3, mentions: 3 })
    expect(report.files).toHaveLength(3000)
    const sarif = JSON.parse((await sandbox.run(['--format', 'sarif', 'a.ndjson'])).out) as {
      runs: { results: { locations: { physicalLocation: { region: object } }[] }[] }[]
    }
    expect(sarif.runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.region)).toMatchObject(
      [1000, 2000, 3000].map(line => ({ startLine: line, endLine: line, startColumn: 19, endColumn: 26 })),
    )
  })

  test('is mended as any other', async () => {
    sandbox.write('a.ndjson', long)
    expect((await sandbox.run(['--fix', 'a.ndjson'])).code).toBe(0)
    const mended = named.replace('Талибан', 'Талибан (признан террористической организацией и запрещён в РФ)')
    expect(readFileSync(path.join(sandbox.folder, 'a.ndjson'), 'utf8')).toBe(long.replaceAll(named, mended))
  })
})

describe('what is packed', () => {
  test('is unpacked as it is read', async () => {
    sandbox.write('a.ndjson.gz', gzipSync(long))
    const { code, out } = await sandbox.run(['a.ndjson.gz'])
    expect([code, out.match(/^\d+:\d+/gm)]).toEqual([1, ['1000:19', '2000:19', '3000:19']])
  })

  test('and cut short is told behind what could be read', async () => {
    const packed = gzipSync(long)
    sandbox.write('a.ndjson.gz', packed.subarray(0, packed.length - 200))
    const { code, out } = await sandbox.run(['a.ndjson.gz'])
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(/1000:19[\s\S]*Damaged or cut short: nothing behind line \d{4} could be read/),
    ])
  })

  test('and is nothing of the kind is told', async () => {
    sandbox.write('a.jsonl.zst', 'no')
    const { code, out } = await sandbox.run(['a.jsonl.zst'])
    expect([code, out]).toEqual([
      2,
      expect.stringContaining('Damaged or cut short: nothing behind line 0 could be read'),
    ])
  })

  test('is not mended', async () => {
    sandbox.write('a.ndjson.gz', gzipSync(long))
    const { code, out } = await sandbox.run(['--fix', 'a.ndjson.gz'])
    expect([code, out]).toEqual([2, expect.stringContaining('Packed files are read as streams only')])
  })
})

test('records come on standard input, too', async () => {
  const plain = await sandbox.run(['inspect', '--json', '-', '--stdin-filename', 'a.ndjson'], long)
  expect(linesOf(plain.out).flatMap(({ messages }) => messages.map(({ line }) => line))).toEqual([1000, 2000, 3000])
})

test('a line that is too long is told with its number, and the others are checked', async () => {
  sandbox.write('a.ndjson', `${named}\n{"text":"${'я'.repeat(9 * 2 ** 20)}"}\n${named}\n`)
  const { code, out } = await sandbox.run(['a.ndjson'])
  expect([code, out.match(/^\d+:\d+/gm)]).toEqual([2, ['1:19', '2:1', '3:19']])
  expect(out).toContain('Not checked, as the line has more than 16 MB')
})

test('shares of a run are the whole run, each told once, and the same in every run', async () => {
  sandbox.write('a.ndjson', long)
  for (const name of ['b.txt', 'c.txt', 'd.txt']) sandbox.write(name, 'Талибан сообщил об этом.')
  const run = async (share: string): Promise<string[]> =>
    (await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', '--shard', share, '.'])).out.trim().split('\n')
  const [one, other, again] = [await run('1/2'), await run('2/2'), await run('2/2')]
  expect(again).toEqual(other)
  expect(Math.min(one.length, other.length)).toBeGreaterThan(500)
  const whole = (await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', '.'])).out.trim().split('\n')
  expect([...one, ...other].sort()).toEqual([...whole].sort())
})

test.each(['0/2', '3/2', '1', 'a/b'])('a share %s is refused', async share => {
  const { code, err } = await sandbox.run(['--shard', share, 'a.txt'])
  expect([code, err]).toEqual([2, expect.stringContaining('Expected a share as 2/8: the second of eight.')])
})
