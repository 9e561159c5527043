/**
 * What the rules about false claims share: a notice that is true again, or none.
 */
import type { Means } from '../src/fixes/means.js'
import { itemAt } from '../src/checked/index.js'
import { entitiesOf, removal } from '../src/fixes/removal.js'
import { rewriting } from '../src/fixes/rewriting.js'
import type { Way } from '../src/fixes/ways.js'
import type { FalseClaim } from '../src/policy/claims.js'
import { requiredKinds } from '../src/policy/statuses.js'

/** What is said beyond what is asked for stays: it was true, and houses want it so. So does what is true of others. */
export function claimWays(claim: FalseClaim, means: Means): readonly Way[] {
  const { entity, isSurplus } = claim
  const { analysis, lookup } = means
  if (isSurplus) return []
  const notice = itemAt(analysis.notices, claim.notice)
  const isFalseOf = new Set(lookup.claimsOf(claim.notice).map(other => other.entity))
  if ([...entitiesOf(analysis, notice)].some(other => !isFalseOf.has(other))) return []
  const required = requiredKinds(entity, analysis)
  if (required.length === 0) return [series => removal(analysis, notice, series)]
  return isFalseOf.size > 1 ? [] : [rewriting(means, notice, itemAt(analysis.mentions, claim.mention), required)]
}
