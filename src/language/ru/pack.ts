/**
 * Russian.
 */
import { ru } from '../compiled-words.js'
import { Dictionary } from '../dictionary.js'
import type { LanguagePack } from '../pack.js'
import {
  looksLikeActiveParticiple,
  looksLikeAdverb,
  looksLikeAttribute,
  looksLikeInfinitive,
} from './morphology/shapes.js'

export const russian = {
  id: 'ru',
  script: 'cyrillic',
  ownLetters: 'ыэъё',
  dictionary: new Dictionary(ru),
  looksLikeAdverb,
  looksLikeAttribute,
  governsObject: looksLikeActiveParticiple,
  looksLikeInfinitive,
} as const satisfies LanguagePack
