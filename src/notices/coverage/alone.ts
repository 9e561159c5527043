/**
 * A status that is a sentence of its own: «… вышел номер «Икс». (Нежелательная организация.)»
 */
import { itemAt } from '../../checked/index.js'
import type { Wording } from '../statements/statements.js'
import type { Surroundings } from '../statements/surroundings.js'

/** The one party named last, if it is in the registers by what the sentence says; nobody where the sentence says more. */
export function toldAlone(
  { from, to, statements }: Wording,
  { tokens, before, mentions }: Surroundings,
): readonly number[] {
  if (from > 0 || tokens.slice(to).some(({ type }) => type !== 'punctuation')) return []
  const [party, ...others] = new Set(before.map(index => itemAt(mentions, index).entity))
  const isTheirs = statements.every(({ category }) =>
    party?.designations.some(designation => designation.category === category),
  )
  return isTheirs && others.length === 0 ? before : []
}
