/**
 * News that names whom it is about further on: «Минюст внёс в реестр иноагентов пятерых. Среди них …», or as the items
 * of a list.
 */
import type { Mention } from '../mentions/types.js'
import { withoutEmployers } from './belonging.js'
import { coordinated } from './clauses.js'
import { isTitle } from './coverage.js'
import { holdsExpression } from './expressions.js'
import type { Wording } from './statements.js'
import { mentionsIn, type Token } from './tokens.js'

export interface Lead {
  readonly wording: Wording
  /** It ends in a colon, and what follows may be its list. */
  readonly opensList: boolean
}

/** @param open The wordings of the sentence that speak of nobody in it. */
export function leadOf(tokens: readonly Token[], open: readonly Wording[]): Lead | undefined {
  const wording = open.findLast(
    ({ statements, stance, number }) =>
      (stance !== 'attribute' || number === 'plural') &&
      statements.some(({ category, negated, ended, foreign }) => category !== null && !negated && !ended && !foreign),
  )
  if (!wording) return undefined
  const last = tokens.at(-1)
  const endsInColon = last?.type === 'punctuation' && last.mark === ':'
  return { wording, opensList: endsInColon && (wording.stance !== 'attribute' || isTitle(tokens)) }
}

/** Whether a sentence goes on with the people and organisations of the one before. */
export const continuesLead = (tokens: readonly Token[]): boolean => holdsExpression(tokens, 'goes-on')

const bullet = /^(?:[-–—•*·]|\d{1,3}[.)])[ \u00A0]/u

/** Whether a paragraph is typed as an item of a list. */
export const looksLikeItem = (text: string): boolean => bullet.test(text)

/** The one whom an item of a list is about. */
export const namedInItem = (tokens: readonly Token[], mentions: readonly Mention[]): readonly number[] =>
  withoutEmployers(tokens.flatMap(mentionsIn), tokens, mentions).slice(0, 1)

/** Those whom a sentence names first: «A и B, которые …». */
export function namedFirst(tokens: readonly Token[], mentions: readonly Mention[]): readonly number[] {
  const [first] = namedInItem(tokens, mentions)
  if (first === undefined) return []
  const at = tokens.findIndex(token => mentionsIn(token).includes(first))
  return withoutEmployers(coordinated(tokens, at, 1), tokens, mentions)
}
