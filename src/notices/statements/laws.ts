/**
 * Words of a status by which nobody is told to have it: a law is spoken of, or the word itself.
 */
import { hasRole } from '../../language/words.js'
import { isQuote, isWord, mayBe, type Token } from '../tokens/tokens.js'

/** "the 'foreign agents' law": a law is spoken of, and nobody who is one. */
export function isMadeForThem(tokens: readonly Token[], agent: number): boolean {
  const next = tokens.slice(agent + 1, agent + 3).find(token => !isQuote(token))
  if (mayBe(next, 'of-status')) return true
  const [law, preposition] = tokens
    .slice(Math.max(0, agent - 3), agent)
    .filter(token => !isQuote(token))
    .slice(-2)
  if (!isWord(law) || !isWord(preposition)) return false
  return hasRole(law.folded, 'of-status') && hasRole(preposition.folded, 'governs')
}

/** 'the term "foreign agent"', «понятие «иностранный агент»»: a word is spoken of. */
export function isOfWord(tokens: readonly Token[], status: number): boolean {
  const before = tokens.slice(0, status).findLast(token => !isQuote(token))
  return mayBe(before, 'of-words') && !mayBe(before, 'stands-for')
}
