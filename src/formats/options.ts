/**
 * What a config can tell the formats.
 */
import type { TextOptions } from './feeds/fields.js'
import type { JsonOptions } from './json/document.js'
import type { Leave } from './template-tags.js'

export interface HtmlOptions {
  /** Attributes which hold text, beside those that HTML has for it. */
  readonly attributes: readonly string[]
  /** Selectors of elements that are left out. */
  readonly exclude: readonly string[]
}

export interface FormatOptions {
  readonly html: HtmlOptions
  readonly ndjson: TextOptions
  readonly json?: JsonOptions
  /** What is left alone in texts, Markdown and HTML, beside the template tags that are known. Absent: nothing. */
  readonly leave?: readonly Leave[]
}

export const defaultFormatOptions: FormatOptions = { html: { attributes: [], exclude: [] }, ndjson: {} }
