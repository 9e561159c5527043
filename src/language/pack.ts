/**
 * A language as the engine asks for it. Everything that knows the words of a language is reached through its pack: to
 * add a language is to add a pack.
 */
import type { Dictionary } from './dictionary.js'

export type Script = 'cyrillic' | 'latin'

export interface LanguagePack {
  /** ISO 639-1. */
  readonly id: string
  readonly script: Script
  /** Letters by which a text in it is told from one in another language of its script, lower case. */
  readonly ownLetters: string
  readonly dictionary: Dictionary
  /** Whether a folded word that no dictionary knows seems to be an adverb; absent: endings tell nothing. */
  readonly looksLikeAdverb?: (folded: string) => boolean
  /** The same of an adjective in the nominative. */
  readonly looksLikeAttribute?: (folded: string) => boolean
  /** The same of a participle whose object stands behind it. */
  readonly governsObject?: (folded: string) => boolean
  /** The same of a verb in the past: "interviewed". */
  readonly looksLikePast?: (folded: string) => boolean
  /** The same of an infinitive. */
  readonly looksLikeInfinitive?: (folded: string) => boolean
}
