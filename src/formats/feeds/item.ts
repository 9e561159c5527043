/**
 * An item of a feed, or a record: its fields as one Document.
 */
import type { DocumentBuilder } from '../../document/builder.js'
import { splitBlocks, withHeadline } from '../../document/plain.js'
import { rewriting, type Section } from '../../document/rewriting.js'
import type { BlockKind, Document, Span } from '../../document/types.js'
import type { IsoDate } from '../../registry/types.js'
import { escapedXml } from '../escapes.js'
import { piecesOf } from '../html/references.js'
import type { HtmlOptions } from '../options.js'
import { textIn, type Piece } from '../pieces.js'
import { Layer } from './layer.js'
import { LayeredBuilder } from './layered-builder.js'

/** What a source writes with escapes, as it is meant. */
export interface Written {
  readonly pieces: readonly Piece[]
  /** Where words can be put in. */
  readonly sections: readonly Section[]
}

export const textOf = ({ pieces }: Written): string => textIn(pieces)

export interface Field extends Written {
  /** Of its paragraphs. */
  readonly kind: BlockKind
  readonly isMarkup: boolean
}

export interface Item {
  readonly id?: string
  readonly date?: IsoDate
  readonly authors: readonly string[]
  readonly links: readonly { readonly url: string; readonly place: Span }[]
  /** In the order in which they are read. */
  readonly fields: readonly Field[]
}

/** @param place Of the item in the source. @param html How its mark-up is read. */
export function itemDocument(
  source: string,
  place: Span,
  { id, date, authors, links, fields }: Item,
  html: HtmlOptions,
): Document {
  const builder = new LayeredBuilder(source)
  builder.inlines([])
  if (date) builder.date(date)
  for (const author of authors) builder.author(author)
  for (const link of links) builder.link(link.url, link.place)
  for (const field of fields) readField(field, builder, html)
  const document = builder.build()
  return {
    ...document,
    ...(id !== undefined && id !== '' && { id }),
    item: place,
    blocks: withHeadline(document.text, document.blocks),
    rewritten: rewriting(fields.flatMap(sectionsOf), span => builder.textIn(span)),
  }
}

/** The words of a field with mark-up are escaped twice: for the mark-up, and for what it is written in. */
const sectionsOf = ({ sections, isMarkup }: Field): readonly Section[] =>
  isMarkup
    ? sections.map(({ start, end, escape }) => ({ start, end, escape: words => escape(escapedXml(words)) }))
    : sections

const tag = /<[A-Za-z/!]/

function readField({ pieces, kind, isMarkup }: Field, builder: LayeredBuilder, options: HtmlOptions): void {
  const layer = new Layer(pieces)
  if (isMarkup && tag.test(layer.text)) builder.readHtml(layer, kind, options)
  else readText(isMarkup ? withoutReferences(layer) : layer, kind, builder)
}

/** HTML without any tags: its lines are kept, as many feeds have paragraphs in them. */
const withoutReferences = (layer: Layer): Layer =>
  new Layer(
    [...piecesOf(layer.text, { start: 0, end: layer.text.length }, false)].flatMap(piece =>
      piece.kind === 'text' ? layer.pieces(piece) : { ...piece, ...layer.place(piece) },
    ),
  )

function readText(layer: Layer, kind: BlockKind, builder: DocumentBuilder): void {
  for (const block of splitBlocks(layer.text)) {
    builder.separate()
    const start = builder.length
    for (const piece of layer.pieces(block)) builder.replaced(piece.text, piece.start, piece.end)
    builder.block(kind === 'paragraph' ? block.kind : kind, { start, end: builder.length })
  }
}
