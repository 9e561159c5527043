/**
 * From wordings to notices: where a notice begins and ends, and what it says.
 */
import { itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import type { NoticeRole } from '../../language/roles.js'
import { withoutBareLists } from './stated.js'
import type { Wording } from './statements.js'
import { isQuote, type Token } from '../tokens/tokens.js'
import type { Notice, NoticeKind, Statement } from '../types.js'

/**
 * @param covers Indices of the mentions that it answers for, in any order.
 * @param carried Those of them of whom it is told only across sentences.
 */
export function composed(
  kind: NoticeKind,
  { start, end }: Span,
  wordings: readonly Wording[],
  covers: Iterable<number>,
  carried: readonly number[] = [],
): Notice {
  const statements = wordings.flatMap(wording => wording.statements)
  return {
    kind,
    start,
    end,
    statements: distinct(withoutBareLists(statements)),
    covers: [...new Set(covers)].sort((one, other) => one - other),
    ...(carried.length > 0 && { carried }),
    ...(wordings.every(wording => wording.descriptive) && { descriptive: true as const }),
    ...(wordings.some(wording => wording.past) && { past: true as const }),
  }
}

function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Map(statements.map(statement => [JSON.stringify(statement), statement]))
  return [...seen.values()]
}

export const spanOf = (wording: Wording, tokens: readonly Token[]): Span => ({
  start: itemAt(tokens, beginningOf(wording, tokens)).start,
  end: itemAt(tokens, endOf(wording, tokens)).end,
})

/** What leads on to the words behind a wording is no part of the notice: «banned in Russia the», «признан …, и в». */
function endOf({ to, anchor }: Wording, tokens: readonly Token[]): number {
  let last = to - 1
  while (last > anchor && leadsOn(tokens, last)) last--
  return last
}

function leadsOn(tokens: readonly Token[], index: number): boolean {
  const token = itemAt(tokens, index)
  if (token.type === 'punctuation') return !isQuote(token)
  if (token.type !== 'word' || !token.term) return false
  if (token.term.class !== 'filler') return leads.has(token.term.class)
  return tokens[index + 1]?.type === 'mention' || leadsOn(tokens, index - 1)
}

/** What leads to a wording is no part of the notice, unless it says where: «в России признан». */
function beginningOf({ from, to }: Wording, tokens: readonly Token[]): number {
  let start = from
  while (start < to - 1) {
    const token = itemAt(tokens, start)
    const next = itemAt(tokens, start + 1)
    if (token.type === 'punctuation') {
      start++
      continue
    }
    if (token.type !== 'word' || !token.term || !leads.has(token.term.class)) break
    if (next.type === 'word' && (next.term?.class === 'russia' || next.term?.class === 'abroad')) break
    start++
  }
  return start
}

const leads: ReadonlySet<NoticeRole> = new Set(['preposition', 'conjunction', 'filler', 'relative'])
