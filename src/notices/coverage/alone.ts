/**
 * A status that is a sentence of its own: «… вышел номер «Икс». (Нежелательная организация.)»
 */
import { itemAt } from '../../checked/index.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'

/**
 * The one party named last, or all of them where several are spoken of, if they are in the registers by what the sentence says;
 * nobody where the sentence says more.
 */
export function toldAlone(
  { from, to, statements, number }: Wording,
  { tokens, before, mentions }: Surroundings,
): readonly number[] {
  if (from > 0 || tokens.slice(to).some(({ type }) => type !== 'punctuation')) return []
  const parties = [...new Set(before.map(index => itemAt(mentions, index).entity))]
  const areSo = parties.every(({ designations }) =>
    statements.every(({ category }) => designations.some(designation => designation.category === category)),
  )
  const isOfAll = number === 'plural' ? parties.length > 1 : parties.length === 1
  return areSo && isOfAll ? before : []
}
