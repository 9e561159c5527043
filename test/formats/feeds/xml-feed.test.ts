/** What each field of an item of RSS or Atom is read as, and which goes before which. */
import { describe, expect, test } from '@jest/globals'
import type { Document } from '../../../src/document/types.js'
import { isXmlFeed, parseXmlFeed } from '../../../src/formats/feeds/xml-feed.js'
import { defaultFormatOptions } from '../../../src/formats/options.js'

const read = (source: string): Document[] => parseXmlFeed(source, defaultFormatOptions)
const item = (fields: string): Document => read(`<rss><channel><item>${fields}</item></channel></rss>`)[0]!
const field = (name: string, words: string): string => `<${name}>${words}</${name}>`
const blocksIn = ({ text, blocks }: Document): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const ranked: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'atom:title', 'dc:title', 'dcterms:title', 'itunes:title', 'media:title'],
  summary: [
    ...['description', 'summary', 'atom:summary', 'dc:description', 'dcterms:abstract', 'itunes:summary'],
    ...['googleplay:description', 'media:description'],
  ],
  content: ['content:encoded', 'content', 'atom:content', 'yandex:full-text', 'turbo:content'],
  date: [
    ...['pubDate', 'published', 'atom:published', 'dc:date', 'dcterms:issued', 'dcterms:created', 'issued'],
    ...['atom:issued', 'created', 'atom:created', 'updated', 'atom:updated', 'modified', 'atom:modified'],
    'dcterms:modified',
  ],
  id: ['guid', 'id', 'atom:id', 'dc:identifier'],
}

describe.each(Object.entries(ranked))('%s', (role, names) => {
  const words = role === 'date' ? ['2021-07-09', '2021-07-10'] : ['Раз', 'Два']
  const found = (fields: string): string | undefined => {
    const document = item(fields)
    if (role === 'date') return document.date
    if (role === 'id') return document.id
    const kinds = { title: 'heading', summary: 'meta', content: 'paragraph' }
    return blocksIn(document)
      .find(block => block.startsWith(kinds[role as keyof typeof kinds]))
      ?.replace(/^.*: /, '')
  }
  const other = role === 'summary' ? field('content', 'Текст') : ''

  test.each(names.map((name, index) => [name, names[index + 1]] as const))('%s goes before %s', (name, next) => {
    expect(found(field(name, words[0]!) + other)).toBe(words[0])
    if (next !== undefined) expect(found(field(next, words[1]!) + field(name, words[0]!) + other)).toBe(words[0])
  })
})

test.each<[fields: string, blocks: string[]]>([
  ['<title>Имя</title><title>Нет</title><content>Раз.</content>', ['heading: Имя', 'paragraph: Раз.']],
  ['<title>Имя</title><content> </content><atom:content>Раз.</atom:content>', ['heading: Имя', 'paragraph: Раз.']],
  ['<content type="text">Раз &lt;b&gt;</content>', ['paragraph: Раз <b>']],
  ['<content type="TEXT/HTML">&lt;p&gt;Раз.&lt;/p&gt;</content>', ['paragraph: Раз.']],
  ['<content>&lt;p&gt;Раз.&lt;/p&gt;</content>', ['paragraph: Раз.']],
  ['<content type="text"><p>Раз.</p><p>Два.</p></content>', ['paragraph: Раз.', 'paragraph: Два.']],
  ['<content>Раз<![CDATA[ и ]]>два.<!-- нет --> Три<?нет?>.</content>', ['paragraph: Раз и два. Три.']],
  ['<media:group><media:title>Имя</media:title></media:group>', ['heading: Имя']],
  ['<media:group><x:y><media:title>Нет</media:title></x:y></media:group>', []],
  ['<x:y><title>Нет</title></x:y>', []],
  ['<other>Нет</other>', []],
])('%s', (fields, blocks) => {
  expect(blocksIn(item(fields))).toEqual(blocks)
})

test.each<[fields: string, authors: string[]]>([
  ['<dc:creator>Анна</dc:creator><author>Пётр</author><itunes:author>Ия</itunes:author>', ['Анна', 'Пётр', 'Ия']],
  ['<author>\n<name>Анна\n Ли</name>\n<email>нет</email></author>', ['Анна Ли']],
  ['<atom:author><atom:name>Анна</atom:name><atom:uri>нет</atom:uri></atom:author>', ['Анна']],
  ['<author> </author>', []],
])('authors of %s', (fields, authors) => {
  expect(item(fields).authors).toEqual(authors)
})

test.each<[fields: string, url: string, written: string]>([
  ['<link> https://a.example/?a&amp;b </link>', 'https://a.example/?a&b', ' https://a.example/?a&amp;b '],
  ['<link href="https://a.example/?a&amp;b"/>', 'https://a.example/?a&b', 'https://a.example/?a&amp;b'],
  ['<atom:link rel="x" href="a"></atom:link>', 'a', 'a'],
])('the link of %s', (fields, url, written) => {
  const { links, source } = item(fields)
  expect(links.map(link => link.url)).toEqual([url])
  expect(source.slice(links[0]!.place.start, links[0]!.place.end).trim()).toBe(written.trim())
})

test('items of each name, whole, in their order', () => {
  const source =
    '<feed><entry><id>1</id></entry><item rdf:about="2"/><atom:entry><id>3</id></atom:entry ><x:item/></feed>'
  expect(read(source).map(({ id, item: place }) => [id, source.slice(place!.start, place!.end)])).toEqual([
    ['1', '<entry><id>1</id></entry>'],
    ['2', '<item rdf:about="2"/>'],
    ['3', '<atom:entry><id>3</id></atom:entry >'],
  ])
})

test.each([
  '<rss>',
  '<feed xmlns="a">',
  '<rdf:RDF\n>',
  '<a:feed/>',
  '\uFEFF \n<rss>',
  '<?xml version="1.0"?>\n<rss>',
  '<!-- a -- > b --><rss>',
  '<?a?> <!-- b --> <?c?><feed>',
  '<!DOCTYPE rss>',
  '<!DOCTYPE  feed [<!ENTITY a "b">]>',
])('a feed: %j', source => {
  expect(isXmlFeed(source)).toBe(true)
})

test.each([
  '',
  'rss',
  'a<rss>',
  '<rssx>',
  '<html><rss>',
  '<!-- <rss> -->',
  '<a:b:rss>',
  '< rss>',
  '<RSS>',
  '<!DOCTYPE html><rss>',
])('no feed: %j', source => {
  expect(isXmlFeed(source)).toBe(false)
})

test('an element of XHTML in an item, outside of its fields, is passed over', () => {
  const [document] = read(
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml"><entry><title>Раз</title><h:div>Нет</h:div><summary>Два</summary></entry></feed>',
  )
  expect(blocksIn(document!)).toEqual(['heading: Раз', 'paragraph: Два'])
})
