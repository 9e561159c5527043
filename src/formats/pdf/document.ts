/**
 * The source of a PDF → Document: its text, then its running heads, then its notes.
 */
import { sure } from '../../checked/index.js'
import { DocumentBuilder } from '../../document/builder.js'
import { withTypedNotes } from '../../document/footnotes.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { withHeadline } from '../../document/plain.js'
import type { BlockKind, Document, Span } from '../../document/types.js'
import type { Row } from '../reading.js'
import { Calls } from './calls.js'
import { readingOf } from './reading.js'
import { pagesIn, type Role, type SourceLine, type SourcePage } from './source.js'

const kinds: Readonly<Partial<Record<Role, BlockKind>>> = {
  h: 'heading',
  p: 'paragraph',
  i: 'list-item',
  r: 'table-cell',
  c: 'table-cell',
  m: 'meta',
}

/** Lines that are one block, of which the first one tells the kind. */
type Paragraph = [first: SourceLine, ...others: SourceLine[]]

/** @param source As `decode` gives it. */
export function parsePdf(source: string): Document {
  const pages = pagesIn(source)
  const { body, heads, notes, links } = sorted(pages)
  const builder = new DocumentBuilder(source)
  const writer = new Writer(
    source,
    builder,
    new Calls(
      source,
      pages,
      notes.map(([first]) => first),
    ),
  )
  for (const paragraph of [...body, ...heads, ...notes]) writer.write(paragraph)
  for (const { start, end } of links) builder.link(source.slice(start, end), { start, end })
  for (const { unread, page, start } of pages)
    if (unread) builder.unread({ kind: 'page', page, isBroken: unread === 'broken', place: { start, end: start } })
  const document = builder.build()
  return withNumberedNotes({
    ...document,
    blocks: withHeadline(document.text, withTypedNotes(document)),
    reading: readingOf(pages, writer.rows, document.text),
  })
}

function sorted(pages: readonly SourcePage[]) {
  const [body, heads, notes]: [Paragraph[], Paragraph[], Paragraph[]] = [[], [], []]
  const links: SourceLine[] = []
  for (const line of pages.flatMap(({ lines }) => lines)) {
    const { role, isNote } = line
    const among = isNote ? notes : role === 'm' ? heads : body
    if (role === 'l') links.push(line)
    else if (kinds[role]) among.push([line])
    else if (role !== 'x') among.at(-1)?.push(line)
  }
  return { body, heads, notes, links }
}

/** Length of what opens an item and is no part of its words; a number is part of the text. */
const bulletIn = (line: string): number => /^[^\p{L}\p{N}]\s+/u.exec(line)?.[0].length ?? 0

/** Writes blocks with their words. */
class Writer {
  readonly rows: Row[] = []
  readonly #source: string
  readonly #builder: DocumentBuilder
  readonly #calls: Calls

  constructor(source: string, builder: DocumentBuilder, calls: Calls) {
    this.#source = source
    this.#builder = builder
    this.#calls = calls
  }

  write(paragraph: Paragraph): void {
    const builder = this.#builder
    const [{ role, isNote }] = paragraph
    builder.separate()
    if (role === 'r') builder.openRow()
    const note = isNote ? this.#calls.noteOf(paragraph[0]) : undefined
    const from = builder.length
    paragraph.forEach((line, index) => {
      const { role: joint = 'x' } = paragraph[index + 1] ?? {}
      const end = joint === '-' ? line.end - 1 : line.end
      this.#line(line, { start: index === 0 ? (note?.from ?? line.start) : line.start, end })
      if (joint === '+') builder.replaced(' ', line.end, line.end + 1)
    })
    const start = role === 'i' ? from + bulletIn(this.#source.slice(paragraph[0].start, paragraph[0].end)) : from
    builder.block(isNote ? 'footnote' : sure(kinds[role]), { start, end: builder.length }, note?.label)
  }

  #line({ page, line, start: first }: SourceLine, { start, end }: Span): void {
    const put = (text: string, place: Span): void => {
      this.rows.push({ text, ...place, at: this.#builder.length, line: page, column: line })
      this.#builder.replaced(text, place.start, place.end)
    }
    let at = start
    for (const call of this.#calls.in({ start: first, end })) {
      put(this.#source.slice(at, call.start), { start: at, end: call.start })
      put(`[${call.label}]`, call)
      at = call.end
    }
    put(this.#source.slice(at, end), { start: at, end })
  }
}
