/**
 * What the rules about false claims share: of each entity the first false claim of their kind is told.
 */
import type { Analysis } from '../src/kernel/types.js'
import type { FalseClaim, Fault } from '../src/policy/claims.js'

/** A false claim whose fault is of some types. */
export type ClaimOf<Type extends Fault['type']> = FalseClaim & { readonly fault: Fault & { readonly type: Type } }

/** The first claim of each entity whose fault is of one of the types. */
export function firstClaims<Type extends Fault['type']>(
  { falseClaims }: Analysis,
  types: readonly Type[],
): ClaimOf<Type>[] {
  const isMeant = (claim: FalseClaim): claim is ClaimOf<Type> => types.some(type => type === claim.fault.type)
  const seen = new Set<string>()
  return falseClaims.filter(isMeant).filter(({ entity: { id } }) => !seen.has(id) && seen.add(id))
}
