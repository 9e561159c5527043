/** Any text whatever stays text, in every notation. */
import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { DomUtils, parseDocument } from 'htmlparser2'
import { SaxesParser } from 'saxes'
import { escaped } from '../../src/reporters/html/escape.js'
import { markedLines, type Mark } from '../../src/reporters/html/text.js'
import { attributes, content } from '../../src/reporters/xml.js'

/** Full of what notations take for their own, lone surrogates and control characters among it. */
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...Array.from(`<>&"'\r\n\t\u0000\u000B\uFFFE]{}|\\ :,%aя`),
      '\uD800',
      '\uDC00',
      '😀',
      ']]>',
      '</div>',
    ),
  }),
  fc.string({ unit: 'binary' }),
)
/** As XML has no way to write them. */
const writable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')

test('XML', () => {
  fc.assert(
    fc.property(hostile, text => {
      const read: string[] = []
      const parser = new SaxesParser()
      parser.on('error', error => {
        throw error
      })
      parser.on('opentag', tag => read.push(String(tag.attributes['value'])))
      parser.on('text', found => read.push(found))
      parser.write(`<a${attributes({ value: text })}>${content(`.${text}`)}</a>`).close()
      expect(read).toEqual([writable(text), `.${writable(text)}`])
    }),
  )
})

describe('HTML', () => {
  test('text and attributes', () => {
    fc.assert(
      fc.property(hostile, text => {
        const expected = text.replaceAll('\u0000', '\uFFFD')
        const [element] = DomUtils.getElementsByTagName(
          'a',
          parseDocument(`<a title="${escaped(text)}">${escaped(text)}</a>`),
        )
        expect([DomUtils.textContent(element!), element!.attribs['title']]).toEqual([expected, expected])
      }),
    )
  })

  test('marked lines hold the text, and each mark holds its own', () => {
    const marked = hostile.chain(text => {
      const offset = fc.nat({ max: text.length })
      const span = fc.tuple(offset, offset).map(pair => [...pair].sort((one, other) => one - other))
      return fc.tuple(fc.constant(text), fc.array(span, { maxLength: 6 }))
    })
    fc.assert(
      fc.property(marked, ([text, spans]) => {
        const marks = spans.map(([start, end], index): Mark => {
          const name = `m${index}`
          return {
            start: start!,
            end: end!,
            rank: index % 3,
            open: `<i class="${name}">`,
            close: '</i>',
            after: `<b id="${name}"></b>`,
          }
        })
        const html = markedLines(text, marks, () => '<div>')
        const document = parseDocument(html)
        const lines = DomUtils.getElementsByTagName('div', document.children, false).map(line =>
          DomUtils.textContent(line),
        )
        const plain = text.replaceAll('\u0000', '\uFFFD').split(/\r\n|\r|\n/)
        while (lines.length < plain.length && plain.at(-1) === '') plain.pop()
        expect(lines).toEqual(plain)
        marks.forEach(({ start, end }, index) => {
          const own = DomUtils.findAll(({ attribs }) => attribs['class'] === `m${index}`, document.children)
          const bare = text
            .slice(start, end)
            .replaceAll('\u0000', '\uFFFD')
            .replace(/[\r\n]/g, '')
          expect(own.map(element => DomUtils.textContent(element)).join('')).toBe(bare)
          expect(DomUtils.findAll(({ attribs }) => attribs['id'] === `m${index}`, document.children)).toHaveLength(1)
        })
      }),
      // A mark that begins within a line break.
      { examples: [[['a\r\nb', [[2, 3]]]]] },
    )
  })
})
