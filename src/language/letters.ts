/**
 * Letters, numbers and marks as Unicode has them, told from a table where Latin, Greek and Cyrillic stand: an expression
 * with `\p{L}` costs a process a millisecond before it has read a letter.
 */

const LETTER = 1
const NUMBER = 2
const MARK = 4

/** Up to here by the table. */
const known = 0x530
const table = new Uint8Array(known)

/** First and last of each stretch. */
type Stretch = readonly [number, number]

const letters: readonly Stretch[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xb5, 0xb5],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2c1],
  [0x2c6, 0x2d1],
  [0x2e0, 0x2e4],
  [0x2ec, 0x2ec],
  [0x2ee, 0x2ee],
  [0x370, 0x374],
  [0x376, 0x377],
  [0x37a, 0x37d],
  [0x37f, 0x37f],
  [0x386, 0x386],
  [0x388, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3f5],
  [0x3f7, 0x481],
  [0x48a, 0x52f],
]
const numbers: readonly Stretch[] = [
  [0x30, 0x39],
  [0xb2, 0xb3],
  [0xb9, 0xb9],
  [0xbc, 0xbe],
]
const marks: readonly Stretch[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
]

for (const [first, last] of letters) table.fill(LETTER, first, last + 1)
for (const [first, last] of numbers) table.fill(NUMBER, first, last + 1)
for (const [first, last] of marks) table.fill(MARK, first, last + 1)

/** General punctuation: no letter stands there. */
const isPunctuation = (point: number): boolean => point >= 0x2000 && point < 0x2070

const elsewhere = (point: number): number => {
  if (isPunctuation(point)) return 0
  const character = String.fromCodePoint(point)
  if (/\p{L}/u.test(character)) return LETTER
  if (/\p{N}/u.test(character)) return NUMBER
  return /\p{M}/u.test(character) ? MARK : 0
}

const kindOf = (point: number): number => (point < known ? (table[point] ?? 0) : elsewhere(point))

/** Whether a code point is of `[\p{L}\p{N}]`. */
export const isLetterOrNumber = (point: number): boolean => {
  const kind = kindOf(point)
  return kind === LETTER || kind === NUMBER
}

/** Whether a code point is of `[\p{L}\p{M}\p{N}]`. */
export const isOfWord = (point: number): boolean => kindOf(point) !== 0

/** Stands within a word and is not seen: soft hyphen, zero-width characters, the word joiner. */
export const isUnseen = (point: number): boolean =>
  point === 0xad || (point >= 0x200b && point <= 0x200d) || point === 0x2060

/** By how many code units a code point is written. */
const widthOf = (point: number): number => (point > 0xffff ? 2 : 1)

/** The code point at an offset; -1 behind the end. */
export const pointAt = (text: string, offset: number): number => text.codePointAt(offset) ?? -1

/** The code point that ends at an offset; -1 before the beginning. */
export function pointBefore(text: string, offset: number): number {
  if (offset <= 0) return -1
  const code = text.charCodeAt(offset - 1)
  if (code < 0xdc00 || code > 0xdfff || offset < 2) return code
  const point = pointAt(text, offset - 2)
  return point > 0xffff ? point : code
}

/** The offset behind what is of a kind, from an offset on; as many code points as may be. */
export function behind(text: string, offset: number, isOfKind: (point: number) => boolean, most = Infinity): number {
  let at = offset
  for (let count = 0; count < most && at < text.length; count++) {
    const point = pointAt(text, at)
    if (!isOfKind(point)) break
    at += widthOf(point)
  }
  return at
}

/** A word where it stands in a text. */
export interface PlacedWord {
  readonly value: string
  readonly start: number
}

/**
 * Words, each of which begins with a letter or a number.
 * @param endOf Where one ends, given the offset behind its first character.
 */
export function wordsWithin(text: string, endOf: (offset: number) => number): PlacedWord[] {
  const words: PlacedWord[] = []
  let start = 0
  while (start < text.length) {
    const point = pointAt(text, start)
    let end = start + widthOf(point)
    if (isLetterOrNumber(point)) {
      end = endOf(end)
      words.push({ value: text.slice(start, end), start })
    }
    start = end
  }
  return words
}

/** The offset before what is of a kind, back from an offset; as many code points as may be. */
export function before(text: string, offset: number, isOfKind: (point: number) => boolean, most = Infinity): number {
  let at = offset
  for (let count = 0; count < most && at > 0; count++) {
    const point = pointBefore(text, at)
    if (!isOfKind(point)) break
    at -= widthOf(point)
  }
  return at
}
