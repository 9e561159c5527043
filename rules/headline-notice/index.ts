import type { Rule } from '../../src/kernel/types.js'
import { dutyFindings } from '../duty-findings.js'

/** The policy wants notices in headlines, and one names an entity without it. */
export const headlineNotice: Rule = {
  id: 'headline-notice',
  severity: 'error',
  check: (analysis, catalog) =>
    dutyFindings(
      analysis,
      catalog,
      ({ place, standing }) => place === 'headline' && standing !== 'stated',
      owed => catalog.headlineNotice(owed),
    ),
}
