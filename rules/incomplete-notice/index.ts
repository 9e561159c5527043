import type { MendingRule } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** The notice states a status without the ban, or one of several statuses. */
export const incompleteNotice: MendingRule<unknown, Duty> = {
  id: 'incomplete-notice',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  bearing: 'comes-to-light',
  mend,
  check: (analysis, language) => dutyFindings(analysis, language, inBody('incomplete'), words[language].reason),
}
