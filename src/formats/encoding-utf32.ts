/**
 * UTF-32, which no decoder of the platform knows.
 */
import { sure } from '../checked/index.js'

/** Which byte of a character comes first: the lowest one, or the highest. */
export type ByteOrder = 'le' | 'be'

/**
 * By the byte order mark, or because every character is one that Russian and English texts are made of. The mark of UTF-16
 * begins like it, but is not followed by U+0000.
 * @returns Nothing if the bytes are something else.
 */
export function utf32Of(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes.length < 4) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sample))
  // Also of a text that was cut off within a character: no other one begins so, and it cannot be read.
  const marked = orders.find(order => view.getUint32(0, order === 'le') === byteOrderMark)
  return marked ?? (bytes.length % 4 > 0 ? undefined : orders.find(isTextIn(view)))
}

const orders: readonly ByteOrder[] = ['le', 'be']
/** In bytes; enough to tell. */
const sample = 4096

/** No other text has so many zeros, and always at the same place. */
const isTextIn =
  (view: DataView) =>
  (order: ByteOrder): boolean => {
    for (let at = 0; at < view.byteLength; at += 4) if (!isOfText(view.getUint32(at, order === 'le'))) return false
    return true
  }

/** Whether a character is one of those that Russian and English texts are made of, or a picture. */
const isOfText = (character: number): boolean =>
  (character >= 0x20 && character < 0x7f) ||
  (character >= 0xa0 && character <= 0x4ff) ||
  (character >= 0x2000 && character <= 0x2bff) ||
  (character >= 0xfe00 && character <= 0xfeff) ||
  (character >= 0x1f000 && character <= 0x1faff) ||
  character === 9 ||
  character === 10 ||
  character === 13

const byteOrderMark = 0xfeff
/** In characters: so many at once. */
const chunk = 8192

/** @returns Nothing if the bytes are not valid: surrogates, beyond U+10FFFF, or part of a character. */
export function decodeUtf32(bytes: Uint8Array, order: ByteOrder): string | undefined {
  if (bytes.length % 4 > 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const chunks: string[] = []
  for (let start = 0; start < bytes.length; start += chunk * 4) {
    const characters: number[] = []
    for (let at = start; at < Math.min(start + chunk * 4, bytes.length); at += 4)
      characters.push(view.getUint32(at, order === 'le'))
    if (characters.some(character => character > 0x10ffff || (character >= 0xd800 && character <= 0xdfff)))
      return undefined
    chunks.push(String.fromCodePoint(...characters))
  }
  return chunks.join('')
}

export function encodeUtf32(text: string, order: ByteOrder): Uint8Array {
  const characters = Array.from(text)
  const encoded = new Uint8Array(characters.length * 4)
  const view = new DataView(encoded.buffer)
  for (const [index, character] of characters.entries())
    view.setUint32(index * 4, sure(character.codePointAt(0)), order === 'le')
  return encoded
}
