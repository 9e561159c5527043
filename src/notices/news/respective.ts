/**
 * Statuses that are told of several in their order: "X and Y, declared undesirable and a foreign agent respectively".
 */
import { numberAt } from '../../checked/index.js'
import { coordinated, reach } from '../statements/clauses.js'
import { holdsExpression } from '../tokens/expressions.js'
import type { Told } from './news.js'
import type { Wording } from '../statements/statements.js'
import { mentionBehind } from '../statements/surroundings.js'
import type { Token } from '../tokens/tokens.js'

/** In tokens, with a comma: "in Russia in 2023, respectively". */
const farthestWord = 6

/** Each status with the one of whom it is said; nothing where a wording does not tell them apart. */
export function respectively(wording: Wording, tokens: readonly Token[]): readonly Told[] | undefined {
  const { from, to, statements } = wording
  if (statements.length < 2 || !holdsExpression(tokens.slice(from, to + farthestWord), 'respective')) return undefined
  const last = mentionBehind(tokens, from, reach)
  const named = last < 0 ? [] : coordinated(tokens, last, -1)
  if (named.length !== statements.length) return undefined
  return statements.map((statement, index) => ({
    wording: { ...wording, statements: [statement] },
    covers: [numberAt(named, index)],
  }))
}
