/**
 * Lists at the end that name the parties of a text once more: «Упомянутые в тексте организации (…) запрещены в России».
 */
import { expressionAt, holdsExpression } from './expressions.js'
import type { Wording } from './statements.js'
import { mentionsIn, type Token } from './tokens.js'

/** The mentions in a sentence which says that the text has named them, and what they are. */
export function closingList(tokens: readonly Token[], wordings: readonly Wording[]): readonly number[] | undefined {
  if (wordings.length === 0 || !holdsExpression(tokens, 'in-text')) return undefined
  if (!tokens.some((_, index) => expressionAt(tokens, index, 'mentioned'))) return undefined
  const named = tokens.flatMap(mentionsIn)
  return named.length > 0 ? named : undefined
}
