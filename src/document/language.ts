/**
 * The language of a stretch of text, told by its letters.
 */
import { packs } from '../language/words.js'
import type { Language } from '../registry/types.js'
import type { Document, Span } from './types.js'

/** @returns The language whose letters prevail; Russian where a text in Cyrillic is full of Latin names. */
export const languageOf = (text: string, span: Span): Language => packs.languageOf(text, span).id

/** The language of a whole document, told by its first blocks. */
export const documentLanguage = (document: Document): Language =>
  languageOf(document.text, { start: 0, end: document.text.length })
