import { expect, test } from '@jest/globals'
import { declineAdjectiveFully } from '../../../../src/language/ru/morphology/adjectives.js'
import { cases, formsIn, type Paradigm } from '../../../../src/language/ru/morphology/paradigm.js'
import { declinePlural, isPlural } from '../../../../src/language/ru/morphology/plurals.js'

const rowOf = (paradigm: Paradigm): string => cases.map(name => paradigm[name].join('/')).join(' ')

test.each([
  'талибы талибов талибам талибов талибами талибах',
  'игиловцы игиловцев игиловцам игиловцев игиловцами игиловцах',
  'азовцы азовцев азовцам азовцев азовцами азовцах',
  'нацболы нацболов нацболам нацболов нацболами нацболах',
  'ФБКшники ФБКшников ФБКшникам ФБКшников ФБКшниками ФБКшниках',
  'правосеки правосеков правосекам правосеков правосеками правосеках',
  'иеговисты иеговистов иеговистам иеговистов иеговистами иеговистах',
  'мусульмане мусульман мусульманам мусульман мусульманами мусульманах',
  'братья братьев братьям братьев братьями братьях',
  'люди людей людям людей людьми людях',
])('words for people: %s', row => {
  expect(rowOf(declinePlural(row.split(' ')[0] ?? '', { animate: true }))).toBe(row)
})

test.each([
  'истории историй историям истории историями историях',
  'права прав правам права правами правах',
  'заметки заметок/заметков заметкам заметки заметками заметках',
  'города городов городам города городами городах',
])('words for things: %s', row => {
  expect(rowOf(declinePlural(row.split(' ')[0] ?? ''))).toBe(row)
})

test.each([
  ['иноагенты', 'иноагентов'],
  ['азиаты', 'азиатов'],
  ['игиловцы', 'игиловцев'],
  ['киберпартизаны', 'киберпартизан'],
  ['заботы', 'заботов/забот'],
])('a genitive without ending is none of a men’s word, but may be in a phrase: %s', (word, genitives) => {
  expect(declinePlural(word, { animate: true, inPhrase: true }).genitive.join('/')).toBe(genitives)
})

test.each([
  ['Свидетели', true],
  ['Реалии', true],
  ['Талибы', true],
  ['Таблиги', false],
  ['Сони', false],
  ['ДПНИ', false],
  ['Весна', false],
])('a plural is known by its ending or by the table: %s', (word, expected) => {
  expect(isPlural(word)).toBe(expected)
})

test('an adjective for people has all genders and the plural', () => {
  expect([...new Set(declineAdjectiveFully('игиловский').flatMap(formsIn))]).toEqual([
    'игиловский',
    'игиловского',
    'игиловскому',
    'игиловским',
    'игиловском',
    'игиловская',
    'игиловской',
    'игиловскую',
    'игиловское',
    'игиловские',
    'игиловских',
    'игиловскими',
  ])
})
