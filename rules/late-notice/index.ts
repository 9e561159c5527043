import type { MendingRule } from '../../src/fixes/ways.js'
import { lineIn } from '../../src/document/places.js'
import { itemAt } from '../../src/checked/index.js'
import type { Span } from '../../src/document/types.js'
import type { Duty } from '../../src/policy/duties.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** The notice stands at a later mention than the one at which it is due. */
export const lateNotice: MendingRule<unknown, Duty> = {
  id: 'late-notice',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  bearing: 'comes-to-light',
  mend,
  check: (analysis, language) => {
    const { document, mentions, notices } = analysis
    const lineOf = (span: Span): number => lineIn(document.source, document.toSource(span).start)
    return dutyFindings(analysis, language, inBody('late'), (owed, duty) => {
      const line = duty.standing === 'late' ? lineOf(itemAt(notices, duty.later)) : undefined
      // A record, or a paragraph, is one line.
      return words[language].reason(owed, line === lineOf(itemAt(mentions, duty.due)) ? undefined : line)
    })
  },
}
