/**
 * Mends what an editor has chosen: one message, or all messages of an entity. A fix counts if its message is gone and
 * fewer messages are left than before.
 */
import type { Notation } from '../formats/notation.js'
import type { Report } from '../linter/linter.js'
import type { EntityId } from '../registry/types.js'
import { applyEdits } from './edits.js'
import { fixesOf } from './index.js'
import type { FixOptions } from './types.js'

interface Mended {
  readonly source: string
  readonly report: Report
}

/** What mending takes beside the report. */
export interface Means {
  /** Reads and checks a source. */
  readonly check: (source: string) => Report
  readonly notation: Notation
  readonly options: FixOptions
}

/**
 * @param index Of the message in the report.
 * @returns Nothing if no way of mending it proves true.
 */
export function repairMessage(report: Report, index: number, { check, notation, options }: Means): Mended | undefined {
  const { source } = report.analysis.document
  const others = report.messages.flatMap((_, other) => (other === index ? [] : [[other, Infinity] as const]))
  for (let way = 0; ;) {
    const [fix] = fixesOf(report, notation, options, new Map([...others, [index, way]]))
    if (!fix) return undefined
    const mended = applyEdits(source, fix.edits)
    const after = check(mended)
    if (after.messages.length < report.messages.length) return { source: mended, report: after }
    way = fix.way + 1
  }
}

/** @returns The source with every message of the entity mended that can be; as given if none can. */
export function repairEntity(report: Report, entity: EntityId, means: Means): Mended {
  let state: Mended = { source: report.analysis.document.source, report }
  for (let next: Mended | undefined = state; next;) {
    state = next
    next = firstOf(state.report, entity, means)
  }
  return state
}

function firstOf(report: Report, entity: EntityId, means: Means): Mended | undefined {
  for (const [index, message] of report.messages.entries()) {
    if (message.entity?.id !== entity) continue
    const mended = repairMessage(report, index, means)
    if (mended) return mended
  }
  return undefined
}
