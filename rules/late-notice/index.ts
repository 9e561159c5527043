import { placesIn } from '../../src/document/places.js'
import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { words } from './words.js'

/** The notice stands at a later mention than the one at which it is due. */
export const lateNotice: Rule = {
  id: 'late-notice',
  severity: 'error',
  check: (analysis, language) => {
    const { document, notices } = analysis
    const places = placesIn(document.source)
    return dutyFindings(analysis, language, inBody('late'), (owed, duty) => {
      const { start } = document.toSource(notices[duty.later!]!)
      return words[language].reason(owed, places.toPoint(start)!.line)
    })
  },
}
