import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Document, Span } from '../../src/document/types.js'
import { formatOf, parseDocuments } from '../../src/formats/index.js'
import { defaultFormatOptions } from '../../src/formats/options.js'

const parse = (path: string, source: string): readonly Document[] => parseDocuments(source, { path })!
const blocksOf = ({ text, blocks }: Document) => blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])
const rss = (item: string): string => `<rss version="2.0"><channel><title>Лента</title>${item}</channel></rss>`

describe('items', () => {
  test.each<[string, string, string, Partial<Document>[], [string, string][][]]>([
    [
      'RSS',
      'a.rss',
      rss(
        '<item><title>Раз &amp; два</title><link>https://a.b/1</link><guid>g1</guid><dc:creator>Иван Иванов</dc:creator>' +
          '<pubDate>Sat, 30 Nov 2024 23:30:00 GMT</pubDate><description>Лид</description>' +
          '<content:encoded><![CDATA[<h2>Три</h2><ul><li>Четыре</li></ul><p>* Сноска</p>]]></content:encoded></item>' +
          '<item><title>Пять</title><description>&lt;p&gt;Шесть&lt;/p&gt;Семь</description><source><title>Нет</title></source></item>',
      ),
      [{ id: 'g1', date: '2024-11-30' as never, authors: ['Иван Иванов'] }, { authors: [] }],
      [
        [
          ['heading', 'Раз & два'],
          ['meta', 'Лид'],
          ['heading', 'Три'],
          ['list-item', 'Четыре'],
          ['footnote', '* Сноска'],
        ],
        [
          ['heading', 'Пять'],
          ['paragraph', 'Шесть'],
          ['paragraph', 'Семь'],
        ],
      ],
    ],
    [
      'Atom',
      'a.atom',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id><title type="html">&lt;b&gt;Раз&lt;/b&gt;</title>' +
        '<updated>2024-12-02T00:00:00Z</updated><published>2024-12-01T23:00:00+03:00</published>' +
        '<author><name>Анна</name><email>a@b.c</email></author><link rel="alternate" href="https://a.b/?a=1&amp;b=2"/>' +
        '<summary>x &lt; y</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Два <b>три</b></p></div></content></entry></feed>',
      [{ id: 'urn:1', date: '2024-12-01' as never, authors: ['Анна'] }],
      [
        [
          ['heading', 'Раз'],
          ['meta', 'x < y'],
          ['paragraph', 'Два три'],
        ],
      ],
    ],
    [
      'RDF',
      'a.xml',
      '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="https://a.b/1"><title>Раз</title><description>Два\n\nТри</description><dc:date>2024-12-01</dc:date></item></rdf:RDF>',
      [{ id: 'https://a.b/1', date: '2024-12-01' as never }],
      [
        [
          ['heading', 'Раз'],
          ['paragraph', 'Два'],
          ['paragraph', 'Три'],
        ],
      ],
    ],
    [
      'JSON Feed',
      'a.json',
      '{"version":"https:\\/\\/jsonfeed.org/version/1.1","title":"Лента","items":[{"id":7,"title":"Раз","content_text":"Нет","content_html":"<p>\\u0414ва</p>",' +
        '"date_published":"2024-12-01T10:00:00+03:00","authors":[{"name":"Анна"}],"url":"https://a.b"},{"content_text":"Три\\n\\nЧетыре."}]}',
      [{ id: '7', date: '2024-12-01' as never, authors: ['Анна'] }, { authors: [] }],
      [
        [
          ['heading', 'Раз'],
          ['paragraph', 'Два'],
        ],
        [
          ['heading', 'Три'],
          ['paragraph', 'Четыре.'],
        ],
      ],
    ],
    [
      'NDJSON',
      'a.jsonl',
      '\uFEFF{"id":"1","headline":"Раз","lead":"Лид","body":"Два","published":1733000400}\r\n\n  {"text":"\\"Три\\"", "date":"01.12.2024","author":"Анна"}',
      [
        { id: '1', date: '2024-12-01' as never },
        { date: '2024-12-01' as never, authors: ['Анна'] },
      ],
      [
        [
          ['heading', 'Раз'],
          ['meta', 'Лид'],
          ['paragraph', 'Два'],
        ],
        [['paragraph', '"Три"']],
      ],
    ],
  ])('of %s', (_, path, source, documents, blocks) => {
    const found = parse(path, source)
    expect(found).toMatchObject(documents)
    expect(found.map(blocksOf)).toEqual(blocks)
    for (const { links, item } of found) {
      expect(source.slice(item!.start, item!.end)).toMatch(/^(?:<item|<entry|\{)[\s\S]*(?:>|\})$/)
      for (const { url, place } of links)
        expect(source.slice(place.start, place.end).replaceAll('&amp;', '&')).toBe(url)
    }
  })

  test('read by themselves are the same', () => {
    const source = rss(
      '<item><guid>1</guid><title>Раз</title></item><item><guid>2</guid><title>&lt;b&gt;Два</title></item>',
    )
    for (const { item, text, id } of parse('a.rss', source)) {
      const alone = formatOf({ format: 'feed' })!.parseItem!(source.slice(item!.start, item!.end))
      expect([alone.text, alone.id]).toEqual([text, id])
    }
  })

  test('of records have the fields that the config names', () => {
    const options = { ...defaultFormatOptions, ndjson: { fields: { title: 'head', text: ['article', 'note'] } } }
    const [document] = parseDocuments(
      '{"head":"Раз","title":"Нет","note":"Два","date":"2024-12-01"}',
      { path: 'a.ndjson' },
      options,
    )!
    expect(blocksOf(document!)).toEqual([
      ['heading', 'Раз'],
      ['paragraph', 'Два'],
    ])
    expect(document!.date).toBe('2024-12-01')
  })
})

