/**
 * Of whom a clause without a name of its own goes on, and stretches beside a subject that name others.
 */
import { itemAt } from '../../checked/index.js'
import { clauseStart, isGoverned, isSource } from './clauses.js'
import { type Expression, expressionAt } from '../tokens/expressions.js'
import { mentionsIn, type Token } from '../tokens/tokens.js'

/** "…, like X, …", "…, together with X, …": a stretch that names others of whom the same is said. */
export const likens = (tokens: readonly Token[], start: number): Expression | undefined =>
  expressionAt(tokens, start, 'likens') ?? expressionAt(tokens, start, 'alongside')

/**
 * The name that a clause without a name of its own goes on about: «X, соперник Y, признан …» is said of X. Stretches
 * between commas are passed as long as they only tell who X is.
 * @param end The first token of the clause, behind its comma.
 * @returns The token of the name, or -1.
 */
export function subjectBefore(tokens: readonly Token[], end: number, isOwned: (place: number) => boolean): number {
  for (let stop = end - 1; stop > 0;) {
    const start = clauseStart(tokens, stop)
    if (start > 1 && likens(tokens, start)) {
      stop = start - 1
      continue
    }
    for (let index = stop - 1; index >= start; index--) {
      if (mentionsIn(itemAt(tokens, index)).length === 0) continue
      if (!isGoverned(tokens, index, start) && !isOwned(index) && !isSource(tokens, index)) return index
    }
    stop = start - 1
  }
  return -1
}
