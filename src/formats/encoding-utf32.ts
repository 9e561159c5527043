/**
 * UTF-32, which no decoder of the platform knows.
 */

/** Which byte of a character comes first: the lowest one, or the highest. */
export type ByteOrder = 'le' | 'be'

/** @returns By the byte order mark; nothing without one. The one of UTF-16 begins like it, but is not followed by U+0000. */
export function utf32Of(bytes: Uint8Array): ByteOrder | undefined {
  if (bytes.length % 4 > 0 || bytes.length === 0) return undefined
  const first = new DataView(bytes.buffer, bytes.byteOffset, 4)
  if (first.getUint32(0, true) === byteOrderMark) return 'le'
  return first.getUint32(0, false) === byteOrderMark ? 'be' : undefined
}

const byteOrderMark = 0xfeff
/** In characters: so many at once. */
const chunk = 8192

/** @returns Nothing if the bytes are not valid: surrogates, or beyond U+10FFFF. */
export function decodeUtf32(bytes: Uint8Array, order: ByteOrder): string | undefined {
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
    view.setUint32(index * 4, character.codePointAt(0)!, order === 'le')
  return encoded
}
