/**
 * The formats a draft may come in, by the extension of its file.
 */
import type { Document } from '../document/types.js'
import type { Worded } from '../messages/worded.js'
import type { IsoDate } from '../registry/types.js'
import { parseAsciidoc } from './asciidoc/index.js'
import { asciidocNotation } from './asciidoc/notation.js'
import { parseDocx } from './docx/document.js'
import { decodeDocx } from './docx/index.js'
import { docxNotation } from './docx/notation.js'
import { declaredInHtml, decodeText } from './encoding.js'
import { parseEpub } from './epub/document.js'
import { decodeEpub } from './epub/index.js'
import { epubNotation } from './epub/notation.js'
import { FormatError } from './error.js'
import { extensionOf } from './extensions.js'
import { jsonFeed, ndjson, xmlFeed } from './feeds/index.js'
import { parseHtml } from './html/index.js'
import { htmlNotation } from './html/notation.js'
import { markdownNotation } from './markdown-notation.js'
import { icml, idml } from './indesign/index.js'
import { jsonText } from './json/index.js'
import { formatLike, isLike, type LikeFormat } from './like.js'
import { parseMarkdown } from './markdown.js'
import { parseMdx } from './mdx.js'
import { inlineNotation, lineNotation, type Notation, type Revision } from './notation.js'
import { fodt, odt } from './odt/index.js'
import { defaultFormatOptions, type FormatOptions } from './options.js'
import { savedAs } from './others.js'
import { pdf } from './pdf/index.js'
import { parseRst } from './rst/index.js'
import { rstNotation } from './rst/notation.js'
import { parseRtf } from './rtf/document.js'
import { decodeRtf } from './rtf/index.js'
import { rtfNotation } from './rtf/notation.js'
import { parseSubtitles } from './subtitles.js'
import { telegramJson, telegramPage } from './telegram/index.js'
import { parseText } from './text.js'

export type { LikeFormat } from './like.js'
export type { Notation } from './notation.js'
export { withExtensions, type Extensions } from './extensions.js'

export interface Format {
  readonly name: string
  /** What editors call its language. Absent: as it is named here. */
  readonly languageId?: string
  /** Editors take for it whatever they do not know: what a file's extension says goes before it. */
  readonly isAnyText?: true
  /** With the dot, lower case. The first one is the usual one. */
  readonly extensions: readonly string[]
  /** Extensions of other kinds of files, too: such a file is of the format if `accepts` says so; in folders it is passed over. */
  readonly sharedExtensions?: readonly string[]
  /** Whether a source under a shared extension is of the format. */
  readonly accepts?: (source: string, options?: FormatOptions) => boolean
  /** As which it is sent; absent: it is not. */
  readonly mediaTypes?: readonly string[]
  /** What is read under a shared extension, for those who have something else. Absent: the name of the format. */
  readonly holds?: readonly string[]
  /**
   * The documents that a source holds, in order: one, but for feeds, whose items have days of their own. Offsets of each
   * are into the whole source.
   */
  readonly parse: (source: string, options?: FormatOptions) => readonly Document[]
  /** Why a source can be of none of the formats that share its extensions: it is no JSON at all. */
  readonly faultIn?: (source: string) => Worded | undefined
  /** Its documents are lines: a source may be cut between any two of them, and each part read by itself. */
  readonly isOfLines?: true
  /** Its documents are elements of a tree: a stream may be cut between them. */
  readonly elements?: ElementPlaces
  /**
   * Reads the `item` of a document, which was cut out of its source or mended, by itself.
   * @param whole The document, as it was read in its place.
   */
  readonly parseItem?: (source: string, options?: FormatOptions, whole?: Document) => Document
  /** How fixes are written; absent: the format is only read. */
  readonly notation?: Notation
  /** The notation for changes that are put down in another way; absent: the format knows no other. */
  readonly notationFor?: (revision: Revision) => Notation
  /** Whether its files are no text: they are mended in copies beside them, and told of by what people read in them. */
  readonly isBinary?: boolean
  /** Absent: by the encoding of a text. @throws Error if the bytes are not of the format. */
  readonly decode?: (bytes: Uint8Array) => Decoded
  /** What its bytes are read by, where that is no part of plashka: instead of `decode`. */
  readonly part?: OptionalPart
}

