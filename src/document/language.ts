/**
 * The language of a stretch of text, told by its letters.
 */
import type { Language } from '../registry/types.js'
import type { Document, Span } from './types.js'

/** Enough to tell; a long block is not read to its end. */
const sample = 2000

/** @returns `ru` where Cyrillic letters are as many as Latin ones, or more. */
export function languageOf(text: string, { start, end }: Span): Language {
  const stretch = text.slice(start, Math.min(end, start + sample))
  const cyrillic = stretch.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = stretch.match(/\p{Script=Latin}/gu)?.length ?? 0
  return cyrillic * 2 >= latin ? 'ru' : 'en'
}

/** The language of a whole document, told by its first blocks. */
export const documentLanguage = (document: Document): Language =>
  languageOf(document.text, { start: 0, end: document.text.length })
