/** Streams of feeds and exports: cut anywhere, they give the documents that the whole source has, with their places. */
import { Buffer } from 'node:buffer'
import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { pointIn } from '../../src/document/places.js'
import type { Document } from '../../src/document/types.js'
import { formats, type Format } from '../../src/formats/index.js'
import { defaultFormatOptions } from '../../src/formats/options.js'
import { readPart } from '../../src/streams/documents.js'
import { elementsOf } from '../../src/streams/elements.js'
import { JsonScanner } from '../../src/streams/json-scanner.js'
import type { Part } from '../../src/streams/parts.js'
import { XmlScanner } from '../../src/streams/xml-scanner.js'

const named = (name: string): Format => formats.find(format => format.name === name)!

function scannerOf({ elements }: Format): XmlScanner | JsonScanner {
  if (elements?.of === 'xml') return new XmlScanner(elements.names)
  const [head, tail] = elements!.around.map(text => Buffer.from(text))
  return new JsonScanner(elements!.arrays, { head: head!, tail: tail! })
}

const small = { part: 100, item: 100_000 }

interface Read {
  readonly parts: readonly Part[]
  readonly documents: readonly Document[]
  readonly failure?: string
}

async function read(format: Format, source: Buffer, size: number, measure = small): Promise<Read> {
  const chunks: Buffer[] = []
  for (let at = 0; at < source.length; at += size) chunks.push(source.subarray(at, at + size))
  const parts: Part[] = []
  let failure: string | undefined
  try {
    for await (const part of elementsOf(Readable.from(chunks), scannerOf(format), measure)) parts.push(part)
  } catch (error) {
    failure = (error as Error).message
  }
  const documents: Document[] = []
  for (const part of parts)
    if (!part.cut) readPart(part, format, defaultFormatOptions, document => documents.push(document))
  return { parts, documents, ...(failure !== undefined && { failure }) }
}

const told = ({ id, date, text, fault }: Document): unknown => ({ id, date, text, fault: fault?.reason.en })

/** Texts with all that a stream must not stumble over: marks of the formats, letters of two and of four bytes, ends of lines. */
const words = fc
  .array(
    fc.constantFrom(
      'Медуза',
      ' ',
      '😀',
      '\n',
      '<',
      '>',
      '&',
      '"',
      '\\',
      '{',
      '}',
      ']',
      ']]',
      '-->',
      '<item>',
      '</item>',
    ),
    {
      maxLength: 8,
    },
  )
  .map(parts => `а${parts.join('')}`)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inCdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']] >')}]]>`

const entry = (text: string, id: number): string =>
  [
    `<item><guid>${id}</guid><description>${escaped(text)}</description></item>`,
    `\n <item a='>'><guid>${id}</guid>\n<!-- </item> --><description>${inCdata(text)}</description></item>`,
    `<item/>\n<x:item xmlns:x="http://purl.org/rss/1.0/"><guid>${id}</guid><title>${escaped(text)}</title></x:item>`,
  ][id % 3]!
const feedOf = (texts: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- <item> --><rss xmlns:content="http://purl.org/rss/1.0/modules/content/"\n version="2.0"><channel><title>Новости</title>${texts.map(entry).join('')}<link/></channel></rss>\n`

const messageOf = (text: string, id: number): object => ({
  id,
  type: id % 5 === 4 ? 'service' : 'message',
  date: '2024-11-30T10:00:00',
  from: 'Редакция',
  text:
    id % 2 === 0 ? text : [text, { type: 'bold', text }, ' ', { type: 'text_link', text: 'тут', href: 'https://a.ru' }],
  text_entities: [{ type: 'plain', text }],
})
const chatOf = (texts: readonly string[]): object => ({
  name: 'К',
  type: 'public_channel',
  id: 1,
  messages: texts.map(messageOf),
})

const sources: readonly (readonly [string, (texts: readonly string[]) => string])[] = [
  ['feed', feedOf],
  [
    'json-feed',
    texts =>
      JSON.stringify(
        {
          version: 'https://jsonfeed.org/version/1.1',
          title: '}[',
          items: texts.map((content_text, id) => ({ id: String(id), content_text, tags: [{}] })),
        },
        null,
        1,
      ),
  ],
  ['telegram', texts => JSON.stringify(chatOf(texts), null, 1)],
  [
    'telegram',
    texts =>
      JSON.stringify({
        about: 'Telegram',
        chats: { about: '', list: [chatOf(texts), chatOf([])] },
        left_chats: { list: [chatOf(texts)] },
      }),
  ],
]