/**
 * Where documents stand in a tree: in XML under which names, in lower case and without prefixes; in JSON in which arrays,
 * by the keys that lead to them with dots between, and what an object of one is read between.
 */
export type ElementPlaces =
  | { readonly of: 'xml'; readonly names: ReadonlySet<string> }
  | { readonly of: 'json'; readonly arrays: ReadonlySet<string>; readonly around: readonly [string, string] }

/** A package which those who need it install beside plashka. */
export interface OptionalPart {
  /** What `npm install` is to be given. */
  readonly package: string
  /** What of it is imported. */
  readonly module: string
  /** Rejects if the bytes are not of the format. @param library The module. */
  readonly decode: (bytes: Uint8Array, library: unknown) => Promise<Decoded>
}

/** Imports the module of an optional part. Rejects if it is not installed. */
export type Importing = (specifier: string) => Promise<unknown>

/** A source, with the way back to its bytes. */
export interface Decoded {
  readonly source: string
  /** As WHATWG names it, or UTF-32 with its byte order; absent: UTF-8. */
  readonly encoding?: string
  /**
   * Bytes of a changed source; what was not changed stays byte for byte.
   * @param how Counts in formats that can tell changes from the text.
   */
  readonly encode: (source: string, how?: Signing) => Uint8Array
}

/** How changes are put down, and of which day they are. */
export interface Signing {
  readonly revision: Revision
  readonly day: IsoDate
}

/** The formats that plashka knows by itself. */
export const formats: readonly Format[] = [
  {
    name: 'text',
    languageId: 'plaintext',
    isAnyText: true,
    extensions: ['.txt', '.text'],
    mediaTypes: ['text/plain'],
    parse: (source, { leave } = defaultFormatOptions) => [parseText(source, leave)],
    notation: lineNotation({ marker: marker => marker, joinsLines: false }),
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    parse: (source, { leave } = defaultFormatOptions) => [parseMarkdown(source, leave)],
    notation: markdownNotation(words => `<!-- ${words} -->`),
  },
  {
    name: 'docx',
    extensions: ['.docx', '.docm', '.dotx', '.dotm'],
    parse: source => [parseDocx(source)],
    get notation() {
      return docxNotation('plain')
    },
    notationFor: docxNotation,
    isBinary: true,
    decode: decodeDocx,
  },
  odt,
  fodt,
  idml,
  icml,
  {
    name: 'epub',
    extensions: ['.epub'],
    parse: (source, { html } = defaultFormatOptions) => [parseEpub(source, html)],
    notation: epubNotation,
    isBinary: true,
    decode: decodeEpub,
  },
  {
    name: 'rtf',
    extensions: ['.rtf'],
    parse: source => [parseRtf(source)],
    notation: rtfNotation,
    isBinary: true,
    decode: decodeRtf,
  },
  {
    name: 'mdx',
    extensions: ['.mdx'],
    parse: (source, { leave } = defaultFormatOptions) => [parseMdx(source, leave)],
    notation: markdownNotation(words => `{/* ${words} */}`),
  },
  {
    name: 'asciidoc',
    extensions: ['.adoc', '.asciidoc', '.asc'],
    parse: source => [parseAsciidoc(source)],
    notation: asciidocNotation,
  },
  {
    name: 'rst',
    languageId: 'restructuredtext',
    extensions: ['.rst', '.rest'],
    parse: source => [parseRst(source)],
    notation: rstNotation,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    parse: (source, { html, leave } = defaultFormatOptions) => [parseHtml(source, html, leave)],
    notation: htmlNotation,
    decode: bytes => decodeText(bytes, declaredInHtml(bytes)),
  },
  { name: 'srt', extensions: ['.srt'], parse: source => [parseSubtitles(source, 'srt')], notation: inlineNotation },
  { name: 'vtt', extensions: ['.vtt'], parse: source => [parseSubtitles(source, 'vtt')], notation: inlineNotation },
  xmlFeed,
  jsonFeed,
  telegramJson,
  telegramPage,
  jsonText,
  ndjson,
  pdf,
]

