/**
 * Where a text speaks of a status: the one table behind every such question. A word added to the data counts here.
 */
import { itemAt } from '../checked/index.js'
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

/**
 * A filter of how status words begin, by hash; what passes is read again. Expressions begin with «в» or "the" as well: of
 * such a word the one behind it is looked at, too.
 */
interface Filter {
  /** By the hash of a word: how much of a beginning it is. */
  readonly words: Uint8Array
  /** By the hash of two words. */
  readonly pairs: Uint8Array
}

const size = 1 << 14
const WHOLE = 1
const HALF = 2
const filters = new WeakMap<Vocabulary, Filter>()

const seed = 0x811c9dc5 | 0
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)
const pairOf = (first: number, second: number): number => slotOf(Math.imul(first, 0x9e3779b1) ^ second)

function hashOf(folded: string): number {
  let hash = seed
  for (let index = 0; index < folded.length; index++) hash = step(hash, folded.charCodeAt(index))
  return hash
}

function filterOf(vocabulary: Vocabulary): Filter {
  const known = filters.get(vocabulary)
  if (known) return known
  const filter = { words: new Uint8Array(size), pairs: new Uint8Array(size) }
  filters.set(vocabulary, filter)
  for (const beginning of vocabulary.statusBeginnings()) {
    const [first = '', second] = beginning.split(' ')
    const hash = hashOf(foldWord(first))
    const slot = slotOf(hash)
    filter.words[slot] = (filter.words[slot] ?? 0) | (second === undefined ? WHOLE : HALF)
    if (second !== undefined) filter.pairs[pairOf(hash, hashOf(foldWord(second)))] = 1
  }
  return filter
}

/** Every word or expression of a text that speaks of a status, by start. One pass, linear in the text. */
export function statusWordsIn(text: string, vocabulary = commonVocabulary): readonly StatusWord[] {
  const { words, pairs } = filterOf(vocabulary)
  const found: StatusWord[] = []
  const { length } = text
  let start = -1
  let hash = seed
  for (let index = 0; index <= length; index++) {
    const code = foldAt(text, index)
    if (code > IGNORABLE) {
      if (start < 0) {
        start = index
        hash = seed
      }
      hash = step(hash, code)
    } else if (code === BREAK && start >= 0) {
      const passed = words[slotOf(hash)] ?? 0
      if ((passed & WHOLE) !== 0 || (passed === HALF && mayGoOn(text, index, hash, pairs))) {
        const word = statusWordAt(text, start, vocabulary)
        if (word && word.start >= (found.at(-1)?.end ?? 0)) found.push(word)
      }
      start = -1
    }
  }
  return found
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0xa0 || code === 0x09

/** Whether the word behind one that ends at an offset may go on with an expression. */
function mayGoOn(text: string, end: number, first: number, pairs: Uint8Array): boolean {
  let index = end
  while (isSpace(text.charCodeAt(index))) index++
  let code = foldAt(text, index)
  // What the table does not know, reading it tells.
  if (code <= IGNORABLE) return index < text.length
  let hash = seed
  for (; code !== BREAK; code = foldAt(text, ++index)) if (code > IGNORABLE) hash = step(hash, code)
  return pairs[pairOf(first, hash)] === 1
}

const foldAt = (text: string, index: number): number =>
  index < text.length ? (foldTable[text.charCodeAt(index)] ?? BREAK) : BREAK

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
    if (itemAt(words, middle).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a stretch of a document speaks of a status. */
export function speaksOfStatus(document: Readable, start: number, end: number): boolean {
  const words = statusWordsOf(document)
  return (words[firstStatusFrom(words, start)]?.start ?? Infinity) < end
}
