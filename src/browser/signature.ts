/**
 * Who has signed a bundle of lists. A browser verifies by WebCrypto, and not every one of them knows Ed25519.
 */

/** Of a bundle: signed by one of the keys, by none of them, or nobody here can tell. */
export type Signed = 'yes' | 'no' | 'unable'

/** What a bundle says of itself, before it is believed. */
interface Envelope {
  readonly manifest: string
  readonly signatures: readonly { readonly key: string; readonly signature: string }[]
}

/** A public key as text: 32 bytes in base64url. */
export const isPublicKey = (text: string): boolean => /^[\w-]{43}$/u.test(text)

/** @param bundle As `plashka lists export` writes it; of what is none nobody has signed anything. */
export async function signedBy(keys: readonly string[], bundle: string): Promise<Signed> {
  const { manifest, signatures } = envelopeIn(bundle)
  const text = new TextEncoder().encode(manifest)
  for (const { key, signature } of signatures) {
    if (!keys.includes(key)) continue
    const believed = await imported(key)
    if (!believed) return 'unable'
    if (await crypto.subtle.verify(algorithm, believed, bytesOf(signature), text)) return 'yes'
  }
  return 'no'
}

/** When a bundle was made, in milliseconds; what is none: never. */
export function madeAt(bundle: string): number {
  const { made } = parsed(envelopeIn(bundle).manifest) as { readonly made?: unknown }
  return typeof made === 'string' ? Date.parse(made) : Number.NaN
}

const algorithm = 'Ed25519'

/** Nothing where the browser does not know such keys. */
async function imported(key: string) {
  try {
    return await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: algorithm, x: key }, algorithm, false, ['verify'])
  } catch {
    return undefined
  }
}

function envelopeIn(bundle: string): Envelope {
  const { manifest, signatures } = parsed(bundle) as Partial<Record<keyof Envelope, unknown>>
  return {
    manifest: typeof manifest === 'string' ? manifest : '{}',
    signatures: Array.isArray(signatures) ? signatures.filter(isSignature) : [],
  }
}

function isSignature(value: unknown): value is Envelope['signatures'][number] {
  const { key, signature } = (value ?? {}) as Partial<Record<string, unknown>>
  return typeof key === 'string' && typeof signature === 'string' && /^[\w+/]+=*$/u.test(signature)
}

function parsed(json: string): object {
  try {
    return (JSON.parse(json) ?? {}) as object
  } catch {
    return {}
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), character => character.charCodeAt(0))
