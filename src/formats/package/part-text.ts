/**
 * The XML of a part as text and back: in UTF-8 or UTF-16, which are all that a package may use.
 *
 * Source: ISO/IEC 29500-2, 9.1.2 and annex F (encodings of parts); XML 1.0, appendix F (how they are told).
 */
import type { Archive } from './archive.js'
import { packageError } from './error.js'
import { partMark } from './parts.js'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** With a byte order mark or without: XML begins with a `<`. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** A byte order mark is a character of the text. @throws PackageError if the bytes are of neither encoding. */
export function decodedPart(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw packageError(words => words.notUnicode, name)
  }
}

/** @param before What the part was; absent: it is new. */
export function encodedPart(text: string, before: Uint8Array | undefined): Uint8Array {
  const encoding = before ? encodingOf(before) : 'utf-8'
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}

/** What a part of an archive says; nothing if there is none. @throws PackageError if it is in no encoding of a package. */
export function partText(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name)
  if (!bytes) return undefined
  const text = decodedPart(bytes, name)
  if (text.includes(partMark)) throw packageError(words => words.badCharacter, name)
  return text
}
