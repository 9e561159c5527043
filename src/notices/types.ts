/**
 * Notices: the places where a text states a status, and what exactly they state.
 */
import type { Span } from '../document/types.js'
import type { Jurisdiction } from '../registry/status-kind.js'
import type { StatusId } from '../registry/types.js'

/** A `legend` says what a marker means, or names once more at the end whom the text has named. */
export const noticeKinds = ['bracket', 'clause', 'prose', 'footnote', 'legend', 'attribute'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What stands apart from the names that it answers for, and counts wherever it stands. */
export const standsApart = (kind: NoticeKind): boolean => kind === 'footnote' || kind === 'legend'

/** One thing that a notice says of its subject. */
export interface Statement {
  /** The kind of status; `null`: no register is named («запрещена в РФ»). */
  readonly category: StatusId | null
  /** The activity is said to be banned, or the organisation to be liquidated. */
  readonly banned: boolean
  /** Only that it is liquidated is said, which befalls organisations of no register, too. */
  readonly liquidated?: true
  /** The status is said to be over: suspended, removed from the list. */
  readonly ended?: true
  /** Denied: «не входит в список иноагентов». */
  readonly negated?: true
  /** Whose decision it is said to be, where other states are named, too; absent: ours, or none is named. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** Another state's or body's decision alone: «признано террористическим в США». */
  readonly foreign?: true
  /** The agent is called by the contraction only: «иноагент». */
  readonly contracted?: true
  /** News in the active voice: «Минюст признал иноагентом издание X». */
  readonly active?: true
  /** Such news told of somebody in a relative clause, in passing: «издание X, которое Минюст признал иноагентом». */
  readonly aside?: true
}

/** Offsets are into the Document's text. */
export interface Notice extends Span {
  readonly kind: NoticeKind
  readonly statements: readonly Statement[]
  /** Indices of the mentions it answers for. */
  readonly covers: readonly number[]
  /** Those of them of whom it is told only across sentences, and perhaps not: others may be meant. */
  readonly carried?: readonly number[]
  /** Of a footnote, or of a bracket that stands for one: the marker it opens with. */
  readonly marker?: string
  /** A mere description («террористическая группировка»): no decision is named. */
  readonly descriptive?: true
  /** Said of former times («ранее признавался»). */
  readonly past?: true
  /** Prose that hangs on the name before it: "the X, which is banned in Russia". */
  readonly hanging?: true
  /** In no sentence that the grammar reads: the words around a name and its entry in the register tell it together. */
  readonly witnessed?: true
}
