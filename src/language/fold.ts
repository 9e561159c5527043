/**
 * Folding: how letters that look or mean the same are made one. A table over UTF-16 code units, so that text is folded
 * on the fly and offsets never move.
 */
import { numberAt } from '../checked/index.js'

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
    ı: 'і',
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
  ...{ ı: 'і', ё: 'е', й: 'и', ѐ: 'е', ї: 'і', ў: 'у', ј: 'j' },
}

/** Strokes are no marks that Unicode takes off: «Fundacja Pulaskiego» is what print makes of Pułaskiego. */
const stroked: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ŧ: 't' }

/** The alphabets that names are written in: Latin, Greek, Cyrillic, and Latin with marks. Others break words. */
const alphabets = [
  [0x0030, 0x0530],
  [0x1e00, 0x1f00],
] as const

/** Combining marks, variation selectors, and what is there but not seen. */
const ignorables = [
  [0x00ad, 0x00ae],
  [0x0300, 0x0370],
  [0x0483, 0x0488],
  [0x200b, 0x200e],
  [0x2060, 0x2061],
  [0xfe00, 0xfe10],
  [0xfeff, 0xff00],
] as const

for (const [from, to] of alphabets)
  for (let code = from; code < to; code++) {
    const character = String.fromCharCode(code)
    if (!/[\p{L}\p{Nd}×]/u.test(character)) continue
    const small = character.toLowerCase().charAt(0)
    const bare = /\p{Script=Latin}/u.test(small) ? small.normalize('NFD').charAt(0) : small
    const plain = stroked[bare] ?? bare
    table[code] = (lookalikes[plain] ?? plain).charCodeAt(0)
  }
for (const [from, to] of ignorables) table.fill(IGNORABLE, from, to)

/** The folding table; for the matcher's inner loop. */
export const foldTable: Readonly<Uint16Array> = table

/** Folded letters have greater codes. */
export const lastDigit = 0x39
export const isDigit = (code: number): boolean => code >= 0x30 && code <= lastDigit

const { fromCharCode } = String

/** A word in its folded form; what belongs to no word falls away. */
export function foldWord(text: string): string {
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const code = numberAt(table, text.charCodeAt(index))
    if (code > IGNORABLE) folded += fromCharCode(code)
  }
  return folded
}
