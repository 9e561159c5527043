/** Long files of records, packed ones, and records that come on standard input. */
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { zipSync } from 'fflate'
import { page, tarOf } from '../streams/archived.js'
import { Sandbox } from './sandbox.js'

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
  readonly path: string
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

  test('is found in folders, as drafts are, and archives left alone where all is read whole', async () => {
    sandbox.write('all/a.ndjson.gz', gzipSync(`${named}\n`))
    sandbox.write('all/2024/b.tgz', gzipSync(tarOf([['c.md', 'Талибан сообщил об этом.']])))
    sandbox.write('all/d.txt', 'Талибан сообщил об этом.')
    const { code, out } = await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', 'all'])
    expect([code, linesOf(out).map(({ path: name, mentions }) => [name, mentions.length])]).toEqual([
      0,
      [
        ['all/2024/b.tgz/c.md', 1],
        ['all/a.ndjson.gz', 1],
        ['all/d.txt', 1],
      ],
    ])
    const fixed = await sandbox.run(['--fix', '--as-of', '2024-11-30', 'all'])
    expect([fixed.code, fixed.out.match(/^all\S+/gm)]).toEqual([2, ['all/a.ndjson.gz', 'all/d.txt:']])
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

describe('sources of many items', () => {
  const names = (out: string): string[] => linesOf(out).flatMap(({ mentions }) => mentions.map(({ text }) => text))

  test('that are long or packed are read item by item, on all cores, in their order', async () => {
    const item = (id: number): string =>
      `<item><guid>${id}</guid><pubDate>Sat, 30 Nov 2024 10:00:00 +0300</pubDate><content:encoded><![CDATA[<p>${id % 500 === 0 ? 'Талибан сообщил об этом.' : 'Сегодня тепло. '.repeat(20)}</p>]]></content:encoded></item>\n`
    const feed = `<?xml version="1.0"?>\n<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>\n${Array.from({ length: 2000 }, (_, id) => item(id)).join('')}</channel></rss>`
    sandbox.write('export.xml.gz', gzipSync(feed))
    const { code, out } = await sandbox.run(['inspect', '--json', 'export.xml.gz'])
    const lines = linesOf(out)
    expect([code, lines.map(({ item: id }) => id)]).toEqual([0, Array.from({ length: 2000 }, (_, id) => String(id))])
    const bytes = Buffer.from(feed)
    for (const { at, mentions, messages } of lines.filter(line => line.mentions.length > 0)) {
      const text = bytes.subarray(at.byte).toString()
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Талибан'])
      expect(messages.map(({ line }) => line)).toEqual([at.line])
    }
    const whole = await sandbox.run(['export.xml.gz'])
    const places = feed.split('\n').flatMap((line, index) => {
      const at = line.indexOf('Талибан')
      return at < 0 ? [] : [`${index + 1}:${at + 1}`]
    })
    expect([whole.code, whole.out.match(/^\d+:\d+/gm)]).toEqual([1, places])
  })

  test('in an archive are found by their paths, one that is broken is told, and the others are checked', async () => {
    const draft = 'Талибан сообщил об этом.'
    const files: [string, string][] = [
      ['2024/a.md', draft],
      ['2024/b.ndjson', `${named}\n{"text"\n${named}\n`],
      ['2024/pictures/c.jpg', draft],
      ['2024/d.zip', 'PK'],
      ['../../e.txt', draft],
      ['2024/._f.txt', ''],
      ['node_modules/g.md', draft],
    ]
    sandbox.write('a.tgz', gzipSync(tarOf(files)))
    sandbox.write('a.zip', zipSync(Object.fromEntries(files.map(([name, text]) => [name, Buffer.from(text)]))))
    for (const archive of ['a.tgz', 'a.zip']) {
      const { code, out, err } = await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', archive])
      expect([code, linesOf(out).map(({ path: name, mentions }) => [name, mentions.length])]).toEqual([
        2,
        [
          [`${archive}/2024/a.md`, 1],
          [`${archive}/2024/b.ndjson`, 1],
          [`${archive}/2024/b.ndjson`, 1],
          [`${archive}/e.txt`, 1],
          [`${archive}/2024/._f.txt`, 0],
        ],
      ])
      expect(err).toMatch(/2024\/d\.zip[\s\S]*an archive within an archive/)
      expect(err).toMatch(/b\.ndjson[\s\S]*2:1-2:8 error No valid JSON/)
      const report = await sandbox.run(['--format', 'json', '--as-of', '2024-11-30', archive])
      expect((JSON.parse(report.out) as { totals: object }).totals).toMatchObject({ files: 1, mentions: 4 })
    }
  })

  test('on standard input, too, whatever they are packed in', async () => {
    const text = 'Талибан сообщил об этом.'
    const chat = {
      type: 'public_channel',
      messages: [{ id: 7, type: 'message', date: '2024-11-30T10:00:00', text: ['Вот: ', { type: 'bold', text }] }],
    }
    const inputs: [string, Uint8Array][] = [
      ['result.json', Buffer.from(JSON.stringify(chat))],
      [
        'crawl.warc.gz',
        Buffer.concat([
          gzipSync(page('https://a.ru/1', `<p>${text}</p>`)),
          gzipSync(page('https://a.ru/2', '<p>Тепло.</p>')),
        ]),
      ],
      ['a.zip', zipSync({ 'a.txt': Buffer.from(text) })],
      ['a.tar', tarOf([['a.txt', text]])],
    ]
    for (const [name, bytes] of inputs) {
      const { out } = await sandbox.run(['inspect', '--json', '-', '--stdin-filename', name], bytes)
      expect([name, names(out)]).toEqual([name, ['Талибан']])
    }
  })

  test('of a crawl are told by their addresses', async () => {
    sandbox.write(
      'crawl.warc',
      Buffer.concat([
        page('https://a.ru/1', '<p>Талибан сообщил.</p>'),
        Buffer.from('мусор\n'),
        page('https://a.ru/0.css', 'Талибан', '', '200 OK', 'text/css'),
        page('https://a.ru/2', '<p>Тепло.</p>'),
      ]),
    )
    const { code, out } = await sandbox.run(['--as-of', '2024-11-30', 'crawl.warc'])
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(
        /^crawl\.warc\/https:\/\/a\.ru\/1\n1:4-1:11 +error "Талибан"[\s\S]*crawl\.warc\n +error Byte \d+: no record of a WARC file/,
      ),
    ])
    expect(out).not.toContain('a.ru/2')
    const inspected = await sandbox.run(['inspect', '--json', 'crawl.warc'])
    expect(linesOf(inspected.out)).toMatchObject([
      { item: 'https://a.ru/1', at: { byte: 0, line: 1 } },
      { item: 'https://a.ru/2' },
    ])
  })

  test('that unpack to more than is checked are told', async () => {
    sandbox.write('bomb.zip', zipSync({ 'a.txt': Buffer.alloc(20 * 2 ** 20, 'a'), 'b.txt': Buffer.from('Тепло.') }))
    expect(await sandbox.run(['bomb.zip'])).toMatchObject({
      code: 2,
      out: expect.stringMatching(/bomb\.zip\/a\.txt\n +error Not checked, as it unpacks to more than 16 MB/),
    })
  })

  test('with entities of their own are refused', async () => {
    sandbox.write(
      'a.xml.gz',
      gzipSync('<!DOCTYPE rss [<!ENTITY a "ha">]><rss><channel><item><title>&a;</title></item></channel></rss>'),
    )
    expect(await sandbox.run(['a.xml.gz'])).toMatchObject({
      code: 2,
      out: expect.stringContaining('document types are refused'),
    })
  })
})
