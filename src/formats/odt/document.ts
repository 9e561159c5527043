/**
 * The source of a text document → Document: that of a package, or the one of a flat file.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { Document } from '../../document/types.js'
import { ParagraphWriter, textOf } from '../paragraphs.js'
import { readingOf } from '../reading.js'
import { authorsIn } from '../package/described.js'
import { walk } from '../package/xml.js'
import { opendocument } from './dialect.js'
import { partsOf } from './package.js'
import { StoryReader, type Note, type Paragraph } from './story.js'
import { Styles } from './styles.js'

/** @throws OdtError if a part is broken or declares a document type. */
export function parseOdt(source: string): Document {
  const styles = new Styles()
  const parts = partsOf(source)
  const readers = parts.flatMap(part => {
    if (part.role === 'properties') return []
    const reader = new StoryReader(source, styles)
    walk(source, part, reader, opendocument)
    return [reader]
  })
  const builder = new DocumentBuilder(source)
  for (const author of authorsOf(source, parts)) builder.author(author)
  const words = new ParagraphWriter(builder)
  const writer = new Writer(builder, words)
  for (const { body } of readers) body.forEach(paragraph => writer.add(paragraph))
  for (const { edges } of readers) edges.forEach(paragraph => writer.add(paragraph))
  for (const { notes } of readers) notes.forEach(paragraph => writer.add(paragraph))
  for (const { url, place } of readers.flatMap(({ links }) => links)) builder.link(url, place)
  const { rows, inlines } = words
  const document = builder.build()
  const blocks = withHeadline(document.text, withTypedNotes(document))
  const read = { ...document, blocks, inlines }
  // A flat file is a text of its own, in which lines and columns are looked up.
  return withNumberedNotes(parts[0]?.start === 0 ? read : { ...read, reading: readingOf(rows, document.text, parts) })
}

/** Who has begun the document, rather than who has saved it last. In a flat file it is told before the text. */
function authorsOf(source: string, parts: ReturnType<typeof partsOf>): string[] {
  const told =
    parts.find(({ role }) => role === 'properties') ??
    (parts[0]?.start === 0 ? { start: 0, end: Math.max(0, source.indexOf('</office:meta>')) } : undefined)
  return told ? authorsIn(source.slice(told.start, told.end), 'initial-creator', 'creator') : []
}

class Writer {
  readonly #builder: DocumentBuilder
  readonly #words: ParagraphWriter
  #row: object | undefined
  /** Which the last paragraph belongs to. */
  #note: Note | undefined

  constructor(builder: DocumentBuilder, words: ParagraphWriter) {
    this.#builder = builder
    this.#words = words
  }

  add(paragraph: Paragraph): void {
    const { kind, row, note } = paragraph
    this.#words.count()
    if (textOf(paragraph).trim() === '') return
    const goesOn = note !== undefined && note === this.#note
    this.#note = note
    const span = this.#words.write(paragraph, goesOn)
    if (goesOn) {
      this.#builder.extend(span.end)
      return
    }
    if (kind === 'table-cell' && row !== this.#row) this.#builder.openRow()
    this.#row = row
    this.#builder.block(note ? 'footnote' : kind, span, note?.label)
  }
}
