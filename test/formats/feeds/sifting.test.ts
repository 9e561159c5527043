/** The words of an item, found without reading its mark-up where that is sure to be simple. */
import { describe, expect, test } from '@jest/globals'
import { plainWords } from '../../../src/formats/feeds/sifting.js'

describe('Markdown that is simple enough', () => {
  test.each<[source: string, text: string, marked?: string]>([
    ['Раз два.', 'Раз два.'],
    ['Раз *два* и **три**.', 'Раз два и три.', 'Раз *два* и **три**.'],
    ['__Раз__ два', 'Раз два', '__Раз__ два'],
    ['раз_два', 'раз_два'],
    ['Раз  \t два\u00A0три', 'Раз два три', 'Раз  \t два\u00A0три'],
    ['Раз \n два', 'Раз\nдва', 'Раз \n два'],
    ['Раз\n\nдва', 'Раз\n\nдва'],
    ['[Раз](https://a.example/x) два', 'Раз два\n\nhttps://a.example/x', '[Раз](https://a.example/x) два'],
    ['[Раз](a(b)c) [два]()', 'Раз два\n\na(b)c\n\n', '[Раз](a(b)c) [два]()'],
    ['[Раз](a) и [два](b)', 'Раз и два\n\na\n\nb', '[Раз](a) и [два](b)'],
    ['Раз [два] три', 'Раз [два] три'],
    ['Раз [1] (два)', 'Раз [1] (два)'],
    ['R&amp;D &laquo;да&raquo;', 'R&D «да»', 'R&D «да»'],
    ['Раз > два', 'Раз > два'],
    ['   Раз', ' Раз', '   Раз'],
    ['Раз    два', 'Раз два', 'Раз    два'],
    ['- раз\n- два', '- раз\n- два'],
    ['Раз!', 'Раз!'],
    ['«*Раз*»', '«Раз»', '«*Раз*»'],
    ['Раз*', 'Раз', 'Раз*'],
    ['Раз * два', 'Раз два', 'Раз * два'],
  ])('%j says %j', (source, text, marked = text) => {
    expect(plainWords(source, 'markdown')).toEqual({ text, marked })
  })

  test.each([
    ...['Раз <b>', 'Раз \\*', 'Раз `два`', '{{раз}}', '| раз |', '~~раз~~', '> раз', 'Раз\n > два', 'Раз\n\t> два'],
    ...['[раз][два]', 'Раз[^1]', '[раз]: a', '![раз](a)', '[[раз]]', '    раз', 'Раз\n    два', '\tраз', 'Раз\n\tдва'],
    ...['[раз](a b)', '[раз](a\n)', '[раз\nдва](a)', `[${'р'.repeat(401)}](a)`, '[раз](a(b(c)))', '[раз [два]](a)'],
    ...[
      'раз*два',
      'раз**два',
      'раз]два',
      'раз[два',
      'раз__два',
      '2*3',
      'раз;*два',
      'раз*&amp;',
      'а\u0301*б',
      'а*\u200Bб',
    ],
  ])('only reading tells what %j says', source => {
    expect(plainWords(source, 'markdown')).toBeUndefined()
  })

  test('as long as a link may be', () => {
    expect(plainWords(`[${'р'.repeat(400)}](a)`, 'markdown')?.text).toBe(`${'р'.repeat(400)}\n\na`)
  })
})

test.each<[source: string, text: string | undefined]>([
  ['Раз два', 'Раз два'],
  ['R&amp;D &laquo;да&raquo; &nope;', 'R&D «да» &nope;'],
  ['Раз > два', 'Раз > два'],
  ['Раз **два**', 'Раз два'],
  ['Раз <b>два</b>', undefined],
  ['Раз < два', undefined],
])('HTML: %j says %j', (source, text) => {
  expect(plainWords(source, 'html')).toEqual(text === undefined ? undefined : { text, marked: text })
})

test.each<[source: string, text: string]>([
  ['Раз < два &amp; `три`', 'Раз < два &amp; `три`'],
  ['Раз **два** и *три*', 'Раз два и *три*'],
  ['2 ** 3', '2 ** 3'],
])('a text: %j says %j', (source, text) => {
  expect(plainWords(source, 'text')).toEqual({ text, marked: text })
})
