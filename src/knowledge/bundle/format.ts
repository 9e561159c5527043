/**
 * The lists as one file for those who cannot reach the registers: the registry, and its names compiled. A digest of each
 * part stands in the manifest, which is what is signed. Nothing here uses an API of Node: the page opens bundles, too.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { gunzipSync, gzipSync } from 'fflate'
import { listsCatalogs } from '../words/index.js'
import type { ListsCatalog } from '../words/types.js'
import { worded, WordedError } from '../../messages/worded.js'
import type { Category, IsoDate } from '../../registry/types.js'

/** Of the layout. A reader of one does not guess at another. */
const layout = 1

export interface Manifest {
  /** When, in UTC: `2026-11-26T20:15:00.000Z`. */
  readonly made: string
  /** The version that made it. */
  readonly plashka: string
  /** The day of each register. */
  readonly registers: Partial<Readonly<Record<Category, IsoDate>>>
  readonly parts: Readonly<Record<PartName, Part>>
}

interface Part {
  /** In bytes. */
  readonly size: number
  /** SHA-256, in hexadecimal. */
  readonly sha256: string
}

type PartName = 'registry' | 'lexicon'

/** By whom it was made. */
export interface Signature {
  /** The public key: its 32 bytes in base64url, as a JWK has them. */
  readonly key: string
  /** Ed25519, of the manifest's text in UTF-8, in base64. */
  readonly signature: string
}

export interface Bundle {
  /** As it was signed. */
  readonly manifestText: string
  readonly manifest: Manifest
  readonly signatures: readonly Signature[]
  /** As `registryToJson` writes it. */
  readonly registry: Uint8Array
  readonly lexicon: Uint8Array
}

interface Envelope {
  readonly plashkaLists: number
  readonly manifest: string
  readonly signatures: readonly Signature[]
  /** Gzip, in base64. */
  readonly registry: string
  readonly lexicon: string
}

/** In bytes, of a part; the lexicon has four million. */
const largest = 2 ** 26

export class BundleError extends WordedError {
  constructor(path: string, reason: (words: ListsCatalog['bundle']) => string) {
    super(worded(listsCatalogs, ({ bundle }) => `${path}: ${reason(bundle)}`))
    this.name = 'BundleError'
  }
}

const partOf = (bytes: Uint8Array): Part => ({ size: bytes.length, sha256: bytesToHex(sha256(bytes)) })

/** @param sign Gives the signatures of a text. */
export function packed(
  facts: Omit<Manifest, 'parts'>,
  parts: Readonly<Record<PartName, Uint8Array>>,
  sign: (text: string) => readonly Signature[],
): string {
  const { registry, lexicon } = parts
  const manifest: Manifest = { ...facts, parts: { registry: partOf(registry), lexicon: partOf(lexicon) } }
  const text = JSON.stringify(manifest)
  const envelope: Envelope = {
    plashkaLists: layout,
    manifest: text,
    signatures: sign(text),
    registry: toBase64(gzipSync(registry, { level: 9, mtime: 0 })),
    lexicon: toBase64(gzipSync(lexicon, { level: 9, mtime: 0 })),
  }
  return `${JSON.stringify(envelope, undefined, 1)}\n`
}

/** Whether a file is meant for a bundle; what it holds is another question. */
export const looksLikeBundle = (beginning: string): boolean => /^\s*\{\s*"plashkaLists"/u.test(beginning)

/**
 * @param admit Judges the manifest before anything is unpacked; throws if it is not to be believed.
 * @throws BundleError if it is none, of another layout, or damaged.
 */
export function opened(
  json: string,
  path: string,
  admit: (bundle: Pick<Bundle, 'manifest' | 'manifestText' | 'signatures'>) => void,
): Bundle {
  const envelope = envelopeIn(json)
  if (!envelope) throw new BundleError(path, words => words.noBundle)
  if (envelope.plashkaLists !== layout) throw new BundleError(path, words => words.otherLayout(envelope.plashkaLists))
  const { manifest: manifestText, signatures } = envelope
  const manifest = JSON.parse(manifestText) as Manifest
  admit({ manifest, manifestText, signatures })
  const part = (name: PartName): Uint8Array => {
    const { size, sha256: digest } = manifest.parts[name]
    const bytes = size <= largest ? unpacked(envelope[name], size) : undefined
    if (!bytes || partOf(bytes).sha256 !== digest) throw new BundleError(path, words => words.damaged)
    return bytes
  }
  return { manifest, manifestText, signatures, registry: part('registry'), lexicon: part('lexicon') }
}

function envelopeIn(json: string): Envelope | undefined {
  try {
    const value = JSON.parse(json) as Partial<Record<keyof Envelope, unknown>> | null
    if (typeof value?.plashkaLists !== 'number') return undefined
    if (value.plashkaLists !== layout) return value as Envelope
    const isWhole =
      [value.manifest, value.registry, value.lexicon].every(field => typeof field === 'string') &&
      Array.isArray(value.signatures)
    return isWhole && isManifest(JSON.parse(value.manifest as string)) ? (value as Envelope) : undefined
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): boolean {
  const { made, plashka, registers, parts } = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>
  const { registry, lexicon } = (parts ?? {}) as Partial<Record<PartName, Partial<Part>>>
  return (
    typeof made === 'string' &&
    !Number.isNaN(Date.parse(made)) &&
    typeof plashka === 'string' &&
    typeof registers === 'object' &&
    registers !== null &&
    [registry, lexicon].every(part => Number.isSafeInteger(part?.size) && typeof part?.sha256 === 'string')
  )
}

/** Nothing if it is no gzip in base64. @param size To which it unpacks. */
function unpacked(base64: string, size: number): Uint8Array | undefined {
  try {
    return gunzipSync(fromBase64(base64), { out: new Uint8Array(size) })
  } catch {
    return undefined
  }
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), character => character.charCodeAt(0))

/** So many arguments a function takes at once. */
const piece = 0x8000

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}
