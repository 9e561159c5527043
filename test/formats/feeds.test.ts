import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import type { Document, Span } from '../../src/document/types.js'
import { formatOf, parseDocument, parseDocuments } from '../../src/formats/index.js'
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

describe('elements are known by their namespace', () => {
  const atom = 'http://www.w3.org/2005/Atom'
  const read = (source: string, path = 'a.xml') =>
    parse(path, source).map(document => ({ id: document.id, date: document.date, blocks: blocksOf(document) }))
  const whole = {
    id: '1',
    date: '2021-07-09',
    blocks: [
      ['heading', 'Имя'],
      ['paragraph', 'Талибан сообщил.'],
    ],
  }

  test.each([
    [
      'Atom under a prefix',
      `<a:feed xmlns:a="${atom}"><a:entry><a:id>1</a:id><a:published>2021-07-09T00:00:00Z</a:published><a:title>Имя</a:title><a:content type="html">&lt;p&gt;Талибан сообщил.&lt;/p&gt;</a:content></a:entry></a:feed>`,
    ],
    [
      'Atom by default, RSS’s words for something else',
      `<feed xmlns="${atom}" xmlns:x="urn:x"><entry><x:title>Нет</x:title><x:item/><id>1</id><published>2021-07-09</published><title>Имя</title><content>Талибан сообщил.</content></entry></feed>`,
    ],
    [
      'Atom 0.3',
      `<f:feed xmlns:f="http://purl.org/atom/ns#"><f:entry><f:id>1</f:id><f:issued>2021-07-09</f:issued><f:title>Имя</f:title><f:content>Талибан сообщил.</f:content></f:entry></f:feed>`,
    ],
    [
      'RSS 1.0, the Dublin Core and content under other prefixes',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/"><s:channel/><s:item r:about="1"><s:title>Имя</s:title><d:date>2021-07-09</d:date><c:encoded><![CDATA[<p>Талибан сообщил.</p>]]></c:encoded></s:item></r:RDF>`,
    ],
    [
      'RSS 0.90',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/" xmlns:d="http://purl.org/dc/elements/1.1/"><item r:about="1"><title>Имя</title><d:date>2021-07-09</d:date><description>Талибан сообщил.</description></item></r:RDF>`,
    ],
    [
      'RSS with Atom as .NET writes it',
      `<rss xmlns:a10="${atom}"><channel><item><title>Имя</title><guid>1</guid><a10:updated>2021-07-09T00:00:00Z</a10:updated><description>Талибан сообщил.</description></item></channel></rss>`,
    ],
    [
      'RSS in a namespace of its own',
      `<rss xmlns="urn:own"><channel><item><title>Имя</title><guid>1</guid><pubDate>9 Jul 2021</pubDate><description>Талибан сообщил.</description></item></channel></rss>`,
    ],
    [
      'namespaces that an element declares itself',
      `<rss><channel><item><title>Имя</title><guid>1</guid><q:date xmlns:q="HTTP://PURL.ORG/dc/elements/1.1">2021-07-09</q:date><e:encoded xmlns:e="https://purl.org/rss/1.0/modules/content">Талибан сообщил.</e:encoded></item></channel></rss>`,
    ],
    [
      'prefixes that nobody declares, as they are usual',
      `<rss><channel><item><title>Имя</title><guid>1</guid><dc:date>2021-07-09</dc:date><content:encoded>Талибан сообщил.</content:encoded></item></channel></rss>`,
    ],
    [
      'a usual prefix for another namespace',
      `<rss xmlns:dc="urn:other" xmlns:content="urn:more"><channel><item><title>Имя</title><guid>1</guid><pubDate>9 Jul 2021</pubDate><dc:title>Нет</dc:title><content:encoded>Нет</content:encoded><description>Талибан сообщил.</description></item></channel></rss>`,
    ],
    [
      'Media RSS, in a group',
      `<feed xmlns="${atom}" xmlns:m="http://search.yahoo.com/mrss/"><entry><id>1</id><published>2021-07-09</published><m:group><m:title>Имя</m:title><m:description>Талибан сообщил.</m:description></m:group></entry></feed>`,
    ],
    [
      'Apple’s podcasts',
      `<rss xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><i:title>Имя</i:title><guid>1</guid><pubDate>9 Jul 2021</pubDate><i:summary>Талибан сообщил.</i:summary></item></channel></rss>`,
    ],
  ])('%s', (_, source) => {
    expect(read(source)).toEqual([whole])
  })

  test('also within mark-up that is not escaped', () => {
    const content =
      '<a:content type="xhtml"><h:div><h:p>Раз <h:b>два</h:b>.</h:p><h:p>Три</h:p><h:br/></h:div></a:content>'
    const source = `<a:feed xmlns:a="${atom}" xmlns:h="http://www.w3.org/1999/xhtml"><a:entry>${content}</a:entry></a:feed>`
    const [document] = parse('a.atom', source)
    expect(blocksOf(document!)).toEqual([
      ['paragraph', 'Раз два.'],
      ['paragraph', 'Три'],
    ])
    const at = document!.text.indexOf('два')
    const place = document!.toSource({ start: at, end: at + 3 })
    expect(source.slice(place.start - 5, place.end + 6)).toBe('<h:b>два</h:b>')
  })

  test('an element that closes itself holds nothing of what follows', () => {
    const content =
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Раз <del/>два <b/>три.</p><div hidden=""/><p>Четыре</p></div></content>'
    const [document] = parse('a.atom', `<feed xmlns="${atom}"><entry>${content}</entry></feed>`)
    expect(blocksOf(document!)).toEqual([
      ['paragraph', 'Раз два три.'],
      ['paragraph', 'Четыре'],
    ])
  })

  test('and an item that is cut out still knows them', () => {
    const source = `<z:feed xmlns:z="${atom}"><z:entry xmlns:q="http://purl.org/dc/elements/1.1/"><z:title>Раз</z:title><q:date>2021-07-09</q:date></z:entry></z:feed>`
    const [document] = parse('a.atom', source)
    const { start, end } = document!.item!
    const alone = formatOf({ format: 'feed' })!.parseItem!(source.slice(start, end), undefined, document)
    expect([alone.text, alone.date]).toEqual(['Раз', '2021-07-09'])
  })
})

