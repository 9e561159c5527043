import { describe, expect, test } from '@jest/globals'
import { compileWords, wordsOf } from '../../src/language/compile.js'
import { parseEntries, type InflectedForms } from '../../src/language/data.js'
import { Dictionary } from '../../src/language/dictionary.js'
import { english } from '../../src/language/en/pack.js'
import type { LanguagePack } from '../../src/language/pack.js'
import { Packs } from '../../src/language/packs.js'
import { russian } from '../../src/language/ru/pack.js'
import { wordKey } from '../../src/language/word-key.js'

/** All that a third language needs: ways to inflect, words, letters of its own. */
const inflections: InflectedForms = {
  participle: ({ word }) =>
    (['а', 'о', 'і'] as const).map(ending => ({
      form: word + ending,
      number: ending === 'і' ? 'plural' : 'singular',
      verb: 'short',
    })),
  fixed: ({ word }) => [{ form: word }],
}

const words = `
- is: To ban, in the passive
  source: Про засади державної антидискримінаційної політики
  example: Організація заборонена.
  roles: [ban]
  inflection: participle
  words: [заборонен]
- is: Conjunctions
  source: Український правопис (2019)
  example: Рух і фонд заборонені.
  roles: [conjunction]
  inflection: fixed
  words: [і, й]
`

const ukrainian: LanguagePack = {
  id: 'uk',
  script: 'cyrillic',
  ownLetters: 'іїєґ',
  dictionary: new Dictionary(compileWords(wordsOf(parseEntries('uk.yml', words, inflections), inflections))),
}

const packs = new Packs<LanguagePack>([russian, english, ukrainian])
const whole = (text: string): [string, { start: number; end: number }] => [text, { start: 0, end: text.length }]
const rolesOf = (word: string, language?: LanguagePack): string[] =>
  packs.readingsOf(wordKey(word), language).map(({ lexeme }) => [...lexeme.roles].join())

describe('a third language needs a pack and nothing else', () => {
  test.each([
    ['Рух заборонено в Україні, а фонд виїхав.', 'uk'],
    ['Движение запрещено, а фонд выехал.', 'ru'],
    ['The movement is banned and the fund left.', 'en'],
    ['Фонд Memorial закрыт.', 'ru'],
    ['Фонд', 'ru'],
  ])('%s', (text, language) => expect(packs.languageOf(...whole(text)).id).toBe(language))

  test('its words are looked up first in a text of its own', () => {
    expect(rolesOf('заборонена', ukrainian)).toEqual(['ban'])
    expect(rolesOf('Заборонені')).toEqual(['ban'])
    expect(rolesOf('і', ukrainian)).toEqual(['conjunction'])
    expect(rolesOf('запрещена', ukrainian)).toEqual(['ban'])
    expect(rolesOf('запрещена', russian)).toEqual(['ban'])
  })
})
