/**
 * All fixes of a long draft at once, as an editor asks for them when it saves. What they touch is tried by one check, and by
 * none of the whole where most of the draft stands far from all of them. What fails gives way to the next way of writing it, which
 * is tried on what stands near it, with all that is written there.
 */
import type { Notation } from '../formats/notation.js'
import type { Message } from '../kernel/types.js'
import { failedNear, type Tryable } from './near-trial.js'
import { tried } from './proof.js'
import { changedFrom, Proposals, type Proposal } from './proposals.js'
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
 * where one is made after another, or it cannot be told which of them fails.
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
  const ways = report.messages.map((message): number | undefined => (isMeant(message) ? 0 : undefined))
  let fixes = proposals.together(index => ways[index])
  if (isOneHindered(proposals, ways, fixes)) return 'far'
  for (let untried = fixes; untried.length > 0;) {
    const failed = failedOf(draft, fixes, untried)
    if (!failed) return 'far'
    if (failed.length === 0) break
    for (const { index, way } of failed) ways[index] = way + 1
    const next = proposals.together(index => ways[index])
    // Where none takes the place of what failed, the others are tried without it.
    untried = [...changedFrom(fixes, next), ...failed]
    fixes = next
  }
  return fixes.length > 0 ? fixes.flatMap(({ edits }) => edits) : undefined
}

/** Whether a message that could be mended by itself waits until another one is. */
function isOneHindered(
  proposals: Proposals,
  ways: readonly (number | undefined)[],
  fixes: readonly Proposal[],
): boolean {
  const mended = new Set(fixes.map(({ index }) => index))
  return ways.some((way, index) => way === 0 && !mended.has(index) && proposals.alone(index) !== undefined)
}

/** Of fixes that are made together those that do not come true. @param untried What is tried, with those that stand near. */
function failedOf(
  draft: LongDraft,
  fixes: readonly Proposal[],
  untried: readonly Proposal[],
): readonly Proposal[] | undefined {
  const near = failedNear(draft, fixes, untried)
  if (near) return near
  const { report, check } = draft
  const whole = tried(
    { source: report.analysis.document.source, report, check: source => check(source) ?? report },
    fixes,
  )
  return whole.failed.length === 0 || whole.areGuilty ? whole.failed : undefined
}
