/**
 * How fixes are written in a format: what would be mark-up in it, and where a footnote goes.
 */
import type { Document, Span, TextEdit } from '../document/types.js'

/** Replaces a half-open range of UTF-16 code units of the source. An empty range inserts. */
export type Edit = TextEdit

export interface NewFootnote {
  /** As it is to stand. */
  readonly marker: string
  /** The marker however it is written: `2`, `**`. */
  readonly label: string
  /**
   * What stands before the words where it is not the marker and a space, as the note before it has it: «2 — ». Empty: the
   * format numbers the notes itself.
   */
  readonly opening?: string
  readonly words: string
  /** Whether no other footnote stands right before it: it is to be set apart from the text. */
  readonly isFirst: boolean
}

/**
 * How changes are put down in a format that can tell them from the text: `plain`: not at all; `tracked`: as changes that
 * an editor accepts or rejects; `comments`: beside the text, which stays as it is.
 */
export const revisions = ['plain', 'tracked', 'comments'] as const
export type Revision = (typeof revisions)[number]

/** A marker as it stands in the source, with what has to be added for it. */
export interface Call {
  readonly marker: string
  readonly edits: readonly Edit[]
}

export interface Notation {
  /** A marker as plain characters. */
  marker(marker: string): string
  /** Words as plain characters. */
  words(words: string): string
  /** Adds a footnote behind all others. Absent: the format has no place for footnotes, notices stand in the text. */
  addition?(document: Document, footnote: NewFootnote): Edit
  /**
   * Takes a footnote out with what holds it.
   * @param span Of its marker and words, in the Document's text.
   * @param opensBlock Whether its block begins with it.
   */
  removal(document: Document, span: Span, opensBlock: boolean): Edit
  /**
   * Puts words or a marker, as this notation writes them, behind a character. Absent: they go into the source right
   * behind it and the mark-up that closes there.
   * @param offset In the Document's text.
   */
  insertion?(document: Document, offset: number, text: string): readonly Edit[]
  /**
   * Puts other words in the place of a span of the Document's text. Absent: in that of its source.
   * @param text As this notation writes it; empty: the span is taken out.
   */
  replacement?(document: Document, span: Span, text: string): Edit
  /**
   * Adds a note of the format's own, which has one call only. Absent: footnotes are paragraphs, called by their marker.
   * @param taken Places of the text for which notes are being added already.
   * @param at Behind which character of the text it is to be called.
   * @returns Nothing if there can be none.
   */
  note?(document: Document, words: string, taken: readonly number[], at: number): Call | undefined
  /** Whether a note of the format's own may be called once more. */
  readonly sharesNotes?: true
  /** Whether such a note may be called from anywhere: one does for all that want the same words. */
  readonly sharesNewNotes?: true
  /**
   * A call as the document writes it, with its mark-up. Absent: as it stands in the source.
   * @param call In the Document's text.
   */
  call?(document: Document, call: Span): string
  /** A call written like another one, with another marker; nothing if there is no mark-up to be kept. */
  alike?(call: string, from: string, to: string): string | undefined
  /** A comment that may stand on a line of its own before a block. Absent: the format has none. */
  comment?(words: string): string
  /** An edit made such that it leaves the mark-up whole; nothing if it cannot be. Absent: any edit can be made. */
  readonly whole?: (source: string, edit: Edit) => Edit | undefined
}

/** Notation of a format whose texts have no place for new footnotes, and whose documents rewrite their edits themselves. */
export const inlineNotation: Notation = {
  marker: marker => marker,
  words: words => words,
  removal: (document, span) => ({ ...document.toSource(span), text: '' }),
}

/** The same of a format of which some sources have notes of their own, called one by one. */
export const itemNotation: Notation = {
  ...inlineNotation,
  note: (document, words, { length: taken }, at) => document.newNote?.(words, taken, at),
  call: (document, call) => {
    const { start, end } = document.toSource(call)
    return document.newNote ? document.text.slice(call.start, call.end) : document.source.slice(start, end)
  },
}

/** Notation of a format whose lines are its paragraphs. */
export function lineNotation({
  marker,
  joinsLines,
  comment,
}: {
  readonly marker: (marker: string) => string
  /** Whether a line break alone joins lines to one paragraph. */
  readonly joinsLines: boolean
  /** Absent: the format has no comments. */
  readonly comment?: (words: string) => string
}): Notation {
  return {
    marker,
    words: words => words,
    addition: (document, footnote) => {
      const { source } = document
      const [lineBreak = '\n'] = /\r\n|\n|\r/.exec(source) ?? []
      const end = source.trimEnd().length
      const item = footnote.opening === '' ? itemLikeLast(document, footnote.label) : undefined
      const gap = !item && (footnote.isFirst || joinsLines) ? lineBreak + lineBreak : lineBreak
      return { start: end, end, text: `${gap}${item ?? openingOf(footnote)}${footnote.words}` }
    },
    removal: removedLine,
    ...(comment && { comment }),
  }
}

const openingOf = ({ marker, opening }: NewFootnote): string =>
  /^\[\^.*\]$/.test(marker) ? `${marker}: ` : opening || `${marker} `

/** What opens an item like the last block; nothing if that is no item whose number stands in the source before it. */
function itemLikeLast(document: Document, label: string): string | undefined {
  const { source, blocks } = document
  const { start = 0, number } = blocks.at(-1) ?? {}
  const at = document.toSource({ start, end: start + 1 }).start
  const [, indent = '', sign = ''] =
    /^([ \t>]*)\d{1,9}([.)][ \t]+)$/.exec(source.slice(source.lastIndexOf('\n', at - 1) + 1, at)) ?? []
  return number === undefined || sign === '' ? undefined : indent + label + sign
}

/** How far what stands behind a line is looked at. UTF-16 code units. */
const nearby = 100

/**
 * The line breaks before the footnote go, too; what stands behind keeps its own. Where a blank line before it parts it and
 * the lines behind it from the text, it goes with its own line break instead.
 */
function removedLine(document: Document, span: Span, opensBlock: boolean): Edit {
  const { source } = document
  const { start, end } = document.toSource(span)
  const from = opensBlock ? source.lastIndexOf('\n', start - 1) + 1 : start
  const lead = source.slice(0, from).trimEnd().length
  const rest = source.slice(end)
  if (lead === 0) return { start: lead, end: end + rest.length - rest.trimStart().length, text: '' }
  const ownBreak = /^[ \t]*\r?\n(?=[ \t]*[^\s])/.exec(source.slice(end, end + nearby))?.[0].length ?? 0
  const isApart = /\n[ \t]*\r?\n/.test(source.slice(lead, from))
  return isApart && ownBreak > 0 && opensBlock
    ? { start: from, end: end + ownBreak, text: '' }
    : { start: lead, end, text: '' }
}
