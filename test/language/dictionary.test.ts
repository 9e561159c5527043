import { describe, expect, test } from '@jest/globals'
import { hasRole, packs } from '../../src/language/words.js'
import { termOf } from '../../src/language/terms.js'
import { partsOf } from '../../src/language/text.js'

const readings = (text: string): string[] =>
  packs
    .readingsOf(partsOf(text).join(' '))
    .map(({ lexeme, number, gender, cases, verb }) =>
      [lexeme.lemma, number, gender, cases.join('/'), verb].filter(Boolean).join(' '),
    )

describe('a form is read exactly', () => {
  test.each([
    // Folded, «организаций» is spelled the same.
    [
      'организации',
      ['организация singular f genitive/dative/prepositional', 'организация plural nominative/genitive/accusative'],
    ],
    ['ячеек', ['ячейка plural genitive/accusative']],
    ['бойцами', ['боец plural instrumental']],
    ['ведущей', ['ведущая singular f genitive/dative/instrumental/prepositional']],
    ['признана', ['признан singular f short']],
    ['внесли', ['внёс plural active']],
    ['иностранными агентами', ['иностранный агент plural instrumental']],
    ['Новой Зеландии', ['Новая Зеландия singular genitive/dative/prepositional']],
    ['Кот-д’Ивуара', ['Кот-д’Ивуар singular genitive']],
    ['spokeswomen', ['spokeswoman plural']],
  ])('%s', (form, expected) => {
    expect(readings(form)).toEqual(expected)
  })

  test.each(['про', 'при', 'прах', 'прием', 'марк', 'лице', 'сообщество'])('%s is no street, no car, no verb', word => {
    expect(['memorial', 'thing', 'reporting'].filter(role => hasRole(word, role as 'thing'))).toEqual(
      word === 'марк' ? ['thing'] : [],
    )
  })
})

describe('a term', () => {
  test.each([
    ['may', false, 'modal'],
    ['may', true, 'filler'],
    ['того', true, undefined],
    ['чад', true, 'abroad'],
    ['чад', false, undefined],
    ['румынии', true, 'abroad'],
    ['рф', true, 'russia'],
    ['вне закона', false, 'ban'],
  ])('%s, with a capital: %s', (word, capital, role) => {
    expect(termOf(word, capital)?.class).toBe(role)
  })
})
