/**
 * Participles in a row behind a name: «X, живущий в Риге и признанный иноагентом, …».
 */
import { packs } from '../../language/words.js'
import { clauseStart } from '../statements/clauses.js'
import { isMark, isTerm, isWord, mentionsIn, type Token } from '../tokens/tokens.js'

/**
 * Where the row begins to which a participle is joined.
 * @param from Index of the wording that opens with the participle or what stands before it.
 * @param anchor Index of the participle itself.
 * @returns Index of the first participle of the row, behind its comma; nothing where there is none.
 */
export function rowOfParticiples(tokens: readonly Token[], from: number, anchor: number): number | undefined {
  const start = clauseStart(tokens, from)
  const first = tokens[start]
  if (start >= from || !isMark(tokens[start - 1], ',') || !isWord(first) || first.term) return undefined
  if (!packs.governsObject(first.folded) && !packs.looksLikeAttribute(first.folded)) return undefined
  const between = tokens.slice(start, anchor)
  const isJoined = between.some((_, offset) => isTerm(tokens[start + offset], 'conjunction'))
  return isJoined && between.every(token => mentionsIn(token).length === 0) ? start : undefined
}