/**
 * Formats with others behind them.
 * @throws Error if one of them is no format, has the name or an extension of one that is there, or is like none.
 */
export function withFormats(known: readonly Format[], others: readonly (Format | LikeFormat)[]): readonly Format[] {
  const all = [...known]
  for (const given of others) {
    const format = isLike(given) ? formatLike(given, known) : given
    if (!isFormat(format)) throw new FormatError(({ plugin }) => plugin.noFormat)
    const { name, extensions } = format
    if (all.some(other => other.name === name)) throw new FormatError(({ plugin }) => plugin.nameTaken(name))
    const taken = extensions.find(extension => all.some(other => other.extensions.includes(extension)))
    if (taken !== undefined) throw new FormatError(({ plugin }) => plugin.extensionTaken(taken))
    all.push(format)
  }
  return all
}

function isFormat({ name, extensions, sharedExtensions = [], parse }: Partial<Format>): boolean {
  return (
    typeof name === 'string' &&
    Array.isArray(extensions) &&
    [...(extensions as readonly string[]), ...sharedExtensions].every(found => /^(?:\.[^.\\/A-Z]+)+$/.test(found)) &&
    typeof parse === 'function'
  )
}

/** What decides the format. The name of a format goes before the extension of a path. */
export interface FormatHints {
  readonly format?: string
  readonly path?: string
}

/**
 * The formats that a draft may be of, the likeliest one first: plain text for a path without extension, none for a name
 * or an extension not known.
 */
export function formatsOf({ format, path }: FormatHints, among: readonly Format[] = formats): readonly Format[] {
  if (format !== undefined) return among.filter(({ name }) => name === format)
  const extension = extensionOf(path, among)
  if (extension === undefined) return among.slice(0, 1)
  const own = among.filter(({ extensions }) => extensions.includes(extension))
  return [...own, ...among.filter(({ sharedExtensions = [] }) => sharedExtensions.includes(extension))]
}

/** How fixes are written in a format; nothing if it is only read. */
export const notationOf = ({ notation, notationFor }: Format, revision: Revision): Notation | undefined =>
  notationFor?.(revision) ?? notation
/** Whether a source is of one of its formats: the extension says so, or if others share it, the content. */
function isAccepted(
  format: Format,
  { format: asked, path }: FormatHints,
  source: string,
  options: FormatOptions | undefined,
): boolean {
  const isShared = asked === undefined && format.sharedExtensions?.includes(extensionOf(path, [format]) ?? '')
  return !isShared || (format.accepts?.(source, options) ?? true)
}

/** @returns The likeliest format, or nothing if none is known. */
export const formatOf = (hints: FormatHints): Format | undefined => formatsOf(hints)[0]

/** @returns The format of a source, or nothing if none is known that it is of. */
export const formatFor = (
  source: string,
  hints: FormatHints,
  among?: readonly Format[],
  options?: FormatOptions,
): Format | undefined => choosing(hints, among).find(format => isAccepted(format, hints, source, options))

/** Formats in the order in which a source is asked: those that know theirs by its content go before those that take any. */
const choosing = (hints: FormatHints, among?: readonly Format[]): readonly Format[] => {
  const found = formatsOf(hints, among)
  const isChoosy = ({ sharedExtensions, extensions }: Format): boolean =>
    hints.format === undefined &&
    sharedExtensions !== undefined &&
    !extensions.includes(extensionOf(hints.path, found) ?? '')
  return [...found.filter(isChoosy), ...found.filter(format => !isChoosy(format))]
}

