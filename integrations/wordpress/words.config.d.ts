/** A text of the code, with its plural if it has one. */
export interface Phrase {
  readonly one: string
  readonly many?: string
  readonly file: string
}

export interface Translated {
  readonly msgid: string
  readonly msgid_plural?: string
  readonly msgstr: readonly string[]
}

export function phrasesIn(folder: string): Phrase[]
export function translation(language: string): {
  readonly translations: Readonly<Record<'', Readonly<Record<string, Translated>>>>
}
export function writeWords(target: string): void
