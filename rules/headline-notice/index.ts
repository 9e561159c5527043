import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings } from '../duty-findings.js'
import { words } from './words.js'

/** The policy wants notices in headlines, and one names an entity without it. */
export const headlineNotice: Rule = {
  id: 'headline-notice',
  severity: 'error',
  check: (analysis, language) =>
    dutyFindings(
      analysis,
      language,
      ({ place, standing }) => place === 'headline' && standing !== 'stated',
      words[language].reason,
    ),
}
