/**
 * English.
 */
import { en } from '../compiled-words.js'
import { Dictionary } from '../dictionary.js'
import type { LanguagePack } from '../pack.js'

export const english = {
  id: 'en',
  script: 'latin',
  ownLetters: '',
  dictionary: new Dictionary(en),
  /** officially, recently */
  looksLikeAdverb: (folded: string): boolean => folded.endsWith('ly'),
  /** interviewed, praised; not indeed, red */
  looksLikePast: (folded: string): boolean => /[^e]ed$/u.test(folded) && folded.length > 3,
} as const satisfies LanguagePack
