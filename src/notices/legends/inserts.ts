/**
 * Sentences that an editor puts behind the paragraph which has named a product: «Соцсеть «Икс» принадлежит Y — организации,
 * деятельность которой признана …». They tell of nothing else, and stand apart as a footnote does.
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { contextOf } from '../../mentions/evidence/context.js'
import type { Mention } from '../../mentions/types.js'
import { holdsExpression } from '../tokens/expressions.js'
import { mentionsIn, type Token } from '../tokens/tokens.js'

/**
 * The mentions of a sentence which says nothing but whose a product is, and what its owner is; empty: it says more.
 * @param covers The mentions that it tells the status of.
 */
export function insertOf(
  tokens: readonly Token[],
  covers: readonly number[],
  mentions: readonly Mention[],
): readonly number[] {
  const [owner] = covers
  if (owner === undefined || !holdsExpression(tokens, 'belongs-to')) return []
  const named = tokens.flatMap(mentionsIn)
  const isOfOne = named.every(index => itemAt(mentions, index).entity === itemAt(mentions, owner).entity)
  const hasProduct = named.some(index => itemAt(mentions, index).alias.type === 'product')
  const { generics } = contextOf(itemAt(mentions, owner).entity)
  const isPart = (token: Token): boolean => {
    if (token.type === 'bracket') return token.inside.every(isPart)
    if (token.type !== 'word') return true
    return token.term !== undefined || generics.has(token.folded) || ofInsert.some(role => hasRole(token.folded, role))
  }
  return isOfOne && hasProduct && tokens.every(isPart) ? named : []
}

/** Beside the words of the status and the nouns of the owner: the verb, and small words. */
const ofInsert = ['belongs-to', 'kind', 'function', 'owns'] as const
