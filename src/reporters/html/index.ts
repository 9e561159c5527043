/**
 * `html`: one page for people who would rather look than read. It stands alone, runs no script and fetches nothing.
 */
import { reportsCatalogs } from '../../messages/reports/index.js'
import type { Reporter } from '../types.js'
import { draftOf } from './draft.js'
import { foot, head } from './page.js'

export const html: Reporter = {
  needsTotals: true,
  prologue: (totals, { language }) => head(totals, language, reportsCatalogs[language]),
  fragment: (file, { language }) => draftOf(file, reportsCatalogs[language]),
  problem: () => '',
  separator: '',
  epilogue: (totals, { language }) => foot(totals, reportsCatalogs[language]),
}
