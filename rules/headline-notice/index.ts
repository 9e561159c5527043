import type { MendingRule } from '../../src/fixes/ways.js'
import type { Duty } from '../../src/policy/duties.js'
import { dutyFindings } from '../duty-findings.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** The policy wants notices in headlines, and one names an entity without it. */
export const headlineNotice: MendingRule<unknown, Duty> = {
  id: 'headline-notice',
  words,
  severity: 'error',
  needs: () => ['mentions'],
  mend,
  check: (analysis, language) =>
    dutyFindings(
      analysis,
      language,
      ({ place, standing }) => place === 'headline' && standing !== 'stated',
      words[language].reason,
    ),
}
