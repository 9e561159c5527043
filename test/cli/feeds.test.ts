/** Feeds and encodings as a user meets them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Sandbox } from './sandbox.js'

let sandbox = new Sandbox()
beforeEach(() => {
  sandbox = new Sandbox()
})
afterEach(() => sandbox.remove())

const read = (name: string): Buffer => readFileSync(path.join(sandbox.folder, name))
const item = (id: number, day: string): string =>
  `<item><guid>${id}</guid><pubDate>${day}</pubDate><description>Талибан сообщил об этом.</description></item>`
const feed = `<rss><channel>${item(1, 'Sat, 30 Nov 2024 10:00:00 +0300')}${item(2, 'Mon, 1 Dec 2025 10:00:00 +0300')}</channel></rss>\n`

const letters = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
const windows1251 = (text: string): Buffer => Buffer.from(Array.from(text, letter => letters.indexOf(letter)))

describe('feeds', () => {
  test('have a line an item, each of its own day', async () => {
    sandbox.write('a.rss', feed)
    const { code, out } = await sandbox.run(['inspect', '--json', 'a.rss'])
    const lines = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown[]>)
    expect(code).toBe(0)
    expect(lines).toMatchObject([
      {
        item: '1',
        asOf: '2024-11-30',
        messages: expect.arrayContaining([expect.objectContaining({ ruleId: 'missing-notice' })]) as never,
      },
      { item: '2', asOf: '2025-12-01' },
    ])
    expect(Object.keys(lines[0]!)).not.toContain('encoding')
  })

  test('are mended item by item', async () => {
    sandbox.write('a.rss', feed)
    expect((await sandbox.run(['--fix', 'a.rss'])).code).toBe(0)
    expect(read('a.rss').toString()).toBe(
      feed.replace('Талибан', 'Талибан (признан террористической организацией и запрещён в РФ)'),
    )
  })

  test('under shared extensions are read where they are named, and nothing else is', async () => {
    sandbox.write('news/a.xml', feed)
    sandbox.write('news/b.json', '{}')
    sandbox.write('news/c.txt', 'Текст.')
    const { out } = await sandbox.run(['inspect', '--json', 'news'])
    expect(out.match(/"path"/g)).toHaveLength(1)
    expect((await sandbox.run(['inspect', '--json', 'news/*.xml'])).out.match(/"path"/g)).toHaveLength(2)
    const { code, out: refusal } = await sandbox.run(['news/b.json'])
    expect([code, refusal]).toEqual([
      2,
      expect.stringContaining(
        'This “.json” is of no kind that is read; known are JSON Feed, Telegram, ProseMirror (TipTap)',
      ),
    ])
    sandbox.write('news/b.json', '{"a": 1,\n}')
    expect((await sandbox.run(['news/b.json'])).out).toContain('line 2, column 1: this is no JSON')
  })

  test('of records say which lines cannot be read, check the others, and count as failed', async () => {
    sandbox.write(
      'a.ndjson',
      '{"text":"Талибан сообщил.","date":"2024-11-30"}\n{"text"\n{"text":"Да.","date":"2024-11-30"}\n',
    )
    const { code, out } = await sandbox.run(['a.ndjson'])
    expect([code, out]).toEqual([
      2,
      expect.stringMatching(/1:10-1:17 +error "Талибан"[\s\S]*\n2:1-2:8 +error No valid JSON/),
    ])
    const inspected = await sandbox.run(['inspect', '--json', 'a.ndjson'])
    expect([inspected.code, inspected.out.trim().split('\n').length]).toEqual([2, 2])
    expect(inspected.err).toContain('2:1-2:8 error No valid JSON')
    expect(inspected.err).not.toContain('missing-notice')
  })

  test('of records have the fields that the config names', async () => {
    sandbox.write('.plashkarc.yml', 'formats: { ndjson: { fields: { text: article } } }')
    sandbox.write('a.jsonl', '{"article":"Талибан сообщил.","text":"Meta","date":"2024-11-30"}')
    const { out } = await sandbox.run(['a.jsonl'])
    expect([out.includes('Талибан'), out.includes('Meta')]).toEqual([true, false])
  })
})

describe('encodings', () => {
  const source = 'Талибан сообщил об этом «ночью».\r\n'
  const mended = source.replace('Талибан', 'Талибан (признан террористической организацией и запрещён в РФ)')

  test.each<[string, (text: string) => Buffer]>([
    ['windows-1251', windows1251],
    ['utf-16le', text => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s is read, told, and written back', async (encoding, encode) => {
    sandbox.write('a.txt', encode(source))
    const { out } = await sandbox.run(['inspect', '--json', '--as-of', '2024-11-30', 'a.txt'])
    expect(JSON.parse(out)).toMatchObject({ encoding })
    expect((await sandbox.run(['--verbose', '--as-of', '2024-11-30', 'a.txt'])).out).toContain(`Read as ${encoding}`)
    expect((await sandbox.run(['--fix', '--as-of', '2024-11-30', 'a.txt'])).code).toBe(0)
    expect(read('a.txt')).toEqual(encode(mended))
  })

  test('a feed in the one that it declares', async () => {
    const written = `<?xml version="1.0" encoding="windows-1251"?>${feed}`
    sandbox.write('a.rss', windows1251(written))
    expect((await sandbox.run(['--fix', 'a.rss'])).code).toBe(0)
    expect(new TextDecoder('windows-1251').decode(read('a.rss'))).toContain('Талибан (признан')
  })

  test('what cannot be written in one is not written at all', async () => {
    sandbox.write('.plashkarc.yml', 'fix: { style: footnote, marks: ["¹"] }')
    sandbox.write('a.txt', windows1251(source))
    const { code, out, err } = await sandbox.run(['--fix', '--as-of', '2024-11-30', 'a.txt'])
    expect([code, out + err]).toEqual([2, expect.stringContaining('“¹” cannot be written in windows-1251')])
    expect(read('a.txt')).toEqual(windows1251(source))
  })

  test('what is in none is refused', async () => {
    sandbox.write('a.txt', Uint8Array.of(0xd2, 0xe0, 0xff, 0x98, 0x80))
    sandbox.write('b.txt', Uint8Array.of(0, 1, 2))
    const { code, out, err } = await sandbox.run(['a.txt', 'b.txt'])
    expect([code, out + err]).toEqual([2, expect.stringMatching(/neither UTF-8 nor[\s\S]*binary file/)])
  })
})

describe('a date that cannot be read', () => {
  const item = '<item><guid>1</guid><pubDate>когда-нибудь</pubDate><description>Погода хороша.</description></item>'
  const source = `<rss><channel>${item}</channel></rss>`
  const reason = 'The date “когда-нибудь” could not be read: checked as of today. Write it as YYYY-MM-DD'
  beforeEach(() => {
    sandbox.write('a.rss', source)
    sandbox.write('.plashkarc.yml', 'rules: { stale-lists: off }')
  })

  test.each(['stylish', 'json', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'tap', 'markdown', 'html'])(
    'is told in %s, as a warning',
    async format => {
      const { code, out } = await sandbox.run([...(format === 'stylish' ? [] : ['-f', format]), 'a.rss'])
      expect([code, out]).toEqual([0, expect.stringContaining('когда-нибудь')])
    },
  )

  test('is told in inspect', async () => {
    const { messages } = JSON.parse((await sandbox.run(['inspect', '--json', 'a.rss'])).out) as { messages: object[] }
    expect(messages).toMatchObject([{ ruleId: 'unreadable-date', severity: 'warning', reason }])
  })

  test('can be an error, or nothing', async () => {
    sandbox.write('.plashkarc.yml', 'rules: { stale-lists: off, unreadable-date: error }')
    expect((await sandbox.run(['a.rss'])).code).toBe(1)
    sandbox.write('.plashkarc.yml', 'rules: { stale-lists: off, unreadable-date: off }')
    expect((await sandbox.run(['a.rss'])).out).toBe('a.rss: no issues found\n')
  })

  test('does not matter where the day is given', async () => {
    expect((await sandbox.run(['--as-of', '2024-11-30', 'a.rss'])).out).toBe('a.rss: no issues found\n')
  })
})

test('items under any prefix are mended each by itself', async () => {
  const entry = (id: number): string =>
    `<z:entry><z:id>${id}</z:id><z:published>2024-11-30</z:published><z:content type="html">&lt;p&gt;Талибан сообщил.&lt;/p&gt;</z:content></z:entry>`
  const source = `<z:feed xmlns:z="http://www.w3.org/2005/Atom">${entry(1)}${entry(2)}</z:feed>\n`
  sandbox.write('a.atom', source)
  expect((await sandbox.run(['--fix', 'a.atom'])).code).toBe(0)
  expect(read('a.atom').toString()).toBe(
    source.replaceAll('Талибан', 'Талибан (признан террористической организацией и запрещён в РФ)'),
  )
})

test('texts in stretches are mended in the stretch where the name ends', async () => {
  const source = '{"date":"2024-11-30","text":["Отряды ",{"type":"bold","text":"Талиб"},"ана ушли."]}\n'
  sandbox.write('a.ndjson', source)
  expect((await sandbox.run(['--fix', 'a.ndjson'])).code).toBe(0)
  expect(read('a.ndjson').toString()).toBe(
    source.replace('ана', 'ана (признан террористической организацией и запрещён в РФ)'),
  )
})
