import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import { DocumentBuilder, identityDocument } from '../../src/document/builder.js'

/** `a&laquo;b` and, behind mark-up, `c`. */
function sample() {
  const builder = new DocumentBuilder('**a&laquo;b** and `c`')
  builder.literal(2, 3)
  builder.replaced('«', 3, 10)
  builder.literal(10, 11)
  builder.block('paragraph', { start: 0, end: builder.length })
  builder.separate()
  const start = builder.length
  builder.literal(19, 20)
  builder.opaque({ start, end: builder.length })
  builder.block('footnote', { start, end: builder.length }, '^1')
  return builder.build()
}

test('puts blocks together with a blank line between them', () => {
  const { text, blocks, opaque } = sample()
  expect({ text, blocks, opaque }).toEqual({
    text: 'a«b\n\nc',
    blocks: [
      { kind: 'paragraph', start: 0, end: 3 },
      { kind: 'footnote', start: 5, end: 6, label: '^1' },
    ],
    opaque: [{ start: 5, end: 6 }],
  })
})

test.each([
  ['a', 0, 1, 2, 3],
  ['an entity as a whole', 1, 2, 3, 10],
  ['over an entity', 0, 3, 2, 11],
  ['before a gap', 2, 3, 10, 11],
  ['over a gap', 2, 6, 10, 20],
  ['into a gap', 2, 4, 10, 11],
  ['from a gap', 4, 6, 19, 20],
  ['nothing, behind a character', 3, 3, 11, 11],
  ['nothing, behind an entity', 2, 2, 10, 10],
  ['nothing, at the beginning', 0, 0, 2, 2],
  ['nothing, at the beginning of a block', 5, 5, 19, 19],
  ['nothing, at the end', 6, 6, 20, 20],
  ['nothing, behind a gap', 4, 4, 19, 19],
  ['over the first character of a block', 5, 6, 19, 20],
  ['beyond the end', 7, 8, 20, 20],
])('maps to the source: %s', (_, start, end, from, to) => {
  expect(sample().toSource({ start, end })).toEqual({ start: from, end: to })
})

