/**
 * The language of a stretch of text, told by its letters.
 */
import { packs } from '../language/words.js'
import type { Language } from '../registry/types.js'
import type { Document, Span } from './types.js'

/** @returns The language whose letters prevail; Russian where a text in Cyrillic is full of Latin names. */
export const languageOf = (text: string, span: Span): Language => packs.languageOf(text, span).id

/** In so few UTF-16 code units a name or two weigh more than the words around them. */
const short = 200
/** All that is no Latin name: those begin with capitals. */
const noName = /\p{Script=Cyrillic}+|(?<!\p{L})\p{Ll}\p{L}*/gu

/** The language of a whole document, told by its first blocks; of a short one by its words, not by its names. */
export function documentLanguage({ text }: Document): Language {
  const words = text.length < short ? (text.match(noName)?.join(' ') ?? text) : text
  return languageOf(words, { start: 0, end: words.length })
}