describe.each(sources)('a stream of %s', (name, sourceOf) => {
  const format = named(name)

  test('has the documents of the whole source, each with its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 6 }), fc.integer({ min: 1, max: 90 }), async (texts, size) => {
        const source = sourceOf(texts)
        const bytes = Buffer.from(source)
        const whole = format.parse(source, defaultFormatOptions)
        const { documents, failure } = await read(format, bytes, size)
        expect(failure).toBeUndefined()
        expect(documents.map(told)).toEqual(whole.map(told))
        documents.forEach((document, index) => {
          const { item, inStream } = document
          const of = whole[index]!
          const inItem = document.source.slice(item!.start, item!.end)
          expect(inItem).toBe(source.slice(of.item!.start, of.item!.end))
          expect(bytes.subarray(inStream!.byte).toString().startsWith(inItem)).toBe(true)
          for (const at of [0, inItem.length - 1])
            expect(pointIn(document, item!.start + at)).toEqual(pointIn(of, of.item!.start + at))
        })
      }),
    )
  })

  test('that is cut short gives what stands before, and says so', async () => {
    const bytes = Buffer.from(sourceOf(['Один', 'Два', 'Три']))
    const { documents, failure } = await read(format, bytes.subarray(0, Math.floor(bytes.length * 0.75)), 20)
    expect(documents.length).toBeGreaterThan(0)
    expect(failure).toBe('The rest cannot be read: it ends in the middle')
  })
})

describe('items of a feed', () => {
  const feed = named('feed')
  const feedWith = (...items: readonly string[]): Buffer =>
    Buffer.from(`<rss>\n<channel>${items.join('')}</channel></rss>`)
  const one = '<item><guid>1</guid><title>Один</title></item>'

  test('that are broken are told with their places, and the others are read', async () => {
    const { documents, failure } = await read(
      feed,
      feedWith(one, '\n<item><title>Два</item>', one, '<item><title>&', one),
      7,
    )
    expect(failure).toBeUndefined()
    expect(
      documents.map(({ id, fault, inStream }) => [id, fault?.reason.en, inStream?.lines, inStream?.column]),
    ).toEqual([
      ['1', undefined, 1, 9],
      [undefined, 'No well-formed XML: unexpected close tag', 2, 0],
      ['1', undefined, 2, 23],
      [undefined, expect.stringContaining('No well-formed XML: '), 2, 69],
      ['1', undefined, 2, 83],
    ])
  })

  test('that are too long are passed over, and kept with their beginning', async () => {
    const long = `<item><title>${'я'.repeat(3000)}</title></item>`
    const { parts, documents } = await read(feed, feedWith(one, long, one), 1000, { part: 1, item: 2000 })
    expect(documents.map(({ id }) => id)).toEqual(['1', '1'])
    expect(parts.map(({ cut, bytes }) => [cut, bytes.length <= 1024])).toEqual([
      [undefined, true],
      ['element', true],
      [undefined, true],
    ])
  })

  test('keep the namespaces and the encoding of what is around them', async () => {
    const source = Buffer.from(
      '<?xml version="1.0" encoding="windows-1251"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>\xcc\xe5\xe4\xf3\xe7\xe0</a:title></a:entry></a:feed>',
      'latin1',
    )
    const { documents } = await read(feed, source, 10)
    expect(documents.map(({ id, text }) => [id, text])).toEqual([['1', 'Медуза']])
  })

  test('behind a document type are not read: entities are never expanded', async () => {
    const bomb =
      '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>'
    expect(await read(feed, Buffer.from(bomb), 10)).toMatchObject({
      documents: [],
      failure: 'The rest cannot be read: document types are refused',
    })
  })

  test.each([
    ['nested too deep', '<a>'.repeat(600)],
    ['in a tag without an end', `<a ${'b="c" '.repeat(20_000)}`],
  ])('%s are an attack', async (_, source) => {
    expect((await read(feed, Buffer.from(source), 5000)).failure).toBe(
      'The rest cannot be read: elements are nested too deep',
    )
  })
})

describe('messages of an export', () => {
  const telegram = named('telegram')

  test('that are no JSON are told with their places, and the others are read', async () => {
    const source =
      '{"type":"public_channel","messages":[\n{"id":1,"text":"Раз"},\n{"id":2,"text":},\n {"id":3,"text":"Три"}]}'
    const { documents } = await read(telegram, Buffer.from(source), 9)
    expect(
      documents.map(({ id, fault, inStream }) => [
        id,
        fault && /^No valid JSON/.test(fault.reason.en),
        inStream?.lines,
        inStream?.column,
      ]),
    ).toEqual([
      ['1', undefined, 1, 0],
      [undefined, true, 2, 0],
      ['3', undefined, 3, 1],
    ])
  })

  test('nested too deep are an attack', async () => {
    expect((await read(telegram, Buffer.from('['.repeat(1000)), 100)).failure).toBe(
      'The rest cannot be read: nodes are nested too deep',
    )
  })
})
