import type { Inspection, Span } from './compare.js'

/** All of `plashka inspect --json` that tells how a text was read. */
export interface Reading extends Inspection {
  readonly mentions: readonly (Inspection['mentions'][number] & {
    readonly evidence: readonly { readonly id: string; readonly text: string }[]
  })[]
  readonly notices: readonly Span[]
  readonly doubts: readonly Span[]
}

/** A digest of names, their certainty and the evidence for it, notices, doubts and messages with their words. */
export function readingOf(reading: Reading): string

export function digestOf(words: string): string
