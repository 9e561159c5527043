/** What an item of a feed or a record says beside its words: days, directives, notes; and where it stands in the source. */
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { applyEdits } from '../../../src/fixes/index.js'
import { formatOf, parseDocuments } from '../../../src/formats/index.js'

const read = (path: string, source: string): Document => parseDocuments(source, { path })![0]!
const rss = (fields: string): string => `<rss><channel><item>${fields}</item></channel></rss>`
const record = (fields: object): string => JSON.stringify(fields)

describe('days', () => {
  test.each<[path: string, source: string, date: string | undefined, unread: string | undefined]>([
    ['a.jsonl', record({ text: 'Раз.', date: ' ' }), undefined, undefined],
    ['a.jsonl', record({ text: 'Раз.', date: '' }), undefined, undefined],
    ['a.jsonl', record({ text: 'Раз.', date: 'вчера' }), undefined, 'вчера'],
    ['a.jsonl', record({ text: 'Раз.', date: ' вчера ' }), undefined, ' вчера '],
    ['a.jsonl', record({ text: 'Раз.', date: ['вчера'] }), undefined, '["вчера"]'],
    ['a.jsonl', record({ text: 'Раз.', date: 'вчера', published: '2021-07-09' }), '2021-07-09', undefined],
    ['a.jsonl', record({ text: 'Раз.', published: '2021-07-10', date: '2021-07-09' }), '2021-07-09', undefined],
    ['a.rss', rss('<title>Раз</title><pubDate> </pubDate>'), undefined, undefined],
    ['a.rss', rss('<title>Раз</title><pubDate>вчера</pubDate>'), undefined, 'вчера'],
    [
      'a.rss',
      rss('<title>Раз</title><description>&lt;time datetime="2021-07-09"&gt;&lt;/time&gt;Два</description>'),
      undefined,
      undefined,
    ],
  ])('%s %s', (path, source, date, unread) => {
    const found = read(path, source)
    expect([
      found.date,
      found.unreadDate && source.slice(found.unreadDate.place.start, found.unreadDate.place.end),
    ]).toEqual([date, unread])
  })
})

describe('a directive in the mark-up of an item stands in the source where it is written', () => {
  const directive = '<!-- plashka-disable missing-notice -->'
  test.each<[path: string, source: string, written: string]>([
    ['a.rss', rss(`<description><![CDATA[<p>Раз.</p>${directive}]]></description>`), directive],
    [
      'a.rss',
      rss('<description>&lt;p&gt;Раз.&lt;/p&gt;&lt;!-- plashka-disable missing-notice --&gt;</description>'),
      '&lt;!-- plashka-disable missing-notice --&gt;',
    ],
    ['a.jsonl', record({ text: `<p class="a">Раз.</p>${directive}` }), directive],
    ['a.jsonl', record({ text: `[Раз](https://b.example).\n\n${directive}` }), directive],
  ])('%s %s', (path, source, written) => {
    const { comments } = read(path, source)
    expect(comments.map(({ text }) => text.trim())).toEqual(['plashka-disable missing-notice'])
    const [place] = comments.map(({ place }) => source.slice(place.start, place.end))
    expect(place).toBe(written)
  })
})

test.each<[name: string, kept: string[]]>([
  ['the first', ['b', 'c']],
  ['the second', ['a', 'c']],
  ['the last', ['a', 'b']],
])('of the notes of WordPress %s goes with the comma that parts it from the others', (_, kept) => {
  const all = ['a', 'b', 'c']
  const gone = all.find(word => !kept.includes(word))!
  const note = (word: string): object => ({ content: `Сноска ${word}.`, id: `id-${word}` })
  const post = (words: string[]): string =>
    record({
      content: {
        raw: `<p>Раз.</p>${all.map((word, at) => `<sup data-fn="id-${word}" class="fn"><a href="#id-${word}" id="id-${word}-link">${at + 1}</a></sup>`).join('')}`,
      },
      meta: { footnotes: JSON.stringify(words.map(note)) },
    })
  const source = post(all)
  const document = formatOf({ format: 'json-text' })!.parse(source)[0]!
  const start = document.text.indexOf(`Сноска ${gone}.`)
  const place = document.toSource({ start, end: start + 9 })
  const edits = document.rewritten!({ ...place, text: '' })
  const { meta } = JSON.parse(applyEdits(source, edits)) as { meta: { footnotes: string } }
  expect(JSON.parse(meta.footnotes)).toEqual(kept.map(note))
})

describe('a record', () => {
  const isUnread = (source: string): boolean => read('a.jsonl', source).unread !== undefined

  test.each([
    ...[
      '{"text":""}',
      '{"text":" "}',
      '{"text":null}',
      '{"text":[]}',
      '{"text":[ ]}',
      '{"text":["",""]}',
      '{"text":["" , ""]}',
    ],
    ...[
      '{"text":"","other":"два слова"}',
      '{"text":"","other":7}',
      '{"text":"","date":"раз два три"}',
      '{"text":"","body":null}',
    ],
  ])('%s says itself that it has no text', source => {
    expect(isUnread(source)).toBe(false)
  })

  test.each([
    ...[
      '{"text":7}',
      '{"text":[7]}',
      '{"text":{}}',
      '{"text":[[]]}',
      '{"text":[null]}',
      '{"text":false}',
      '{"text":"","body":7}',
    ],
    ...['{"text":"","other":"раз два три"}', '{"text":"","other":["раз, два — три"]}', '{"other":"раз"}', '{}'],
  ])('%s holds what nobody has read', source => {
    expect(isUnread(source)).toBe(true)
  })
})
