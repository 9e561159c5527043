/** What feeds call the fields of an item, in the usual vocabularies. */
import { describe, expect, test } from '@jest/globals'
import { formatOf } from '../../../src/formats/index.js'
import { isXmlFeed } from '../../../src/formats/feeds/xml-feed.js'
import { told } from '../told.js'

const format = formatOf({ path: 'a.rss' })!
/** Lines about an item of RSS that holds these elements; where it reads otherwise is left out. */
const read = (item: string): string[] =>
  told(format.parse(`<rss><channel><item>${item}</item></channel></rss>`)[0]!).map(line => line.replace(/ < [^]*$/, ''))
/** What such an item says beside its text. */
const stated = (item: string): string[] => read(`${item}<description>Да.</description>`).slice(1)
const within = (name: string, words: string): string => `<${name}>${words}</${name}>`

describe('a title', () => {
  test.each(['title', 'atom:title', 'dc:title', 'dcterms:title', 'itunes:title', 'media:title'])('%s', name =>
    expect(read(within(name, 'Раз') + within('description', 'Да.'))).toEqual(['heading: Раз', 'paragraph: Да.']),
  )
  test('the first one, in the order of the vocabularies', () =>
    expect(read(within('media:title', 'Два') + within('title', 'Раз') + within('description', 'Да.'))[0]).toBe(
      'heading: Раз',
    ))
})

describe('a lead', () => {
  const names = ['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:abstract', 'itunes:summary']
  test.each([...names, 'googleplay:description', 'media:description'])('%s', name =>
    expect(read(within(name, 'Кратко.') + within('content', 'Да.'))).toEqual(['meta: Кратко.', 'paragraph: Да.']),
  )
})

describe('a text', () => {
  test.each(['content:encoded', 'content', 'atom:content', 'yandex:full-text', 'turbo:content'])('%s', name =>
    expect(read(within(name, '&lt;p&gt;Да.&lt;/p&gt;') + within('description', 'Кратко.'))).toEqual([
      'meta: Кратко.',
      'paragraph: Да.',
      'kept: &lt;p&gt;',
      'kept: &lt;/p&gt;',
    ]),
  )
  test('one that is empty gives way', () =>
    expect(read(within('content:encoded', ' ') + within('content', 'Да.'))).toEqual(['paragraph: Да.']))
})

describe('a day', () => {
  const names = ['pubDate', 'published', 'atom:published', 'dc:date', 'dcterms:issued', 'dcterms:created', 'issued']
  const others = ['atom:issued', 'created', 'atom:created', 'updated', 'atom:updated', 'modified', 'atom:modified']
  const all = [...names, ...others, 'dcterms:modified']
  test.each(all)('%s', name => expect(stated(within(name, '2024-11-30'))).toEqual(['day 2024-11-30']))
  test.each(all.slice(1).map((name, index) => [all[index]!, name]))('%s goes before %s', (surer, other) =>
    expect(stated(within(other, '2020-01-01') + within(surer, '2024-11-30'))).toEqual(['day 2024-11-30']),
  )
})

test.each(['guid', 'id', 'atom:id', 'dc:identifier'])('an id: %s', name =>
  expect(stated(within(name, ' a  b '))).toEqual(['id a b']),
)

test.each(['dc:creator', 'author', 'atom:author', 'itunes:author'])('who signs: %s', name => {
  expect(stated(within(name, ' Иван  Петров '))).toEqual(['by Иван Петров'])
  expect(stated(within(name, within('name', 'Иван') + within('email', 'a@example.org')))).toEqual(['by Иван'])
  expect(stated(within(name, within('atom:name', 'Иван') + within('atom:uri', 'a')))).toEqual(['by Иван'])
})

describe('a link', () => {
  test.each(['link', 'atom:link'])('%s', name => {
    expect(stated(within(name, ' https://a.example '))).toEqual(['link https://a.example'])
    expect(stated(`<${name} rel="alternate" href="https://a.example/?a&amp;b"/>`)).toEqual([
      'link https://a.example/?a&b',
    ])
  })
  test('where it stands', () => {
    const source = '<rss><item><link rel="a" href="https://a.example/?a&amp;b"/><link>b</link></item></rss>'
    const { links } = format.parse(source)[0]!
    expect(links.map(({ place }) => source.slice(place.start, place.end))).toEqual(['https://a.example/?a&amp;b', 'b'])
  })
})

test.each(['category', 'media:credit', 'slash:comments', 'x:title', 'atom:rights'])('no field: %s', name =>
  expect(read(within(name, 'Раз') + within('description', 'Да.'))).toEqual(['paragraph: Да.']),
)

test('fields of a group of media are the item’s, those of other elements are not', () => {
  expect(read(within('media:group', within('media:title', 'Раз')) + within('description', 'Да.'))[0]).toBe(
    'heading: Раз',
  )
  expect(read(within('source', within('title', 'Раз')) + within('description', 'Да.'))).toEqual(['paragraph: Да.'])
})

test.each<[string, boolean]>([
  ['<rss/>', true],
  ['<rss>', true],
  ['<rss version="2.0">', true],
  ['\uFEFF <?xml version="1.0"?>\n<!-- a -->\n<!-- b - c --> <feed xmlns="a">', true],
  ['<!DOCTYPE rss>', true],
  ['<rdf:RDF>', true],
  ['<a:feed>', true],
  ['<rssy>', false],
  ['<html><rss>', false],
  ['a <rss>', false],
  ['<Feed>', false],
  ['', false],
])('a feed by its root: %j', (source, isFeed) => expect(isXmlFeed(source)).toBe(isFeed))
