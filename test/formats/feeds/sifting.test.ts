/** The words of an item, found without reading its mark-up where that is sure to be simple. */
import { describe, expect, test } from '@jest/globals'
import { plainWords as wordsOf } from '../../../src/formats/feeds/sifting.js'
import type { RecordFormat } from '../../../src/formats/feeds/fields.js'
import { defaultFormatOptions } from '../../../src/formats/options.js'

const plainWords = (source: string, format: RecordFormat, html = defaultFormatOptions.html) =>
  wordsOf(source, format, html)

describe('Markdown that is simple enough', () => {
  test.each<[source: string, text: string, marked?: string, addresses?: readonly string[]]>([
    ['Раз два.', 'Раз два.'],
    ['Раз *два* и **три**.', 'Раз два и три.', 'Раз *два* и **три**.'],
    ['__Раз__ два', 'Раз два', '__Раз__ два'],
    ['раз_два', 'раз_два'],
    ['Раз  \t два\u00A0три', 'Раз два три', 'Раз  \t два\u00A0три'],
    ['Раз \n два', 'Раз\nдва', 'Раз \n два'],
    ['Раз\n\nдва', 'Раз\n\nдва'],
    [
      '[Раз](https://a.example/?x&amp;y) два',
      'Раз два',
      '[Раз](https://a.example/?x&y) два',
      ['https://a.example/?x&y'],
    ],
    ['[Раз](a(b)c) [два]()', 'Раз два', '[Раз](a(b)c) [два]()', ['a(b)c', '']],
    ['[Раз](tg://a) и [два](b)', 'Раз и два', '[Раз](tg://a) и [два](b)', ['tg://a', 'b']],
    ['Раз | два\nтри', 'Раз | два\nтри'],
    ['Раз ~ два', 'Раз ~ два'],
    ['Раз ` два', 'Раз ` два'],
    ['⚡️**Раз**', '⚡️Раз', '⚡️**Раз**'],
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
  ])('%j says %j', (source, text, marked = text, addresses = []) => {
    expect(plainWords(source, 'markdown')).toEqual({ text, marked, addresses })
  })

  test.each([
    ...[
      'Раз <b>',
      'Раз \\*',
      'Раз `два`',
      '{{раз}}',
      'раз | два\n-|-',
      '~~раз~~',
      '> раз',
      'Раз\n > два',
      'Раз\n\t> два',
    ],
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
    expect(plainWords(`[${'р'.repeat(400)}](a)`, 'markdown')?.text).toBe('р'.repeat(400))
  })
})

test.each<[source: string, text: string | undefined]>([
  ['Раз два', 'Раз два'],
  ['R&amp;D &laquo;да&raquo; &nope;', 'R&D «да» &nope;'],
  ['Раз > два', 'Раз > два'],
  ['Раз **два**', 'Раз два'],
  ['Раз < два', undefined],
])('HTML: %j says %j', (source, text) => {
  expect(plainWords(source, 'html')).toEqual(text === undefined ? undefined : { text, marked: text, addresses: [] })
})

test('HTML of a house that leaves elements out, or has text in attributes of its own, is read', () => {
  const [exclude, attributes] = [['.ad'], ['data-lead']]
  expect(plainWords('<p>Раз', 'html')).toEqual({ text: 'Раз', marked: 'Раз', addresses: [] })
  expect(plainWords('<p>Раз', 'html', { exclude, attributes: [] })).toBeUndefined()
  expect(plainWords('<p>Раз', 'html', { exclude: [], attributes })).toBeUndefined()
})

test.each<[source: string, text: string]>([
  ['Раз < два &amp; `три`', 'Раз < два &amp; `три`'],
  ['Раз **два** и *три*', 'Раз два и *три*'],
  ['2 ** 3', '2 ** 3'],
])('a text: %j says %j', (source, text) => {
  expect(plainWords(source, 'text')).toEqual({ text, marked: text, addresses: [] })
})
