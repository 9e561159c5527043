/**
 * What closes a text and names its parties once more: «Упомянутые в тексте организации (…) запрещены в России», or a note
 * behind a rule, where print has its footnotes.
 */
import { itemAt } from '../../checked/index.js'
import type { Document } from '../../document/types.js'
import { expressionAt, holdsExpression } from '../tokens/expressions.js'
import type { Wording } from '../statements/statements.js'
import { mentionsIn, type Token } from '../tokens/tokens.js'

/** The mentions in a sentence which says that the text has named them, and what they are. */
export function closingList(tokens: readonly Token[], wordings: readonly Wording[]): readonly number[] | undefined {
  if (wordings.length === 0 || !holdsExpression(tokens, 'in-text')) return undefined
  if (!tokens.some((_, index) => expressionAt(tokens, index, 'mentioned'))) return undefined
  const named = tokens.flatMap(mentionsIn)
  return named.length > 0 ? named : undefined
}

/** A line of signs before a block, or at its top. */
const signs = String.raw`[^\S\n]*(?:[_—–=*~-][^\S\n]?){3,80}`
const ruleBefore = new RegExp(String.raw`(?:^|\n)${signs}\s*$`, 'u')
const ruleOnTop = new RegExp(String.raw`^${signs}\n`, 'u')
/** In UTF-16 code units: how far before a block its rule is looked for. */
const longestRule = 120

/** So many blocks from the end a note may stand: other notes, tags and credits follow it. */
const lastBlocks = 4

/** Whether a block stands behind a rule at the end of the text. */
export function isBehindRule({ text, blocks }: Document, index: number): boolean {
  if (index === 0 || index < blocks.length - lastBlocks) return false
  const { start } = itemAt(blocks, index)
  return (
    ruleBefore.test(text.slice(Math.max(0, start - longestRule), start)) ||
    ruleOnTop.test(text.slice(start, start + longestRule))
  )
}
