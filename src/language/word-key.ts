/**
 * Keys under which closed vocabularies are looked up.
 */
import { foldWord } from './fold.js'

const latin = /^[\p{Script=Latin}\p{N}]+$/u

/**
 * A word as a vocabulary knows it. Unlike names, ordinary words keep their script apart: with look-alikes folded "He"
 * would be «Не».
 */
export function wordKey(word: string): string {
  const { length } = word
  if (length > longestKept) return keyOf(word)
  let hash = length
  for (let index = 0; index < length; index++) hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0
  const slot = (hash ^ (hash >>> 13)) & (kept - 1)
  const known = keys[slot]
  if (known?.word === word) return known.key
  const own = length > longestCopied ? ` ${word}`.slice(1) : word
  const key = keyOf(own)
  keys[slot] = { word: own, key }
  return key
}

const keyOf = (word: string): string => (latin.test(word) ? word.toLowerCase() : foldWord(word))

/** Of words that were asked for lately the keys are kept, one at each place: a text has the same words again and again. */
const kept = 1 << 14
const keys: ({ readonly word: string; readonly key: string } | undefined)[] = new Array<undefined>(kept)
const longestKept = 40
/** V8 makes views of longer parts of a string: what is kept would hold whole texts, so it is a copy of them. */
const longestCopied = 12
