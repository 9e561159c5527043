/**
 * The formats a draft may come in, by the extension of its file.
 */
import type { Document } from '../document/types.js'
import type { IsoDate } from '../registry/types.js'
import { decodeDocx } from './docx/index.js'
import { defaultFormatOptions, type FormatOptions } from './options.js'
import { docxNotation } from './docx/notation.js'
import { lineNotation, type Notation, type Revision } from './notation.js'
import { parseDocx } from './docx/document.js'
import { parseHtml } from './html/index.js'
import { htmlNotation } from './html/notation.js'
import { parseMarkdown } from './markdown.js'
import { parseMdx } from './mdx.js'
import { parseText } from './text.js'

export interface Format {
  readonly name: string
  /** With the dot, lower case. The first one is the usual one. */
  readonly extensions: readonly string[]
  /**
   * The documents that a source holds, in order: one, but for feeds, whose items have days of their own. Offsets of each
   * are into the whole source.
   */
  readonly parse: (source: string, options?: FormatOptions) => readonly Document[]
  /** How fixes are written; absent: the format is only read. */
  readonly notation?: Notation
  /** The notation for changes that are put down in another way; absent: the format knows no other. */
  readonly notationFor?: (revision: Revision) => Notation
  /** Of a format which is no plain text. @throws Error if the bytes are not of the format. */
  readonly decode?: (bytes: Uint8Array) => Decoded
}

/** A source, with the way back to its bytes. */
export interface Decoded {
  readonly source: string
  /** As WHATWG names it; absent: UTF-8. */
  readonly encoding?: string
  /**
   * Bytes of a changed source; what was not changed stays byte for byte.
   * @param how Counts in formats that can tell changes from the text.
   */
  encode(source: string, how?: Signing): Uint8Array
}

/** How changes are put down, and of which day they are. */
export interface Signing {
  readonly revision: Revision
  readonly day: IsoDate
}

export const formats: readonly Format[] = [
  {
    name: 'text',
    extensions: ['.txt', '.text'],
    parse: source => [parseText(source)],
    notation: lineNotation({ marker: marker => marker, joinsLines: false }),
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    parse: source => [parseMarkdown(source)],
    notation: lineNotation({ marker: marker => marker.replaceAll('*', '\\*'), joinsLines: true }),
  },
  {
    name: 'docx',
    extensions: ['.docx'],
    parse: source => [parseDocx(source)],
    notation: docxNotation('plain'),
    notationFor: docxNotation,
    decode: decodeDocx,
  },
  {
    name: 'mdx',
    extensions: ['.mdx'],
    parse: source => [parseMdx(source)],
    notation: lineNotation({ marker: marker => marker.replaceAll('*', '\\*'), joinsLines: true }),
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    parse: (source, { html } = defaultFormatOptions) => [parseHtml(source, html)],
    notation: htmlNotation,
  },
]

/** What decides the format. The name of a format goes before the extension of a path. */
export interface FormatHints {
  readonly format?: string
  readonly path?: string
}

/** @returns The format; plain text for a path without extension, nothing for a name or an extension not known. */
export function formatOf({ format, path }: FormatHints): Format | undefined {
  if (format !== undefined) return formats.find(({ name }) => name === format)
  const extension = /[^\\/](\.[^.\\/]+)$/.exec(path ?? '')?.[1]?.toLowerCase()
  return extension === undefined ? formats[0] : formats.find(({ extensions }) => extensions.includes(extension))
}

/** How fixes are written in a format; nothing if it is only read. */
export const notationOf = ({ notation, notationFor }: Format, revision: Revision): Notation | undefined =>
  notationFor?.(revision) ?? notation

/** @returns The documents of a source, or nothing if the format is not known. */
export const parseDocuments = (
  source: string,
  hints: FormatHints = {},
  options?: FormatOptions,
): readonly Document[] | undefined => formatOf(hints)?.parse(source, options)

/** @returns The first document of a source, or nothing if the format is not known or the source holds none. */
export const parseDocument = (source: string, hints: FormatHints = {}, options?: FormatOptions): Document | undefined =>
  parseDocuments(source, hints, options)?.[0]
