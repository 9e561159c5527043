import type { MendingRule } from '../../src/fixes/ways.js'
import type { Span } from '../../src/document/types.js'
import { itemAt } from '../../src/checked/index.js'
import type { Analysis, Finding } from '../../src/kernel/types.js'
import type { FalseClaim } from '../../src/policy/claims.js'
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
  check: (analysis, language) => {
    const seen = new Set<string>()
    return analysis.falseClaims.flatMap((claim): Finding<FalseClaim>[] => {
      const { entity, fault, isSurplus } = claim
      if (fault.type === 'wrong' || seen.has(entity.id)) return []
      seen.add(entity.id)
      return [
        {
          place: placeOf(analysis, claim),
          entity,
          kinds: [fault.status.kind],
          ...(isSurplus && { severity: 'info' as const }),
          reason: words[language].reason({ ...claim, fault }, analysis.asOf),
          ...(!isSurplus && { expected: [] }),
          note: commonWords[language].ground([fault.status]),
          subject: claim,
        },
      ]
    })
  },
}

/** From the name to the end of its notice where they stand together, else the name that the notice belongs to. */
function placeOf({ document, mentions, notices }: Analysis, claim: FalseClaim): Span {
  const mention = itemAt(mentions, claim.mention)
  const notice = itemAt(notices, claim.notice)
  const block = itemAt(document.blocks, mention.block)
  if (notice.kind === 'footnote' || notice.start < block.start || notice.end > block.end) return mention
  return { start: Math.min(mention.start, notice.start), end: Math.max(mention.end, notice.end) }
}
