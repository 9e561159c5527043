import { describe, expect, test } from '@jest/globals'
import { wordsIn } from '../../src/language/sources.js'
import { summary } from './marked-text.js'

const words = { ru: wordsIn('ru'), en: wordsIn('en') }

const formsOf = (language: 'ru' | 'en', role: 'country' | 'nationality', name: string, masculine = true): string[] =>
  words[language]
    .filter(({ lexeme }) => lexeme.roles.has(role) && lexeme.roles.has('abroad'))
    .flatMap(({ forms }) => {
      const found = forms.find(form => form.case === name && (form.gender === 'm' || !masculine)) ?? forms[0]!
      return [found.form]
    })

/** Of a decision that is not Russia's nothing follows. */
const foreign = (text: string): boolean => {
  const [found = '', ...others] = summary(text)
  return others.length === 0 && / foreign: Икс$/u.test(found)
}

describe('a ban of another state is not Russia’s', () => {
  test('whichever it is', () => {
    // With a capital at the beginning of a sentence the pronoun is meant, so that it is never the state.
    const countries = formsOf('ru', 'country', 'prepositional', false).filter(name => name !== 'Того')
    expect(countries.length).toBeGreaterThan(250)
    expect(countries.filter(name => !foreign(`Бойцы «{Икс}» (движение запрещено в ${name}) ушли.`))).toEqual([])
  })

  test('whichever court bans', () => {
    const adjectives = formsOf('ru', 'nationality', 'instrumental')
    expect(adjectives.length).toBeGreaterThan(200)
    expect(adjectives.filter(word => !foreign(`Бойцы «{Икс}» (запрещено ${word} судом) ушли.`))).toEqual([])
  })

  test('in English', () => {
    const countries = formsOf('en', 'country', 'nominative', false)
    const adjectives = formsOf('en', 'nationality', 'nominative', false)
    expect(countries.filter(name => !foreign(`{Икс} (banned in ${name}) left.`))).toEqual([])
    expect(adjectives.filter(word => !foreign(`{Икс} (banned by a ${word} court) left.`))).toEqual([])
  })
})

describe('Russia has several names', () => {
  test.each([
    'запрещено в РФ',
    'запрещено в России',
    'запрещено в Российской Федерации',
    'запрещено на территории Российской Федерации',
    'запрещено на территории страны',
    'запрещено российским судом',
    'запрещено в России и Казахстане',
    'banned in Russia',
    'banned in the Russian Federation',
    'banned by a Russian court',
  ])('%s', words => expect(summary(`Бойцы «{Икс}» (${words}) ушли.`)).toEqual(['ban: Икс']))
})

test.each([
  ['Признанное иноагентом грузинское издание «{Икс}» закрылось.', 'foreign-agent: Икс'],
  ['Суд оштрафовал признанного иноагентом белорусского журналиста {m:Икс}.', 'foreign-agent: Икс'],
  ['The Ukrainian militant group {Икс}, designated a terrorist organization, left.', 'terrorist: Икс'],
])('where a party comes from is not who decided: %s', (text, expected) => expect(summary(text)).toEqual([expected]))
