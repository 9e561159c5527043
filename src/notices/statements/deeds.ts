/**
 * Verbs by their shape: what somebody did.
 */
import { hasRole, packs } from '../../language/words.js'
import { isWord, type Token } from '../tokens/tokens.js'

const ofDeeds = ['past-form', 'deed', 'reporting'] as const

/** "interviewed", "met": a verb in the past, as far as a word shows it. */
export const isPastVerb = (token: Token | undefined): boolean =>
  isWord(token) &&
  !token.capital &&
  !token.term &&
  (packs.looksLikePast(token.folded) || ofDeeds.some(role => hasRole(token.folded, role)))
