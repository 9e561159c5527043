/**
 * Folding: how letters that look or mean the same are made one. A table over UTF-16 code units, so that text is folded
 * on the fly and offsets never move.
 */

/**
 * Class of a code unit: 0 breaks a word, 1 belongs to it without weight (soft hyphen, zero-width characters, combining
 * marks: й and ё fold to и and е, so their decomposed forms fold alike), the rest is a folded letter or digit.
 */
const table = new Uint16Array(0x10000)
export const BREAK = 0
export const IGNORABLE = 1

/** Latin letters and the Cyrillic ones that look alike in one of their cases. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    s: 'ѕ',
    t: 'т',
    x: 'х',
    y: 'у',
    '×': 'х',
  },
  ...{ ё: 'е', й: 'и', ѐ: 'е', ї: 'і', ў: 'у', ј: 'j' },
}

/** Above this code unit no letter has a look-alike or a capital that names are written in. */
const alphabets = 0x0530

for (let code = 0; code < alphabets; code++) {
  const character = String.fromCharCode(code)
  if (!/[\p{L}\p{Nd}×]/u.test(character)) continue
  const small = character.toLowerCase().charAt(0)
  const bare = /\p{Script=Latin}/u.test(small) ? small.normalize('NFD').charAt(0) : small
  table[code] = (lookalikes[bare] ?? bare).charCodeAt(0)
}
fill(/[\p{L}\p{Nd}]+/gu, alphabets, code => code)
fill(/[\p{Mn}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, 0, () => IGNORABLE)

/** Fills the table for all code units of a class, from one on. Surrogates are no letters of names. */
function fill(pattern: RegExp, from: number, fold: (code: number) => number): void {
  const units = Array.from({ length: 0x10000 - from }, (_, index) =>
    index + from >= 0xd800 && index + from < 0xe000 ? ' ' : String.fromCharCode(index + from),
  ).join('')
  for (const { index, 0: run } of units.matchAll(pattern))
    for (let code = from + index; code < from + index + run.length; code++) table[code] = fold(code)
}

/** The folding table; for the matcher's inner loop. */
export const foldTable: Readonly<Uint16Array> = table

export const isWordChar = (code: number): boolean => table[code]! > IGNORABLE
export const isIgnorable = (code: number): boolean => table[code] === IGNORABLE
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** A word in its folded form; what belongs to no word falls away. */
export function foldWord(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const code = table[text.charCodeAt(index)]!
    if (code > IGNORABLE) folded += String.fromCharCode(code)
  }
  return folded
}
