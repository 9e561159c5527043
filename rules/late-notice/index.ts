import type { MendingRule } from '../../src/fixes/ways.js'
import { placesIn } from '../../src/document/places.js'
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
    const places = placesIn(document.source)
    const lineOf = (span: Span): number => places.toPoint(document.toSource(span).start)!.line
    return dutyFindings(analysis, language, inBody('late'), (owed, duty) => {
      const line = lineOf(notices[duty.later!]!)
      // A record, or a paragraph, is one line.
      return words[language].reason(owed, line === lineOf(mentions[duty.due]!) ? undefined : line)
    })
  },
}
