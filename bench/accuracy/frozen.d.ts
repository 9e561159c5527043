import type { Outcome, Inspection, Verdict } from './compare.js'
import type { BenchText } from './texts.js'

export interface Judged {
  readonly text: BenchText
  /** What the linter said of it. */
  readonly inspection: Inspection
  readonly outcomes: readonly Outcome[]
}

/** What was wrong in a text when somebody last looked and agreed. */
export interface FrozenText {
  /** Of the labelled text; another digest makes the record void. */
  readonly digest: string
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

/** `fresh`: ids of texts which are new or labelled anew. */
export function compareWithFrozen(
  judged: readonly Judged[],
  frozen: Frozen,
): { better: Change[]; worse: Change[]; fresh: string[] }
