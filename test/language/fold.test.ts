import { describe, expect, test } from '@jest/globals'
import { BREAK, foldTable, foldWord, IGNORABLE, isDigit } from '../../src/language/fold.js'

describe('letters that look or mean the same are one', () => {
  test.each([
    ['Ёлка', 'елка'],
    ['йод', 'иод'],
    ['HATO', 'НАТО'],
    ['Cпид', 'Спид'],
    ['Мiнск', 'Мінск'],
    ['7×7', '7x7'],
    ['è', 'e'],
    ['Pułaskiego', 'Pulaskiego'],
    ['Miljø', 'miljo'],
    ['Ḁ', 'a'],
    ['тали\u00ADбан', 'талибан'],
    ['тали\u200Bбан', 'талибан'],
    ['и\u0306', 'й'],
    ['\uFEFFдождь', 'дождь'],
    ['2019', '2019'],
  ])('%s is %s', (one, other) => {
    expect(foldWord(one)).toBe(foldWord(other))
  })
})

test.each([' ', '+', '-', '«', '÷', '\u0530', 'ἀ', '日', 'א'])('%s breaks a word', character => {
  expect(foldTable[character.charCodeAt(0)]).toBe(BREAK)
})

test.each(['\u00AD', '\u0301', '\u0487', '\u200B', '\u200D', '\u2060', '\uFE0F', '\uFEFF'])(
  'U+%# belongs to a word without weight',
  character => {
    expect(foldTable[character.charCodeAt(0)]).toBe(IGNORABLE)
  },
)

test.each(['0', '9', 'a', 'Я', 'ѣ', 'Ω', 'ԯ', 'ỿ'])('%s is a letter or a digit', character => {
  expect(foldTable[character.charCodeAt(0)]).toBeGreaterThan(IGNORABLE)
})

test('digits', () => {
  expect(Array.from('/0189:a').filter(character => isDigit(character.charCodeAt(0)))).toEqual(['0', '1', '8', '9'])
})