test('an empty document maps to the beginning', () => {
  expect(new DocumentBuilder('').build().toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
})

test('an empty document holds nothing', () => {
  const nothing = {
    text: '',
    blocks: [],
    opaque: [],
    authors: [],
    links: [],
    comments: [],
    protectedSpans: [],
    source: '',
  }
  expect({ ...new DocumentBuilder('').build(), toSource: undefined }).toEqual(nothing)
  expect(identityDocument('', [])).toMatchObject(nothing)
})

test('pieces are set apart once, and not at the beginning', () => {
  const builder = new DocumentBuilder('раз два')
  builder.separate()
  expect(builder.length).toBe(0)
  builder.literal(0, 3)
  builder.separate()
  builder.separate()
  builder.literal(4, 7)
  expect(builder.build().text).toBe('раз\n\nдва')
})

test('text that stands for nothing is none', () => {
  const builder = new DocumentBuilder('<b>а')
  builder.replaced('', 0, 3)
  builder.literal(3, 4)
  expect(builder.build().toSource({ start: 0, end: 1 })).toEqual({ start: 3, end: 4 })
})

test('blocks: none without words, each with its label and what it is about, the last one may go on', () => {
  const builder = new DocumentBuilder('раз два')
  builder.extend(3)
  expect(builder.blocks).toEqual([])
  builder.literal(0, 7)
  builder.block('paragraph', { start: 3, end: 3 })
  builder.block('paragraph', { start: 0, end: 2 })
  builder.block('alt', { start: 4, end: 6 }, undefined, { start: 0, end: 3 })
  builder.extend(7)
  const blocks = [
    { kind: 'paragraph', start: 0, end: 2 },
    { kind: 'alt', start: 4, end: 7, about: { start: 0, end: 3 } },
  ]
  expect(builder.blocks).toEqual(blocks)
  expect(builder.build().blocks).toStrictEqual(blocks)
})

test('blocks become footnotes by where they begin, and keep what else they are', () => {
  const builder = new DocumentBuilder('раз два три')
  builder.literal(0, 11)
  builder.block('paragraph', { start: 0, end: 3 })
  builder.block('list-item', { start: 4, end: 7 })
  builder.block('alt', { start: 8, end: 11 }, undefined, { start: 0, end: 3 })
  builder.footnotes(
    new Map([
      [1, '9'],
      [4, '2'],
      [8, ''],
    ]),
  )
  expect(builder.build().blocks).toStrictEqual([
    { kind: 'paragraph', start: 0, end: 3 },
    { kind: 'footnote', start: 4, end: 7, label: '2' },
    { kind: 'footnote', start: 8, end: 11, label: '', about: { start: 0, end: 3 } },
  ])
})

test('a row opens with its first cell that has text, an item with its number', () => {
  const builder = new DocumentBuilder('а б в г')
  builder.literal(0, 7)
  builder.openRow()
  builder.block('table-cell', { start: 0, end: 0 })
  builder.block('table-cell', { start: 0, end: 1 })
  builder.block('table-cell', { start: 2, end: 3 })
  builder.openRow()
  builder.block('paragraph', { start: 4, end: 5 })
  builder.block('table-cell', { start: 6, end: 7 })
  builder.openItem(3)
  builder.block('list-item', { start: 0, end: 1 })
  builder.block('list-item', { start: 0, end: 1 })
  builder.openItem(0)
  builder.block('paragraph', { start: 0, end: 1 })
  builder.block('list-item', { start: 0, end: 1 })
  builder.openItem(0)
  builder.block('list-item', { start: 0, end: 1 })
  expect(builder.build().blocks).toStrictEqual([
    { kind: 'table-cell', start: 0, end: 1, opensRow: true },
    { kind: 'table-cell', start: 2, end: 3 },
    { kind: 'paragraph', start: 4, end: 5 },
    { kind: 'table-cell', start: 6, end: 7 },
    { kind: 'list-item', start: 0, end: 1, number: 3 },
    { kind: 'list-item', start: 0, end: 1 },
    { kind: 'paragraph', start: 0, end: 1 },
    { kind: 'list-item', start: 0, end: 1 },
    { kind: 'list-item', start: 0, end: 1, number: 0 },
  ])
})

test('what is read in one go, or piece by piece, maps the same', () => {
  const builder = new DocumentBuilder('<b>аб</b>вг')
  builder.literal(3, 4)
  builder.literal(4, 5)
  builder.literal(9, 11)
  const document = builder.build()
  const places = [0, 1, 2, 3, 4].map(at => document.toSource({ start: at, end: at }).start)
  expect(places).toEqual([3, 4, 5, 10, 11])
  expect(document.toSource({ start: 0, end: 4 })).toEqual({ start: 3, end: 11 })
  expect(document.toSource({ start: 1, end: 3 })).toEqual({ start: 4, end: 10 })
  expect(builder.textIn({ start: 0, end: 11 })).toEqual([
    { start: 3, end: 5 },
    { start: 9, end: 11 },
  ])
  expect(builder.textIn({ start: 4, end: 10 })).toEqual([
    { start: 4, end: 5 },
    { start: 9, end: 10 },
  ])
  expect(builder.textIn({ start: 5, end: 9 })).toEqual([])
})

test('days: the first that can be read, else the first that cannot', () => {
  const unread = (text: string) => ({ text, place: { start: 0, end: 1 } })
  const builder = new DocumentBuilder('')
  expect(builder.hasDate).toBe(false)
  expect(builder.build()).not.toHaveProperty('unreadDate')
  builder.unreadDate(unread('вчера'))
  builder.unreadDate(unread('завтра'))
  expect(builder.build().unreadDate).toEqual(unread('вчера'))
  builder.date('2024-01-01' as never)
  builder.date('2025-01-01' as never)
  expect(builder.hasDate).toBe(true)
  expect(builder.build().date).toBe('2024-01-01')
  expect(builder.build()).not.toHaveProperty('unreadDate')
})

test('what is not read is told, where there is any', () => {
  const builder = new DocumentBuilder('')
  expect(builder.build()).not.toHaveProperty('unread')
  builder.unread({ kind: 'field', place: { start: 0, end: 1 } })
  expect(builder.build().unread).toEqual([{ kind: 'field', place: { start: 0, end: 1 } }])
})

test('what is protected: in order, those that overlap as one, none that is empty', () => {
  const builder = new DocumentBuilder('')
  builder.protect({ start: 5, end: 9 })
  builder.protect({ start: 3, end: 3 })
  builder.protect({ start: 6, end: 7 })
  builder.protect({ start: 8, end: 11 })
  builder.protect({ start: 11, end: 12 })
  builder.protect({ start: 1, end: 2 })
  expect(builder.build().protectedSpans).toEqual([
    { start: 1, end: 2 },
    { start: 5, end: 11 },
    { start: 11, end: 12 },
  ])
})

test('what is opaque is joined where it touches', () => {
  const builder = new DocumentBuilder('абвгде')
  builder.literal(0, 6)
  builder.opaque({ start: 0, end: 0 })
  builder.opaque({ start: 0, end: 1 })
  builder.opaque({ start: 1, end: 2 })
  builder.opaque({ start: 3, end: 4 })
  builder.opaque({ start: 4, end: 6 })
  expect(builder.build().opaque).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 6 },
  ])
})

