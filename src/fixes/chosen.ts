/**
 * Mends what an editor has chosen: one message, or all messages of an entity.
 */
import { itemAt } from '../checked/index.js'
import type { Report } from '../kernel/linter.js'
import type { EntityId } from '../registry/types.js'
import { applyEdits } from './edits.js'
import type { Repairing } from './proof.js'
import { provedFix } from './repair.js'
import { bearingOf } from './ways.js'

export interface Mended {
  readonly source: string
  readonly report: Report
}

/** What mending takes beside the report. */
export type Means = Pick<Repairing, 'check' | 'notation' | 'options'>

/**
 * @param index Of the message in the report.
 * @returns Nothing if no way of mending it proves true.
 */
export function repairMessage(report: Report, index: number, means: Means): Mended | undefined {
  const { source } = report.analysis.document
  const edits = provedFix({ source, report, ...means }, itemAt(report.messages, index))
  if (!edits) return undefined
  const mended = applyEdits(source, edits)
  return { source: mended, report: means.check(mended, edits) }
}

/** @returns The source with every message of the entity mended that can be and is no question; as given if none can. */
export function repairEntity(report: Report, entity: EntityId, means: Means): Mended {
  let state: Mended = { source: report.analysis.document.source, report }
  for (let next: Mended | undefined = state; next;) {
    state = next
    next = firstOf(state.report, entity, means)
  }
  return state
}

function firstOf(report: Report, entity: EntityId, means: Means): Mended | undefined {
  const bearing = bearingOf(report)
  for (const [index, message] of report.messages.entries()) {
    if (message.entity?.id !== entity || bearing(message) === 'asks') continue
    const mended = repairMessage(report, index, means)
    if (mended) return mended
  }
  return undefined
}
