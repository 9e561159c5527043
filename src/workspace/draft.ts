/**
 * Reading drafts: the format by the name and, where kinds of files share an extension, by the content.
 */
import { commandCatalogs } from './words/command/index.js'
import { worded, WordedError, type Worded } from '../messages/worded.js'
import type { Document } from '../document/types.js'
import { endingsOf } from '../formats/extensions.js'
import { decodeText } from '../formats/encoding.js'
import type { FormatOptions } from '../formats/options.js'
import type { Content } from './files.js'
import {
  decodedWithParts,
  faultUnder,
  kindsUnder,
  knownExtensions,
  type Decoded,
  type Format,
} from '../formats/index.js'
import { importedAside } from '../files/built-in.js'

export interface Draft {
  readonly format: Format
  readonly decoded: Decoded
  readonly documents: readonly Document[]
}

/**
 * Rejects if the format is not known, or the bytes are not of it.
 * @param name Absent: plain text.
 */
export async function readDraft(
  name: string | undefined,
  bytes: Uint8Array,
  formats: readonly Format[],
  options: FormatOptions,
): Promise<Draft> {
  const hints = name === undefined ? {} : { path: name }
  const file = await decodedWithParts(importedAside, bytes, hints, formats, options)
  if (file) return { ...file, documents: file.format.parse(file.decoded.source, options) }
  throw new WordedError(unreadReason(name, decodeText(bytes).source, formats))
}

/** Why a draft is of no format. */
export function unreadReason(name: string | undefined, source: string, formats: readonly Format[]): Worded {
  const found = endingsOf(name ?? '').at(-1) ?? ''
  const kinds = kindsUnder(name, formats)?.join(', ')
  if (kinds !== undefined)
    return faultUnder(source, name, formats) ?? worded(commandCatalogs, ({ file }) => file.unknownKind(found, kinds))
  const known = knownExtensions(formats).join(', ')
  return worded(commandCatalogs, ({ file }) => file.unknownFormat(found, known))
}

/** A draft that came out of an archive. Rejects as {@link readDraft} does. */
export async function readContent(
  name: string,
  { bytes, format: named, encoding, id, byte }: Content,
  formats: readonly Format[],
  options: FormatOptions,
): Promise<Draft> {
  const format = formats.find(known => known.name === named)
  const decoded =
    format && (encoding === undefined ? (format.decode?.(bytes) ?? decodeText(bytes)) : decodeText(bytes, encoding))
  const draft =
    format && decoded
      ? { format, decoded, documents: format.parse(decoded.source, options) }
      : await readDraft(name, bytes, formats, options)
  const [document, ...others] = draft.documents
  if (!document || others.length > 0 || document.item || document.reading) return draft
  const item = { start: 0, end: document.source.length }
  const placed = { ...document, item, inStream: { ...lineStart, byte }, ...(id !== undefined && { id }) }
  return { ...draft, documents: [placed] }
}

const lineStart = { lines: 0, column: 0 }
