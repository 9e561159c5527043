/**
 * The Document: what every format adapter gives and every later stage reads.
 */
import type { Vocabulary } from '../language/vocabulary.js'
import type { Worded } from '../messages/worded.js'
import type { IsoDate } from '../registry/types.js'

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'caption' | 'alt' | 'footnote' | 'meta'

/** A run of text that is read as one: offsets are into {@link Document.text}. Blocks do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Of a footnote which the format itself ties to its calls: `^1` for `[^1]: …` in Markdown. */
  readonly label?: string
  /** Of words that the page shows where one points at a stretch of its text, such as a tooltip: that stretch. */
  readonly about?: Span
  /** Of a cell: the first one with text in its row. */
  readonly opensRow?: true
  /** It is a term, which what stands behind it tells about. */
  readonly isTerm?: true
  /** Of the first block of an item: the number that the list shows before it, where that is no part of the text. */
  readonly number?: number
}

/** An element of the mark-up within a block. Offsets are into {@link Document.text}. */
export interface Inline extends Span {
  readonly kind: 'link' | 'emphasis'
  /** Where its mark-up ends in the source; absent: not at its last character, as it goes on behind the block. */
  readonly sourceEnd?: number
}

/** A link of the draft. */
export interface Link {
  /** As written, with or without a scheme. */
  readonly url: string
  /** In the source: the address itself. */
  readonly place: Span
}

/** A comment of the mark-up. */
export interface Comment {
  /** What stands between the marks, without white space around it. */
  readonly text: string
  /** In the source, with the marks. */
  readonly place: Span
}

/** How places of a source that is no text are told to people. */
export interface Reading {
  /** @param offset In the source. @returns Paragraph and character, or whatever the format's readers count, from 1. */
  pointAt(offset: number): { readonly line: number; readonly column: number }
  /** @param span In the source. @returns What stands there, without mark-up. */
  textAt(span: Span): string
  /** Of a package: the part that an offset of the source lies in. Absent: the source is no package. */
  partAt?(offset: number): Part | undefined
  /** Of a source in pages: the page that an offset of the source lies on, and the line on it; from 1. Absent: it has none. */
  pageAt?(offset: number): { readonly page: number; readonly line: number }
}

/** A part of a package. Offsets are those of its text in the source. */
export interface Part extends Span {
  /** Its path in the package. */
  readonly name: string
}

/** Why something of a source cannot be read. */
export interface Fault {
  readonly reason: Worded
  /** In the source. */
  readonly place: Span
}

/** A day that the source states, but not such that it can be read. */
export interface UnreadDate {
  /** As written. */
  readonly text: string
  /** In the source. */
  readonly place: Span
}

/**
 * Something of a source that could not be read, or not as it was meant:
 * - `part`: of a package, broken or of a kind that is not read
 * - `alternative`: content that stands there in several ways, of which those that are not read say more
 * - `field`: a field of a word processor that begins and never ends; what stands behind it was read
 * - `end`: it ends before what has begun in it does: a file that was cut
 * - `record`: of its fields none is known to hold text
 * - `page`: what it shows is a picture, or it is broken
 */
export type Unread = { readonly place: Span } & (
  | { readonly kind: 'part'; readonly name: string; readonly reason?: Worded }
  | { readonly kind: 'alternative' }
  | { readonly kind: 'field' }
  | { readonly kind: 'end' }
  | { readonly kind: 'record' }
  | { readonly kind: 'page'; readonly page: number; readonly isBroken: boolean }
)

/** Where an item begins in the stream that it was cut out of. */
export interface StreamPlace {
  /** Lines of the stream before its first one. */
  readonly lines: number
  /** What stands before it in its line, in UTF-16 code units. */
  readonly column: number
  /** In bytes of the stream. */
  readonly byte: number
}

/** A draft as plain logical text, with the way back to its source. */
export interface Document {
  /** What the source calls the document: the guid of an item of a feed, the id of a record. */
  readonly id?: string
  /** In the source: the item which the document is, where it is one of several. By itself it reads the same. */
  readonly item?: Span
  /** Of an item that is one of a stream. */
  readonly inStream?: StreamPlace
  /** Of an item of XML: the namespaces bound around it, by prefix. */
  readonly bindings?: Readonly<Record<string, string>>
  /** Its words are sure to hold nothing that any rule would tell, and have not been read: it needs no check. */
  readonly isSilent?: true
  /** Why the item cannot be read: the document then holds no text. */
  readonly fault?: Fault
  /** The words without the mark-up. Blocks are set apart by blank lines. UTF-16. */
  readonly text: string
  /** The words by which statuses are read in it; absent: those of the languages alone. */
  readonly vocabulary?: Vocabulary
  /** In order of their place, not overlapping. */
  readonly blocks: readonly Block[]
  /** Parts of {@link text} in which no name counts: code, raw mark-up. In order, not overlapping. */
  readonly opaque: readonly Span[]
  /**
   * Parts of {@link text} that stand beside it, as the menus and the footer of a page do: nobody is owed a notice there, but
   * notices count. In order, not overlapping; absent: all is the text itself.
   */
  readonly aside?: readonly Span[]
  /** The day of publication, where the source states it (front matter). */
  readonly date?: IsoDate
  /** Where the source states a day of publication, and none of those stated can be read: the first one. */
  readonly unreadDate?: UnreadDate
  /** What the source holds besides, unread; absent: nothing. */
  readonly unread?: readonly Unread[]
  /** Who signs the draft, where the source states it. */
  readonly authors: readonly string[]
  /** In order of their place. Addresses that stand in the text itself are not among them. */
  readonly links: readonly Link[]
  /** In order of their place. */
  readonly comments: readonly Comment[]
  /** What the source has for sections, such as chapters, in order and all the text; absent: what stands under headings. */
  readonly sections?: readonly Span[]
  /** Elements within blocks; absent: the mark-up is to be looked for between the characters. */
  readonly inlines?: readonly Inline[]
  /**
   * Parts of the source in which nothing may be written: tags and attributes, addresses of links, code, comments, tags
   * of templates, formulas. In order, not overlapping; at their ends something may stand.
   */
  readonly protectedSpans?: readonly Span[]
  /** Of a source that is no text; absent: places are told by line and column. */
  readonly reading?: Reading
  /** The source as decoded, from its first character (a byte order mark counts as one). */
  readonly source: string
  /** Maps a span of {@link text} to the span of {@link source} it was read from. */
  toSource(span: Span): Span
  /**
   * An edit of the source as the source has to be written: the words escaped for where they stand, the mark-up within
   * what is replaced left alone. Absent: edits are written as they are.
   */
  rewritten?(edit: TextEdit): readonly TextEdit[]
  /**
   * Adds a note of the source's own, of which each has one call. Absent: the source has no place for them.
   * @param taken How many are being added already.
   * @param at Behind which character of the text it is to be called.
   * @returns Nothing if there can be none.
   */
  newNote?(words: string, taken: number, at: number): AddedNote | undefined
}

/** A note that is added. */
export interface AddedNote {
  /** As what its call is written. */
  readonly marker: string
  readonly edits: readonly TextEdit[]
}

/** A half-open range of the source, and what is to stand in its place. */
export interface TextEdit extends Span {
  readonly text: string
}
