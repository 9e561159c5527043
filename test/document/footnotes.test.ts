/** Which lines open a footnote. */
import { describe, expect, test } from '@jest/globals'
import { bareNumberAt, isExponent, opensEmphasis, opensFootnote, withTypedNotes } from '../../src/document/footnotes.js'

test.each([
  [true, '*запрещён'],
  [true, '* запрещён'],
  [true, '*****запрещён'],
  [false, '******запрещён'],
  [true, '✱ — «Талибан»'],
  [true, '†запрещён'],
  [true, '‡‡‡ запрещён'],
  [true, '¹²запрещён'],
  [true, '[1] запрещён'],
  [true, '[12]запрещён'],
  [false, '[123] запрещён'],
  [true, '[***] запрещён'],
  [false, '[****] запрещён'],
  [true, '(* запрещён'],
  [true, '_*запрещён_'],
  [true, '(_(_* запрещён'],
  [false, '(((((*запрещён'],
  [true, '*- запрещён'],
  [true, '*--запрещён'],
  [false, '*---запрещён'],
  [true, '*: 5 человек'],
  [true, '* @channel'],
  [true, '* #тег'],
  [true, '* [ссылка]'],
  [true, '* (ссылка)'],
  [false, '* [ ] дело'],
  [false, '* [x] дело'],
  [false, '*[х] дело'],
  [true, '* [x](ссылка)'],
  [true, '* [] дело'],
  [true, `*${' '.repeat(16)}запрещён`],
  [false, `*${' '.repeat(17)}запрещён`],
  [true, '*\u200Bзапрещён'],
  [false, '* * *'],
  [false, '*'],
  [false, 'запрещён*'],
  [false, '**Кабул** пал'],
  [true, '**Кабул пал'],
  [true, '**Кабул*** пал'],
  [true, '*Кабул* пал'],
])('%s: %s', (expected, line) => {
  expect(opensFootnote(line, { start: 0, end: line.length })).toBe(expected)
  const within = `Слово\n${line}`
  expect(opensFootnote(within, { start: 6, end: within.length })).toBe(expected)
})

test('words behind the line are not its own', () => {
  expect(opensFootnote('* запрещён', { start: 0, end: 2 })).toBe(false)
  expect(opensFootnote('* запрещён', { start: 0, end: 3 })).toBe(true)
  expect(opensFootnote('**Кабул** пал', { start: 0, end: 6 })).toBe(true)
})

test.each([
  [true, '**', 'Кабул** пал'],
  [true, '***', 'Кабул*** пал'],
  [false, '**', 'Кабул *** пал'],
  [false, '**', 'Кабул * пал'],
  [false, '**', 'Кабул ** пал'],
  [false, '*', 'Кабул* пал'],
  [false, '[**]', 'Кабул** пал'],
  [false, '**†', 'Кабул**† пал'],
  [true, '**', `${'а'.repeat(398)}**`],
  [false, '**', `${'а'.repeat(400)}**`],
])('emphasis: %s, %s%s', (expected, marker, behind) => {
  expect(opensEmphasis(behind, marker, { start: 0, end: behind.length })).toBe(expected)
})

describe('a bare number before words', () => {
  test.each<[string, number | undefined, string]>([
    ['1 — признан', 1, '1 — '],
    ['1 – признан', 1, '1 – '],
    ['1 - признан', 1, '1 - '],
    ['1: признан', 1, '1: '],
    ['1— признан', 1, '1— '],
    ['1  —\u00A0\t признан', 1, '1  —\u00A0\t '],
    ['1 —признан', undefined, ''],
    ['1:признан', undefined, ''],
    ['1. признан', 1, '1. '],
    ['1.признан', 1, '1.'],
    ['1)признан', 1, '1)'],
    ['1. \t\u00A0 признан', 1, '1. \t\u00A0 '],
    ['1 признан', 1, '1 '],
    ['1 \t\u00A0признан', 1, '1 \t\u00A0'],
    ['1признан', undefined, ''],
    ['12. признан', 12, '12. '],
    ['123. признан', undefined, ''],
    ['1. «Дождь»', 1, '1. '],
    ['1. "Дождь"', 1, '1. '],
    ['1. „Дождь“', 1, '1. '],
    ['1. “Дождь”', 1, '1. '],
    ['1. (признан)', 1, '1. '],
    ['1. 5 человек', undefined, ''],
    ['1. — признан', undefined, ''],
    ['1..признан', undefined, ''],
    ['1.\nпризнан', undefined, ''],
    ['признан 1. кем', undefined, ''],
    ['1', undefined, ''],
    ['', undefined, ''],
  ])('%j: %s', (text, number, read) => {
    const expected = number === undefined ? undefined : { number, end: read.length }
    expect(bareNumberAt(text, 0)).toEqual(expected)
    const later = bareNumberAt(`слово ${text}`, 6)
    expect(later).toEqual(expected && { number, end: read.length + 6 })
  })

  test('begins where it is asked for', () => expect(bareNumberAt('12. признан', 1)).toEqual({ number: 2, end: 4 }))
})

test.each([
  [true, '10'],
  [true, 'м'],
  [true, 'км'],
  [true, '40 м'],
  [true, '40 км'],
  [false, 'дом'],
  [false, 'М'],
  [false, 'КМ'],
  [false, 'Дм'],
  [false, '»'],
  [false, '.'],
  [false, ''],
  [true, '(м'],
  [true, '5м'],
])('a power stands behind it: %s, %j', (expected, before) => expect(isExponent(before)).toBe(expected))

test('paragraphs that open with a marker are notes, other blocks are what they were', () => {
  const text = '*признан\nслово\n*дело'
  const blocks = [
    { kind: 'paragraph', start: 0, end: 8 },
    { kind: 'paragraph', start: 9, end: 14 },
    { kind: 'list-item', start: 15, end: 20 },
  ] as const
  expect(withTypedNotes({ text, blocks, opaque: [] })).toEqual([
    { ...blocks[0], kind: 'footnote' },
    blocks[1],
    blocks[2],
  ])
})
