/**
 * Those of whom a sentence says that the same is true of them: "…, as is X", "alongside X", "Like X, …".
 */
import { clauseStart, coordinated, reach } from './clauses.js'
import { expressionAt } from './expressions.js'
import type { Wording } from './statements.js'
import { mentionAhead } from './surroundings.js'
import { isMark, isQuote, mentionsIn, termAt, type Token } from './tokens.js'

/** @returns The mentions that a wording answers for besides those of whom it is said. */
export function sharing(
  tokens: readonly Token[],
  { from, anchor, to }: Pick<Wording, 'from' | 'anchor' | 'to'>,
): readonly number[] {
  const shared: number[] = []
  const join = (behind: number): void => {
    const ahead = mentionAhead(tokens, behind, reach)
    if (ahead >= 0) shared.push(...coordinated(tokens, ahead, 1))
  }
  const likened = expressionAt(tokens, 0, 'likens') ?? expressionAt(tokens, 0, 'alongside')
  if (likened && !isRelative(tokens, likened.end, from)) join(likened.end)
  const compared = comparedWith(tokens, from)
  if (compared >= 0) shared.push(...mentionsIn(tokens[compared]!))
  // What a relative clause says ends with it.
  const ends = isRelative(tokens, clauseStart(tokens, anchor), anchor) ? ',.;:!?' : '.;:!?'
  for (let index = anchor + 1; index < tokens.length && !isMark(tokens[index], ends); index++) {
    if (termAt(tokens, index)?.class === 'relative') break
    const found = expressionAt(tokens, index, 'shares') ?? expressionAt(tokens, index, 'alongside')
    if (found) join(found.end)
  }
  for (let index = to; index < tokens.length; index++)
    if (mentionsIn(tokens[index]!).length > 0 && isMark(tokens[index - 1], ',;') && isLikewise(tokens, index + 1))
      shared.push(...mentionsIn(tokens[index]!))
  return shared
}

/** «X, как и Y, признан …»: of whom the comparison is made, said of both; -1 without one. */
function comparedWith(tokens: readonly Token[], from: number): number {
  for (let index = from - 1; index > 1 && !isMark(tokens[index], '.;:!?'); index--) {
    if (!isMark(tokens[index - 1], ',') || !expressionAt(tokens, index, 'likens')) continue
    const before = tokens[index - 2]
    const named = isQuote(before) ? index - 3 : index - 2
    return tokens[named] !== undefined && mentionsIn(tokens[named]).length > 0 ? named : -1
  }
  return -1
}

/** "…; X likewise" */
const isLikewise = (tokens: readonly Token[], behind: number): boolean =>
  expressionAt(tokens, isMark(tokens[behind], ',—–') ? behind + 1 : behind, 'likewise') !== undefined

/** "Like X, Y, who was declared …, left": the clause is not the sentence's. */
const isRelative = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens.slice(start, end + 1).some((_, offset) => termAt(tokens, start + offset)?.class === 'relative')
