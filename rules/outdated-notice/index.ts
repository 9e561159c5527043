import type { MendingRule } from '../../src/fixes/ways.js'
import type { Span } from '../../src/document/types.js'
import { itemAt } from '../../src/checked/index.js'
import type { Analysis } from '../../src/kernel/types.js'
import type { FalseClaim } from '../../src/policy/claims.js'
import { firstClaims } from '../claim-findings.js'
import { owedInstead } from '../duty-findings.js'
import { commonWords } from '../words.js'
import { mend } from './mend.js'
import { words } from './words.js'

/**
 * A notice states a status that is not in force as of the day: it has ended, or not yet begun. What was true once and
 * stands beside all that is to be said is told for information.
 */
export const outdatedNotice: MendingRule<unknown, FalseClaim> = {
  id: 'outdated-notice',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  bearing: 'clears',
  mend,
  check: (analysis, language) =>
    firstClaims(analysis, ['ended', 'not-yet']).map(claim => {
      const { entity, fault, isSurplus } = claim
      const instead = isSurplus ? undefined : owedInstead(analysis, entity)
      const statuses = [fault.status, ...(instead?.statuses ?? [])]
      return {
        place: placeOf(analysis, claim),
        entity,
        kinds: statuses.map(({ kind }) => kind),
        ...(isSurplus ? { severity: 'info' } : { expected: instead ? [instead.write] : [] }),
        reason: words[language].reason(claim, analysis.asOf, instead?.write),
        note: commonWords[language].ground(statuses),
        subject: claim,
      }
    }),
}

/** From the name to the end of its notice where they stand together, else the name that the notice belongs to. */
function placeOf({ document, mentions, notices }: Analysis, claim: FalseClaim): Span {
  const mention = itemAt(mentions, claim.mention)
  const notice = itemAt(notices, claim.notice)
  const block = itemAt(document.blocks, mention.block)
  if (notice.kind === 'footnote' || notice.start < block.start || notice.end > block.end) return mention
  return { start: Math.min(mention.start, notice.start), end: Math.max(mention.end, notice.end) }
}
