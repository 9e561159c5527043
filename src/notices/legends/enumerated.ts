/**
 * What is said of all those whom a text has listed, and names none of them: «Все, кто перечислен в таблице, имеют статус
 * иностранного агента», "All of the institutions named here have been declared undesirable".
 */
import { itemAt } from '../../checked/index.js'
import type { Mention } from '../../mentions/types.js'
import { holdsExpression } from '../tokens/expressions.js'
import { isOfOrganisations } from '../tokens/kinds.js'
import type { Wording } from '../statements/statements.js'
import { isTerm, mentionsIn, type Token } from '../tokens/tokens.js'

/** The wording of a sentence that says something of everybody listed before it. */
export const saidOfAll = (tokens: readonly Token[], wordings: readonly Wording[]): Wording | undefined => {
  if (tokens.some(token => mentionsIn(token).length > 0) || !holdsExpression(tokens, 'mentioned')) return undefined
  return wordings.find(
    ({ number, statements, stance }) =>
      stance !== 'active' &&
      (number === 'plural' || tokens.some(isGathering)) &&
      statements.some(({ category, negated, foreign }) => category !== null && !negated && !foreign),
  )
}

/** «каждый из», "all" */
const isGathering = (token: Token): boolean => isTerm(token, 'collective')

/** Of those listed, those of whom it can be said: organisations where it says so, or where only they have the status. */
export function listedAs(
  { statements }: Wording,
  tokens: readonly Token[],
  listed: readonly number[],
  mentions: readonly Mention[],
): readonly number[] {
  const holds = (role: 'organisation' | 'person'): boolean => tokens.some(token => isTerm(token, role))
  const ofOrganisations = statements.some(({ category }) => isOfOrganisations(category)) || holds('organisation')
  return listed.filter(index => {
    const isPerson = itemAt(mentions, index).entity.kind === 'person'
    return isPerson ? !ofOrganisations : !holds('person') || ofOrganisations
  })
}
