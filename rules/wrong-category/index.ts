import type { MendingRule } from '../../src/fixes/ways.js'
import { itemAt } from '../../src/checked/index.js'
import type { FalseClaim } from '../../src/policy/claims.js'
import { proposed } from '../../src/policy/owed.js'
import { heldStatus, requiredKinds } from '../../src/policy/statuses.js'
import { firstClaims } from '../claim-findings.js'
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
  check: (analysis, language) =>
    firstClaims(analysis, ['wrong']).map(claim => {
      const { entity, fault } = claim
      const mention = itemAt(analysis.mentions, claim.mention)
      const required = requiredKinds(entity, analysis)
      const write = required.length > 0 ? proposed(analysis, mention, required) : undefined
      return {
        place: mention,
        entity,
        reason: words[language].reason(entity, fault.kind, write),
        expected: write === undefined ? [] : [write],
        note: commonWords[language].ground(
          entity.designations.map(one => heldStatus(analysis.kinds.get(one.category), one, analysis.policy)),
        ),
        subject: claim,
      }
    }),
}
