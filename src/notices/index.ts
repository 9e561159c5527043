/**
 * From a Document and its mentions to its notices: where a status is stated, what exactly, and of whom.
 */
import type { Document } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import { speaksOfStatus } from '../language/status.js'
import type { IsoDate } from '../registry/types.js'
import { callsIn, footnotesOf, mayHaveFootnotes, type Footnote, type Marker } from './markers/markers.js'
import { Reader } from './reader.js'
import type { Notice } from './types.js'
import { Doubts } from './witnesses/doubts.js'
import { witnessed } from './witnesses/index.js'

export interface NoticeAnalysis {
  /** By start. */
  readonly notices: readonly Notice[]
  /** What may be said of those of whom no notice tells. */
  readonly doubts: Doubts
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
 * @param asOf The day on which it appears; without one the register is not asked what it tells of its sentences.
 */
export function findNotices(document: Document, mentions: readonly Mention[], asOf?: IsoDate): NoticeAnalysis {
  const calls = callsIn(document)
  const called = labelsOf(document.text, mentions, calls)
  const labels = called.map(([first]) => first)
  const reader = new Reader(document, mentions, called, calls)
  document.blocks.forEach((_, index) => reader.readBlock(index))
  const read = inOrder(reader.end())
  const { notices, doubts } =
    asOf === undefined
      ? { notices: [], doubts: new Doubts() }
      : witnessed(document, mentions, read, reader.elsewhere, asOf)
  return { notices: inOrder([...read, ...notices]), doubts, calls, footnotes: reader.footnotes, labels }
}

/** Whether a text in which nobody is named may have footnotes that speak of a status. */
export const mayHoldFootnotes = (document: Pick<Document, 'text' | 'blocks' | 'vocabulary'>): boolean =>
  mayHaveFootnotes(document) &&
  document.blocks.some((_, index) => footnotesOf(document, index).length > 0) &&
  speaksOfStatus(document, 0, document.text.length)

const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  [...notices].sort((one, other) => one.start - other.start)

/** Behind the bracket that stands at a name; the end of the name where none does. */
function behindBracket(text: string, end: number): number {
  bracketTail.lastIndex = end
  return bracketTail.test(text) ? bracketTail.lastIndex : end
}

/** Behind a mention: closing quotes and brackets, the mark of its sentence or a comma, then the marker. */
const tail = /[.,;!?]?[»”"“'’)\]]*[.,;!?]?[\u00A0 ]?/uy

/** Behind a mention a bracket with the same name in other words, and what may stand between it and the marker: «Икс» (X, Рига)*. */
const bracketTail = /[»”"“'’]{0,3}[ \u00A0]?\([^()\n*]{1,80}\)[»”"“'’]{0,3}/uy

/** For each mention the labels of all the footnotes that it calls: «Икс»[1][2]. */
function labelsOf(text: string, mentions: readonly Mention[], calls: readonly Marker[]): string[][] {
  const byStart = new Map(calls.map(call => [call.start, call]))
  return mentions.map(({ end }) => {
    tail.lastIndex = end
    const skipped = tail.exec(text)?.[0].length ?? 0
    const first =
      byStart.get(end + skipped) ??
      byStart.get(end + skipped - 1) ??
      byStart.get(end) ??
      byStart.get(behindBracket(text, end))
    const labels = first ? [first.label] : []
    const behind = ({ end: place }: Marker): Marker | undefined => byStart.get(place) ?? byStart.get(place + 1)
    for (let next = first && behind(first); next; next = behind(next)) labels.push(next.label)
    return labels
  })
}
