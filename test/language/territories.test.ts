/** Countries among the words, keys of words, shapes of those that no dictionary knows. */
import { expect, test } from '@jest/globals'
import { looksLikePatronymic, looksLikeRelationalAdjective } from '../../src/language/ru/morphology/shapes.js'
import { wordsIn } from '../../src/language/sources.js'
import { termOf } from '../../src/language/terms.js'
import { wordKey } from '../../src/language/word-key.js'

const lexemes = wordsIn('ru').map(({ lexeme }) => lexeme)

test.each([
  ['Чад', 'TD', 'abroad', true],
  ['Румыния', 'RO', 'abroad', true],
  ['румынский', 'RO', 'abroad', undefined],
  ['Россия', 'RU', 'russia', undefined],
  ['российский', 'RU', 'russia', undefined],
] as const)('%s', (lemma, territory, role, capital) => {
  const found = lexemes.find(lexeme => lexeme.lemma === lemma && lexeme.territory === territory)
  expect(found?.roles.has(role)).toBe(true)
  expect(found?.capital).toBe(capital)
})

test.each([
  ['признан', 'short'],
  ['признанного', 'long'],
  ['исключил', 'finite'],
  ['исключен', 'short'],
  ['запретить', 'active'],
  ['иноагент', undefined],
  ['который', undefined],
  ['сообщил', undefined],
] as const)('the form of the verb that %s is', (word, form) => {
  expect(termOf(wordKey(word), false)?.form).toBe(form)
})

test.each([
  ['Ёлка', 'елка'],
  ['ЙОД', 'иод'],
  ['Meduza', 'meduza'],
  ['SOTA2', 'sota2'],
])('the key of %s', (word, key) => {
  expect(wordKey(word)).toBe(key)
})

test('words in both scripts are Cyrillic ones with look-alike letters', () => {
  expect(wordKey('Mедуза')).toBe(wordKey('Медуза'))
  expect(wordKey('Медузa')).toBe(wordKey('Медуза'))
})

test.each([
  ['иванович', true],
  ['ивановича', true],
  ['ивановна', true],
  ['иванов', false],
])('%s looks like a patronymic: %s', (word, expected) => expect(looksLikePatronymic(wordKey(word))).toBe(expected))

test.each([
  ['пермский', true],
  ['гродненская', true],
  ['скийские', true],
  ['немецкой', true],
  ['скорый', false],
])('%s looks like an adjective of a place: %s', (word, expected) =>
  expect(looksLikeRelationalAdjective(wordKey(word))).toBe(expected),
)
