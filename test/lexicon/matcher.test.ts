import fc from '../properties.js'
import { expect, test } from '@jest/globals'
import { compileLexicon } from '../../src/lexicon/compile.js'
import { foldWord } from '../../src/language/fold.js'
import { loadLexicon } from '../../src/lexicon/load.js'
import type { Form } from '../../src/lexicon/types.js'
import type { Alias, EntityId } from '../../src/registry/types.js'

const form = (text: string): Form => {
  const alias: Alias = { name: text, strength: 'strong', type: 'name', language: 'ru', letterCase: 'any' }
  return { text, reading: { entity: text as EntityId, role: 'name', alias } }
}
const lexiconOf = (...texts: string[]): ReturnType<typeof loadLexicon> => loadLexicon(compileLexicon(texts.map(form)))
const names = [
  'Медуза',
  'Аль-Каида',
  'Исламское государство',
  'О. В. Кашин',
  '7х7',
  'Meta',
  'Радио Свобода',
  'Идель.Реалии',
  'NS/WP',
  "Facebook'а",
  'Вёрстка',
  'Йод',
]
const lexicon = lexiconOf(...names)
const found = (text: string): string[] =>
  lexicon
    .scan(text)
    .map(({ start, end, readings }) => `${text.slice(start, end)} = ${readings.map(({ entity }) => entity).join('|')}`)

test.each([
  ['пишет «Медуза».', ['Медуза = Медуза']],
  ['МЕДУЗА', ['МЕДУЗА = Медуза']],
  ['Мед\u00ADуза', ['Мед\u00ADуза = Медуза']],
  ['Мeдyзa латиницей', ['Мeдyзa = Медуза']],
  ['Медуза¹ и Медуза1', ['Медуза = Медуза', 'Медуза = Медуза']],
  [
    'Аль Каида, аль\u2011каида, Аль–Каида',
    ['Аль Каида = Аль-Каида', 'аль\u2011каида = Аль-Каида', 'Аль–Каида = Аль-Каида'],
  ],
  ['Исламское\u00A0государство', ['Исламское\u00A0государство = Исламское государство']],
  ['Исламское\r\nгосударство', ['Исламское\r\nгосударство = Исламское государство']],
  ['Исламское\n\nгосударство', []],
  ['Радио «Свобода»', ['Радио «Свобода = Радио Свобода']],
  ['О.В. Кашин и О. В.Кашин', ['О.В. Кашин = О. В. Кашин', 'О. В.Кашин = О. В. Кашин']],
  ['7х7, 7x7, 7×7', ['7х7 = 7х7', '7x7 = 7х7', '7×7 = 7х7']],
  ['Идель. Реалии', ['Идель. Реалии = Идель.Реалии']],
  ['NS/WP', ['NS/WP = NS/WP']],
  ['Facebook’а', ["Facebook’а = Facebook'а"]],
  ['Meta, мета, МЕТА', ['Meta = Meta']],
  ['Верстка и Вёрстка', ['Верстка = Вёрстка', 'Вёрстка = Вёрстка']],
  ['медузами, Медузах', []],
  ['Радио, Свобода', []],
])('%s', (text, expected) => expect(found(text)).toEqual(expected))

test('shorter and longer forms are both reported, and one within another', () => {
  const text = 'Новая газета Европа'
  expect(
    lexiconOf('Новая газета', 'Новая газета Европа', 'Европа')
      .scan(text)
      .map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['Новая газета', 'Новая газета Европа', 'Европа'])
})

test('bytes that are no lexicon are refused', () => {
  expect(() => loadLexicon(new Uint8Array(10))).toThrow(RangeError)
  expect(() => loadLexicon(new Uint8Array(100))).toThrow(RangeError)
})

const noise = fc.constantFrom(' и ', ' — ', '. ', ', ', ' слово ', ' 😀 ', '\u00A0', ' a1b2 ', '\n\n', ' «ещё» ')
test('a form glued among noise is found at its exact place', () => {
  fc.assert(
    fc.property(
      fc.array(noise, { maxLength: 6 }),
      fc.constantFrom(...names),
      fc.array(noise, { maxLength: 6 }),
      (before, name, after) => {
        const lead = `${before.join('')} `
        const text = `${lead}${name} ${after.join('')}`
        const hit = lexicon.scan(text).find(({ start }) => start === lead.length)
        return hit !== undefined && foldWord(text.slice(hit.start, hit.end)) === foldWord(name)
      },
    ),
  )
})

test('text that is hostile costs no more than text that is long', () => {
  expect(lexicon.scan('*'.repeat(1_000_000))).toEqual([])
  expect(lexicon.scan('Радио '.repeat(200_000))).toEqual([])
  expect(lexicon.scan('Медуза '.repeat(10_000))).toHaveLength(10_000)
})
