/**
 * Stretches of a sentence. Whom a wording is said of is looked for in all of its sentence; one that is longer than anybody
 * writes is read in parts, so that time stays linear in its length.
 */
import { itemAt, lastOf } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import { allWordings, type Wording } from './statements.js'
import { isMark, isTerm, type Token } from '../tokens/tokens.js'

export interface Stretch extends Span {
  readonly tokens: readonly Token[]
}

/** In tokens: half a book page, without a full stop. */
const longest = 500

/** A sentence as a whole, or in parts that end behind a comma or a conjunction where there is any. */
export function stretchesOf({ start, end }: Span, tokens: readonly Token[]): readonly Stretch[] {
  if (tokens.length <= longest) return [{ start, end, tokens }]
  const stretches: Stretch[] = []
  for (let from = 0; from < tokens.length;) {
    const part = tokens.slice(from, endOfStretch(tokens, from))
    stretches.push({ start: itemAt(part, 0).start, end: lastOf(part).end, tokens: part })
    from += part.length
  }
  return stretches
}

function endOfStretch(tokens: readonly Token[], from: number): number {
  const limit = from + longest
  if (limit >= tokens.length) return tokens.length
  const joint = tokens
    .slice(from, limit)
    .findLastIndex((token, offset) => isMark(token, ',;') || isTerm(tokens[from + offset], 'conjunction'))
  return joint < 0 ? limit : from + joint + 1
}

/** Of what answers for others whatever stands beside them. */
export const wordingsThroughout = (span: Span, tokens: readonly Token[]): readonly Wording[] =>
  stretchesOf(span, tokens).flatMap(stretch => allWordings(stretch.tokens))
