/** Members unpacked piece by piece. */
import { deflateSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { isKnownPacking, Unpacking } from '../../src/zip/unpacking.js'

const words = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) >> 7)
const zeros = new Uint8Array(4_000_000)

/** @param step Bytes that are given at a time. */
function unpacked(method: number, packed: Uint8Array, step: number): { bytes: Uint8Array; longest: number } {
  const chunks: Uint8Array[] = []
  const unpacking = new Unpacking(method, chunk => chunks.push(chunk.slice()))
  for (let at = 0; at < packed.length; at += step) unpacking.push(packed.subarray(at, at + step))
  unpacking.end()
  return { bytes: new Uint8Array(Buffer.concat(chunks)), longest: Math.max(0, ...chunks.map(({ length }) => length)) }
}

test('two ways of packing are known', () => {
  expect([0, 8, 9, 12, 14].map(isKnownPacking)).toEqual([true, true, false, false, false])
})

describe.each([1000, 65_536, Infinity])('%i bytes at a time', step => {
  test.each([
    ['stored', 0, words, words],
    ['packed', 8, deflateSync(words), words],
    ['packed in blocks that are not', 8, deflateSync(words, { level: 0 }), words],
    ['packed well', 8, deflateSync(zeros), zeros],
    ['stored, of nothing', 0, new Uint8Array(0), new Uint8Array(0)],
    ['packed, of nothing', 8, deflateSync(new Uint8Array(0)), new Uint8Array(0)],
  ])('what is %s comes out as it was', (_, method, packed, bytes) => {
    const found = unpacked(method, packed, step)
    expect(Buffer.compare(found.bytes, bytes)).toBe(0)
    expect(found.longest).toBeLessThanOrEqual(4_300_000)
  })

  test.each([
    ['cut', deflateSync(words).subarray(0, 1000)],
    ['broken', Uint8Array.of(0xff, 0xff, 0xff)],
    ['followed by much else', new Uint8Array([...deflateSync(Uint8Array.of(1)), ...new Uint8Array(300_000)])],
  ])('what is %s is refused', (_, packed) => {
    expect(() => unpacked(8, packed, step)).toThrow(Error)
  })
})
