import type { MendingRule } from '../../src/fixes/ways.js'
import { itemAt } from '../../src/checked/index.js'
import type { Finding } from '../../src/kernel/types.js'
import type { FalseClaim } from '../../src/policy/claims.js'
import { proposed } from '../../src/policy/owed.js'
import { heldStatus, requiredKinds } from '../../src/policy/statuses.js'
import { commonWords } from '../words.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** A notice gives an entity a status which it never had. */
export const wrongCategory: MendingRule<unknown, FalseClaim> = {
  id: 'wrong-category',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  bearing: 'clears',
  mend,
  check: (analysis, language) => {
    const seen = new Set<string>()
    return analysis.falseClaims.flatMap((claim): Finding<FalseClaim>[] => {
      const { entity, mention, fault } = claim
      if (fault.type !== 'wrong' || seen.has(entity.id)) return []
      seen.add(entity.id)
      const required = requiredKinds(entity, analysis)
      const write = required.length > 0 ? proposed(analysis, itemAt(analysis.mentions, mention), required) : undefined
      return [
        {
          place: itemAt(analysis.mentions, mention),
          entity,
          reason: words[language].reason(entity, fault.kind, write),
          expected: write === undefined ? [] : [write],
          note: commonWords[language].ground(
            entity.designations.map(one => heldStatus(analysis.kinds.get(one.category), one, analysis.policy)),
          ),
          subject: claim,
        },
      ]
    })
  },
}