describe('the lead is the text where there is no other', () => {
  test.each([
    '<img src="x" alt="">',
    '<p>&nbsp;</p>',
    '<iframe src="x"></iframe>',
    '<script>var a = 1</script>',
    '<figure><img src="x"><figcaption>Фото: агентство</figcaption></figure>',
    '<p>***</p>',
  ])('%s', content => {
    const [document] = parse(
      'a.rss',
      rss(`<item><description>Лид.</description><content:encoded><![CDATA[${content}]]></content:encoded></item>`),
    )
    expect(blocksOf(document!)[0]).toEqual(['paragraph', 'Лид.'])
  })

  test('a picture with words for those who do not see it is read, too', () => {
    const [document] = parse(
      'a.rss',
      rss(
        '<item><description>Лид.</description><content:encoded>&lt;img alt="Вид города"&gt;</content:encoded></item>',
      ),
    )
    expect(blocksOf(document!)).toEqual([
      ['paragraph', 'Лид.'],
      ['alt', 'Вид города'],
    ])
  })

  test('in Markdown as well', () => {
    const draft = (body: string): Document =>
      parse('a.md', `---\ntitle: Имя\ndescription: Лид о городе.\n---\n\n${body}`)[0]!
    expect(blocksOf(draft('![](a.png)'))).toEqual([
      ['heading', 'Имя'],
      ['paragraph', 'Лид о городе.'],
    ])
    expect(blocksOf(draft('Текст.'))[1]).toEqual(['meta', 'Лид о городе.'])
  })
})

