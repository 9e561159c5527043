/**
 * The source of an .rtf → Document.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { opensFootnote } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { Block, Document } from '../../document/types.js'
import { readingOf, type Row } from '../reading.js'
import { RtfReader, type Paragraph } from './reader.js'
import { rewritingRtf } from './writing.js'

/** @param source As `decode` gives it: a character a byte. */
export function parseRtf(source: string): Document {
  const { paragraphs, links, fallbacks } = new RtfReader(source).read()
  const builder = new DocumentBuilder(source)
  builder.inlines([])
  const rows: Row[] = []
  let row: number | undefined
  let note: number | undefined
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.row !== undefined && paragraph.row !== row) builder.openRow()
    row = paragraph.row
    if (words(paragraph).trim() === '') return
    const isSameNote = paragraph.note !== undefined && paragraph.note === note
    note = paragraph.note
    const place = paragraph.segments[0]!.start
    if (isSameNote) builder.replaced('\n', place, place)
    else builder.separate()
    const span = addWords(paragraph, index + 1, builder, rows)
    if (isSameNote) builder.extend(span.end)
    else builder.block(paragraph.kind, span, note === undefined ? undefined : `^${note}`)
  })
  for (const { url, place } of links) builder.link(url, place)
  const document = builder.build()
  return withNumberedNotes({
    ...document,
    blocks: withHeadline(document.text, typedNotes(document.text, document.blocks)),
    reading: readingOf(rows, document.text),
    rewritten: rewritingRtf(source, fallbacks, span => builder.textIn(span)),
  })
}

const words = ({ segments }: Paragraph): string => segments.map(({ text }) => text).join('')

/** @returns Where the words stand in the text, without the white space around them. */
function addWords(paragraph: Paragraph, line: number, builder: DocumentBuilder, rows: Row[]) {
  const from = builder.length
  let column = 1
  for (const segment of paragraph.segments) {
    rows.push({ ...segment, at: builder.length, line, column })
    builder.replaced(segment.text, segment.start, segment.end)
    column += segment.text.length
  }
  builder.inlines(
    paragraph.links.map(({ start, end, outside }) => ({
      kind: 'link' as const,
      start: from + start,
      end: from + end,
      sourceEnd: outside,
    })),
  )
  const text = words(paragraph)
  return { start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length }
}

/** A paragraph that opens with a marker is a footnote in RTF, too. */
const typedNotes = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.map(block =>
    block.kind === 'paragraph' && opensFootnote(text, block) ? { ...block, kind: 'footnote' } : block,
  )
