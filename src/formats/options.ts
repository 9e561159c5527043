/**
 * What a config can tell the formats.
 */

export interface HtmlOptions {
  /** Attributes which hold text, beside those that HTML has for it. */
  readonly attributes: readonly string[]
  /** Selectors of elements that are left out. */
  readonly exclude: readonly string[]
}

export interface FormatOptions {
  readonly html: HtmlOptions
}

export const defaultFormatOptions: FormatOptions = { html: { attributes: [], exclude: [] } }
