import { describe, expect, test } from '@jest/globals'
import { packs } from '../../src/language/words.js'

const languageOf = (text: string, start = 0, end = text.length): string => packs.languageOf(text, { start, end }).id

describe('the language of a text is told by its letters', () => {
  test.each([
    ['Дождь закрыли', 'ru'],
    ['The channel closed', 'en'],
    ['15 000 000 руб. + 7% (2022–2023)', 'ru'],
    ['aaa б', 'en'],
    ['zzz б', 'en'],
    ['AAA б', 'en'],
    ['ZZZ б', 'en'],
    ['@@@ б', 'ru'],
    ['[[[ б', 'ru'],
    ['``` б', 'ru'],
    ['{{{ б', 'ru'],
    ['××× б', 'ru'],
    ['÷÷÷ б', 'ru'],
    ['ààà б', 'en'],
    ['ẁẁẁ б', 'en'],
    ['Издание The Insider и Bellingcat', 'en'],
    ['Издание The Insider сообщило', 'ru'],
    ['', 'ru'],
    ['12345', 'ru'],
  ])('%s: %s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })

  test('of the stretch alone', () => {
    expect(languageOf('Дождь закрыли. The channel closed.', 15)).toBe('en')
    expect(languageOf('Дождь закрыли. The channel closed.', 0, 14)).toBe('ru')
    // Beyond the text there is nothing.
    expect(languageOf('Дождь', 0, 100)).toBe('ru')
  })

  test('its first two thousand letters tell', () => {
    expect(languageOf('слово '.repeat(400) + 'word '.repeat(4000))).toBe('ru')
  })
})

test.each([
  ['официально', true],
  ['иноагент', false],
])('%s looks like an adverb: %s', (word, expected) => {
  expect(packs.looksLikeAdverb(word)).toBe(expected)
})

test('an expression is as long as the longest that begins so', () => {
  expect(packs.longestFrom('иностранныи')).toBeGreaterThanOrEqual(2)
  expect(packs.longestFrom('дождь')).toBe(0)
})
