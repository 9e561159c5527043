/**
 * `html`: one page for people who would rather look than read. It stands alone, runs no script and fetches nothing.
 */
import { reporterCatalogs } from '../words/index.js'
import type { Reporter } from '../types.js'
import { draftOf } from './draft.js'
import { foot, head } from './page.js'

export const html: Reporter = {
  needsTotals: true,
  prologue: (totals, { language }) => head(totals, language, reporterCatalogs[language]),
  fragment: (file, { language }) => draftOf(file, reporterCatalogs[language]),
  ofLists: () => '',
  problem: () => '',
  separator: '',
  epilogue: (totals, { language }) => foot(totals, reporterCatalogs[language]),
}
