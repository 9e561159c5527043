import { describe, expect, test } from '@jest/globals'
import fc from '../properties.js'
import { labels, parseMarkup } from '../../bench/accuracy/markup.js'

describe('parseMarkup', () => {
  test.each([
    ['no mark', 'Plain words.', { text: 'Plain words.', mentions: [], decoys: [] }],
    [
      'a mention',
      'The {taliban:missing|Taliban} came.',
      {
        text: 'The Taliban came.',
        mentions: [{ entity: 'taliban', label: 'missing', start: 4, end: 11 }],
        decoys: [],
      },
    ],
    [
      'a decoy and a mention of the same entity',
      '{!azov|Azov} and {azov:marked|«Азов»}',
      {
        text: 'Azov and «Азов»',
        mentions: [{ entity: 'azov', label: 'marked', start: 9, end: 15 }],
        decoys: [{ entity: 'azov', start: 0, end: 4 }],
      },
    ],
    [
      'neighbours, a possessive and a line break in the surface',
      '{s14:free|S14’s}{meta:any|Meta\nPlatforms}',
      {
        text: 'S14’sMeta\nPlatforms',
        mentions: [
          { entity: 's14', label: 'free', start: 0, end: 5 },
          { entity: 'meta', label: 'any', start: 5, end: 19 },
        ],
        decoys: [],
      },
    ],
    [
      'UTF-16 offsets after an astral character',
      '👇 {meta:repeat|Meta}',
      { text: '👇 Meta', mentions: [{ entity: 'meta', label: 'repeat', start: 3, end: 7 }], decoys: [] },
    ],
    ['braces of the author', 'a {b} {c: d} {}', { text: 'a {b} {c: d} {}', mentions: [], decoys: [] }],
  ])('%s', (_, source, expected) => {
    expect(parseMarkup(source)).toEqual(expected)
  })

  test.each([
    ['{taliban:gone|Taliban}', '1:1: unknown label “gone” of taliban'],
    ['{taliban|Taliban}', '1:1: unknown label “” of taliban'],
    ['one\ntwo {taliban:free|Taliban', '2:5: the mark of taliban has no end'],
    ['{taliban:free| }', '1:1: the mark of taliban has no surface'],
    ['{!taliban:free|Taliban}', '1:1: the decoy taliban has a label'],
    ['{meta:free|a {meta:free|b} c}', '1:14: a mark inside another mark'],
  ])('refuses %j', (source, message) => {
    expect(() => parseMarkup(source)).toThrow(new SyntaxError(message))
  })

  test('gives back what was marked up, wherever the marks stand', () => {
    const word = fc.stringMatching(/^[^{}]*[^\s{}][^{}]*$/u)
    const piece = fc.record({
      before: fc.stringMatching(/^[^{}]*$/u),
      surface: word,
      label: fc.constantFrom(...labels),
    })
    fc.assert(
      fc.property(fc.array(piece), pieces => {
        const { text, mentions } = parseMarkup(
          pieces.map(({ before, surface, label }) => `${before}{meta:${label}|${surface}}`).join(''),
        )
        expect(text).toBe(pieces.map(({ before, surface }) => before + surface).join(''))
        expect(mentions.map(({ start, end, label }) => ({ surface: text.slice(start, end), label }))).toEqual(
          pieces.map(({ surface, label }) => ({ surface, label })),
        )
      }),
    )
  })
})
