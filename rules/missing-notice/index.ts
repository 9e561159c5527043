import type { MendingRule } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** A designated entity is named, and nothing in the text states its status. */
export const missingNotice: MendingRule<unknown, Duty> = {
  id: 'missing-notice',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  bearing: 'comes-to-light',
  mend,
  check: (analysis, language) => dutyFindings(analysis, language, inBody('missing'), words[language].reason),
}
