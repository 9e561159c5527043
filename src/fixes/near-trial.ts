/**
 * Trials of fixes on what stands near them: what fails there need not be tried on the whole of a long draft.
 */
import type { Report } from '../kernel/linter.js'
import { abridged, goesOnWithNotes } from './abridged.js'
import { tried, type Repairing } from './proof.js'
import type { Proposal } from './proposals.js'
import type { Fix } from './types.js'

/** In UTF-16 code units: a check of less is had at once. */
export const long = 20_000

/** A draft on which fixes are tried. */
export interface Tryable {
  readonly report: Report
  /** Checks another draft; nothing if it holds several documents. */
  readonly check: (source: string) => Report | undefined
}

/**
 * Of fixes that are made together those that do not come true.
 * @param untried What is tried, with those that stand near.
 * @returns Nothing where it can only be told of the whole.
 */
export function failedNear(
  { report, check }: Tryable,
  fixes: readonly Proposal[],
  untried: readonly Proposal[],
): readonly Proposal[] | undefined {
  const withNotes = untried.some(({ edits }) => goesOnWithNotes(edits))
  // The fifth note is called by five asterisks: alone it would be none.
  const others = withNotes ? fixes.filter(({ edits }) => goesOnWithNotes(edits)) : []
  const near = abridged(report, [...new Set([...untried, ...others].map(({ message }) => message))], check, withNotes)
  if (!near) return undefined
  const there = fixes.flatMap((of): TriedNear[] => {
    const [message, edits] = [near.told(of.message), near.inside(of.edits)]
    return message && edits ? [{ message, edits, of }] : []
  })
  const left = new Set(there.map(({ of }) => of))
  if (untried.some(fix => fixes.includes(fix) && !left.has(fix))) return undefined
  const {
    failed,
    areGuilty,
    edits,
    report: after,
  } = tried(
    {
      source: near.report.analysis.document.source,
      report: near.report,
      check: source => check(source) ?? near.report,
    },
    there,
  )
  if (failed.length > 0) return areGuilty ? failed.map(({ of }) => of) : undefined
  return near.staysBeside(edits, after.analysis.document) ? [] : undefined
}

/**
 * Of fixes that are made together those that fail already near, where that may spare checks of the whole.
 * @param untried What is tried, with those that stand near: takes the place of what has failed, or has failed before.
 */
export const failedFirst = (
  { source, report, check, isAlone = false }: Repairing,
  fixes: readonly Proposal[],
  untried: readonly Proposal[],
): readonly Proposal[] =>
  isAlone && source.length > long && untried.length > 0
    ? (failedNear({ report, check: shorter => check(shorter, []) }, fixes, untried) ?? [])
    : []

/** A fix of the whole, as it stands in what is left of it. */
interface TriedNear extends Fix {
  readonly of: Proposal
}
