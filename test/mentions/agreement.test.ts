import { expect, test } from '@jest/globals'
import { check } from '../reports.js'
import { agreementOf, genderOfName, isPossessive } from '../../src/mentions/agreement.js'

/** `gender cases animate` of the first mention. */
function agreed(text: string): string {
  const { document, mentions } = check(text, { asOf: '2024-11-30' }).analysis
  const { gender, cases, animate } = agreementOf(document, mentions[0]!)
  return `${gender} ${cases.join(',') || '–'}${animate ? ' animate' : ''}`
}

test.each([
  // The noun before the name is what a notice agrees with, in its case.
  ['Вышло издание «Медуза».', 'n nominative,accusative'],
  ['Нет издания "Медуза".', 'n genitive'],
  ['Он читает журнал  «Медуза».', 'm nominative,accusative'],
  ['Об организации Meduza молчат.', 'f genitive,dative,prepositional'],
  // A thing that it has is no such noun.
  ['Вышла газета Meduza.', 'f –'],
  ['Он воюет с группировкой Талибан.', 'f instrumental'],
  // Else the name itself, in the case that its form shows.
  ['Об этом пишет «Медуза».', 'f nominative'],
  ['Нет «Медузы».', 'f genitive'],
  ['Нет Юрия Дудя.', 'm genitive,accusative animate'],
  ['Нет Екатерины Котрикадзе.', 'f genitive animate'],
  ['Приехал Yury Dud.', 'm – animate'],
  ['Пост в Facebook удалён.', 'f –'],
  ['Талибы ушли.', 'n –'],
  ['Талибан ушёл.', 'm nominative,accusative'],
])('%s', (text, expected) => expect(agreed(text)).toBe(expected))

test.each([
  ['Медуза', 'f'],
  ['«Медуза»', 'f'],
  ['Важные истории', 'pl'],
  ['Фонд борьбы', 'm'],
  ['Meduza', undefined],
  ['ФБК', undefined],
  ['Хайят Тахрир аш-Шам', undefined],
])('the gender that %s shows', (name, gender) => expect(genderOfName(name)).toBe(gender))

test.each([
  ['Meduza’s', true],
  ["Meduza's", true],
  ["Golos'", true],
  ['Meduza', false],
])('%s is possessive: %s', (name, expected) =>
  expect(isPossessive(name, { start: 0, end: name.length })).toBe(expected),
)
