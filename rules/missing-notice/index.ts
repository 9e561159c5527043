import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings, inBody } from '../duty-findings.js'

/** A designated entity is named, and nothing in the text states its status. */
export const missingNotice: Rule = {
  id: 'missing-notice',
  severity: 'error',
  check: (analysis, catalog) => dutyFindings(analysis, catalog, inBody('missing'), owed => catalog.missingNotice(owed)),
}
