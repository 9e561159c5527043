/**
 * The built-in lists for the wire: registry and lexicon, each as it packs best, in one stretch of gzip.
 */
import { gunzipSync, gzipSync } from 'fflate'
import { compactLexicon, wholeLexicon } from '../lexicon/compact.js'
import { compactRegistry, wholeRegistry } from '../registry/compact.js'

export interface CompiledLists {
  /** Bytes of `registry.json`. */
  readonly registry: Uint8Array
  /** Bytes of `lexicon.bin`. */
  readonly lexicon: Uint8Array
}

/** Of the number before the registry: its length in bytes. */
const headLength = 4

/**
 * @param gzip How the whole is packed. Default: by what runs everywhere; a build has better.
 * @throws RangeError if the lexicon is none of this version.
 */
export function packLists(
  { registry, lexicon }: CompiledLists,
  gzip: (bytes: Uint8Array) => Uint8Array = bytes => gzipSync(bytes, { level: 9, mtime: 0 }),
): Uint8Array {
  const first = new TextEncoder().encode(compactRegistry(new TextDecoder().decode(registry)))
  const second = compactLexicon(lexicon)
  const all = new Uint8Array(headLength + first.length + second.length)
  new DataView(all.buffer).setUint32(0, first.length, true)
  all.set(first, headLength)
  all.set(second, headLength + first.length)
  return gzip(all)
}

/** @throws Error if the bytes are none of {@link packLists}. */
export function unpackLists(packed: Uint8Array): CompiledLists {
  const all = gunzipSync(packed)
  const behind = headLength + new DataView(all.buffer, all.byteOffset).getUint32(0, true)
  const registry = wholeRegistry(new TextDecoder().decode(all.subarray(headLength, behind)))
  return { registry: new TextEncoder().encode(registry), lexicon: wholeLexicon(all.slice(behind)) }
}
