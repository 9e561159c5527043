/** Russian or English, told by the letters. */
import { expect, test } from '@jest/globals'
import { identityDocument } from '../../src/document/builder.js'
import { documentLanguage, languageOf } from '../../src/document/language.js'

test.each([
  ['ru', 'Талибан взял Кабул'],
  ['en', 'The Taliban took Kabul'],
  ['ru', ''],
  ['ru', '12.05.2020, № 5'],
  ['ru', 'Meta Platforms признана'],
  ['en', 'Meta Platforms Incorporated и всё'],
  ['ru', 'да yes!!'],
  ['ru', 'да yeah'],
  ['en', 'да yeahs'],
  ['ru', 'Ё 12'],
  ['ru', 'ѐҠԯ abcdef'],
  ['en', 'я azAZ'],
  ['en', 'я ÀÿĀɏ'],
  ['en', 'я ḀỿẠạ'],
  ['ru', 'я abɐ'],
  ['ru', 'я ab×÷'],
  ['ru', 'я ab@[`{'],
  ['ru', 'я ab¿\u007F\u0080\u00BF'],
  ['ru', 'я ab\u1DFF\u1F00'],
  ['ru', 'ԯ ab'],
  ['en', 'Ѐ abc'],
  ['en', '\u0530\u03FF abc'],
  ['en', 'Ð\u0530'],
])('%s: %j', (expected, text) => {
  expect(languageOf(text, { start: 0, end: text.length })).toBe(expected)
})

test.each([
  ['ru', 'Instagram упал.'],
  ['ru', 'Facebook и Instagram тут.'],
  ['ru', 'Мой iPhone и мой Instagram'],
  ['en', 'Facebook and Instagram are down.'],
  ['en', 'Meduza: Dozhd closed'],
  ['en', 'Instagram'],
  ['en', 'Read The New York Times'],
  ['en', 'Акунин said so to all of them'],
  ['ru', ''],
  ['ru', `Вышло. ${'Facebook Instagram '.repeat(10)}`],
  ['ru', `Вышло. ${'Facebook Instagram '.repeat(60)}`],
  ['en', `Out now. ${'Дождь '.repeat(2)} is what they read and what they see every day of their long lives`],
])('a text is told by its words, not by its names: %s, %j', (expected, text) => {
  expect(documentLanguage(identityDocument(text, []))).toBe(expected)
})

test('only the stretch counts', () => {
  const text = 'Талибан took Kabul'
  expect(languageOf(text, { start: 0, end: 7 })).toBe('ru')
  expect(languageOf(text, { start: 8, end: 100 })).toBe('en')
})

test('a long stretch is told by its first 2000 characters', () => {
  const text = `${'a '.repeat(1000)}${'я'.repeat(9000)}`
  expect(languageOf(text, { start: 0, end: text.length })).toBe('en')
  expect(languageOf(text, { start: 1999, end: text.length })).toBe('ru')
})
