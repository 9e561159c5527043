/**
 * Of whom a status is told only across sentences: the one tells it, another names them.
 */
import { itemAt } from '../../checked/index.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'
import { mentionsIn } from '../tokens/tokens.js'

/**
 * Nobody but the one party that was named last may be meant by a pronoun or a noun; of several, another may, and so may
 * another register than the one spoken of last.
 * @param covers The mentions that the wording answers for.
 * @returns Those of them of whom it may not be told.
 */
export function carriedTo(
  { isTakenUp }: Wording,
  covers: readonly number[],
  { tokens, mentions, before }: Pick<Surroundings, 'tokens' | 'mentions' | 'before'>,
): readonly number[] {
  if (isTakenUp) return covers
  const named = new Set(tokens.flatMap(mentionsIn))
  const others = covers.filter(index => !named.has(index))
  if (others.length === 0) return others
  const parties = new Set([...before, ...others].map(index => itemAt(mentions, index).entity))
  return parties.size > 1 ? others : []
}
