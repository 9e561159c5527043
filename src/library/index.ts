/**
 * plashka: finds every mention of a designated entity and checks its notice as of the day of publication.
 */
import type { Document } from '../document/types.js'
import { checkBy, type Basis } from '../engine/check.js'
import { mend } from '../engine/mend.js'
import {
  decodedFile,
  formatFor,
  formats,
  knownExtensions,
  withExtensions,
  withFormats,
  type Decoded,
  type Extensions,
  type Format,
} from '../formats/index.js'
import { defaultFormatOptions, type FormatOptions } from '../formats/options.js'
import { defaultFixOptions, type FixOptions } from '../fixes/index.js'
import { inspectionOf, type Inspection } from '../kernel/inspection.js'
import type { Report } from '../kernel/linter.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { defaultSettings, type Settings } from '../kernel/settings.js'
import { builtinKnowledge } from '../knowledge/artefact.js'
import { catalogs } from '../wording/words/index.js'
import { isoDate } from '../registry/date.js'
import type { Language } from '../language/language.js'

export { rules } from '../../rules/index.js'
export { DocumentBuilder } from '../document/builder.js'
export type { Document, Block, BlockKind, Span, TextEdit } from '../document/types.js'
export { applyEdits, defaultFixOptions, fixesOf, type Edit, type Fix, type FixOptions } from '../fixes/index.js'
export type { Inspection } from '../kernel/inspection.js'
export { lint } from '../engine/check.js'
export type { Report } from '../kernel/linter.js'
export type { Knowledge } from '../mentions/knowledge.js'
export { ListsFindings, type ListsMessage } from '../kernel/lists-findings.js'
export { defaultSettings, type Settings } from '../kernel/settings.js'
export type { Finding, Message, Rule } from '../kernel/types.js'
export { builtinKnowledge } from '../knowledge/artefact.js'
export { knowledgeFor } from '../knowledge/knowledge.js'
export type { Mention } from '../mentions/types.js'
export type { Notice, Statement } from '../notices/types.js'
export { defaultPolicy, type Policy, type Severity } from '../policy/types.js'
export { parseDocument, parseDocuments, type Decoded, type Format } from '../formats/index.js'
export { inlineNotation, lineNotation, type Notation } from '../formats/notation.js'
export type { FormatOptions } from '../formats/options.js'
export type { ListsState } from '../registry/lists-state.js'
export type { Alias, Category, Designation, Entity, EntityId, IsoDate } from '../registry/types.js'
export type { Language } from '../language/language.js'
export { retextPlashka } from '../retext/index.js'

export interface CheckOptions {
  /** Decides the format by its extension. Default: plain text. */
  readonly path?: string
  /** The day of publication, YYYY-MM-DD. Default: what the draft says, else today. */
  readonly asOf?: string
  /** Language of the messages. Default: en. */
  readonly language?: Language
  /** Anything else that a config can set. */
  readonly settings?: Partial<Settings>
  /** Lists to go by. Default: the built-in ones. */
  readonly knowledge?: Knowledge
  /** How the format is read. */
  readonly formats?: FormatOptions
  /** Formats beside the built-in ones. */
  readonly plugins?: readonly Format[]
  /** Formats by name for further extensions: `{ '.qmd': 'markdown' }`. */
  readonly extensions?: Extensions
}

/**
 * Checks a draft; of a feed, its first item.
 * @throws RangeError if `asOf` is no day, the path's format is not known, or there is nothing in the draft to check.
 */
export function check(source: string, options: CheckOptions = {}): Report {
  const [report] = checkAll(source, options)
  if (!report) throw noDocument(options)
  return report
}

const noDocument = ({ path }: CheckOptions): RangeError => new RangeError(`${path ?? ''}: holds no document`)

/**
 * Checks every document of a source: each item of a feed, by its own day.
 * @throws RangeError if `asOf` is no day, or the path's format is not known; Error if the source is not of its format.
 */
export const checkAll = (source: string, options: CheckOptions = {}): readonly Report[] =>
  checkBy(basisOf(options))(draftOf(source, options).documents)

function basisOf({ settings, language, asOf, knowledge = builtinKnowledge() }: CheckOptions): Basis {
  return {
    knowledge,
    settings: {
      ...defaultSettings,
      ...settings,
      ...(language && { language }),
      ...(asOf !== undefined && { asOf: isoDate(asOf) }),
    },
  }
}

function draftOf(source: string, options: CheckOptions): { format: Format; documents: readonly Document[] } {
  const known = formatsIn(options)
  const format = formatFor(source, hintsIn(options), known)
  if (!format) throw unknownFormat(options, known)
  return { format, documents: format.parse(source, options.formats) }
}

const hintsIn = ({ path }: CheckOptions) => (path === undefined ? {} : { path })
const formatsIn = (options: CheckOptions): readonly Format[] =>
  withExtensions(withFormats(formats, options.plugins ?? []), options.extensions ?? {})

/**
 * The source of a file: a text whatever its encoding, a Word document.
 * @returns The source, which `check` and `fix` take, and `encode`, which makes bytes of it again: what was not changed stays
 * byte for byte.
 * @throws RangeError if the path's format is not known; Error if the bytes are not of it, or in no encoding that can be told.
 */
export function decode(
  bytes: Uint8Array,
  options: Pick<CheckOptions, 'path' | 'plugins' | 'extensions'> = {},
): Decoded {
  const known = formatsIn(options)
  const file = decodedFile(bytes, hintsIn(options), known)
  if (!file) throw unknownFormat(options, known)
  return file.decoded
}

const unknownFormat = ({ path }: CheckOptions, known: readonly Format[]): RangeError =>
  new RangeError(`${path ?? ''}: unknown format, known are ${knownExtensions(known).join(', ')}`)

/** Checks a draft and gives the JSON of `plashka inspect`. */
export function inspect(source: string, options: CheckOptions = {}): Inspection {
  return inspectionOf(
    options.path ?? 'stdin',
    check(source, options),
    catalogs[options.language ?? defaultSettings.language],
  )
}

/** A draft after its mending. */
export interface Fixed {
  readonly source: string
  /** Of the source as given; of a feed, of its first item. */
  readonly before: Report
  /** Of the mended source; of a feed, of its first item. */
  readonly report: Report
  /** Of the mended source, one for each document in it. */
  readonly reports: readonly Report[]
  /** Number of fixes applied. */
  readonly fixed: number
}

/**
 * Checks a draft and writes in what is missing, in every item of a feed.
 * @returns The mended source, with the reports before and after. Mending it again changes nothing.
 * @throws RangeError as `check` does.
 */
export function fix(
  source: string,
  { fix: how, ...options }: CheckOptions & { readonly fix?: Partial<FixOptions> } = {},
): Fixed {
  const { format, documents } = draftOf(source, options)
  const checked = checkBy(basisOf(options))
  const reports = checked(documents)
  const [before] = reports
  if (!before) throw noDocument(options)
  const given = { source, format, options: options.formats ?? defaultFormatOptions, reports }
  const mended = mend(given, checked, { ...defaultFixOptions, ...how })
  return { ...mended, before, report: mended.reports[0]! }
}
