import { expect, test } from '@jest/globals'
import { gendersOfParticiples } from '../../src/language/participles.js'
import { languages, wordsIn } from '../../src/language/sources.js'
import { packs } from '../../src/language/words.js'
import { termOf } from '../../src/language/terms.js'

test.each([
  ['признан иноагентом', ['m']],
  ['признана экстремистской и запрещена', ['f', 'f']],
  ['Они внесены в реестр, а издание признано нежелательным', ['pl', 'n']],
  ['признанный иноагентом', []],
  ['banned in Russia', []],
  ['', []],
])('%s', (text, genders) => {
  expect(gendersOfParticiples(text)).toEqual(genders)
})

test('countries of both languages are known by their codes', () => {
  expect(['RU', 'BY', 'KZ', 'US'].filter(code => !packs.territories().has(code))).toEqual([])
})

test.each([
  ['числился', true],
  ['числится', undefined],
  ['признан', undefined],
])('%s tells of what was so: %s', (word, former) => {
  expect(termOf(word, false)?.former).toBe(former)
})

test('what tells of an end says in which form it does', () => {
  const told = languages.flatMap(language =>
    wordsIn(language).flatMap(({ lexeme, forms }) =>
      lexeme.roles.has('ended') ? forms.filter(({ verb }) => verb).map(({ form }) => form) : [],
    ),
  )
  const ended = told.filter(form => termOf(form, false)?.class === 'ended')
  expect(ended.length).toBeGreaterThan(5)
  expect(ended.filter(form => termOf(form, false)?.form === undefined)).toEqual([])
})
