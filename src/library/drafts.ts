/**
 * Drafts as the library is given them, with their reports.
 */
import type { Document } from '../document/types.js'
import { checkBy, type Basis } from '../engine/check.js'
import { mend } from '../engine/mend.js'
import { defaultFixOptions, type FixOptions, type MendingRule } from '../fixes/index.js'
import {
  decodedFile,
  decodedWithParts,
  formatFor,
  formats,
  faultUnder,
  kindsUnder,
  knownExtensions,
  withExtensions,
  withFormats,
  type Decoded,
  type Extensions,
  type Format,
  type LikeFormat,
} from '../formats/index.js'
import { defaultFormatOptions, type FormatOptions } from '../formats/options.js'
import { importedAside } from '../files/built-in.js'
import type { Report } from '../kernel/linter.js'
import type { AnyRule } from '../kernel/types.js'
import { defaultSettings, type Settings } from '../kernel/settings.js'
import { builtinKnowledge } from '../knowledge/artefact.js'
import type { Language } from '../language/language.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { isoDate } from '../registry/date.js'
import { rules as houseRules } from '../../rules/index.js'

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
  readonly plugins?: readonly (Format | LikeFormat)[]
  /** Rules beside those of the house. */
  readonly rules?: readonly (AnyRule | MendingRule)[]
  /** Formats by name for further extensions: `{ '.qmd': 'markdown' }`. */
  readonly extensions?: Extensions
}

/** Of each document of a source. @throws as `checkAll` does. */
export const reportsOf = (source: string, options: CheckOptions): readonly Report[] =>
  checkBy(basisOf(options))(draftOf(source, options).documents)

/** Of the first document. @throws as `check` does. */
export const reportOf = (source: string, options: CheckOptions): Report => firstOf(reportsOf(source, options), options)

export function firstOf<Result>([first]: readonly Result[], { path = '' }: CheckOptions): Result {
  if (first === undefined) throw new RangeError(`${path}: holds no document`)
  return first
}

export interface MendedDraft {
  readonly source: string
  /** Of the source as given, one for each document in it. */
  readonly before: readonly Report[]
  /** Of the mended source. */
  readonly reports: readonly Report[]
  readonly fixed: number
}

/** @throws as `fix` does. */
export function mendedDraft(source: string, options: CheckOptions, how: Partial<FixOptions>): MendedDraft {
  const { format, documents } = draftOf(source, options)
  const check = checkBy(basisOf(options))
  const before = check(documents)
  const given = { source, format, options: options.formats ?? defaultFormatOptions, reports: before }
  return { ...mend(given, check, { ...defaultFixOptions, ...how }), before }
}

type DecodeOptions = Pick<CheckOptions, 'path' | 'plugins' | 'extensions' | 'formats'>

/** Rejects as `decodeAsync` does. */
export async function decodedDraftAsync(bytes: Uint8Array, options: DecodeOptions): Promise<Decoded> {
  const known = formatsIn(options)
  const file = await decodedWithParts(importedAside, bytes, hintsIn(options), known, options.formats)
  if (!file) throw unknownFormat(options, known)
  return file.decoded
}

/** @throws as `decode` does. */
export function decodedDraft(bytes: Uint8Array, options: DecodeOptions): Decoded {
  const known = formatsIn(options)
  const file = decodedFile(bytes, hintsIn(options), known, options.formats)
  if (!file) throw unknownFormat(options, known)
  return file.decoded
}

function basisOf({ settings, language, asOf, knowledge = builtinKnowledge(), rules = [] }: CheckOptions): Basis {
  return {
    knowledge,
    rules: [...houseRules, ...rules],
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
  const format = formatFor(source, hintsIn(options), known, options.formats)
  if (!format) throw unknownFormat(options, known, source)
  return { format, documents: format.parse(source, options.formats) }
}

const hintsIn = ({ path }: CheckOptions) => (path === undefined ? {} : { path })
const formatsIn = (options: CheckOptions): readonly Format[] =>
  withExtensions(withFormats(formats, options.plugins ?? []), options.extensions ?? {})

function unknownFormat({ path }: CheckOptions, known: readonly Format[], source?: string): RangeError {
  const fault = source === undefined ? undefined : faultUnder(source, path, known)
  if (fault) return new RangeError(`${path ?? ''}: ${fault.en}`)
  const kinds = kindsUnder(path, known)
  return new RangeError(
    kinds
      ? `${path ?? ''}: of no kind that is read, known are ${kinds.join(', ')}`
      : `${path ?? ''}: unknown format, known are ${knownExtensions(known).join(', ')}`,
  )
}
