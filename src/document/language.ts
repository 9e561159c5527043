/**
 * The language of a stretch of text, told by its letters.
 */
import { packs } from '../language/words.js'
import type { Language } from '../language/language.js'
import type { Document, Span } from './types.js'

/** @returns The language whose letters prevail; Russian where a text in Cyrillic is full of Latin names. */
export const languageOf = (text: string, span: Span): Language => packs.languageOf(text, span).id

/** How much of a text tells its language, in UTF-16 code units. */
const opening = 4000
/** All that is no Latin name: those begin with capitals. */
const noName = /\p{Script=Cyrillic}+|(?<!\p{L})\p{Ll}\p{L}*/gu

/** The words of a stretch that are no names, which are the same in any language. */
export const wordsWithoutNames = (text: string): string => text.match(noName)?.join(' ') ?? ''

const known = new WeakMap<Document, Language>()

/** The language of a whole document, told by its first words and not by its names, unless it has nothing else. */
export function documentLanguage(document: Document): Language {
  const language = known.get(document) ?? told(document)
  known.set(document, language)
  return language
}

function told({ text }: Document): Language {
  const words = wordsWithoutNames(text.slice(0, opening)) || text
  return languageOf(words, { start: 0, end: words.length })
}
