/**
 * The source of an .rtf → Document.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { Document } from '../../document/types.js'
import { ParagraphWriter, textOf } from '../paragraphs.js'
import { readingOf } from '../reading.js'
import { RtfReader } from './reader.js'
import { rewritingRtf } from './writing.js'

/** @param source As `decode` gives it: a character a byte. */
export function parseRtf(source: string): Document {
  const story = new RtfReader(source).read()
  const { paragraphs, links } = story
  const builder = new DocumentBuilder(source)
  const words = new ParagraphWriter(builder)
  let row: number | undefined
  let note: string | undefined
  for (const paragraph of paragraphs) {
    words.count()
    if (paragraph.row !== undefined && paragraph.row !== row) builder.openRow()
    row = paragraph.row
    if (textOf(paragraph).trim() === '') continue
    const goesOn = paragraph.note !== undefined && paragraph.note === note
    note = paragraph.note
    const span = words.write(paragraph, goesOn)
    if (goesOn) builder.extend(span.end)
    else builder.block(paragraph.kind, span, note)
  }
  for (const author of story.authors) builder.author(author)
  for (const { url, place } of links) builder.link(url, place)
  if (story.isCut) builder.unread({ kind: 'end', place: { start: source.length - 1, end: source.length } })
  const document = builder.build()
  return withNumberedNotes({
    ...document,
    blocks: withHeadline(document.text, withTypedNotes(document)),
    inlines: words.inlines,
    reading: readingOf(words.rows, document.text),
    rewritten: rewritingRtf(source, story, span => builder.textIn(span)),
  })
}
