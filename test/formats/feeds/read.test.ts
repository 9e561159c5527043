/** What is read of feeds, and from where. */
import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { told } from '../told.js'

describe('rss', () => {
  const format = formatOf({ path: 'x.rss' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'rss',
      "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Лента</title><link>https://l.example</link><item><title>Раз &amp;amp; два</title><link>https://a.example/1</link><guid isPermaLink='false'>id-1</guid><pubDate>Sat, 30 Nov 2024 10:00:00 +0300</pubDate><dc:creator>Иван Петров</dc:creator><description>Кратко &lt;b&gt;тут&lt;/b&gt;.</description><content:encoded><![CDATA[<p>Слово <a href=\"https://b.example\">два</a>.</p><!-- ремарка -->]]></content:encoded><enclosure url='https://c.example/a.mp3'/></item><item><title>Второй</title><description>Да.</description><pubDate>вчера</pubDate></item></channel></rss>",
      [
        'heading: Раз & два < Раз &amp;amp; два',
        'meta: Кратко тут. < Кратко &lt;b&gt;тут&lt;/b&gt;.',
        'paragraph: Слово два. < Слово <a href="https://b.example">два</a>.',
        'id id-1',
        'day 2024-11-30',
        'by Иван Петров',
        'link https://a.example/1 < https://a.example/1',
        'link https://b.example < https://b.example',
        'comment ремарка < <!-- ремарка -->',
        'emphasis: тут',
        'link: два',
        'kept: &lt;b&gt;',
        'kept: &lt;/b&gt;',
        '--',
        'heading: Второй',
        'paragraph: Да.',
        'no day: вчера < вчера',
      ],
    ],
    [
      'author and category',
      '<rss><channel><item><title>Раз</title><author>a@example.org (Иван)</author><category>Талибан</category><description><![CDATA[Да & нет <i>три</i>]]></description></item></channel></rss>',
      ['heading: Раз', 'paragraph: Да & нет три < Да & нет <i>три', 'by a@example.org (Иван)', 'emphasis: три'],
    ],
    [
      'text only',
      '<rss><channel><item><description>Одно слово &amp;laquo;два&amp;raquo;</description></item></channel></rss>',
      ['paragraph: Одно слово «два» < Одно слово &amp;laquo;два&amp;raquo;'],
    ],
    [
      'atom',
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>Лента</title><entry><id>tag:1</id><title type='html'>Раз &lt;b&gt;два&lt;/b&gt;</title><link rel='alternate' href='https://a.example'/><published>2024-11-30T10:00:00Z</published><updated>2024-12-01T10:00:00Z</updated><author><name>Иван</name></author><summary type='text'>Кратко &lt;тут&gt;</summary><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Слово <b>два</b></p></div></content></entry><entry><id>tag:2</id><title>Второй</title><content type='html'>&lt;p&gt;Да&lt;/p&gt;&lt;p&gt;Нет&lt;/p&gt;</content></entry></feed>",
      [
        'heading: Раз два < Раз &lt;b&gt;два',
        'meta: Кратко <тут> < Кратко &lt;тут&gt;',
        'paragraph: Слово два < Слово <b>два',
        'id tag:1',
        'day 2024-11-30',
        'by Иван',
        'link https://a.example < https://a.example',
        'emphasis: два',
        'emphasis: два',
        'kept: &lt;b&gt;',
        'kept: &lt;/b&gt;',
        '--',
        'heading: Второй',
        'paragraph: Да',
        'paragraph: Нет',
        'id tag:2',
        'kept: &lt;p&gt;',
        'kept: &lt;/p&gt;',
        'kept: &lt;p&gt;',
        'kept: &lt;/p&gt;',
      ],
    ],
    [
      'rdf',
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><item rdf:about='https://a.example'><title>Раз</title><link>https://a.example</link><description>Да.</description><dc:date>2024-11-30</dc:date></item></rdf:RDF>",
      [
        'heading: Раз',
        'paragraph: Да.',
        'id https://a.example',
        'day 2024-11-30',
        'link https://a.example < https://a.example',
      ],
    ],
    [
      'yandex',
      "<rss xmlns:yandex='http://news.yandex.ru' xmlns:media='http://search.yahoo.com/mrss/'><channel><item><title>Раз</title><description>Да.</description><yandex:full-text>Полный текст. И ещё.</yandex:full-text><media:description>Флаг</media:description><media:title>Имя</media:title></item></channel></rss>",
      ['heading: Раз', 'meta: Да.', 'paragraph: Полный текст. И ещё.'],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})

describe('json', () => {
  const format = formatOf({ path: 'x.json' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'json feed',
      '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://a.example", "title": "Раз \\u00ab два\\u00bb", "content_html": "<p>Слово \\"<b>два</b>\\"</p>", "content_text": "нет", "summary": "Кратко", "date_published": "2024-11-30T10:00:00Z", "authors": [{"name": "Иван"}]}, {"id": 2, "content_text": "Да.\\nНет."}]}',
      [
        'heading: Раз « два» < Раз \\u00ab два\\u00bb',
        'meta: Кратко',
        'paragraph: Слово "два" < Слово \\"<b>два</b>\\"',
        'id 1',
        'day 2024-11-30',
        'by Иван',
        'link https://a.example < https://a.example',
        'emphasis: два',
        '--',
        'paragraph: Да.',
        'paragraph: Нет.',
        'id 2',
      ],
    ],
    [
      'feed with spaces around its version',
      '{"version" : "http://jsonfeed.org/version/1",\n"items":[{"content_text":"Да."}]}',
      ['paragraph: Да.'],
    ],
    [
      'feed with escaped slashes',
      '{"version":"http:\\/\\/jsonfeed.org\\/version\\/1","items":[{"content_text":"Да."}]}',
      ['paragraph: Да.'],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})

describe('ndjson', () => {
  const format = formatOf({ path: 'x.ndjson' })!
  test.each<[what: string, source: string, expected: readonly string[]]>([
    [
      'lines',
      '{"title":"Раз","text":"Да."}\n\n{"text":"Слово \\"два\\"","id":"b"}\n',
      ['heading: Раз', 'paragraph: Да.', '--', 'paragraph: Слово "два" < Слово \\"два\\"', 'id b'],
    ],
  ])('%s', (_, source, expected) => {
    const read = format.parse(source).flatMap((document, index) => [...(index > 0 ? ['--'] : []), ...told(document)])
    expect(read).toEqual(expected)
  })
})
