import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings, inBody } from '../duty-findings.js'
import { words } from './words.js'

/** A designated entity is named, and nothing in the text states its status. */
export const missingNotice: Rule = {
  id: 'missing-notice',
  severity: 'error',
  check: (analysis, language) => dutyFindings(analysis, language, inBody('missing'), words[language].reason),
}
