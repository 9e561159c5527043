import { expect, test } from '@jest/globals'
import { english } from '../../src/language/en/pack.js'
import { russian } from '../../src/language/ru/pack.js'
import { territoryWords } from '../../src/language/territories.js'

test('a country by its names and adjectives, in either language', () => {
  expect(territoryWords(russian.dictionary, 'CA')).toEqual({ names: ['Канада'], adjectives: ['канадский'] })
  expect(territoryWords(english.dictionary, 'CA')).toEqual({ names: ['Canada'], adjectives: ['Canadian'] })
  expect([...territoryWords(russian.dictionary, 'BY').names].sort()).toEqual([
    'Беларусь',
    'Белоруссия',
    'Республика Беларусь',
  ])
})

test('nothing of a code that is none', () => {
  expect(territoryWords(russian.dictionary, 'QQ')).toEqual({ names: [], adjectives: [] })
})
