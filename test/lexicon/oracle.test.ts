/**
 * The compiled matcher against a naive one, which searches every form by itself. Texts are words with one space between
 * them, where nothing but the words decides.
 */
import fc from '../properties.js'
import { expect, test } from '@jest/globals'
import { wordKey } from '../../src/language/word-key.js'
import { compileLexicon } from '../../src/lexicon/compile.js'
import { formsOf } from '../../src/lexicon/forms.js'
import { loadLexicon } from '../../src/lexicon/load.js'
import type { Form } from '../../src/lexicon/types.js'
import { builtinKnowledge } from '../../src/knowledge/artefact.js'

const plain = /^\p{L}{2,}(?: \p{L}{2,}){0,5}$/u
const { registry } = builtinKnowledge()
/**
 * Every fifth party: names enough that one begins within another, few enough to search one by one. Parts of names are left
 * out, as they give way to whole ones.
 */
const forms: readonly Form[] = registry.entities
  .filter((_, index) => index % 5 === 0)
  .flatMap(formsOf)
  .filter(({ text, reading }) => reading.role !== 'short' && plain.test(text))
const lexicon = loadLexicon(compileLexicon(forms))

/** A Latin letter counts without its marks: Boll, Böll. */
const bare = (word: string): string =>
  word.replace(/\p{Script=Latin}/gu, letter => letter.normalize('NFD').replace(/\p{M}+/gu, ''))
const keyOf = (words: readonly string[]): string => words.map(word => wordKey(bare(word))).join(' ')

/** By the key of a form: whom it may mean. */
const naive = new Map<string, Set<string>>()
for (const { text, reading } of forms) {
  const key = keyOf(text.split(' '))
  naive.set(key, (naive.get(key) ?? new Set()).add(`${reading.entity} ${reading.role}`))
}

/** Every form that begins at a word, the shorter ones first. */
function searchNaively(text: string): string[] {
  const words = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }))
  return words.flatMap(({ start }, first) =>
    Array.from({ length: Math.min(6, words.length - first) }, (_, more) =>
      words.slice(first, first + more + 1),
    ).flatMap(here => {
      const meant = naive.get(keyOf(here.map(({ word }) => word)))
      return meant ? [`${start}–${here.at(-1)!.end}: ${[...meant].sort().join(', ')}`] : []
    }),
  )
}

const scan = (text: string): string[] =>
  lexicon.scan(text).map(({ start, end, readings }) => {
    const meant = new Set(readings.map(({ entity, role }) => `${entity} ${role}`))
    return `${start}–${end}: ${[...meant].sort().join(', ')}`
  })

const someForm = fc.constantFrom(...forms.map(({ text }) => text))
/** A form cut short, or one whose words go on in the next. */
const someWords = fc.oneof(
  { weight: 4, arbitrary: someForm },
  { weight: 2, arbitrary: someForm.map(text => text.split(' ').slice(1).join(' ')) },
  { weight: 2, arbitrary: someForm.map(text => text.split(' ')[0]!) },
  { weight: 1, arbitrary: someForm.map(text => text.toUpperCase()) },
  { weight: 3, arbitrary: fc.constantFrom('и', 'слово', 'the', 'words', 'Фонд', 'Иван', 'Москва') },
)

test('finds what a search for every form by itself finds', () => {
  let hits = 0
  fc.assert(
    fc.property(fc.array(someWords, { minLength: 1, maxLength: 12 }), parts => {
      const text = parts.filter(part => part !== '').join(' ')
      const expected = searchNaively(text)
      hits += expected.length
      expect(scan(text)).toEqual(expected)
    }),
    { numRuns: 600 },
  )
  expect(hits).toBeGreaterThan(1000)
})
