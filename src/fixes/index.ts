/**
 * From a report to the edits that mend it.
 */
import { itemAt } from '../checked/index.js'
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import { Proposals } from './proposals.js'
import type { Fix, FixOptions } from './types.js'
import { bearingOf, type Mendable } from './ways.js'

export { provedFixes } from './apart.js'
export { applyEdits } from './edits.js'
export { NearFixes } from './near.js'
export { long } from './near-trial.js'
export { proposedFix, provedFix, repair, repairing, type Repaired } from './repair.js'
export { finished, type Steps } from './steps.js'
export { defaultFixOptions, styles, type Edit, type Fix, type FixOptions, type Style } from './types.js'
export { bearingOf, mendableIn, type MendingRule } from './ways.js'

/**
 * A fix for each message that can be repaired and is no question; fixes which would overlap with an earlier one are left out, and found
 * again once that is applied. They are proposals: `repair` proves them.
 */
export const fixesOf = (
  report: Mendable & Pick<Report, 'messages'>,
  notation: Notation,
  options: FixOptions,
): readonly Fix[] => {
  const bearing = bearingOf(report)
  const isAsked = (index: number): boolean => bearing(itemAt(report.messages, index)) === 'asks'
  return new Proposals(report, notation, options).together(index => (isAsked(index) ? undefined : 0))
}
