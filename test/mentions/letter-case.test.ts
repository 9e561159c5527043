/** Whether words stand as the name demands that they may be. */
import { describe, expect, test } from '@jest/globals'
import { isWrittenAs, isWrittenAsPerson, type Standing } from '../../src/mentions/letter-case.js'
import type { Alias } from '../../src/registry/types.js'

type Given = Pick<Alias, 'language'> & Partial<Pick<Alias, 'letterCase' | 'strength'>>

/** Name, words of a text, where they stand, and whether they may be it. */
type Row = readonly [name: string, words: string, standing: Standing, may: boolean]

const stands = (name: string, words: string, standing: Standing, given: Given): boolean =>
  isWrittenAs(words, { name, type: 'name', strength: 'strong', letterCase: 'capital', ...given }, standing)

describe('a Russian name', () => {
  test.each<Row>([
    ['Открытая Россия', 'Открытая Россия', 'within', true],
    ['Открытая Россия', 'открытая Россия', 'within', false],
    ['Открытая Россия', 'Открытая россия', 'within', false],
    ['Открытая Россия', 'открытая россия', 'quoted', true],
    ['Открытая Россия', 'ОТКРЫТАЯ РОССИЯ', 'within', true],
    ['Дождь', 'дождь', 'within', false],
    ['Дождь', 'дождь', 'quoted', false],
    ['Народная Инициатива', 'Народная инициатива', 'within', true],
    // Two words with the capital of a sentence are ordinary ones.
    ['Народная Инициатива', 'Народная инициатива', 'opening', false],
    ['Народная Социальная Инициатива', 'Народная социальная инициатива', 'opening', true],
    ['Народная Социальная Инициатива', 'народная социальная инициатива', 'within', false],
    ['Комитет защиты журналистов', 'комитет защиты журналистов', 'within', true],
    ['Комитет матерей', 'комитет матерей', 'within', false],
    ['Московский центр Карнеги', 'московский центр Карнеги', 'within', true],
    ['Московский ЛГБТ-центр', 'московский ЛГБТ-центр', 'within', true],
    ['Аль-Нусра', 'аль-Нусра', 'within', true],
    ['Аль-Нусра', 'аль-нусра', 'within', false],
    ['Центр защиты прав', 'Центр по защите прав', 'within', true],
    ['Фонд имени Батория', 'Фонд Батория', 'within', true],
    ['Фонд имени Батория', 'фонд Батория', 'within', true],
    ['Фонд имени Батория', 'фонд батория', 'within', false],
  ])('%s: «%s» %s: %s', (name, words, standing, may) => {
    expect(stands(name, words, standing, { language: 'ru' })).toBe(may)
  })

  test('that is weak keeps its capital', () => {
    const given = { language: 'ru', strength: 'weak' } as const
    expect(stands('Комитет защиты журналистов', 'комитет защиты журналистов', 'within', given)).toBe(false)
  })

  test('of any letters', () => {
    expect(stands('Дождь', 'дождь', 'within', { language: 'ru', letterCase: 'any' })).toBe(true)
  })
})

describe('an English name', () => {
  test.each<Row>([
    ['Reporters Without Borders', 'Reporters without Borders', 'within', true],
    ['Reporters Without Borders', 'Reporters without borders', 'within', false],
    ['Reporters Without Borders', 'reporters Without Borders', 'within', false],
    ['Feminist Anti-War Resistance', 'Feminist Anti-war Resistance', 'within', true],
    ['Feminist Anti-War Resistance', 'Feminist anti-War Resistance', 'within', false],
    ['Dynasty Foundation', 'Dynasty foundation', 'within', true],
    ['Dynasty Foundation', 'dynasty Foundation', 'within', false],
    ['Foundation Dynasty', 'Foundation dynasty', 'within', false],
    ['Al-Haramain', 'al-Haramain', 'within', true],
    ['Alla-Haramain', 'alla-Haramain', 'within', false],
    ['A', 'A', 'within', true],
    ['A', 'a', 'within', false],
  ])('%s: "%s" %s: %s', (name, words, standing, may) => {
    expect(stands(name, words, standing, { language: 'en' })).toBe(may)
  })
})

test.each([
  ['ИГИЛ', 'ИГИЛа', true],
  ['ИГИЛ', 'игил', false],
  ['ИГИЛ', 'ИГИл', false],
  ['ИГИЛ', 'иГИЛ', false],
  ['С14', 'С-14', true],
  ['iStories', 'iStories', true],
  ['iStories', 'IStories', false],
  ['iStories', 'ISTORIES', true],
])('letter for letter %s: %s: %s', (name, words, may) => {
  expect(stands(name, words, 'within', { language: 'ru', letterCase: 'exact' })).toBe(may)
})

test.each<[string, (string | undefined)[], boolean]>([
  ['Максим Кац', ['Максим Кац'], true],
  ['максим Кац', ['Максим Кац'], false],
  ['Максим кац', ['Максим Кац'], false],
  ['М. кац', ['Максим Кац'], false],
  ['М.кац', ['Максим Кац'], false],
  ['Андреас фон Бек', ['Андреас фон Бек'], true],
  ['Андреас Фон Бек', ['Андреас фон Бек'], true],
  ['Андреас ван Бек', ['Андреас фон Бек'], false],
  ['Максакова-младшая', ['Мария Максакова'], true],
  ['Али Гейдар оглы', ['Али', 'Гейдар оглы'], true],
  ['Али Гейдар оглы', ['Али', undefined], false],
])('a person, «%s» of %j: %s', (words, names, may) => {
  expect(isWrittenAsPerson(words, ...names)).toBe(may)
})
