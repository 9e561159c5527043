/**
 * Keys of bundles: Ed25519. The private one lies in a file, PEM, that whoever exports keeps to himself; the public one is
 * a line of text.
 */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto'
import { existsSync } from 'node:fs'
import { sure } from '../../checked/index.js'
import { readText } from '../../files/read.js'
import { writeWhole } from '../../files/whole.js'
import { BundleError, type Bundle, type Signature } from './format.js'

/** In bytes; a key has a hundred. */
const largest = 2 ** 16

/** The public key as text: 32 bytes in base64url. @param key Of the pair, either. */
export const publicText = (key: KeyObject): string => sure(key.export({ format: 'jwk' }).x)

/** @param file PEM. @param label How errors call it. @throws BundleError if it holds no such key; the system's error. */
export function privateKeyIn(file: string, label: string): KeyObject {
  const key = keyOf(() => createPrivateKey(readText(file, largest)), file)
  if (!key) throw new BundleError(label, words => words.noPrivateKey)
  return key
}

/** Makes a pair. @throws BundleError if there is a file already; the system's error if it cannot be written. */
export function newKeyIn(file: string, label: string): KeyObject {
  if (existsSync(file)) throw new BundleError(label, words => words.keyExists)
  const { privateKey } = generateKeyPairSync('ed25519')
  writeWhole(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  return privateKey
}

/** @param given The text of a public key, or a file with one: PEM, or that text. @throws BundleError if it is none. */
export function publicKeyOf(given: string, place: string): string {
  const text = existsSync(place) ? readText(place, largest).trim() : given
  const key = /^[\w-]{43}$/u.test(text)
    ? keyOf(() => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: text }, format: 'jwk' }))
    : keyOf(() => createPublicKey(text))
  if (!key) throw new BundleError(given, words => words.noPublicKey)
  return publicText(key)
}

/** Nothing if it is no key, or none of Ed25519. @param file That must be readable. */
function keyOf(read: () => KeyObject, file?: string): KeyObject | undefined {
  if (file !== undefined) readText(file, largest)
  try {
    const key = read()
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

export const signedBy =
  (keys: readonly KeyObject[]) =>
  (text: string): Signature[] =>
    keys.map(key => ({ key: publicText(key), signature: sign(null, Buffer.from(text), key).toString('base64') }))

/** Whether one of the keys has signed it. */
export function isSignedBy(
  keys: readonly string[],
  { manifestText, signatures }: Pick<Bundle, 'manifestText' | 'signatures'>,
): boolean {
  return signatures.some(({ key, signature }) => {
    if (!keys.includes(key) || typeof signature !== 'string') return false
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: key }
    const believed = createPublicKey({ key: jwk, format: 'jwk' })
    return verify(null, Buffer.from(manifestText), believed, Buffer.from(signature, 'base64'))
  })
}
