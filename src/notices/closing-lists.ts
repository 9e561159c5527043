/**
 * What closes a text and names its parties once more: «Упомянутые в тексте организации (…) запрещены в России», or a note
 * behind a rule, where print has its footnotes.
 */
import type { Document } from '../document/types.js'
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

/** A line of signs, at the top of a block or between it and the one before. */
const rule = /(?:^|\n)[^\S\n]*(?:[_—–=*~-][^\S\n]?){3,}\n/u

/** So many blocks from the end a note may stand: other notes, tags and credits follow it. */
const lastBlocks = 4

/** Whether a block stands behind a rule at the end of the text. */
export function isBehindRule({ text, blocks }: Document, index: number): boolean {
  if (index === 0 || index < blocks.length - lastBlocks) return false
  const from = blocks[index - 1]!.end
  const block = blocks[index]!
  const firstLine = text.indexOf('\n', block.start)
  return rule.test(text.slice(from, firstLine < 0 || firstLine > block.end ? block.start : firstLine + 1))
}