test('every layer of escapes leads back to its own characters', () => {
  const source = rss('<item><description>&lt;p&gt;&amp;laquo;A&#1041;&amp;amp;</description></item>')
  const [document] = parse('a.rss', source)
  const { text } = document!
  const toSource = (span: Span): Span => document!.toSource(span)
  expect(text).toBe('«AБ&')
  const places = Array.from(text, (_, start) => toSource({ start, end: start + 1 }))
  expect(places.map(({ start, end }) => source.slice(start, end))).toEqual(['&amp;laquo;', 'A', '&#1041;', '&amp;amp;'])
})

test('JSON’s escapes lead back to their own characters, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (words, isAscii) => {
      const value = JSON.stringify(`a${words}b`)
      const written = isAscii
        ? value.replace(/[^\0-\x7F]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        : value
      const source = `{"id":1,"content_text":${written},"x":[{}]}`
      for (const document of parse('a.ndjson', source))
        for (const { start, end } of document.blocks) {
          const place = document.toSource({ start, end })
          expect(JSON.parse(`"${source.slice(place.start, place.end)}"`)).toBe(document.text.slice(start, end))
        }
    }),
  )
})

describe('refuses', () => {
  const bomb =
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + rss('<item><title>&b;</title></item>')
  test.each([
    ['a document type', 'a.rss', bomb, 'document types are refused'],
    ['one under a shared extension', 'a.xml', bomb, 'document types are refused'],
    ['XML that breaks off', 'a.rss', '<rss><channel><item><title>Да', 'No well-formed XML'],
    ['elements that overlap', 'a.atom', '<feed><entry></feed></entry>', 'No well-formed XML: unexpected close tag (1:'],
    ['elements ten thousand deep', 'a.rss', rss(`<item>${'<a>'.repeat(10_000)}`), 'elements are nested too deep'],
    ['JSON that breaks off', 'a.json', '{"version":"https://jsonfeed.org/version/1"', 'No valid JSON'],
  ])('%s', (_, path, source, reason) => {
    expect(() => parse(path, source)).toThrow(reason)
  })

  test.each([
    ['a.xml', '<svg/>'],
    ['a.xml', 'rss'],
    ['a.rdf', '<html/>'],
    ['a.json', '{"version":"1.0"}'],
    ['a.json', '[]'],
  ])('%s with %s in it', (path, source) => {
    expect(parseDocuments(source, { path })).toBe(undefined)
  })
})

test('names of HTML’s characters are understood, others stay as they are', () => {
  const [document] = parse('a.rss', rss('<item><title>R&nbsp;&laquo;D&raquo; &nope;</title></item>'))
  expect(document!.text).toBe('R\u00A0«D» &nope;')
})

test('a broken line of NDJSON has its fault and its place, the others are read', () => {
  const source = '{"text":"Раз"}\n{"text":\n"Два"\n{"text":"Три"}\n'
  expect(
    parse('a.ndjson', source).map(({ text, fault }) =>
      fault ? source.slice(fault.place.start, fault.place.end) : text,
    ),
  ).toEqual(['Раз', '{"text":', '"Два"', 'Три'])
})