describe('days', () => {
  const item = (fields: string): Document => parse('a.rss', rss(`<item><title>Имя</title>${fields}</item>`))[0]!

  test('the first that can be read counts', () => {
    const fields = '<pubDate>скоро</pubDate><dc:date> </dc:date><atom:updated>2021-07-09</atom:updated>'
    expect(item(fields)).toMatchObject({ date: '2021-07-09' })
    expect(item(fields).unreadDate).toBe(undefined)
  })

  test('of those that cannot be read, the first one is told', () => {
    const document = item('<dc:date></dc:date><pubDate>скоро</pubDate><atom:updated>2021-02-30</atom:updated>')
    const { text, place } = document.unreadDate!
    expect([text, document.source.slice(place.start, place.end), document.date]).toEqual(['скоро', 'скоро', undefined])
  })

  test('what the text says of days is not the day of the item', () => {
    const time = '<description>&lt;time datetime="2020-01-01"&gt;тогда&lt;/time&gt;</description>'
    expect(item(`<pubDate>скоро</pubDate>${time}`).date).toBe(undefined)
  })

  test.each([
    ['a text', '"9 июля 2021"', '2021-07-09'],
    ['seconds', '1625800000', '2021-07-09'],
    ['milliseconds', '1625800000000', '2021-07-09'],
    ['a day without signs', '20210709', '2021-07-09'],
    ['as a database has it', '{"$date":"2021-07-09T10:00:00Z"}', '2021-07-09'],
    ['as it has it otherwise', '{"$date":{"$numberLong":"1625800000000"}}', '2021-07-09'],
  ])('in records: %s', (_, written, day) => {
    expect(parse('a.ndjson', `{"text":"Да.","date":${written}}`)[0]!.date).toBe(day)
  })

  test.each(['{"day":9,"month":7}', '[2021,7,9]', '["2021-07-09"]'])('in records that cannot be read: %s', written => {
    const { source, date, unreadDate } = parse('a.ndjson', `{"text":"Да.","date":${written}}`)[0]!
    const { text, place } = unreadDate!
    expect([date, text, source.slice(place.start, place.end)]).toEqual([undefined, written, written])
  })

  test.each(['null', 'true', '""', '{"$date":1625800000}'])('in records that say none, or can be read: %s', written => {
    expect(parse('a.ndjson', `{"text":"Да.","date":${written}}`)[0]!.unreadDate).toBe(undefined)
  })

  test.each([
    ['date: 2021-07-9', '2021-07-09'],
    ["date: '9 июля 2021'  # в печать", '2021-07-09'],
    ['date: "July 9, 2021"', '2021-07-09'],
    ['date: !!timestamp 2021-07-09 10:00:00 +3', '2021-07-09'],
    ['publish-date: 09/07/2021', '2021-07-09'],
    ['published: true\ndate: 2021.07.09', '2021-07-09'],
    ['date: # потом\nDatePublished: 20210709', '2021-07-09'],
    ['date: null', undefined],
    ['date:', undefined],
  ])('in front matter: %s', (fields, day) => {
    const [document] = parse('a.md', `---\n${fields}\n---\n\nДа.`)
    expect([document!.date, document!.unreadDate]).toEqual([day, undefined])
  })

  test('in TOML', () => {
    expect(parse('a.md', '+++\ndate = 2021-07-09T10:00:00-03:00\n+++\n\nДа.')[0]!.date).toBe('2021-07-09')
  })

  test.each(['2021-07-010', '"скоро"', '2021-02-30 # опечатка', '{{ .Date }}', '0001-01-01'])(
    'in front matter that cannot be read: %s',
    written => {
      const source = `---\ndate: ${written}\n---\n\nДа.`
      const { text, place } = parse('a.md', source)[0]!.unreadDate!
      expect([source.slice(place.start, place.end), written]).toEqual([text, expect.stringContaining(text)])
    },
  )

  test('in HTML: any time of the page does not stand for a date that cannot be read', () => {
    const page =
      '<meta property="article:published_time" content="скоро"><p>В <time datetime="2020-01-01">2020</time>.</p>'
    const [document] = parse('a.html', page)
    expect([document!.date, document!.unreadDate?.text]).toEqual([undefined, 'скоро'])
  })
})

describe('what is written with escapes', () => {
  const described = (words: string): Document =>
    parse('a.rss', rss(`<item><description>${words}</description></item>`))[0]!
  const written = (document: Document, words: string): string => {
    const { source, text } = document
    const start = text.indexOf(words)
    const place = document.toSource({ start, end: start + words.length })
    return source.slice(place.start, place.end)
  }

  test('leads back to its place, though it is HTML without any tag', () => {
    const document = described('Анна &quot;Б&quot; &amp;amp; Ли &amp;laquo;В&amp;raquo; &quot;Г&quot;')
    expect(document.text).toBe('Анна "Б" & Ли «В» "Г"')
    expect(['"Б"', 'Б', '&', 'Ли', '«В»', 'В', 'Г"'].map(words => written(document, words))).toEqual([
      '&quot;Б&quot;',
      'Б',
      '&amp;amp;',
      'Ли',
      '&amp;laquo;В&amp;raquo;',
      'В',
      'Г&quot;',
    ])
  })

  test('the ends of its elements stand where they are written', () => {
    const { source, inlines } = described(
      '&lt;p&gt;Вот &lt;a href=&quot;https://a.b&quot;&gt;Анна&lt;/a&gt; и &lt;b&gt;Пётр&lt;/b&gt;.&lt;/p&gt;',
    )
    expect(inlines!.map(({ kind, sourceEnd }) => [kind, source.slice(0, sourceEnd).slice(-12)])).toEqual([
      ['link', '&lt;/a&gt;'.padStart(12, 'на')],
      ['emphasis', '&lt;/b&gt;'.padStart(12, 'тр')],
    ])
  })
})

