/** A lexicon that is read page by page finds what it finds when it is read whole. */
import { expect, test } from '@jest/globals'
import { compileLexicon } from '../../src/lexicon/compile.js'
import { loadLexicon } from '../../src/lexicon/load.js'
import type { Form, Lexicon } from '../../src/lexicon/types.js'
import type { Stored } from '../../src/registry/stored.js'
import type { EntityId } from '../../src/registry/types.js'

const form = (text: string): Form => ({
  text,
  reading: {
    entity: text as EntityId,
    role: 'name',
    alias: { name: text, strength: 'strong', type: 'name', language: 'ru', letterCase: 'any' },
  },
})
const letters = 'б в г д ж з к л м н п р с т'.split(' ')
const words = letters.flatMap(one => letters.flatMap(two => letters.map(three => `${one}а${two}о${three}у`)))
const bytes = compileLexicon([...words, 'Северный вереск', 'Meta'].map(form))

/** A file, and how many of its bytes have been read. */
function file(length = bytes.length): { readonly stored: Stored; readonly read: () => number } {
  let read = 0
  const stored = {
    length,
    read: (start: number, end: number) => {
      const part = bytes.subarray(start, Math.min(end, length))
      read += part.length
      return part
    },
  }
  return { stored, read: () => read }
}

const found = (lexicon: Lexicon, text: string): unknown =>
  lexicon.scan(text).map(({ start, readings }) => [start, readings.map(({ alias }) => alias.name)])

test.each([
  ['no name', 'Погода была хорошей.', []],
  ['a name of two words', 'О «Северном» и «Северный вереск».', [[16, ['Северный вереск']]]],
  ['a name that begins with another script', 'Мета и Meta.', [[7, ['Meta']]]],
  ['a name at the end', 'сказал тасоту', [[7, ['тасоту']]]],
])('%s', (_, text, expected) => {
  expect(found(loadLexicon(bytes), text)).toEqual(expected)
  expect(found(loadLexicon(file().stored), text)).toEqual(expected)
})

test('all names, one after another', () => {
  const lexicon = loadLexicon(file().stored)
  for (const word of words) expect(found(lexicon, word)).toEqual([[0, [word]]])
})

test('of a short text a small part is read, and nothing twice', () => {
  const { stored, read } = file()
  const lexicon = loadLexicon(stored)
  lexicon.scan('Бабобу и тасоту.')
  const once = read()
  expect(once).toBeGreaterThan(0)
  expect(once).toBeLessThan(bytes.length / 3)
  lexicon.scan('Бабобу и тасоту.')
  expect(read()).toBe(once)
})

test('what has been cut short is refused, and not taken for one that knows fewer names', () => {
  const { stored } = file(bytes.length >> 1)
  expect(() => loadLexicon(stored)).toThrow('cut short')
  const lexicon = loadLexicon({ ...stored, length: bytes.length })
  expect(() => lexicon.scan('тасоту')).toThrow('cut short')
})
