import { placesIn } from '../../src/document/places.js'
import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings, inBody } from '../duty-findings.js'

/** The notice stands at a later mention than the one at which it is due. */
export const lateNotice: Rule = {
  id: 'late-notice',
  severity: 'error',
  check: (analysis, catalog) => {
    const { document, notices } = analysis
    const places = placesIn(document.source)
    return dutyFindings(analysis, catalog, inBody('late'), (owed, duty) => {
      const { start } = document.toSource(notices[duty.later!]!)
      return catalog.lateNotice({ ...owed, line: places.toPoint(start)!.line })
    })
  },
}
