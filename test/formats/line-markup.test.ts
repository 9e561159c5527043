/** Lines of texts whose mark-up goes by lines. */
import { expect, test } from '@jest/globals'
import { linesOf, wordsOf } from '../../src/formats/line-markup/lines.js'

test.each<[source: string, lines: (readonly [text: string, indent: number, isBlank: boolean])[]]>([
  ['', [['', 0, true]]],
  ['раз', [['раз', 0, false]]],
  [
    'раз\n',
    [
      ['раз', 0, false],
      ['', 0, true],
    ],
  ],
  [
    'раз\r\n  два\r\n',
    [
      ['раз', 0, false],
      ['  два', 2, false],
      ['', 0, true],
    ],
  ],
  ['раз\r', [['раз', 0, false]]],
  [
    '\r\n\n\r',
    [
      ['', 0, true],
      ['', 0, true],
      ['', 0, true],
    ],
  ],
  ['раз\rдва', [['раз\rдва', 0, false]]],
  ['\uFEFF раз', [[' раз', 1, false]]],
  [
    ' \t\nраз',
    [
      [' \t', 2, true],
      ['раз', 0, false],
    ],
  ],
])('%j', (source, lines) => {
  const found = linesOf(source)
  expect(found.map(({ text, indent, isBlank }) => [text, indent, isBlank])).toEqual(lines)
  for (const { text, start, end } of found) expect(source.slice(start, end)).toBe(text)
})

test.each<[line: string, from: number, words: string]>([
  ['  раз два \t', 0, 'раз два'],
  ['- раз', 1, 'раз'],
  ['раз', 0, 'раз'],
  ['раз', 2, 'з'],
])('the words of %j from %i on are %j', (source, from, words) => {
  const before = 'x\n'
  const line = linesOf(before + source)[1]!
  const { start, end } = wordsOf(line, from)
  expect((before + source).slice(start, end)).toBe(words)
})
