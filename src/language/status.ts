/**
 * Where a text speaks of a status: the one table behind every such question. A word added to the data counts here.
 */
import { BREAK, foldTable, foldWord, IGNORABLE } from './fold.js'
import type { Term } from './terms.js'
import { partsOf, wordOrMark } from './text.js'
import { wordKey } from './word-key.js'
import { commonVocabulary, vocabularyOf, type Vocabulary } from './vocabulary.js'

/** Offsets are UTF-16 code units. */
export interface StatusWord {
  readonly start: number
  readonly end: number
  readonly term: Term
}

/** A filter of the words with which status words begin, by hash: what passes is read again. */
const size = 1 << 14
const filters = new WeakMap<Vocabulary, Uint8Array>()

const seed = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)

function hashOf(folded: string): number {
  let hash = seed
  for (let index = 0; index < folded.length; index++) hash = step(hash, folded.charCodeAt(index))
  return hash
}

function filterOf(vocabulary: Vocabulary): Uint8Array {
  const known = filters.get(vocabulary)
  if (known) return known
  const made = new Uint8Array(size)
  filters.set(vocabulary, made)
  for (const word of vocabulary.statusBeginnings()) made[slotOf(hashOf(foldWord(word)))] = 1
  return made
}

/** Every word or expression of a text that speaks of a status, by start. One pass, linear in the text. */
export function statusWordsIn(text: string, vocabulary = commonVocabulary): readonly StatusWord[] {
  const filter = filterOf(vocabulary)
  const found: StatusWord[] = []
  const { length } = text
  let start = -1
  let hash = seed
  for (let index = 0; index <= length; index++) {
    const code = index < length ? foldTable[text.charCodeAt(index)]! : BREAK
    if (code > IGNORABLE) {
      if (start < 0) {
        start = index
        hash = seed
      }
      hash = step(hash, code)
    } else if (code === BREAK && start >= 0) {
      if (filter[slotOf(hash)] === 1) {
        const word = statusWordAt(text, start, vocabulary)
        if (word && word.start >= (found.at(-1)?.end ?? 0)) found.push(word)
      }
      start = -1
    }
  }
  return found
}

const part = wordOrMark()

function statusWordAt(text: string, start: number, vocabulary: Vocabulary): StatusWord | undefined {
  part.lastIndex = start
  const first = part.exec(text)
  if (first?.index !== start) return undefined
  const capital = /^\p{Lu}/u.test(first[0])
  let key = wordKey(first[0])
  let end = start + first[0].length
  const statusWord = (): StatusWord | undefined => {
    const term = vocabulary.termOf(key, capital)
    return term?.status && { start, end, term }
  }
  let word = statusWord()
  for (let count = vocabulary.longestFrom(key); count > 1; count--) {
    const next = part.exec(text)
    if (!next) break
    end = next.index + next[0].length
    key = `${key} ${partsOf(next[0]).join(' ')}`
    word = statusWord() ?? word
  }
  return word
}

/** What is read, and by which words. */
interface Readable {
  readonly text: string
  readonly vocabulary?: Vocabulary
}

const read = new WeakMap<Readable, readonly StatusWord[]>()

/** The same of a document, which is read once. */
export function statusWordsOf(document: Readable): readonly StatusWord[] {
  const known = read.get(document) ?? statusWordsIn(document.text, vocabularyOf(document))
  read.set(document, known)
  return known
}

/** Index of the first status word that starts at an offset or behind it. */
export function firstStatusFrom(words: readonly StatusWord[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a stretch of a document speaks of a status. */
export function speaksOfStatus(document: Readable, start: number, end: number): boolean {
  const words = statusWordsOf(document)
  return (words[firstStatusFrom(words, start)]?.start ?? Infinity) < end
}
