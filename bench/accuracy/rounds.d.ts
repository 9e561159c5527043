import type { Inspection } from './compare.js'
import type { LabelledText } from './markup.js'

/** A share, as counts. */
export interface Figure {
  readonly part: number
  readonly whole: number
}

export interface Round {
  readonly name: string
  readonly texts: number
  /** Of the labelled mentions (without `any`), those found: nobody else's name, and surer than `possible`. */
  readonly recall: Figure
  /** Of those and of all that is found on a decoy or where nothing is labelled, those found rightly. */
  readonly precision: Figure
  /** Of the parties of a document of which a notice is due or wrong, those of which it is said. */
  readonly due: Figure
  /** Of the parties of a document that are only marked, repeated or free, those of which no fault is reported. */
  readonly quiet: Figure
}

export interface JudgedText {
  readonly text: LabelledText & { readonly language: string; readonly batch: number }
  readonly inspection: Inspection
}

/** One for each batch in each language (`ru 21`), in order of name. */
export function batchRounds(judged: readonly JudgedText[]): Round[]

/** One for each language, all its batches pooled. */
export function languageRounds(judged: readonly JudgedText[]): Round[]

/** Bounds of Wilson's score interval, 95 %; nothing for a share of nothing. */
export function wilson(figure: Figure): { lower: number; upper: number } | undefined
