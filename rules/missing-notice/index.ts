import type { MendingRule } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import type { Owed } from '../../src/policy/owed.js'
import { danglingLabels, keyOf } from '../dangling-markers.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** A designated entity is named, and nothing in the text states its status; its marker, if it has one, has no footnote. */
export const missingNotice: MendingRule<unknown, Duty> = {
  id: 'missing-notice',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  bearing: 'comes-to-light',
  mend,
  check: (analysis, language) => {
    const dangling = danglingLabels(analysis)
    const reason = (owed: Owed, { due }: Duty): string => words[language].reason(owed, dangling.get(due))
    return dutyFindings(analysis, language, inBody('missing'), reason).map(finding => {
      const due = finding.subject?.due
      return due !== undefined && dangling.has(due) ? { ...finding, tells: keyOf(due) } : finding
    })
  },
}
