/** Names as print turns them round. */
import { expect, test } from '@jest/globals'
import { turned } from '../../src/lexicon/turned.js'
import type { Alias } from '../../src/registry/types.js'

const waysOf = (name: string, more: Partial<Alias> = {}): readonly string[] =>
  turned({
    name,
    strength: 'strong',
    type: 'name',
    language: /[а-яё]/i.test(name) ? 'ru' : 'en',
    letterCase: 'capital',
    ...more,
  })

test.each([
  ['Конгресс садоводов Канады', ['Конгресс садоводов в Канаде', 'Канадский конгресс садоводов']],
  ['Конгресс садоводов в Канаде', ['Конгресс садоводов Канады', 'Канадский конгресс садоводов']],
  [
    'Песенная федерация Украины',
    ['Песенная федерация в Украине', 'Песенная федерация на Украине', 'Украинская песенная федерация'],
  ],
  ['Канадская федерация садовых песен', ['Федерация садовых песен Канады', 'Федерация садовых песен в Канаде']],
  ['Российское песенное общество в Сербии', ['Российское песенное общество Сербии']],
])('%s: where it is, as print tells it', (name, ways) => {
  expect(waysOf(name)).toEqual(ways)
})

test.each([
  ['the country belongs to the last words', 'Институт распевной России'],
  ['a name within has a capital', 'Отряд Песня Канады'],
  ['too little is left', 'Конгресс Канады'],
  ['too little is left behind the adjective', 'Канадский песенный конгресс'],
  ['the place is told already', 'Канадский певческий институт в Омске'],
  ['no country is named', 'Конгресс садоводов Тьмутаракани'],
])('nothing is turned where %s: %s', (_, name) => {
  expect(waysOf(name)).toEqual([])
})

test.each([
  ['Center for Garden Songs', ['Garden Songs Center']],
  ['Northern Institute of the Garden', ['Northern Garden Institute']],
  ['Garden Congress of Canada', ['Garden Congress in Canada', 'Canadian Garden Congress']],
  ['Garden Congress in Canada', ['Garden Congress of Canada', 'Canadian Garden Congress']],
  ['Canadian Institute of Garden Songs', ['Canadian Garden Songs Institute']],
  ['Canadian Garden Songs Institute', ['Garden Songs Institute of Canada', 'Garden Songs Institute in Canada']],
])('%s', (name, ways) => {
  expect(waysOf(name)).toEqual(ways)
})

test.each([
  ['nothing says what it is', 'Songs of Garden Roses'],
  ['several prepositions follow each other', 'Center for Songs of Gardens'],
  ['what is sung of is too long', 'Center for Old Northern Garden Songs Books'],
  ['only two words stand there', 'Garden Center'],
  ['the noun stands last', 'Northern Garden Center'],
])('English: nothing where %s: %s', (_, name) => {
  expect(waysOf(name)).toEqual([])
})

test('names with marks, acronyms and products stay as they are', () => {
  expect(waysOf('Фонд «Песня» Канады')).toEqual([])
  expect(waysOf('Center for Songs 2000')).toEqual([])
  expect(waysOf('Center for Garden Songs', { type: 'product' })).toEqual([])
})
