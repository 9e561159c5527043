/**
 * What is said before it is known in which language: errors are made far from whoever reads them.
 */
import type { Language } from '../language/language.js'

/** A text in every language; plain data, as it goes to other threads. */
export type Worded = Readonly<Record<Language, string>>

/** What a room says, in each language the same set. */
export type Catalogs<Words> = Readonly<Record<Language, Words>>

/** A text taken from a catalog, in every language. */
export const worded = <Words>(
  catalogs: Catalogs<Words>,
  say: (words: Words, language: Language) => string,
): Worded => ({ ru: say(catalogs.ru, 'ru'), en: say(catalogs.en, 'en') })

/** Several texts, one a line. */
export const wordedLines = (lines: readonly Worded[]): Worded => ({
  ru: lines.map(({ ru }) => ru).join('\n'),
  en: lines.map(({ en }) => en).join('\n'),
})

/** An error in every language; its `message` is the English one. */
export class WordedError extends Error {
  readonly text: Worded

  constructor(text: Worded, options?: ErrorOptions) {
    super(text.en, options)
    this.text = text
  }
}
