import type { Finding, Rule } from '../../src/linter/types.js'
import { requiredCategories } from '../../src/policy/duties.js'
import { proposed } from '../../src/policy/owed.js'

/** A notice gives an entity a status which it never had. */
export const wrongCategory: Rule = {
  id: 'wrong-category',
  severity: 'error',
  check: (analysis, catalog) => {
    const seen = new Set<string>()
    return analysis.falseClaims.flatMap(({ entity, mention, fault }): Finding[] => {
      if (fault.type !== 'wrong' || seen.has(entity.id)) return []
      seen.add(entity.id)
      const required = requiredCategories(entity, analysis.asOf, analysis.policy)
      const write = required.length > 0 ? proposed(analysis, analysis.mentions[mention]!, required) : undefined
      return [
        {
          place: analysis.mentions[mention]!,
          entity,
          reason: catalog.wrongCategory({ entity, category: fault.category, write }),
          expected: write === undefined ? [] : [write],
          note: catalog.ground(entity.designations),
        },
      ]
    })
  },
}
