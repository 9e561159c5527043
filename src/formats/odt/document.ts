/**
 * The source of a text document → Document: that of a package, or the one of a flat file.
 */
import { DocumentBuilder } from '../../document/builder.js'
import { opensFootnote } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { Document, Inline } from '../../document/types.js'
import { readingOf, type Row } from '../reading.js'
import { walk } from '../docx/xml.js'
import { opendocument } from './dialect.js'
import { partsOf } from './package.js'
import { StoryReader, type Note, type Paragraph } from './story.js'
import { Styles } from './styles.js'

/** @throws OdtError if a part is broken or declares a document type. */
export function parseOdt(source: string): Document {
  const styles = new Styles()
  const parts = partsOf(source)
  const readers = parts.map(({ start, end, name }) => {
    const reader = new StoryReader(source, styles)
    walk(source, start, end, name, reader, opendocument)
    return reader
  })
  const builder = new DocumentBuilder(source)
  const writer = new Writer(builder)
  for (const { body } of readers) body.forEach(paragraph => writer.add(paragraph))
  for (const { edges } of readers) edges.forEach(paragraph => writer.add(paragraph))
  for (const { notes } of readers) notes.forEach(paragraph => writer.add(paragraph))
  for (const { url, place } of readers.flatMap(({ links }) => links)) builder.link(url, place)
  const { rows, inlines } = writer
  const document = builder.build()
  const blocks = withHeadline(document.text, typedNotes(document))
  const read = { ...document, blocks, inlines }
  // A flat file is a text of its own, in which lines and columns are looked up.
  return withNumberedNotes(parts[0]?.start === 0 ? read : { ...read, reading: readingOf(rows, document.text) })
}

/** A paragraph that opens with a marker is a footnote in an office program, too. */
const typedNotes = ({ text, blocks }: Document): Document['blocks'] =>
  blocks.map(block =>
    block.kind === 'paragraph' && opensFootnote(text, block) ? { ...block, kind: 'footnote' } : block,
  )

class Writer {
  readonly rows: Row[] = []
  readonly inlines: Inline[] = []
  readonly #builder: DocumentBuilder
  #number = 0
  #row: object | undefined
  /** Which the last paragraph belongs to, and where it begins in the text. */
  #note: { readonly note: Note; readonly start: number } | undefined

  constructor(builder: DocumentBuilder) {
    this.#builder = builder
  }

  /** Every paragraph counts as a line, an empty one, too; the paragraphs of a note are one block. */
  add({ segments, links, kind, row, note }: Paragraph): void {
    this.#number++
    const text = segments.map(segment => segment.text).join('')
    if (text.trim() === '') return
    const goesOn = note !== undefined && note === this.#note?.note
    if (goesOn) this.#builder.replaced('\n', segments[0]!.start, segments[0]!.start)
    else {
      this.#builder.separate()
      this.#note = note && { note, start: this.#builder.length }
    }
    const from = this.#builder.length
    let column = 1
    for (const segment of segments) {
      this.rows.push({ ...segment, at: this.#builder.length, line: this.#number, column })
      this.#builder.replaced(segment.text, segment.start, segment.end)
      column += segment.text.length
    }
    for (const { from: start, to, outside: sourceEnd } of links)
      this.inlines.push({ kind: 'link', start: from + start, end: from + to, sourceEnd })
    const place = { start: from + text.length - text.trimStart().length, end: from + text.trimEnd().length }
    if (goesOn) {
      this.#builder.extend(place.end)
      return
    }
    if (kind === 'table-cell' && row !== this.#row) this.#builder.openRow()
    this.#row = row
    if (note) this.#builder.block('footnote', place, note.label)
    else this.#builder.block(kind, place)
  }
}
