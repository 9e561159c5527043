import type { Outcome, Verdict } from './compare.js'
import type { Reading } from './reading.js'
import type { BenchText } from './texts.js'

export interface Judged {
  readonly text: BenchText
  /** What the linter said of it. */
  readonly inspection: Reading
  /** What came out when it was mended; absent: it was not. */
  readonly mended?: string
  readonly outcomes: readonly Outcome[]
}

/** How a text was read, and what was wrong of it, when somebody last looked and agreed. */
export interface FrozenText {
  /** Of the labelled text; another digest makes the record void. */
  readonly digest: string
  /** Of all that was read in it. */
  readonly reading: string
  /** Of what came out when it was mended. */
  readonly mended?: string
  /** Place → verdict. */
  readonly wrong: Readonly<Record<string, Verdict>>
}

/** Text id → record. */
export type Frozen = Readonly<Record<string, FrozenText>>

export interface Change {
  readonly id: string
  readonly place: string
  /** Verdict, or `right`. */
  readonly before: string
  /** Verdict, or `right`. */
  readonly after: string
}

/** @param earlier Records of texts which this run did not read stay as they were. */
export function freeze(judged: readonly Judged[], earlier?: Frozen): Frozen

/**
 * `fresh`: ids of texts which are new or labelled anew; `otherwise`: of those in which anything is read that was not, or no
 * longer what was, or that are mended in another way.
 */
export function compareWithFrozen(
  judged: readonly Judged[],
  frozen: Frozen,
): { better: Change[]; worse: Change[]; fresh: string[]; otherwise: string[] }
