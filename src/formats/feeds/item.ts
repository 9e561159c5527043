/**
 * An item of a feed, or a record: its fields as one Document.
 */
import type { DocumentBuilder } from '../../document/builder.js'
import { withNumberedNotes } from '../../document/numbered-notes.js'
import { splitBlocks, withHeadline } from '../../document/plain.js'
import { rewriting, type Section } from '../../document/rewriting.js'
import { withoutStrong } from '../../document/strong.js'
import { spanAround } from '../../document/search.js'
import type { AddedNote, BlockKind, Document, Span } from '../../document/types.js'
import { worded, type Worded } from '../../messages/worded.js'
import type { IsoDate } from '../../registry/types.js'
import { escapedXml } from '../escapes.js'
import type { Page } from '../html/page.js'
import { piecesOf } from '../html/references.js'
import { writeRuns, type RichText } from '../json/rich-text.js'
import { leadAsText } from '../lead.js'
import type { Sift } from '../../kernel/sift.js'
import { defaultFormatOptions, type HtmlOptions, type ItemOptions } from '../options.js'
import { textIn, type Piece } from '../pieces.js'
import { publicationDay } from '../publication-day.js'
import { formatsCatalogs } from '../words/index.js'
import type { RecordFormat } from './fields.js'
import { Layer } from './layer.js'
import { LayeredBuilder } from './layered-builder.js'
import { plainWords } from './sifting.js'
import type { WordPressNotes } from './wordpress-notes.js'

/** What a source writes with escapes, as it is meant. */
export interface Written {
  readonly pieces: readonly Piece[]
  /** Where words can be put in. */
  readonly sections: readonly Section[]
}

/** What stands in several places, as one text. */
export const joined = (written: readonly Written[]): Written => ({
  pieces: written.flatMap(({ pieces }) => pieces),
  sections: written.flatMap(({ sections }) => sections),
})

export const textOf = ({ pieces }: Written): string => textIn(pieces)

/** A text of an item. */
export interface Words extends Written {
  readonly format: RecordFormat
  /** Whether its mark-up is that of the XML around it, not a text that is escaped there. */
  readonly isRaw?: boolean
}

/** A day as the source states it. */
export interface Stated {
  readonly text: string
  readonly place: Span
}

export interface Item {
  readonly id?: string
  /** Of publication, the surest first. */
  readonly dates: readonly Stated[]
  readonly authors: readonly string[]
  readonly links: readonly { readonly url: string; readonly place: Span }[]
  readonly title?: Words
  readonly lead?: Words
  /** In the order in which they are read. */
  readonly texts: readonly (Words | RichText)[]
  /** The notes that the last text calls, and what it could call. */
  readonly notes?: WordPressNotes
  /** Whether the source says itself that there is no text. */
  readonly isEmpty?: boolean
}

/** @param place Of the item in the source. */
export function itemDocument(source: string, place: Span, item: Item, { html, sift }: ItemOptions): Document {
  const { id, dates } = item
  if (sift && isSilent(item, sift, html)) return silentDocument(source, place, { id, date: firstDay(dates) })
  return read(source, place, item, html)
}

function read(source: string, place: Span, item: Item, html: HtmlOptions): Document {
  const { id, dates, authors, links, title, lead, texts, notes, isEmpty } = item
  const builder = new LayeredBuilder(source)
  builder.inlines([])
  readDay(dates, builder)
  for (const author of authors) builder.author(author)
  for (const link of links) builder.link(link.url, link.place)
  if (title) readWords(title, 'heading', builder, html)
  if (lead) readWords(lead, 'meta', builder, html)
  const bodyStart = builder.length
  for (const text of texts)
    if ('blocks' in text) readRichText(text, builder, html)
    else readWords(text, 'paragraph', builder, html, notes && { page: notes.page })
  for (const { words, label } of notes?.notes ?? []) readWords(words, 'footnote', builder, html, { label })
  const fields = fieldsOf(item)
  if (fields.length === 0 && !isEmpty) builder.unread({ kind: 'record', place })
  const document = builder.build()
  const rewritten = rewriting(fields.flatMap(sectionsOf), span => builder.textIn(span))
  return withNumberedNotes({
    ...document,
    ...(id !== undefined && id !== '' && { id }),
    item: place,
    blocks: withHeadline(document.text, leadAsText(document.text, document.blocks, bodyStart)),
    rewritten: notes ? edit => notes.rewritten(edit, source, rewritten) : rewritten,
    ...(notes && { newNote: (words, taken, at) => noteIn(document, notes, words, taken, at) }),
  })
}

/** Where words stand that are read. */
const fieldsOf = ({ title, lead, texts, notes }: Item): readonly (Words | RichText)[] => [
  ...(title ? [title] : []),
  ...(lead ? [lead] : []),
  ...texts,
  ...(notes?.notes ?? []).map(({ words }) => words),
]

/** A note is called in the text that people read, and not in what stands for a picture. */
function noteIn(
  document: Document,
  notes: WordPressNotes,
  words: string,
  taken: number,
  at: number,
): AddedNote | undefined {
  const character = { start: Math.max(0, at - 1), end: at }
  const kind = spanAround(document.blocks, character)?.kind
  if (kind === undefined || kind === 'alt' || kind === 'meta' || kind === 'footnote') return undefined
  return notes.added(words, document.toSource(character), taken)
}

