/**
 * The formats a draft may come in, by the extension of its file.
 */
import type { Document } from '../document/types.js'
import { parseMarkdown } from './markdown.js'
import { parseText } from './text.js'

export interface Format {
  readonly name: string
  /** With the dot, lower case. The first one is the usual one. */
  readonly extensions: readonly string[]
  readonly parse: (source: string) => Document
}

export const formats: readonly Format[] = [
  { name: 'text', extensions: ['.txt', '.text'], parse: parseText },
  { name: 'markdown', extensions: ['.md', '.markdown'], parse: parseMarkdown },
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

/** @returns The Document, or nothing if the format is not known. */
export const parseDocument = (source: string, hints: FormatHints = {}): Document | undefined =>
  formatOf(hints)?.parse(source)
