/**
 * Encodings: from the bytes of a text to its characters, and back byte for byte.
 */
import { lastOf, numberAt } from '../checked/index.js'
import type { FormatsCatalog } from './words/types.js'
import { detectSingleByte } from './encoding-detection.js'
import { decodeUtf32, encodeUtf32, utf32Of, type ByteOrder } from './encoding-utf32.js'
import { utf8Part } from './encoding-utf8.js'
import { FormatError } from './error.js'
import type { Decoded } from './index.js'

/** What cannot be read or written in an encoding. */
class EncodingError extends FormatError {
  constructor(reason: (words: FormatsCatalog['encoding']) => string) {
    super(words => reason(words.encoding))
    this.name = 'EncodingError'
  }
}

/**
 * Decodes a text: by its byte order mark, else as UTF-16 if every other byte says so, else as UTF-8 if it is valid, else
 * as declared, else as the Cyrillic encoding that its letters tell. Valid UTF-8 goes before a declaration: no text in
 * another encoding is valid UTF-8 by chance, and a declaration is left behind when a file is saved anew. A text in more than
 * one encoding is in none.
 * @param declared The encoding that the text itself names.
 * @throws EncodingError if the bytes are no text, or in no encoding that can be told, with what to do about it.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const widest = utf32Of(bytes)
  if (widest) return utf32(bytes, widest)
  const wide = utf16Of(bytes)
  if (wide) return utf16(bytes, wide)
  if (bytes.includes(0)) throw new EncodingError(words => words.binary)
  const source = strictly(utf8, bytes)
  if (source !== undefined) return { source, encode: text => new TextEncoder().encode(text) }
  const { badAt, hasWords, share } = utf8Part(bytes)
  if (hasWords) throw mixedUtf8(bytes, badAt)
  const table = declaredTable(declared)
  if (table) return singleByte(bytes, [table])
  const detected = detectSingleByte(bytes)
  if (detected && 'mixedAt' in detected) throw mixed(bytes, detected.mixedAt)
  if (detected) return singleByte(bytes, [detected.encoding, ...detected.alike].map(tableOf))
  if (share > 0.5) throw mixedUtf8(bytes, badAt)
  throw new EncodingError(words => words.untold)
}

/** Whose text before a byte is UTF-8. */
function mixedUtf8(bytes: Uint8Array, badAt: number): EncodingError {
  const { line, column } = endOf(utf8.decode(bytes.subarray(0, badAt)))
  const byte = `0x${numberAt(bytes, badAt).toString(16).toUpperCase()}`
  return new EncodingError(words => words.mixedUtf8(byte, line, column))
}

/** Whose characters are single bytes. */
function mixed(bytes: Uint8Array, at: number): EncodingError {
  const { line, column } = endOf(new TextDecoder('latin1').decode(bytes.subarray(0, at)))
  return new EncodingError(words => words.mixed(line, column))
}

/** Where the next character stands. */
function endOf(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split(/\r\n|\r|\n/)
  return { line: lines.length, column: lastOf(lines).length + 1 }
}

/** The encoding that an XML declaration at the beginning of the bytes names. */
export function declaredInXml(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, 200))
  return /^(?:\u00EF\u00BB\u00BF)?<\?xml\s[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/.exec(opening)?.[1]
}

/** The encoding that an HTML page names in its head. Source: HTML, 13.2.3.2 “prescan”, of its first 1024 bytes. */
export function declaredInHtml(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, 1024))
  return /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z][\w.:-]*)/i.exec(opening)?.[1] ?? declaredInXml(bytes)
}

type Decoder = InstanceType<typeof TextDecoder>

/** A byte order mark stays in the text. @throws RangeError if there is no such encoding. */
const strict = (encoding: string): Decoder => new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
const utf8 = strict('utf-8')

