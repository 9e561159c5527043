/**
 * Bytes that are UTF-8 in part: a text that was put together from files of several encodings, or was damaged.
 */
import { numberAt } from '../checked/index.js'

/** @returns In bytes; 0 if no character of UTF-8 is there. Source: The Unicode Standard, table 3-7. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const [first, second = 0] = [numberAt(bytes, at), bytes[at + 1]]
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  const [least, most] = secondBytes.get(first) ?? [0x80, 0xbf]
  if (length === 0 || second < least || second > most) return 0
  for (let next = at + 2; next < at + length; next += 1) if ((bytes[next] ?? 0) >> 6 !== 0b10) return 0
  return length
}

/** Where not every second byte may follow a first one: no forms longer than need be, no surrogates, nothing above U+10FFFF. */
const secondBytes: ReadonlyMap<number, readonly [least: number, most: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])

/**
 * So many Cyrillic letters of UTF-8 one behind the other are a word of it: in the other encodings they are signs which never
 * stand beside each other so often.
 */
const wordLength = 4
const isCyrillic = (byte: number): boolean => byte === 0xd0 || byte === 0xd1

export interface Utf8Part {
  /** Of the first byte that is no UTF-8; the length of the text if all of it is. */
  readonly badAt: number
  /** Whether words of it are UTF-8 beyond doubt. */
  readonly hasWords: boolean
  /** Of the bytes beyond ASCII, how many are. */
  readonly share: number
}

/** What of a text is UTF-8. */
export function utf8Part(bytes: Uint8Array): Utf8Part {
  let badAt = bytes.length
  let [good, bad, run, longestRun] = [0, 0, 0, 0]
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at)
    if (length === 0) {
      badAt = Math.min(badAt, at)
      bad += 1
    } else if (length > 1) good += length
    run = length === 2 && isCyrillic(numberAt(bytes, at)) ? run + 1 : 0
    longestRun = Math.max(longestRun, run)
    at += Math.max(length, 1)
  }
  return { badAt, hasWords: longestRun >= wordLength, share: good === 0 ? 0 : good / (good + bad) }
}
