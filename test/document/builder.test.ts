import { expect, test } from '@jest/globals'
import fc from 'fast-check'
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
])('maps to the source: %s', (_, start, end, from, to) => {
  expect(sample().toSource({ start, end })).toEqual({ start: from, end: to })
})

test('an empty document maps to the beginning', () => {
  expect(new DocumentBuilder('').build().toSource({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
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
