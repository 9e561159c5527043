/**
 * From a report to the edits that mend it.
 */
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import { settled, TakenEdits } from './edits.js'
import { lawOf } from './law.js'
import { Series } from './series.js'
import type { Edit, Fix, FixOptions } from './types.js'
import { waysOf, type Mendable } from './ways.js'

export { applyEdits } from './edits.js'
export { proposedFix, provedFix, repair, type Repaired } from './repair.js'
export { defaultFixOptions, styles, type Edit, type Fix, type FixOptions, type Style } from './types.js'
export { mendableIn, type MendingRule } from './ways.js'

/** A fix with the message's number in the report, and the number of the way that was taken. */
export interface Proposal extends Fix {
  readonly index: number
  readonly way: number
}

/**
 * A fix for each message that can be repaired; fixes which would overlap with an earlier one are left out, and found
 * again once that is applied. They are proposals: `repair` proves them.
 * @param from For a message, by its number in the report, the first way to be tried; default: the first one there is.
 */
export function fixesOf(
  { analysis, messages, rules }: Mendable & Pick<Report, 'messages'>,
  notation: Notation,
  options: FixOptions,
  from: ReadonlyMap<number, number> = new Map(),
): Proposal[] {
  const { document } = analysis
  const series = new Series(document, notation, options.marks)
  const law = lawOf(analysis)
  const taken = new TakenEdits(document.source.length)
  const waysFor = waysOf({ analysis, rules }, notation, options)
  return messages.flatMap((message, index): Proposal[] => {
    const first = from.get(index) ?? 0
    if (first === Infinity) return []
    let way = -1
    for (const candidate of waysFor(message)) {
      if (++way < first) continue
      const edits = series.attempt(() => {
        const whole = wholeEdits(candidate(series), document.source, notation)
        const found = whole && settled(whole.flatMap(edit => document.rewritten?.(edit) ?? [edit]))
        return found && law.permits(found) ? found : undefined
      })
      if (!edits) continue
      if (edits.some(edit => taken.hinders(edit))) return []
      for (const edit of edits) taken.take(edit)
      return [{ message, edits, index, way }]
    }
    return []
  })
}

/** @returns Nothing where an edit would break the mark-up. */
function wholeEdits(
  edits: readonly Edit[] | undefined,
  source: string,
  notation: Notation,
): readonly Edit[] | undefined {
  if (!edits || !notation.whole) return edits
  const found = edits.flatMap(edit => notation.whole?.(source, edit) ?? [])
  return found.length === edits.length ? found : undefined
}
