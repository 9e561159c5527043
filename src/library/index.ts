/**
 * plashka: finds every mention of a designated entity and checks its notice as of the day of publication.
 */
import { itemAt } from '../checked/index.js'
import type { FixOptions } from '../fixes/index.js'
import type { Decoded } from '../formats/index.js'
import { checkResultOf, inspectionOf, type CheckResult, type Inspection } from '../kernel/inspection.js'
import { defaultSettings } from '../kernel/settings.js'
import { catalogs } from '../wording/words/index.js'
import {
  decodedDraft,
  decodedDraftAsync,
  firstOf,
  mendedDraft,
  reportOf,
  reportsOf,
  type CheckOptions,
} from './drafts.js'

export { rules } from '../../rules/index.js'
export { DocumentBuilder } from '../document/builder.js'
export type { Document, Block, BlockKind, Span, TextEdit } from '../document/types.js'
export { applyEdits, defaultFixOptions, fixesOf, type Edit, type Fix, type FixOptions } from '../fixes/index.js'
export type { CheckResult, Inspection } from '../kernel/inspection.js'
export type { CheckOptions } from './drafts.js'
export { lint } from '../engine/check.js'
export type { Report } from '../kernel/linter.js'
export type { Knowledge } from '../mentions/knowledge.js'
export { ListsFindings, type ListsMessage } from '../kernel/lists-findings.js'
export { defaultSettings, type Settings } from '../kernel/settings.js'
export type { MendingRule } from '../fixes/ways.js'
export type { Finding, Message, Rule } from '../kernel/types.js'
export { builtinKnowledge } from '../knowledge/artefact.js'
export { knowledgeFor } from '../knowledge/knowledge.js'
export type { Mention } from '../mentions/types.js'
export type { Notice, Statement } from '../notices/types.js'
export { defaultPolicy, type Policy, type Severity } from '../policy/types.js'
export { parseDocument, parseDocuments, type Decoded, type Format, type LikeFormat } from '../formats/index.js'
export { inlineNotation, lineNotation, type Notation } from '../formats/notation.js'
export type { FormatOptions } from '../formats/options.js'
export type { ListsState } from '../registry/lists-state.js'
export type { Alias, Category, Designation, Entity, EntityId, IsoDate } from '../registry/types.js'
export type { Language } from '../language/language.js'
export type { OwnReporter } from '../reporters/own.js'
export type { ReportContext, ReportedFile, Totals } from '../reporters/types.js'
export { retextPlashka } from '../retext/index.js'

/**
 * Checks a draft; of a feed, its first item.
 * @returns Plain data: it goes through JSON as it is.
 * @throws RangeError if `asOf` is no day, the path's format is not known, or there is nothing in the draft to check.
 */
export const check = (source: string, options: CheckOptions = {}): CheckResult =>
  checkResultOf(reportOf(source, options))

/**
 * Checks every document of a source: each item of a feed, by its own day.
 * @throws RangeError if `asOf` is no day, or the path's format is not known; Error if the source is not of its format.
 */
export const checkAll = (source: string, options: CheckOptions = {}): readonly CheckResult[] =>
  reportsOf(source, options).map(checkResultOf)

/**
 * The source of a file: a text whatever its encoding, a Word document.
 * @returns The source, which `check` and `fix` take, and `encode`, which makes bytes of it again: what was not changed stays
 * byte for byte.
 * @throws RangeError if the path's format is not known; Error if the bytes are not of it, in no encoding that can be told, or
 * to be read by `decodeAsync`.
 */
export const decode = (
  bytes: Uint8Array,
  options: Pick<CheckOptions, 'path' | 'plugins' | 'extensions'> = {},
): Decoded => decodedDraft(bytes, options)

/**
 * As `decode`, and files which a package reads that is installed beside plashka, too: PDFs by `pdfjs-dist`. Rejects where
 * `decode` throws, and if the package is not there.
 */
export const decodeAsync = (
  bytes: Uint8Array,
  options: Pick<CheckOptions, 'path' | 'plugins' | 'extensions'> = {},
): Promise<Decoded> => decodedDraftAsync(bytes, options)

/** Checks a draft and gives the JSON of `plashka inspect`. */
export const inspect = (source: string, options: CheckOptions = {}): Inspection =>
  inspectionOf(
    options.path ?? 'stdin',
    reportOf(source, options),
    catalogs[options.language ?? defaultSettings.language],
  )

/** A draft after its mending. */
export interface Fixed {
  readonly source: string
  /** Of the source as given; of a feed, of its first item. */
  readonly before: CheckResult
  /** Of the mended source; of a feed, of its first item. */
  readonly report: CheckResult
  /** Of the mended source, one for each document in it. */
  readonly reports: readonly CheckResult[]
  /** Number of fixes applied. */
  readonly fixed: number
}

/**
 * Checks a draft and writes in what is missing, in every item of a feed.
 * @returns The mended source, with what was found before and after. Mending it again changes nothing.
 * @throws RangeError as `check` does.
 */
export function fix(
  source: string,
  { fix: how = {}, ...options }: CheckOptions & { readonly fix?: Partial<FixOptions> } = {},
): Fixed {
  const mended = mendedDraft(source, options, how)
  const before = checkResultOf(firstOf(mended.before, options))
  const reports = mended.reports.map(checkResultOf)
  return { source: mended.source, before, report: itemAt(reports, 0), reports, fixed: mended.fixed }
}
