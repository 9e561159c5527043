import type { Label, LabelledText } from './markup.js'

/** UTF-16 offsets into the text without the mark-up, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The part of `plashka inspect --json` which is judged. */
export interface Inspection {
  readonly mentions: readonly (Span & { readonly entity: string; readonly certainty: string })[]
  readonly messages: readonly (Span & { readonly entity?: string; readonly ruleId: string })[]
}

export type Verdict =
  'found' | 'overlooked' | 'false-mention' | 'caught' | 'confused' | 'missed' | 'quiet' | 'false-alarm'

/** One judged place. */
export interface Outcome {
  /** Stable name of the place within the text. */
  readonly place: string
  readonly stage: 'mention' | 'message'
  readonly verdict: Verdict
  readonly entity: string
  readonly label: Label | 'decoy' | 'unlabelled'
  /** The words of the text. */
  readonly surface: string
  /** What the linter said, in its own ids. */
  readonly got: string
}

/** The rule that answers for each label at which something is due. */
export const dueRules: Readonly<Partial<Record<Label, string>>>

/** How bad a verdict is; those of rank 0 are right. */
export const ranks: Readonly<Record<Verdict, 0 | 1 | 2>>

/** Mentions first, then messages. */
export function compare(text: LabelledText, inspection: Inspection): Outcome[]

/** Whether two places speak of the same entity and overlap. */
export function same(one: Span & { readonly entity: string }, other: Span & { readonly entity: string }): boolean

export function overlap(one: Span, other: Span): boolean