/** Whether nothing can be told of an item, neither of its words nor of what stands around them. */
export function isSilent(item: Item, sift: Sift, html: HtmlOptions): boolean {
  const { dates, links, notes } = item
  const all = fieldsOf(item)
  if (
    all.length === 0 ||
    !dates.every(({ text }) => text.trim() === '' || publicationDay(text) !== undefined) ||
    links.some(({ url }) => sift.link(url))
  )
    return false
  const isWorthIt = (text: Words | RichText): boolean => {
    const plain = 'blocks' in text || text.isRaw || notes ? undefined : plainWords(textOf(text), text.format, html)
    return plain === undefined || sift(plain.text, plain.marked) || plain.addresses.some(url => sift.link(url))
  }
  return !all.some(isWorthIt) || !sift.document(withoutPlaces(item, html))
}

const nowhere: Span = { start: 0, end: 0 }

/** The document of an item but for the way back: its words are read as if each field were a source. */
function withoutPlaces({ title, lead, texts, ...item }: Item, html: HtmlOptions): Document {
  const bare = (words: Words): Words => {
    const text = textOf(words)
    return { format: words.format, sections: [], pieces: [{ kind: 'text', text, start: 0, end: text.length }] }
  }
  const fields: Item = {
    ...item,
    ...(title && { title: bare(title) }),
    ...(lead && { lead: bare(lead) }),
    texts: texts.map(text => ('blocks' in text ? text : bare(text))),
  }
  return read('', nowhere, fields, html)
}

/** An item whose words are not read. @param place In the source. */
export function silentDocument(
  source: string,
  place: Span,
  { id, date }: { readonly id: string | undefined; readonly date: IsoDate | undefined },
): Document {
  const document: Mutable<Document> = {
    item: place,
    isSilent: true,
    text: '',
    blocks: [],
    opaque: [],
    authors: [],
    links: [],
    comments: [],
    source,
    toSource: same,
  }
  if (id !== undefined && id !== '') document.id = id
  if (date) document.date = date
  return document
}

type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] }

const same = (span: Span): Span => span

/** An item that cannot be read: it holds no text. @param place In the source. */
export const unreadItem = (source: string, place: Span, reason: Worded): Document => ({
  ...itemDocument(source, place, { dates: [], authors: [], links: [], texts: [], isEmpty: true }, defaultFormatOptions),
  fault: { reason, place },
})

const firstDay = (dates: readonly Stated[]): IsoDate | undefined =>
  dates.map(({ text }) => publicationDay(text)).find(day => day !== undefined)

function readDay(dates: readonly Stated[], builder: DocumentBuilder): void {
  for (const stated of dates) {
    const day = publicationDay(stated.text)
    if (day) builder.date(day)
    else if (stated.text.trim() !== '') builder.unreadDate(stated)
  }
}

/** The words of a field with mark-up are escaped twice: for the mark-up, and for what it is written in. */
function sectionsOf(text: Words | RichText): readonly Section[] {
  if ('blocks' in text)
    return [
      ...text.sections.map(section => ({ ...section, of: text })),
      ...text.blocks.flatMap(block => ('words' in block ? sectionsOf(block.words) : [])),
    ]
  const { sections, format } = text
  return format === 'html'
    ? sections.map(section => ({ ...section, escape: words => section.escape(escapedXml(words)) }))
    : sections
}

function readRichText({ blocks, links, unread }: RichText, builder: LayeredBuilder, html: HtmlOptions): void {
  for (const block of blocks) {
    if (block.opensRow === true) builder.openRow()
    if ('words' in block) readWords(block.words, block.kind, builder, html)
    else writeRuns(block.kind, block.runs, builder)
  }
  for (const { url, place } of links) builder.link(url, place)
  for (const place of unread) builder.unread({ kind: 'part', name: 'JSON', reason: tooDeep, place })
}

const tooDeep = worded(formatsCatalogs, ({ json }) => json.tooDeep)

const tag = /<[A-Za-z/!]/

/** What a text has to do with notes: where those stand that it calls, or as what it is called. */
interface Noted {
  readonly page?: Page
  readonly label?: string
}

/** @param kind Of its paragraphs. */
function readWords(
  { pieces, format, isRaw }: Words,
  kind: BlockKind,
  builder: LayeredBuilder,
  options: HtmlOptions,
  { page, label }: Noted = {},
): void {
  const layer = new Layer(pieces)
  if (format === 'markdown') builder.readMarkdown(withoutBold(layer), kind)
  else if (format === 'html' && tag.test(layer.text)) {
    if (isRaw) builder.readXhtml(layer, kind, options, page, label)
    else builder.readHtml(layer, kind, options, page, label)
  } else readText(format === 'html' ? withoutReferences(layer) : layer, kind, builder, label)
}

/** HTML without any tags: its lines are kept, as many feeds have paragraphs in them. */
const withoutReferences = (layer: Layer): Layer =>
  new Layer(
    [...piecesOf(layer.text, { start: 0, end: layer.text.length }, false)].flatMap(piece =>
      piece.kind === 'text' ? layer.pieces(piece) : { ...piece, ...layer.place(piece) },
    ),
  )

/** What messengers export for bold is none to Markdown in many places. */
const withoutBold = (layer: Layer): Layer =>
  new Layer(withoutStrong(layer.text).flatMap(stretch => layer.pieces(stretch)))

function readText(written: Layer, kind: BlockKind, builder: DocumentBuilder, label?: string): void {
  const layer = withoutBold(written)
  for (const block of splitBlocks(layer.text)) {
    builder.separate()
    const start = builder.length
    for (const piece of layer.pieces(block)) builder.replaced(piece.text, piece.start, piece.end)
    builder.block(kind === 'paragraph' ? block.kind : kind, { start, end: builder.length }, label)
  }
}
