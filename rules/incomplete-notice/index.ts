import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { words } from './words.js'

/** The notice states a status without the ban, or one of several statuses. */
export const incompleteNotice: Rule = {
  id: 'incomplete-notice',
  severity: 'error',
  check: (analysis, language) => dutyFindings(analysis, language, inBody('incomplete'), words[language].reason),
}
