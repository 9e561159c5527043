/**
 * The language of a stretch of text, told by its letters.
 */
import type { Language } from '../registry/types.js'
import type { Document, Span } from './types.js'

/** Enough to tell; a long block is not read to its end. */
const sample = 2000

/** @returns `ru` where Cyrillic letters are as many as Latin ones, or more. */
export function languageOf(text: string, { start, end }: Span): Language {
  const stop = Math.min(end, start + sample, text.length)
  let cyrillic = 0
  let latin = 0
  for (let index = start; index < stop; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x400 && code < 0x530) cyrillic++
    else if (code < 0x250 ? isLatin(code) : code >= 0x1e00 && code < 0x1f00) latin++
  }
  return cyrillic * 2 >= latin ? 'ru' : 'en'
}

const isLatin = (code: number): boolean =>
  code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code >= 0xc0 && code !== 0xd7 && code !== 0xf7

/** The language of a whole document, told by its first blocks. */
export const documentLanguage = (document: Document): Language =>
  languageOf(document.text, { start: 0, end: document.text.length })