describe('texts of records', () => {
  const record = (written: string, ndjson = {}): Document =>
    parseDocuments(written, { path: 'a.ndjson' }, { ...defaultFormatOptions, ndjson })![0]!
  const texts = (written: string, ndjson = {}): string[] =>
    blocksOf(record(written, ndjson)).map(([kind, text]) => `${kind}: ${text}`)

  test.each([
    [
      'in stretches',
      '{"text":["Борис ",{"type":"bold","text":"Акунин"}," читал."]}',
      ['paragraph: Борис Акунин читал.'],
    ],
    ['in stretches that are in stretches', '{"text":[{"text":["Раз ",{"text":"два"}]},"."]}', ['paragraph: Раз два.']],
    ['in paragraphs', '{"text":["Раз.","Два."]}', ['paragraph: Раз.', 'paragraph: Два.']],
    [
      'as WordPress renders them',
      '{"title":{"rendered":"Имя"},"excerpt":{"rendered":"<p>Лид</p>"},"content":{"rendered":"<p>Раз &amp; два</p>"}}',
      ['heading: Имя', 'meta: Лид', 'paragraph: Раз & два'],
    ],
    ['in a message', '{"update_id":1,"message":{"text":"Раз."}}', ['paragraph: Раз.']],
    ['in the next field, if the first is empty', '{"text":[],"content":null,"body":"Раз."}', ['paragraph: Раз.']],
  ])('%s', (_, written, blocks) => {
    expect(texts(written)).toEqual(blocks)
  })

  test('by the paths that the config names, through objects and arrays; a name with a dot goes first', () => {
    const fields = { text: 'blocks.data.text', title: 'head.ru' }
    const written =
      '{"head.ru":"Имя","head":{"ru":"Нет"},"blocks":[{"data":{"text":"Раз."}},{"data":{}},{"data":{"text":"Два."}}]}'
    expect(texts(written, { fields })).toEqual(['heading: Имя', 'paragraph: Раз.', 'paragraph: Два.'])
  })

  test.each([
    ['html', '{"text":"Раз &amp; *два* [три](https://a.b)"}', ['paragraph: Раз & *два* [три](https://a.b)']],
    ['text', '{"text":"<p>Раз &amp; два</p>"}', ['paragraph: <p>Раз &amp; два</p>']],
    [
      'markdown',
      '{"text":"## Глава\\n\\nРаз [два](https://a.b)\\n\\n- три"}',
      ['heading: Глава', 'paragraph: Раз два', 'list-item: три'],
    ],
  ])('as %s', (format, written, blocks) => {
    expect(texts(written, { format })).toEqual(blocks)
  })

  test.each([
    ['a link', 'Раз [два*](https://a.b), __три__', ['paragraph: Раз два*, три']],
    ['bold', '**❗️****Раз два\n\n**Три **четыре **пять', ['heading: ❗️Раз два', 'paragraph: Три четыре пять']],
    [
      'a footnote’s marker in bold',
      'Раз [два*](https://a.b)\n\n*****__Три четыре__',
      ['paragraph: Раз два*', 'footnote: *Три четыре'],
    ],
    [
      'a footnote’s marker behind the end of bold',
      '**Раз** два\n\nТри [четыре*,](https://a.b) пять!**\n\n***__Шесть семь__',
      ['heading: Раз два', 'paragraph: Три четыре*, пять!', 'footnote: *Шесть семь'],
    ],
    ['tags, whatever else', '<p>Раз **два** [три](https://a.b)</p>', ['paragraph: Раз **два** [три](https://a.b)']],
    ['neither', 'Раз* __два__ (https://a.b)\n*Три', ['paragraph: Раз* __два__ (https://a.b)', 'footnote: *Три']],
    ['footnotes', 'Раз** два три\n\n**Четыре', ['paragraph: Раз** два три', 'footnote: **Четыре']],
  ])('with %s, where the config does not say how they are written', (_, text, blocks) => {
    expect(texts(JSON.stringify({ text }))).toEqual(blocks)
  })

  test('in bold keep their places', () => {
    const source = '{"text":"**\\u0420аз\\n**\\nДва **\\"три\\"**"}'
    const document = record(source)
    expect(document.text).toBe('Раз\n\nДва "три"')
    const at = document.text.indexOf('"три"')
    const { start, end } = document.toSource({ start: at, end: at + 5 })
    expect(source.slice(start, end)).toBe('\\"три\\"')
  })

  test.each([
    ['markdown', 'Имя *два*', 'Имя *два*'],
    ['markdown', '<b>Имя</b> &amp; два', 'Имя & два'],
    ['html', 'Имя &amp; два', 'Имя & два'],
    ['text', '<b>Имя</b> &amp; два', '<b>Имя</b> &amp; два'],
  ])('a headline of records in %s is no such text: %s', (format, title, heading) => {
    expect(texts(JSON.stringify({ title, text: 'Раз.' }), { format })).toEqual([
      `heading: ${heading}`,
      'paragraph: Раз.',
    ])
  })

  test('in Markdown keep their places', () => {
    const source = '{"text":"\\u0420аз [\\"два\\"](https://a.b) три"}'
    const document = record(source, { format: 'markdown' })
    const [link] = document.links
    expect(source.slice(link!.place.start, link!.place.end)).toBe('https://a.b')
    const place = document.toSource({ start: 0, end: document.text.length })
    expect(source.slice(place.start, place.end)).toBe('\\u0420аз [\\"два\\"](https://a.b) три')
  })

  test('links of stretches are links', () => {
    const source = '{"text":["Читайте ",{"type":"text_link","text":"здесь","href":"https://a.b/c"}]}'
    const [{ url, place } = { url: '', place: { start: 0, end: 0 } }] = record(source).links
    expect([url, source.slice(place.start, place.end)]).toEqual(['https://a.b/c', 'https://a.b/c'])
  })

  test.each([
    '{"id":1,"Text":"Екатерина Шульман сказала."}',
    '{"id":1,"message":"Екатерина Шульман сказала.","caption":"Фото"}',
    '{"id":1}',
    '{"text":"","caption":"Екатерина Шульман сказала."}',
    '{"text":7}',
  ])('that no known field holds are told: %s', source => {
    expect(record(source).unread).toEqual([{ kind: 'record', place: { start: 0, end: source.length } }])
  })

  test.each([
    '{"id":1,"text":"","type":"service","from":"Канал"}',
    '{"text":null,"author":"Иван Иванович Иванов"}',
    '{"text":[]}',
    '{"title":"Имя"}',
  ])('that are there, or said to be empty, are not: %s', source => {
    expect(record(source).unread).toBe(undefined)
  })

  test('nested ten thousand deep are told of, as nobody writes so', () => {
    const source = `{"text":${'{"text":'.repeat(10_000)}"Да"${'}'.repeat(10_001)}`
    expect(record(source).text).toBe('')
  })
})

