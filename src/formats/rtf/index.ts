/**
 * RTF: what Word, LibreOffice, WordPad and newsroom systems exchange.
 */
import { FormatError } from '../error.js'
import type { Decoded } from '../index.js'

/**
 * A character a byte, so that whatever is not mended stays as it was.
 * @throws FormatError if the bytes are no RTF.
 */
export function decodeRtf(bytes: Uint8Array): Decoded {
  const source = charactersOf(bytes)
  if (!/^\s*\{\\rtf/.test(source.slice(0, 100))) throw new FormatError(words => words.noRtf)
  return {
    source,
    encode: changed => (changed === source ? bytes : Uint8Array.from(changed, character => character.charCodeAt(0))),
  }
}

/** So many arguments a call takes. */
const chunk = 32_768

/** Not by a decoder: what the web calls Latin-1 is another encoding. */
function charactersOf(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += chunk) parts.push(String.fromCharCode(...bytes.subarray(at, at + chunk)))
  return parts.join('')
}
