/**
 * What is told of somebody in passing, in a clause of its own.
 */
import { hasRole } from '../../language/words.js'
import { isPredicate } from '../tokens/predicates.js'
import { isMark, isTerm, isWord, type Token } from '../tokens/tokens.js'

/** In tokens: «которую Верховный суд республики шесть лет назад». */
const farthestRelative = 9

/**
 * «…, которую суд признал …», not «решение, которым суд признал …»: what is told of whom a relative pronoun takes up right
 * behind its comma is no news of the sentence.
 */
export function isInRelativeClause(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb - 1; index > 0 && verb - index <= farthestRelative; index--) {
    const token = tokens[index]
    if (isTerm(tokens[index], 'relative'))
      return isMark(tokens[index - 1], ',') && isWord(token) && !hasRole(token.folded, 'by-which')
    if (!isWord(token) || isPredicate(token.term)) return false
  }
  return false
}
