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
} as const satisfies LanguagePack
