/**
 * Files that are more than their words, HTML, documents and books: the editor shows a line a block, and what is changed
 * in a line is written where it was read from. All other mark-up stays as it is.
 */
import {
  applyEdits,
  firstWithin,
  type Block,
  type Document,
  type Edit,
  type Notation,
  type Span,
} from '../../engine/index.js'
import { softBreak } from '../lines.js'
import type { Projection } from './projection.js'

/** A block with its places. */
interface Row {
  readonly block: Block
  /** In the source. */
  readonly source: Span
  /** In the text that is shown. */
  readonly start: number
  readonly end: number
}

export function markUpProjection(document: Document, notation: Notation): Projection {
  const rows: Row[] = []
  let length = 0
  for (const block of document.blocks) {
    const end = length + block.end - block.start
    rows.push({ block, source: document.toSource(block), start: length, end })
    length = end + 1
  }
  return {
    document,
    text: rows.map(({ block }) => lineOf(document, block)).join('\n'),
    ofSource: span => shownIn(document, rows, span),
    edited: edit => {
      const row = rows.find(({ start, end }) => start <= edit.start && edit.end <= end)
      if (!row || edit.text.includes('\n')) return undefined
      const shift = row.block.start - row.start
      const { source } = document
      const edits = editsOf(document, notation, {
        start: edit.start + shift,
        end: edit.end + shift,
        text: edit.text.replaceAll(softBreak, ' '),
      }).map(one => (notation.whole ? notation.whole(source, one) : one))
      if (!edits.every(one => one !== undefined)) return undefined
      return applyEdits(
        source,
        edits.flatMap(one => document.rewritten?.(one) ?? [one]),
      )
    },
  }
}

/** A block as a line. */
export const lineOf = ({ text }: Document, { start, end }: Span): string =>
  text.slice(start, end).replace(/[\n\r\u2028\u2029]/g, softBreak)

/** @param span In the source. The innermost block counts: what an attribute holds stands within that of its element. */
function shownIn(document: Document, rows: readonly Row[], span: Span): Span {
  let found: Row | undefined
  for (const row of rows) {
    const { start, end } = row.source
    if (start > span.start || span.start > end) continue
    if (!found || end - start <= found.source.end - found.source.start) found = row
  }
  found ??= rows.find(({ source }) => source.start >= span.start) ?? rows.at(-1)
  if (!found) return { start: 0, end: 0 }
  const { block, start } = found
  const placeOf = (offset: number): Span => document.toSource({ start: offset, end: offset + 1 })
  const from = firstWithin(block, offset => placeOf(offset).end > span.start)
  const to = Math.max(
    from,
    firstWithin(block, offset => placeOf(offset).start >= span.end),
  )
  // The address of a link stands before its words.
  const link =
    from === to ? document.inlines?.find(inline => inline.kind === 'link' && inline.start === from) : undefined
  return { start: start + from - block.start, end: start + (link?.end ?? to) - block.start }
}

/** @param edit Of the Document's text, within a block. */
function editsOf(document: Document, notation: Notation, { start, end, text }: Edit): readonly Edit[] {
  const replaced = (span: Span, words: string): readonly Edit[] => [
    notation.replacement?.(document, span, notation.words(words)) ?? {
      ...document.toSource(span),
      text: notation.words(words),
    },
  ]
  if (start < end) return replaced({ start, end }, text)
  const opensBlock = document.blocks.some(block => block.start === start)
  if (opensBlock) return replaced({ start, end: start + 1 }, text + document.text.charAt(start))
  const { end: at } = document.toSource({ start: start - 1, end: start })
  const words = notation.words(text)
  return notation.insertion?.(document, start, words) ?? [{ start: at, end: at, text: words }]
}
