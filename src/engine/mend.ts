/**
 * Mending a source of one document or of many: every door mends here.
 */
import { itemAt } from '../checked/index.js'
import { finished, repair, repairing, type FixOptions, type Steps } from '../fixes/index.js'
import { notationOf, type Format } from '../formats/index.js'
import type { Notation } from '../formats/notation.js'
import type { FormatOptions } from '../formats/options.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import type { Check } from './check.js'

/** A source as checked. */
export interface CheckedSource {
  readonly source: string
  readonly format: Format
  readonly options: FormatOptions
  /** One for each of its documents. */
  readonly reports: readonly Report[]
}

export interface Mended {
  readonly source: string
  /** Of what is there after the mending, one for each document. */
  readonly reports: readonly Report[]
  /** Number of fixes applied. */
  readonly fixed: number
}

/**
 * @param isWanted Which messages are to be mended. Default: all.
 * @returns The source as given where its format cannot be written, or nothing can be mended. Mending what is returned changes
 * nothing.
 */
export const mend = (...given: Parameters<typeof mending>): Mended => finished(mending(...given))

/** As {@link mend}, check by check. */
export function* mending(
  given: CheckedSource,
  check: Check,
  fix: FixOptions,
  isWanted?: (message: Message) => boolean,
): Steps<Mended> {
  const { source, format, options, reports } = given
  const notation = notationOf(format, fix.docx)
  if (!notation) return { source, reports, fixed: 0 }
  const means: Means = { check, notation, fix, isWanted }
  // What is said in comments is not in the text: its messages stay.
  const isBeside = format.notationFor !== undefined && fix.docx === 'comments'
  const after = ({ source: mended, fixed }: Written, again: () => readonly Report[]): Mended => ({
    source: mended,
    fixed,
    reports: mended === source || isBeside ? reports : again(),
  })
  if (!format.parseItem && reports.length === 1) {
    const alone = yield* repairing(source, againBy(given, check, 0), notation, fix, isWanted, true)
    return after(alone, () => [alone.report])
  }
  const mended = format.parseItem ? mendedItems(given, format.parseItem, means) : mendedWhole(given, means)
  return after(mended, () => check(format.parse(mended.source, options)))
}

/** Checks one document of a source that has changed. @param index Of the document. */
export const againBy =
  ({ source, format, options, reports }: CheckedSource, check: Check, index: number) =>
  (changed: string): Report => {
    if (changed === source) return itemAt(reports, index)
    return itemAt(check([itemAt(format.parse(changed, options), index)]), 0)
  }

interface Means {
  readonly check: Check
  readonly notation: Notation
  readonly fix: FixOptions
  readonly isWanted: ((message: Message) => boolean) | undefined
}

type Written = Pick<Mended, 'source' | 'fixed'>

function mendedWhole(given: CheckedSource, { check, notation, fix, isWanted }: Means): Written {
  let state: Written = { source: given.source, fixed: 0 }
  for (const index of given.reports.keys()) {
    const next = repair(state.source, againBy(given, check, index), notation, fix, isWanted)
    state = { source: next.source, fixed: state.fixed + next.fixed }
  }
  return state
}

/** Each item by itself, so that the work does not grow with their number squared. */
function mendedItems(
  { source, options, reports }: CheckedSource,
  parseItem: NonNullable<Format['parseItem']>,
  { check, notation, fix, isWanted }: Means,
): Written {
  const parts: string[] = []
  let from = 0
  let fixed = 0
  for (const { analysis, messages } of reports) {
    const { document } = analysis
    const { item } = document
    if (!item || messages.length === 0) continue
    const checked = (text: string): Report => itemAt(check([parseItem(text, options, document)]), 0)
    const next = repair(source.slice(item.start, item.end), checked, notation, fix, isWanted)
    parts.push(source.slice(from, item.start), next.source)
    from = item.end
    fixed += next.fixed
  }
  return { source: [...parts, source.slice(from)].join(''), fixed }
}
