/** Where a mention begins and ends, and which of several it is. */
import { describe, expect, test } from '@jest/globals'
import { inspect } from '../../src/library/index.js'

const found = (text: string, asOf = '2024-11-30', path = 'draft.txt'): string[] =>
  inspect(text, { asOf, path }).mentions.map(({ text: surface, entity }) => `${surface} = ${entity}`)

describe('a mention takes along', () => {
  test.each([
    // the ending behind an apostrophe,
    ['Пост в Facebook’е удалён.', ['Facebook’е = meta']],
    ["Пост в Facebook'ом удалён.", ["Facebook'ом = meta"]],
    ['The Taliban’s men left.', ['Taliban’s = taliban']],
    ['Taliban’som and others.', ['Taliban = taliban']],
    ['Пост в «Facebook» е.', ['Facebook = meta']],
    // the quotation mark that closes what it opened,
    ['Он служил в полку «Азов».', ['полку «Азов» = azov']],
    // the dot of a legal form, but not one that ends a sentence.
    ['Об этом пишет Meduza. Да.', ['Meduza = meduza']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('of mentions in one place', () => {
  test.each([
    ['the longest stays', 'Доклад издала RAND Corporation.', ['RAND Corporation = rand-corporation']],
    ['the longer one counts, whatever begins first', 'Видели Лев Пономарёв Илья.', ['Пономарёв Илья = ilya-ponomarev']],
    ['neighbours both stay', 'Талибан ИГИЛ', ['Талибан = taliban', 'ИГИЛ = islamic-state']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
})

describe('as it is written', () => {
  test.each([
    ['Воюет ИГИЛ.', 1],
    ['Река Упа разлилась.', 0],
    ['Бойцы УПА ушли.', 1],
    ['ВОЮЕТ ТАЛИБАН.', 1],
    ['Воюет талибан.', 1],
    ['Воюет «правый сектор» снова.', 1],
    ['Воюет правый сектор снова.', 0],
    ['Были важные истории.', 0],
    ['Пишет The insider.', 0],
    ['Пишет The Insider.', 1],
    ['Пришёл юрий дудь.', 0],
    ['Пришёл Юрий дудь.', 0],
    ['Пришёл ЮРИЙ ДУДЬ.', 1],
  ])('%s', (text, count) => expect(found(text)).toHaveLength(count))
})

describe('a status beside an ordinary word', () => {
  const certainty = (text: string): string | undefined => inspect(text, { asOf: '2024-11-30' }).mentions[0]?.certainty

  test.each([
    ['Вышла Медуза (издание признано иноагентом).', 'certain'],
    ['Вышла «Медуза» (признана иноагентом.', 'certain'],
    ['Вышла Медуза,признанная иноагентом.', 'certain'],
    ['Вышла Медуза, также признанная иноагентом.', 'certain'],
    ['Вышла Медуза, также ядовитая, как иноагент.', undefined],
    ['Вышла Медуза, которую вчера признали иноагентом.', 'certain'],
    ['Вышла Медуза, которую ждали. Признали иноагентом Катю.', undefined],
    ['Вышла Медуза (ядовита), признали иноагентом Катю.', undefined],
    ['Вышла Медуза, ядовитая, признали иноагентом Катю.', undefined],
    ['Бойцы террористической ячейки Весны сдались.', 'certain'],
    ['Бойцы экстремистской ячейки Весны сдались.', 'certain'],
    ['Читают нежелательную старую Медузу снова.', 'certain'],
    ['Читают нежелательную и очень длинную Медузу снова.', undefined],
    ['Members of the terrorist organization Golos left.', 'certain'],
    ['Читают признанную в России нежелательной Медузу.', 'certain'],
    ['Признан он иноагентом. Медуза ядовита.', undefined],
    ['Иноагент и Медуза спорят.', undefined],
  ])('%s', (text, expected) => expect(certainty(text)).toBe(expected))
})

describe('a clause goes on behind', () => {
  test.each([
    // the dot of an abbreviation, and no other.
    ['Он живёт на ул. Каспарова.', 0],
    ['Он живёт на ул.   Каспарова.', 0],
    ['Гарри Каспаров приехал. Вот улица. Каспарова ждали.', 2],
    ['Гарри Каспаров приехал. На ул. он. Каспарова ждали.', 2],
    ['Гарри Каспаров приехал. На ул.: Каспарова ждали.', 2],
  ])('%s', (text, count) => expect(found(text)).toHaveLength(count))
})

describe('a surname of a real name behind a stage name', () => {
  test.each([
    ["Vasya Oblomov sang. Goncharov's novel lay there.", ['Vasya Oblomov = vasya-oblomov']],
    ['Пел Вася Обломов. Роман Гончарова лежал на столе.', ['Вася Обломов = vasya-oblomov']],
    [
      'Vasya Oblomov (Vasily Goncharov) sang. Goncharov left.',
      ['Vasya Oblomov = vasya-oblomov', 'Vasily Goncharov = vasya-oblomov', 'Goncharov = vasya-oblomov'],
    ],
    ['Vasya Oblomov sang. Oblomov left.', ['Vasya Oblomov = vasya-oblomov', 'Oblomov = vasya-oblomov']],
  ])('counts once the text joins them: %s', (text, expected) => expect(found(text, '2026-06-10')).toEqual(expected))
})

test.each([
  ['She came from a village on the Azov coast. The Azov Regiment was named.', ['Azov Regiment = azov']],
  ['The Levada Center asked people by the Levada river.', ['Levada Center = levada-center']],
  ['Zemfira sang. A poster hangs on Zemfira street in Ufa.', ['Zemfira = zemfira']],
])('what is called after a place or a person: %s', (text, expected) => {
  expect(found(text, '2026-06-10')).toEqual(expected)
})
