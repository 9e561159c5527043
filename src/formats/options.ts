/**
 * What a config can tell the formats.
 */
import type { FieldOptions, RecordFormat } from './feeds/fields.js'
import type { Leave } from './template-tags.js'

export interface HtmlOptions {
  /** Attributes which hold text, beside those that HTML has for it. */
  readonly attributes: readonly string[]
  /** Selectors of elements that are left out. */
  readonly exclude: readonly string[]
}

export interface NdjsonOptions {
  /** Which fields of a record are what. */
  readonly fields?: FieldOptions
  /** How their texts are written. Absent: with tags they are HTML, else plain. */
  readonly format?: RecordFormat
}

export interface FormatOptions {
  readonly html: HtmlOptions
  readonly ndjson: NdjsonOptions
  /** What is left alone in texts, Markdown and HTML, beside the template tags that are known. Absent: nothing. */
  readonly leave?: readonly Leave[]
}

export const defaultFormatOptions: FormatOptions = { html: { attributes: [], exclude: [] }, ndjson: {} }