test('elements are told once there is a word of them, be they none', () => {
  const builder = new DocumentBuilder('')
  expect(builder.build()).not.toHaveProperty('inlines')
  builder.inlines([])
  expect(builder.build().inlines).toEqual([])
  builder.inlines([{ kind: 'link', start: 0, end: 1 }])
  builder.inlines([{ kind: 'emphasis', start: 1, end: 2 }])
  expect(builder.build().inlines?.map(({ kind }) => kind)).toEqual(['link', 'emphasis'])
})

test('authors, links and comments; the latter two by place', () => {
  const builder = new DocumentBuilder('')
  builder.author('Борис Акунин')
  builder.link('b.org', { start: 5, end: 6 })
  builder.link('', { start: 3, end: 3 })
  builder.link('a.org', { start: 1, end: 2 })
  builder.comment(' второй\n', { start: 8, end: 9 })
  builder.comment('первый', { start: 7, end: 8 })
  const { authors, links, comments } = builder.build()
  expect(authors).toEqual(['Борис Акунин'])
  expect(links).toEqual([
    { url: 'a.org', place: { start: 1, end: 2 } },
    { url: 'b.org', place: { start: 5, end: 6 } },
  ])
  expect(comments).toEqual([
    { text: 'первый', place: { start: 7, end: 8 } },
    { text: 'второй', place: { start: 8, end: 9 } },
  ])
})

test.each([
  ['all of it', 0, 99, ['abc', 'de', 'f']],
  ['from within a part to within another', 2, 7, ['bc', 'd']],
  ['between two parts', 4, 6, []],
  ['nothing', 2, 2, []],
  ['up to where a part begins', 0, 1, []],
])('the parts that text was read from: %s', (_, start, end, expected) => {
  const source = '(abc)(de)(f)'
  const builder = new DocumentBuilder(source)
  builder.literal(10, 11)
  builder.literal(1, 2)
  builder.replaced('Б', 2, 4)
  builder.literal(6, 8)
  const parts = builder.textIn({ start, end }).map(part => source.slice(part.start, part.end))
  expect(parts).toEqual(expected)
})

test('the first date counts', () => {
  const builder = new DocumentBuilder('')
  builder.date('2024-01-02' as never)
  builder.date('2025-01-02' as never)
  expect(builder.build().date).toBe('2024-01-02')
})

test('a text which is its own source maps to itself', () => {
  const document = identityDocument('Талибан', [{ kind: 'paragraph', start: 0, end: 7 }])
  expect(document.toSource({ start: 2, end: 5 })).toEqual({ start: 2, end: 5 })
})

test('every character maps into the segment it was read from', () => {
  const segment = fc.record({
    text: fc.string({ minLength: 1, maxLength: 4 }),
    skipped: fc.nat(3),
    source: fc.option(fc.string({ minLength: 1, maxLength: 9 })),
  })
  fc.assert(
    fc.property(fc.array(segment), segments => {
      const source = segments.map(({ text, skipped, source }) => '-'.repeat(skipped) + (source ?? text)).join('')
      const builder = new DocumentBuilder(source)
      const expected: { start: number; end: number }[] = []
      let at = 0
      for (const { text, skipped, source } of segments) {
        at += skipped
        const end = at + (source ?? text).length
        builder.replaced(text, at, end)
        for (let index = 0; index < text.length; index += 1)
          expected.push(end - at === text.length ? { start: at + index, end: at + index + 1 } : { start: at, end })
        at = end
      }
      const document = builder.build()
      expect(expected.map((_, index) => document.toSource({ start: index, end: index + 1 }))).toEqual(expected)
    }),
  )
})
