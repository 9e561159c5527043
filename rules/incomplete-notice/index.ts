import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings, inBody } from '../duty-findings.js'

/** The notice states a status without the ban, or one of several statuses. */
export const incompleteNotice: Rule = {
  id: 'incomplete-notice',
  severity: 'error',
  check: (analysis, catalog) =>
    dutyFindings(analysis, catalog, inBody('incomplete'), owed => catalog.incompleteNotice(owed)),
}