/**
 * A file's bytes as its format has them.
 * @returns Nothing if no format is known that they are of.
 * @throws Error if the bytes are not of the format that the hints name, in no encoding that can be told, or of another
 * program, which can save them in a format that is known.
 */
export function decodedFile(
  bytes: Uint8Array,
  hints: FormatHints,
  among?: readonly Format[],
  options?: FormatOptions,
): DecodedFile | undefined {
  for (const format of choosing(hints, among)) {
    if (format.part) throw missing(format.part)
    const decoded = format.decode?.(bytes) ?? decodeText(bytes)
    if (isAccepted(format, hints, decoded.source, options)) return { format, decoded }
  }
  const other = savedAs(hints.path ?? '')
  if (hints.format === undefined && other) throw new FormatError(words => words.saveAs(other.extension, other.target))
  return undefined
}

export interface DecodedFile {
  readonly format: Format
  readonly decoded: Decoded
}

/** The same of formats that are read by an optional part, too. Rejects where `decodedFile` throws, and if the part is not installed. */
export async function decodedWithParts(
  importing: Importing,
  bytes: Uint8Array,
  hints: FormatHints,
  among?: readonly Format[],
  options?: FormatOptions,
): Promise<DecodedFile | undefined> {
  const format = choosing(hints, among)[0]
  if (!format?.part) return decodedFile(bytes, hints, among, options)
  const { part } = format
  const library = await importing(part.module).catch((cause: unknown) => {
    throw missing(part, isAbsence(cause) ? undefined : cause)
  })
  return { format, decoded: await part.decode(bytes, library) }
}

/** That a module is not installed is all that there is to say of it: where it was looked for is nobody's business. */
const isAbsence = (cause: unknown): boolean =>
  (cause as { readonly code?: unknown } | null)?.code === 'ERR_MODULE_NOT_FOUND'

const missing = (part: OptionalPart, cause?: unknown): FormatError =>
  new FormatError(words => words.missingPart(part.package), { cause })

/** Every extension that is known, shared ones included. */
export const knownExtensions = (among: readonly Format[] = formats): readonly string[] => [
  ...new Set(among.flatMap(({ extensions, sharedExtensions = [] }) => [...extensions, ...sharedExtensions])),
]

/** What is read under an extension that several kinds of files share; nothing where the extension is of one format, or of none. */
export function kindsUnder(
  path: string | undefined,
  among: readonly Format[] = formats,
): readonly string[] | undefined {
  const extension = extensionOf(path, among)
  const found = among.filter(({ sharedExtensions = [] }) => sharedExtensions.some(shared => shared === extension))
  return found.length > 0 ? found.flatMap(({ name, holds = [name] }) => holds) : undefined
}

/** Why a source is of none of the kinds that share its extension; nothing where it is well written, and only of another kind. */
export function faultUnder(source: string, path: string | undefined, among: readonly Format[]): Worded | undefined {
  const extension = extensionOf(path, among)
  const [fault] = among.flatMap(({ sharedExtensions = [], faultIn }) =>
    sharedExtensions.some(shared => shared === extension) ? (faultIn?.(source) ?? []) : [],
  )
  return fault
}

/** @returns The documents of a source, or nothing if the format is not known. */
export const parseDocuments = (
  source: string,
  hints: FormatHints = {},
  options?: FormatOptions,
  among?: readonly Format[],
): readonly Document[] | undefined => formatFor(source, hints, among, options)?.parse(source, options)

/** @returns The first document of a source, or nothing if the format is not known or the source holds none. */
export const parseDocument = (source: string, hints: FormatHints = {}, options?: FormatOptions): Document | undefined =>
  parseDocuments(source, hints, options)?.[0]