test.each([
  ['<p>Раз', 'Раз'],
  ['Раз<br>два', 'Раз\nдва'],
  ['<h3>Раз', 'Раз'],
  ['<a href="https://a.example" class="b">Раз', 'Раз'],
  ['Раз</b>', 'Раз'],
  ['<h7>Раз', '<h7>Раз'],
  ['<ли>Раз', '<ли>Раз'],
  ['a < b и b > c', 'a < b и b > c'],
])('a record of which nobody says whether it is HTML tells it by its tags: %s', (text, read) => {
  expect(parseDocument(JSON.stringify({ id: 1, text }), { path: 'a.ndjson' })!.text).toBe(read)
})

test('a line that is no record has nothing but its fault', () => {
  const { text, authors, links, unread, fault } = parseDocument('{"id": 1,\n', { path: 'a.ndjson' })!
  expect([text, authors, links, unread]).toEqual(['', [], [], undefined])
  expect(fault!.place).toEqual({ start: 0, end: 9 })
})

test('a day that cannot be read stands within its quotation marks', () => {
  const source = '{"id": 1, "date": "не дата", "text": "Раз."}'
  const { place } = parseDocument(source, { path: 'a.ndjson' })!.unreadDate!
  expect(source.slice(place.start, place.end)).toBe('не дата')
})

test.each([
  ['{"version":"https://jsonfeed.org/version/1.1","items":[{"content_text":"Раз."}]}'],
  ['{ "version" : "http://jsonfeed.org/version/1", "items": [{"content_text":"Раз."}]}'],
  ['{"version"\n:\n"https:\\/\\/jsonfeed.org\\/version\\/1","items":[{"content_text":"Раз."}]}'],
])('a feed in JSON says so: %s', source => {
  expect(parse('a.json', source).map(({ text }) => text)).toEqual(['Раз.'])
})
