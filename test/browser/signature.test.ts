/** Who has signed a bundle, as a browser verifies it. */
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, expect, jest, test } from '@jest/globals'
import { isPublicKey, madeAt, signedBy } from '../../src/browser/signature.js'
import { packed } from '../../src/knowledge/bundle/format.js'
import { publicText, signedBy as signing } from '../../src/knowledge/bundle/keys.js'

const made = '2026-11-26T20:15:00.000Z'
const [own, other] = [generateKeyPairSync('ed25519').privateKey, generateKeyPairSync('ed25519').privateKey]
const bytes = new Uint8Array([1])
const bundle = packed({ made, plashka: '1.0.0', registers: {} }, { registry: bytes, lexicon: bytes }, signing([own]))
const [key, otherKey] = [publicText(own), publicText(other)]

afterEach(() => void jest.restoreAllMocks())

test('a bundle is signed by one of the keys', async () => {
  expect(isPublicKey(key)).toBe(true)
  expect(await signedBy([otherKey, key], bundle)).toBe('yes')
})

test.each<[string, readonly string[], string]>([
  ['by another key', [otherKey], bundle],
  ['and no key is believed', [], bundle],
  ['and changed since', [key], bundle.replace('2026-11-26', '2026-11-27')],
  ['by who only says that he has that key', [otherKey], bundle.replace(key, otherKey)],
  ['as base64 is not', [key], bundle.replace(/"signature": "/u, '$&!')],
  ['by nobody', [key], '{"manifest":"{}","signatures":[null,5,{}]}'],
  ['as no JSON is', [key], 'no bundle'],
])('a bundle that is signed %s is not believed', async (_, keys, given) => {
  expect(await signedBy(keys, given)).toBe('no')
})

test('a browser without such keys says so', async () => {
  jest.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('Unrecognized name', 'NotSupportedError'))
  expect(await signedBy([key], bundle)).toBe('unable')
  expect(await signedBy([otherKey], bundle)).toBe('no')
})

test('tells when it was made', () => {
  expect(madeAt(bundle)).toBe(Date.parse(made))
  expect(madeAt('null')).toBeNaN()
})
