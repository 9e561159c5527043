/**
 * The built-in lists for the wire: registry and lexicon, each as it packs best, in one stretch of gzip.
 */
import { gunzipSync, gzipSync } from 'fflate'
import { compactLexicon, wholeLexicon } from '../lexicon/compact.js'
import type { KnownTexts } from '../lexicon/wire-texts.js'
import {
  compactRegistry,
  openedRegistry,
  textsOfField,
  wholeRegistry,
  type OpenedRegistry,
} from '../registry/compact.js'

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
  const compact = compactRegistry(new TextDecoder().decode(registry))
  const first = new TextEncoder().encode(compact)
  const second = compactLexicon(lexicon, knownFrom(openedRegistry(compact)))
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
  const opened = openedRegistry(new TextDecoder().decode(all.subarray(headLength, behind)))
  return {
    registry: new TextEncoder().encode(wholeRegistry(opened)),
    lexicon: wholeLexicon(all.subarray(behind), knownFrom(opened)),
  }
}

/** What the lexicon need not bring itself. */
const knownFrom = (registry: OpenedRegistry): KnownTexts => ({
  ids: textsOfField(registry, 'id'),
  names: textsOfField(registry, 'name'),
})
