/**
 * Fixes that are proved each for itself, several by one check where they have nothing to do with each other.
 */
import { entryOf } from '../checked/index.js'
import { firstBehind } from '../document/search.js'
import type { Document, Span } from '../document/types.js'
import type { EntityId } from '../registry/types.js'
import type { Message } from '../kernel/types.js'
import { failedFirst } from './near-trial.js'
import { tried, type Repairing } from './proof.js'
import { Proposals, type Proposal } from './proposals.js'
import { finished, type Steps } from './steps.js'
import type { Edit } from './types.js'

/**
 * @param messages Of the report.
 * @returns For each message that can be mended the edits of the source, in order of their place.
 */
export const provedFixes = (state: Repairing, messages: readonly Message[]): ReadonlyMap<Message, readonly Edit[]> =>
  finished(provingFixes(state, messages))

/** As {@link provedFixes}, check by check. */
export function* provingFixes(
  state: Repairing,
  messages: readonly Message[],
): Steps<ReadonlyMap<Message, readonly Edit[]>> {
  const { report, notation, options } = state
  const proposals = new Proposals(report, notation, options)
  const reachOf = reachIn(report.analysis.document)
  const indices = new Map(report.messages.map((message, index) => [message, index]))
  const proved = new Map<Message, readonly Edit[]>()
  let waiting = messages.flatMap(message => proposals.alone(entryOf(indices, message)) ?? [])
  while (waiting.length > 0) {
    const { unrelated, others } = dealt(waiting, reachOf)
    const failed = new Set(yield* failedAmong(state, unrelated))
    for (const fix of unrelated) if (!failed.has(fix)) proved.set(fix.message, fix.edits)
    waiting = [...[...failed].flatMap(({ index, way }) => proposals.alone(index, way + 1) ?? []), ...others]
  }
  return proved
}

/** What fails near need not be tried on the whole. Where all fail as nobody knows which of them does, halves tell. */
function* failedAmong(state: Repairing, fixes: readonly Proposal[]): Steps<readonly Proposal[]> {
  yield
  const near = failedFirst(state, fixes, fixes)
  if (near.length > 0) {
    const others = fixes.filter(fix => !near.includes(fix))
    return others.length > 0 ? [...near, ...(yield* failedAmong(state, others))] : near
  }
  const { failed, areGuilty } = tried(state, fixes)
  if (areGuilty || fixes.length === 1) return failed
  const middle = fixes.length >>> 1
  const first = yield* failedAmong(state, fixes.slice(0, middle))
  return [...first, ...(yield* failedAmong(state, fixes.slice(middle)))]
}

/** The blocks that a fix is about, and those beside them: what is said in one may go on in the next. As numbers, inclusive. */
type Reach = (fix: Proposal) => Readonly<Record<'first' | 'last', number>>

function reachIn(document: Document): Reach {
  const places: Span[] = document.blocks
    .map(block => document.toSource(block))
    .sort((one, other) => one.start - other.start)
  return ({ message, edits }) => ({
    first: firstBehind(places, Math.min(message.start, ...edits.map(({ start }) => start))) - 1,
    last: firstBehind(places, Math.max(message.end, ...edits.map(({ end }) => end))) + 1,
  })
}

/** Fixes of several parties, each in a part of the text of its own, and what is left. */
function dealt(
  fixes: readonly Proposal[],
  reachOf: Reach,
): { readonly unrelated: readonly Proposal[]; readonly others: readonly Proposal[] } {
  const unrelated: Proposal[] = []
  const others: Proposal[] = []
  const parties = new Set<EntityId | undefined>()
  let reached = -Infinity
  const placed = fixes.map(fix => ({ fix, ...reachOf(fix) })).sort((one, other) => one.first - other.first)
  for (const { fix, first, last } of placed) {
    const party = fix.message.entity?.id
    const isApart = first > reached && !parties.has(party)
    if (isApart) {
      parties.add(party)
      reached = last
    }
    ;(isApart ? unrelated : others).push(fix)
  }
  return { unrelated, others }
}
