/**
 * All fixes of a long draft at once, as an editor asks for them when it saves, by no check of the whole: most of the draft has to
 * stand far from all of them, and the first way of each has to come true. What gives way to what, the whole tells.
 */
import { itemAt } from '../checked/index.js'
import type { Notation } from '../formats/notation.js'
import type { Message } from '../kernel/types.js'
import { failedNear, type Tryable } from './near-trial.js'
import { Proposals, type Proposal } from './proposals.js'
import type { Edit, FixOptions } from './types.js'
import { bearingOf } from './ways.js'

/** A draft whose fixes are looked for. */
export interface LongDraft extends Tryable {
  readonly notation: Notation
  readonly options: FixOptions
}

/**
 * @param isWanted Which messages are to be mended; what is asked never is.
 * @returns Edits of the source, in order of their place, which are all that can be made; nothing if there are none; or `far`
 * where one is made after another, where they stand everywhere, or one of them fails.
 */
export function nearRepairs(
  draft: LongDraft,
  isWanted: (message: Message) => boolean,
): readonly Edit[] | undefined | 'far' {
  const { report, notation, options } = draft
  const bearing = bearingOf(report)
  const isMeant = (message: Message): boolean => isWanted(message) && bearing(message) !== 'asks'
  if (report.messages.some(message => isMeant(message) && bearing(message) === 'clears')) return 'far'
  const proposals = new Proposals(report, notation, options)
  const fixes = proposals.together(index => (isMeant(itemAt(report.messages, index)) ? 0 : undefined))
  if (isOneHindered(report.messages.map(isMeant), proposals, fixes)) return 'far'
  if (fixes.length > 0 && failedNear(draft, fixes, fixes)?.length !== 0) return 'far'
  return fixes.length > 0 ? fixes.flatMap(({ edits }) => edits) : undefined
}

/** Whether a message that could be mended by itself waits until another one is. What is said of two at once mends both. */
function isOneHindered(isMeant: readonly boolean[], proposals: Proposals, fixes: readonly Proposal[]): boolean {
  const mended = new Set(fixes.map(({ index }) => index))
  const made = new Set(fixes.flatMap(({ edits }) => edits.map(keyOf)))
  return isMeant.some(
    (isOne, index) =>
      isOne && !mended.has(index) && proposals.alone(index)?.edits.every(edit => made.has(keyOf(edit))) === false,
  )
}

const keyOf = ({ start, end, text }: Edit): string => `${start} ${end} ${text}`
