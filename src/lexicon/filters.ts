/**
 * Bit filters before the tables: what is not in them is in no form, which one look into a small table tells.
 */
import { numberAt } from '../checked/index.js'

/** @param count How many hashes will be in it. @returns An empty filter in which few others seem to be. */
export const filterFor = (count: number): Int32Array =>
  new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1024, count * 16) / 32)))

export function addTo(filter: Int32Array, hash: number): void {
  const bit = bitOf(filter, hash)
  filter[bit >> 5] = numberAt(filter, bit >> 5) | (1 << (bit & 31))
}

export function mayHold(filter: Int32Array, hash: number): boolean {
  const bit = bitOf(filter, hash)
  return (numberAt(filter, bit >> 5) & (1 << (bit & 31))) !== 0
}

const bitOf = (filter: Int32Array, hash: number): number => (hash ^ (hash >>> 15)) & ((filter.length << 5) - 1)

/** The hash of two words on end. */
export const pairHash = (first: number, second: number): number => Math.imul(first, 0x9e3779b1) ^ second
