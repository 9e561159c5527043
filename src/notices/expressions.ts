/**
 * Expressions of one or several words, by what they do in a text.
 */
import type { ContextRole } from '../language/roles.js'
import type { Lexeme } from '../language/types.js'
import { packs } from '../language/words.js'
import { isWord, type Token } from './tokens.js'

export interface Expression {
  readonly lexeme: Lexeme
  /** Its words, folded, apart by a space. */
  readonly key: string
  /** The token behind it. */
  readonly end: number
}

/** The longest expression of a role that begins at a token. */
export function expressionAt(tokens: readonly Token[], start: number, role: ContextRole): Expression | undefined {
  const first = tokens[start]
  if (!isWord(first)) return undefined
  let found = lexemeOf(first.folded, role, start + 1)
  let key = first.folded
  for (let length = 2; length <= packs.longestFrom(first.folded); length++) {
    const next = tokens[start + length - 1]
    if (!isWord(next)) break
    key += ` ${next.folded}`
    found = lexemeOf(key, role, start + length) ?? found
  }
  return found
}

function lexemeOf(key: string, role: ContextRole, end: number): Expression | undefined {
  const lexeme = packs.readingsOf(key).find(reading => reading.lexeme.roles.has(role))?.lexeme
  return lexeme && { lexeme, key, end }
}

/** Whether an expression of a role stands anywhere in a stretch. */
export const holdsExpression = (tokens: readonly Token[], role: ContextRole): boolean =>
  tokens.some((_, index) => expressionAt(tokens, index, role) !== undefined)
