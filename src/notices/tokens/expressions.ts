/**
 * Expressions of one or several words, by what they do in a text.
 */
import type { Form } from '../../language/form.js'
import type { ContextRole } from '../../language/roles.js'
import type { Lexeme } from '../../language/types.js'
import { packs } from '../../language/words.js'
import { isMark, isWord, type Token } from './tokens.js'

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
  let form: Form | undefined = packs.formOf(first.folded)
  if (!form.opens.has(role)) return undefined
  let found: Expression | undefined
  for (let end = start + 1; form; end++) {
    found = expressionOf(form, role, end) ?? found
    const next: Token | undefined = form.goesOn ? tokens[end] : undefined
    form = isWord(next) ? form.with(next.folded) : isMark(next, '-') ? form.with('-') : undefined
  }
  return found
}

function expressionOf({ key, readings, roles }: Form, role: ContextRole, end: number): Expression | undefined {
  const lexeme = roles.has(role) ? readings.find(reading => reading.lexeme.roles.has(role))?.lexeme : undefined
  return lexeme && { lexeme, key, end }
}

/** Whether an expression of a role stands anywhere in a stretch. */
export const holdsExpression = (tokens: readonly Token[], role: ContextRole): boolean =>
  tokens.some((_, index) => expressionAt(tokens, index, role) !== undefined)
