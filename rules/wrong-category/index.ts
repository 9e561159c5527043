import type { Finding, Rule } from '../../src/kernel/types.js'
import { proposed } from '../../src/policy/owed.js'
import { heldStatus, requiredKinds } from '../../src/policy/statuses.js'

/** A notice gives an entity a status which it never had. */
export const wrongCategory: Rule = {
  id: 'wrong-category',
  severity: 'error',
  check: (analysis, catalog) => {
    const seen = new Set<string>()
    return analysis.falseClaims.flatMap(({ entity, mention, fault }): Finding[] => {
      if (fault.type !== 'wrong' || seen.has(entity.id)) return []
      seen.add(entity.id)
      const required = requiredKinds(entity, analysis)
      const write = required.length > 0 ? proposed(analysis, analysis.mentions[mention]!, required) : undefined
      return [
        {
          place: analysis.mentions[mention]!,
          entity,
          reason: catalog.wrongCategory({ entity, kind: fault.kind, write }),
          expected: write === undefined ? [] : [write],
          note: catalog.ground(
            entity.designations.map(one => heldStatus(analysis.kinds.get(one.category), one, analysis.policy)),
          ),
        },
      ]
    })
  },
}
