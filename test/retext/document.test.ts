import { expect, test } from '@jest/globals'
import fc from '../properties.js'
import type { Root } from 'nlcst'
import retextLatin from 'retext-latin'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Document } from '../../src/document/types.js'
import { parseText } from '../../src/formats/text.js'
import { documentFromNlcst } from '../../src/retext/document.js'

function parsed(source: string): Document {
  const file = new VFile(source)
  return documentFromNlcst(unified().use(retextLatin).parse(file), file)
}

const values = (document: Document) => ({
  ...document,
  toSource: document.blocks.map(block => document.toSource(block)),
})

test('a plain text gives the same document as its format', () => {
  const unit = fc.constantFrom(
    'Талибан',
    'ИГИЛ*',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '\r',
    '.',
    '«',
    '»',
    '(',
    ')',
    '—',
    '* ',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '🔸',
    '👮‍♂️',
    '¹',
    '\uFEFF',
    '\ud800',
    '\0',
    'http://a.b/c',
    'т. е. ',
    '&laquo;',
  )
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), units => {
      const source = units.join('')
      expect(values(parsed(source))).toEqual(values(parseText(source)))
    }),
  )
})

/** A tree as the bridges make it: each leaf claims to stand right behind the one before it. */
function bridged(leaves: readonly (readonly [type: string, value: string, start?: number])[]): Root {
  let offset = 0
  const children = leaves.map(([type, value, start]) => {
    offset = start ?? offset
    const position = {
      start: { line: 1, column: 1, offset },
      end: { line: 1, column: 1, offset: offset + value.length },
    }
    offset += value.length
    return { type, value, ...(start !== -1 && { position }) }
  })
  return {
    type: 'RootNode',
    children: [{ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children }] }],
  } as Root
}

const word = 'TextNode'
const mark = 'PunctuationNode'
const space = 'WhiteSpaceNode'

test.each<[string, string, Root, string, string]>([
  [
    'an escape',
    'Медуза\\* признана',
    bridged([
      [word, 'Медуза'],
      [mark, '*'],
      [space, ' '],
      [word, 'признана'],
    ]),
    'признана',
    'признана',
  ],
  [
    'an escaped mark',
    'Медуза\\* признана',
    bridged([
      [word, 'Медуза'],
      [mark, '*'],
      [space, ' '],
      [word, 'признана'],
    ]),
    '*',
    '*',
  ],
  [
    'entities',
    '&laquo;Медуза&raquo; тут',
    bridged([
      [mark, '«'],
      [word, 'Медуза'],
      [mark, '»'],
      [space, ' '],
      [word, 'тут'],
    ]),
    'Медуза',
    'Медуза',
  ],
  [
    'an entity itself',
    '&laquo;Медуза&raquo; тут',
    bridged([
      [mark, '«'],
      [word, 'Медуза'],
      [mark, '»'],
      [space, ' '],
      [word, 'тут'],
    ]),
    '«',
    '&laquo;',
  ],
  [
    'behind entities',
    '&laquo;Медуза&raquo; тут',
    bridged([
      [mark, '«'],
      [word, 'Медуза'],
      [mark, '»'],
      [space, ' '],
      [word, 'тут'],
    ]),
    'тут',
    'тут',
  ],
  [
    'a word with an entity',
    'Мед&shy;уза тут',
    bridged([
      [word, 'Мед\u00ADуза'],
      [space, ' '],
      [word, 'тут'],
    ]),
    'Мед\u00ADуза',
    'Мед&shy;уза ',
  ],
  [
    'right positions behind wrong ones',
    '&laquo;А&raquo; **Б** А',
    bridged([
      [mark, '«'],
      [word, 'А'],
      [mark, '»'],
      [space, ' '],
      [word, 'Б', 14],
      [space, ' ', 17],
      [word, 'А'],
    ]),
    'Б',
    'Б',
  ],
  [
    'no position',
    'Раз два',
    bridged([
      [word, 'Раз', -1],
      [space, ' ', -1],
      [word, 'два', -1],
    ]),
    'два',
    'два',
  ],
])('finds what a bridge has lost: %s', (_, source, tree, found, expected) => {
  const document = documentFromNlcst(tree, new VFile(source))
  const start = document.text.indexOf(found)
  const place = document.toSource({ start, end: start + found.length })
  expect(source.slice(place.start, place.end)).toBe(expected)
})

test('source nodes are opaque', () => {
  const { text, opaque } = documentFromNlcst(
    bridged([
      [word, 'Тут'],
      [space, ' '],
      ['SourceNode', 'Талибан', 5],
    ]),
    new VFile('Тут `Талибан`'),
  )
  expect(opaque.map(({ start, end }) => text.slice(start, end))).toEqual(['Талибан'])
})
