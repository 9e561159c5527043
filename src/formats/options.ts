/**
 * What a config can tell the formats.
 */
import type { TextOptions } from './feeds/fields.js'
import type { JsonOptions } from './json/document.js'
import type { Sift } from '../kernel/sift.js'
import type { Leave } from './template-tags.js'

export interface HtmlOptions {
  /** Attributes which hold text, beside those that HTML has for it. */
  readonly attributes: readonly string[]
  /** Selectors of elements that are left out. */
  readonly exclude: readonly string[]
}

/** How items are read. */
export interface ItemOptions {
  /** Of their mark-up. */
  readonly html: HtmlOptions
  /** What is not worth it is read without its words. Absent: all is read. */
  readonly sift?: Sift
}

export interface FormatOptions extends ItemOptions {
  readonly ndjson: TextOptions
  readonly json?: JsonOptions
  /** What is left alone in texts, Markdown and HTML, beside the template tags that are known. Absent: nothing. */
  readonly leave?: readonly Leave[]
}

export const defaultFormatOptions: FormatOptions = { html: { attributes: [], exclude: [] }, ndjson: {} }
