/** How the matcher walks a text: words with their scripts, and the gaps between the words of one name. */
import { describe, expect, test } from '@jest/globals'
import { countWords, gaps, longestForm, readGap, readWord, wordCursor } from '../../src/language/word-cursor.js'

const scripts = ['', 'latin', 'cyrillic', 'both']

/** «start-end length script» of each word. */
function wordsOf(text: string): string[] {
  const word = wordCursor()
  const found: string[] = []
  for (let offset = 0; offset < text.length; offset = Math.max(offset + 1, word.end)) {
    word.end = 0
    if (readWord(text, offset, word))
      found.push([`${word.start}-${word.end}`, word.length, scripts[word.script]].join(' ').trim())
  }
  return found
}

describe('words', () => {
  test.each<[string, string[]]>([
    ['Дождь', ['0-5 5 cyrillic']],
    ['«Дождь»', ['1-6 5 cyrillic']],
    ['7х7', ['0-1 1', '1-2 1 cyrillic', '2-3 1']],
    ['С14', ['0-1 1 cyrillic', '1-3 2']],
    ['123abc', ['0-3 3', '3-6 3 latin']],
    ['a-b', ['0-1 1 latin', '2-3 1 latin']],
    ['Ме\u00ADдуза', ['0-7 6 cyrillic']],
    ['\u00ADМедуза', ['1-7 6 cyrillic']],
    ['Медуза\u00AD', ['0-7 6 cyrillic']],
    ['и\u0306', ['0-2 1 cyrillic']],
    ['Ём\u0301к', ['0-4 3 cyrillic']],
    ['Beta β', ['0-4 4 latin', '5-6 1']],
    ['naïve', ['0-5 5 latin']],
    ['aК', ['0-2 2 both']],
    ['Facebook’ом', ['0-8 8 latin', '9-11 2 cyrillic']],
    ['№1', ['1-2 1']],
    ['𝐀б', ['2-3 1 cyrillic']],
    ['', []],
    [' — ', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
    expect(countWords(text)).toBe(words.length)
  })

  test.each([
    ['Ёж', 'еж', true],
    ['МЕДУЗА', 'медуза', true],
    ['Ме\u00ADдуза', 'медуза', true],
    ['сор', 'cop', true],
    ['медуза', 'медузы', false],
    ['аб', 'ба', false],
  ])('%j and %j are one word: %s', (one, other, isOne) => {
    const [first, second] = [wordCursor(), wordCursor()]
    readWord(one, 0, first)
    readWord(other, 0, second)
    expect(first.hash === second.hash).toBe(isOne)
  })
})

describe('the gap behind the first letter', () => {
  test.each([
    ['а б', 'space 2'],
    ['а  б', 'space 3'],
    ['а\u00A0б', 'space 2'],
    ['а\nб', 'space 2'],
    ['а-б', 'space 2'],
    ['а — б', 'space 4'],
    ['а «б', 'space 3'],
    ['а”б', 'space 2'],
    ['аб', 'none 1'],
    ['а\u00ADб', 'none 2'],
    ['а.б', 'dot 2'],
    ['а. б', 'dot 3'],
    ['а .б', 'dot 3'],
    ['а/б', 'slash 2'],
    ['а / б', 'slash 4'],
    ['а’б', 'apostrophe 2'],
    ["а' б", 'space 3'],
    ["а 'б", 'space 3'],
    ['A, Inc', 'space 3'],
    ['A, Inc.', 'space 3'],
    ['A,Ltd', 'space 2'],
    ['A, but', 'mark 3'],
    ['а, б', 'mark 3'],
    ['а», б', 'mark 4'],
    ['а & б', 'mark 4'],
    ['а: б', 'mark 3'],
    ['а №б', 'mark 3'],
    ['а (б', 'mark 3'],
    ['а…б', 'mark 2'],
    ['а.,б', 'mark 3'],
    ['а,.б', ''],
    ['а .. б', ''],
    ['а%б', ''],
    ['а=б', ''],
    ['а\n\nб', ''],
    ['а\n \nб', ''],
    ['а     б', ''],
    ['а', ''],
    ['а ', ''],
  ])('of %j', (text, expected) => {
    const gap = { kind: 9, end: 9 }
    readGap(text, 1, gap)
    expect(gap.kind < 0 ? '' : `${gaps[gap.kind]} ${gap.end}`).toBe(expected)
  })
})

test('a name is cut behind so many words', () => {
  expect(longestForm).toBe(15)
})