/** @returns Nothing if the bytes are not valid in the encoding. */
function strictly(decoder: Decoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** In bytes; enough to tell. */
const sample = 4096
/** Of the code units of a text, so many are of it beyond doubt. */
const plausibleShare = 0.95

function utf16Of(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  const part = bytes.subarray(0, sample)
  // In Cyrillic and in Latin text every other byte is one of these, which no other text has.
  if (bytes.length < 4 || bytes.length % 2 > 0 || !(part.includes(0) || part.includes(4))) return undefined
  const [little, big] = [plausibility(part, 0), plausibility(part, 1)]
  if (Math.max(little, big) < plausibleShare) return undefined
  return little >= big ? 'le' : 'be'
}

/** Share of the code units that Russian and English texts are made of. @param low Which byte of a pair is the lower one. */
function plausibility(bytes: Uint8Array, low: 0 | 1): number {
  let count = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = numberAt(bytes, at + low) | (numberAt(bytes, at + 1 - low) << 8)
    const isText =
      (unit >= 0x20 && unit < 0x7f) ||
      (unit >= 0xa0 && unit <= 0xff) ||
      (unit >= 0x400 && unit <= 0x4ff) ||
      (unit >= 0x2000 && unit <= 0x206f)
    if (isText || unit === 9 || unit === 10 || unit === 13) count += 1
  }
  return count / Math.floor(bytes.length / 2)
}

function utf32(bytes: Uint8Array, order: ByteOrder): Decoded {
  const encoding = `utf-32${order}`
  const source = decodeUtf32(bytes, order)
  if (source === undefined) throw new EncodingError(words => words.invalid(encoding.toUpperCase()))
  return { source, encoding, encode: text => encodeUtf32(text, order) }
}

function utf16(bytes: Uint8Array, order: ByteOrder): Decoded {
  const encoding = `utf-16${order}`
  const source = strictly(strict(encoding), bytes)
  if (source === undefined) throw new EncodingError(words => words.invalid(encoding.toUpperCase()))
  const isLittle = order === 'le'
  return {
    source,
    encoding,
    encode(text) {
      const encoded = new Uint8Array(text.length * 2)
      const view = new DataView(encoded.buffer)
      for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle)
      return encoded
    },
  }
}

/** The characters of the 256 bytes of an encoding. */
interface Table {
  readonly encoding: string
  readonly characters: string
}

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** @returns Nothing if nothing is declared, or what cannot be true of bytes that are no UTF-8. */
function declaredTable(label: string | undefined): Table | undefined {
  if (label === undefined || /^(?:utf|ucs|iso-10646)/i.test(label)) return undefined
  const encoding = canonical(label)
  const characters = encoding && strictly(strict(encoding), everyByte)
  if (!encoding || characters?.length !== 256) throw new EncodingError(words => words.undecodable(label))
  return { encoding, characters }
}

/** @returns The WHATWG name of an encoding, or nothing if there is none. */
function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const tableOf = (encoding: string): Table => ({ encoding, characters: new TextDecoder(encoding).decode(everyByte) })

/**
 * @param tables One, or all of those in which the text is the same; what they have at different places cannot be written.
 */
function singleByte(bytes: Uint8Array, tables: readonly Table[]): Decoded {
  const [{ encoding, characters }, ...others] = tables as [Table, ...Table[]]
  const isSame = (byte: number): boolean => others.every(other => other.characters[byte] === characters[byte])
  return {
    source: new TextDecoder(encoding).decode(bytes),
    encoding,
    encode(text) {
      const codes = new Map(Array.from(characters, (character, byte) => [character, byte]))
      return Uint8Array.from(Array.from(text), character => {
        const byte = codes.get(character)
        if (byte === undefined) throw new EncodingError(words => words.unwritable(character, encoding))
        if (!isSame(byte))
          throw new EncodingError(words =>
            words.unsure(
              character,
              tables.map(table => table.encoding),
            ),
          )
        return byte
      })
    },
  }
}
