/** What the letters of a single word tell. */
import { describe, expect, test } from '@jest/globals'
import { countVowels, inCaseOf, isAllCapitals } from '../../../../src/language/ru/morphology/letters.js'
import { genderOfNoun, genderOfWord } from '../../../../src/language/ru/morphology/noun-gender.js'
import { isIndeclinable } from '../../../../src/language/ru/morphology/nouns.js'
import { cases } from '../../../../src/language/ru/morphology/paradigm.js'
import { parsePersonName } from '../../../../src/language/ru/morphology/persons.js'
import { declinePlural, isPlural } from '../../../../src/language/ru/morphology/plurals.js'
import { pluralSurname } from '../../../../src/language/ru/morphology/surnames.js'

test.each([
  ['УПА', true],
  ['ИГ', true],
  ['С14', true],
  ['НАТО-2', true],
  ['Я', false],
  ['Азов', false],
  ['МедиаЗона', false],
  ['29', false],
])('in capitals alone: %s', (word, expected) => {
  expect(isAllCapitals(word)).toBe(expected)
})

test.each([
  ['Медуза', 3],
  ['ёж', 1],
  ['МЧС', 0],
  ['Ютьюб', 2],
])('vowels: %s', (word, count) => {
  expect(countVowels(word)).toBe(count)
})

test.each([
  ['Павел', 'павл', 'Павл'],
  ['Египет', 'египт', 'Египт'],
  ['Пётр', 'петр', 'Петр'],
  ['ПАВЕЛ', 'павл', 'ПАВл'],
])('a stem in the letters of its word: %s', (word, stem, expected) => {
  expect(inCaseOf(word, stem)).toBe(expected)
})

test.each([
  ['истории', true],
  ['Хроники', true],
  ['россияне', true],
  ['свидетели', true],
  ['ответы', true],
  ['чашки', true],
  ['листовки', true],
  ['новости', true],
  ['Никита', false],
  ['Медуза', false],
  ['СМИ', false],
  ['History', false],
])('surely a plural: %s', (word, expected) => {
  expect(isPlural(word)).toBe(expected)
})

test.each([
  ['учитель', 'm'],
  ['секретарь', 'm'],
  ['область', 'f'],
  ['Россия', 'f'],
  ['газета', 'f'],
  ['издание', 'n'],
  ['фонд', 'm'],
  ['истории', undefined],
])('the gender of a noun: %s', (word, gender) => {
  expect(genderOfNoun(word)).toBe(gender)
})

test('a word of a name may be a plural', () => expect(genderOfWord('истории')).toBe('pl'))

test.each([
  ['Facebook', true],
  ['Команда29', true],
  ['УПА', true],
  ['радио', true],
  ['Кафка', false],
  ['кафе', true],
  ['агентство', false],
  ['Тайга', false],
])('without case forms: %s', (word, expected) => {
  expect(isIndeclinable(word)).toBe(expected)
})

describe('nouns given in the plural', () => {
  test.each([
    'герои героев/герой героям героев/герой героями героях',
    'россияне россиян россиянам россиян россиянами россиянах',
    'врачи врачей врачам врачей врачами врачах',
    'братья братьев братьям братьев братьями братьях',
    'певицы певиц/певицев певицам певиц/певицев певицами певицах',
    'дети детей детям детей детьми детях',
    'волонтёры волонтёров волонтёрам волонтёров волонтёрами волонтёрах',
  ])('who live: %s', row => {
    const paradigm = declinePlural(row.split(' ')[0]!, { animate: true })
    expect(cases.map(name => paradigm[name].join('/')).join(' ')).toBe(row)
  })

  test.each([
    'поиски поисок/поисков поискам поиски поисками поисках',
    'чашки чашек/чашков чашкам чашки чашками чашках',
    'листья листьев листьям листья листьями листьях',
    'комментарии комментариев/комментарий комментариям комментарии комментариями комментариях',
    'подвалы подвалов подвалам подвалы подвалами подвалах',
  ])('things: %s', row => {
    const paradigm = declinePlural(row.split(' ')[0]!)
    expect(cases.map(name => paradigm[name].join('/')).join(' ')).toBe(row)
  })

  test('beside other words the genitive may have no ending', () => {
    expect(declinePlural('розы').genitive).toEqual(['розов'])
    expect(declinePlural('розы', { inPhrase: true }).genitive).toEqual(['розов', 'роз'])
  })
})

test.each([
  ['Гудков', 'Гудковы Гудковых Гудковым Гудковыми'],
  ['Гудкова', 'Гудковы Гудковых Гудковым Гудковыми'],
  ['Галкин', 'Галкины Галкиных Галкиным Галкиными'],
  ['Галкина', 'Галкины Галкиных Галкиным Галкиными'],
  ['Троицкий', 'Троицкие Троицких Троицким Троицкими'],
  ['Толстой', 'Толстые Толстых Толстым Толстыми'],
  ['Белый', 'Белые Белых Белым Белыми'],
  ['Нижний', 'Нижние Нижних Нижним Нижними'],
  ['Новак', 'Новаки Новаков Новакам Новаками Новаках'],
  ['Гельман', 'Гельманы Гельманов Гельманам Гельманами Гельманах'],
  ['Макаревич', 'Макаревичи Макаревичей Макаревичам Макаревичами Макаревичах'],
  ['Дзядко', ''],
  ['ОВД', ''],
  ['Smith', ''],
  ['Петров-Водкин', ''],
])('several of one surname: %s', (surname, forms) => {
  expect(pluralSurname(surname).join(' ')).toBe(forms)
})

test.each([
  ['Иван Петров', { given: 'Иван', surname: 'Петров' }],
  ['Олег Владимирович Кашин', { given: 'Олег', patronymic: 'Владимирович', surname: 'Кашин' }],
  ['Кашин Олег Владимирович', { given: 'Олег', patronymic: 'Владимирович', surname: 'Кашин' }],
  ['Mary Ann Smith', { given: 'Mary Ann', surname: 'Smith' }],
  ['Жан Поль Петров', undefined],
  ['Иван', undefined],
  ['Иван Иванович Петров Водкин', undefined],
  ['Иван Ли', undefined],
  ['Иван НИКТО', undefined],
  ['иван петров', undefined],
  ['Иван Пет.ров', undefined],
  ['Иван Петров2', undefined],
  ['Иван 2Петров', undefined],
])('the parts of a name: %s', (name, parts) => {
  expect(parsePersonName(name)).toEqual(parts)
})
