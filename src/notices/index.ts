/**
 * From a Document and its mentions to its notices: where a status is stated, what exactly, and of whom.
 */
import type { Document } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import { callsIn, type Footnote, type Marker } from './markers.js'
import { Reader } from './reader.js'
import type { Notice } from './types.js'

export interface NoticeAnalysis {
  /** By start. */
  readonly notices: readonly Notice[]
  /** Every footnote call in the text, by start. */
  readonly calls: readonly Marker[]
  /** Every footnote found, those without a status included. */
  readonly footnotes: readonly Footnote[]
  /** For each mention, the label of the footnote it calls. */
  readonly labels: readonly (string | undefined)[]
}

/**
 * @param document Where to look.
 * @param mentions All mentions in it, by start.
 */
export function findNotices(document: Document, mentions: readonly Mention[]): NoticeAnalysis {
  const calls = callsIn(document)
  const labels = labelsOf(document.text, mentions, calls)
  const reader = new Reader(document, mentions, labels, calls)
  document.blocks.forEach((_, index) => reader.readBlock(index))
  const notices = [...reader.end()].sort((one, other) => one.start - other.start)
  return { notices, calls, footnotes: reader.footnotes, labels }
}

/** Behind a mention: closing quotes and brackets, then the marker. */
const tail = /\.?[»”"“'’)\]]*[\u00A0 ]?/uy

function labelsOf(text: string, mentions: readonly Mention[], calls: readonly Marker[]): (string | undefined)[] {
  const byStart = new Map(calls.map(call => [call.start, call.label]))
  return mentions.map(({ end }) => {
    tail.lastIndex = end
    const skipped = tail.exec(text)?.[0].length ?? 0
    return byStart.get(end + skipped) ?? byStart.get(end + skipped - 1) ?? byStart.get(end)
  })
}
