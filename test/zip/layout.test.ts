/** Where the members of a zip archive stand, by its directory and its end. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from '@jest/globals'
import { endIn, endLength, entryAt, lengthOfLocal, longestEnd } from '../../src/zip/layout.js'

const archive = zipSync({ раз: strToU8('раз раз раз'), b: [strToU8('b'), { level: 0, comment: 'два' }] })
const end = endIn(archive)!
const directory = archive.subarray(end.start, end.start + end.length)

/** Bytes with others written over them. */
function written(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

describe('the end', () => {
  test('tells of the directory', () => {
    expect(end).toEqual({ at: archive.length - endLength, count: 2, start: end.at - end.length, length: end.length })
  })

  test('is found in the last bytes alone', () => {
    expect(endIn(archive.subarray(archive.length - 40))).toEqual({ ...end, at: 40 - endLength })
  })

  test.each([3, 65_535])('is followed by a comment of %i bytes', length => {
    const noted = new Uint8Array(archive.length + length)
    noted.set(written(archive, end.at + 20, length & 0xff, length >> 8))
    expect(endIn(noted)).toEqual(end)
    expect(endIn(noted.subarray(noted.length - longestEnd))?.count).toBe(2)
  })

  test('is none that stands in a comment', () => {
    const noted = new Uint8Array(archive.length + 30)
    noted.set(written(archive, end.at + 20, 30))
    noted.set(strToU8('PK\u0005\u0006'), archive.length + 2)
    expect(endIn(noted)).toEqual(end)
  })

  test.each([
    ['nothing', new Uint8Array(0)],
    ['an archive that is cut', archive.subarray(0, -1)],
    ['an archive with more behind it', new Uint8Array([...archive, 0])],
  ])('is not there in %s', (_, bytes) => {
    expect(endIn(bytes)).toBe(undefined)
  })
})

describe('an entry', () => {
  const first = entryAt(directory, 0)!
  const second = entryAt(directory, first.end)!

  test('tells of a member', () => {
    expect(first).toMatchObject({ name: 'раз', isEncrypted: false, method: 8, local: 0, start: 0 })
    expect(second).toMatchObject({ name: 'b', method: 0, packed: 1, crc: 0x71beeff9, end: end.length })
    expect(first.packed).toBeLessThan(strToU8('раз раз раз').length)
  })

  test('of a locked member says so', () => {
    expect(entryAt(written(directory, 8, 1), 0)!.isEncrypted).toBe(true)
    expect(entryAt(written(directory, 8, 8), 0)!.isEncrypted).toBe(false)
  })

  test('of a long member has its numbers in a field of their own', () => {
    const field = (id: number, ...numbers: bigint[]): number[] => [
      ...[id, 0, numbers.length * 8, 0],
      ...new Uint8Array(BigUint64Array.from(numbers).buffer),
    ]
    const extra = [...field(7, 5n), ...field(1, 2n ** 33n, 2n ** 34n)]
    const long = new Uint8Array([...written(directory.slice(0, first.end), 30, extra.length), ...extra])
    const all = written(written(long, 20, 255, 255, 255, 255), 42, 255, 255, 255, 255)
    expect(entryAt(all, 0)).toMatchObject({ packed: 2 ** 33, local: 2 ** 34, end: first.end + extra.length })
    expect(entryAt(written(long, 42, 255, 255, 255, 255), 0)).toMatchObject({ packed: first.packed, local: 2 ** 33 })
    expect(entryAt(written(directory, 42, 255, 255, 255, 255), 0)!.local).toBe(0xffff_ffff)
  })

  test.each([
    ['behind the last one', directory, directory.length],
    ['between two', directory, 1],
    ['that is cut', directory.subarray(0, -1), first.end],
    ['of which only the beginning is there', directory.subarray(0, 45), 0],
  ])('is none %s', (_, bytes, at) => {
    expect(entryAt(bytes, at)).toBe(undefined)
  })

  test('leads to the bytes of its member', () => {
    const length = lengthOfLocal(archive.subarray(second.local))!
    expect([...archive.subarray(second.local + length, second.local + length + 1)]).toEqual([0x62])
    expect(lengthOfLocal(archive.subarray(second.local, second.local + 29))).toBe(undefined)
    expect(lengthOfLocal(directory)).toBe(undefined)
  })
})
