/**
 * How a zip archive is laid out: members, each behind a record of its own, then a directory of them, then its end.
 *
 * Source: PKWARE APPNOTE 6.3.10, 4.3 (records) and 4.5.3 (numbers that need more than 32 bits).
 */

export const localSignature = 0x04034b50
export const centralSignature = 0x02014b50
const endSignature = 0x06054b50
export const localLength = 30
export const centralLength = 46
export const endLength = 22
/** So long, in bytes, the end of an archive may be. */
export const longestEnd = endLength + 65_535
export const stored = 0
export const deflated = 8
const encryptedFlag = 1
/** Stands for a number that did not fit, and follows in a field of its own. */
const elsewhere = 0xffff_ffff
const longNumbers = 1

export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** The end of an archive. */
export interface End {
  /** Where it begins in the bytes that were given. */
  readonly at: number
  /** Number of members. */
  readonly count: number
  /** Of the directory, in the whole archive. In bytes. */
  readonly start: number
  readonly length: number
}

/** @param bytes The last ones of an archive. @returns Nothing if they are not: the archive is cut short, or none. */
export function endIn(bytes: Uint8Array): End | undefined {
  const view = viewOf(bytes)
  const { length } = bytes
  for (let at = length - endLength; at >= Math.max(0, length - longestEnd); at--)
    // A comment may follow, in which the same signature may stand.
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === length)
      return {
        at,
        count: view.getUint16(at + 10, true),
        start: view.getUint32(at + 16, true),
        length: view.getUint32(at + 12, true),
      }
  return undefined
}

/** What the directory says of a member. */
export interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly crc: number
  /** In bytes, as it lies in the archive. */
  readonly packed: number
  /** Where its own record begins in the archive. */
  readonly local: number
  /** Where its record in the directory begins and ends, counted from the beginning of the directory. */
  readonly start: number
  readonly end: number
}

const utf8 = new TextDecoder()

/** @param directory Its bytes. @param at Where a record begins in it. @returns Nothing if there is none, or it is cut. */
export function entryAt(directory: Uint8Array, at: number): Entry | undefined {
  const view = viewOf(directory)
  if (at + centralLength > directory.length || view.getUint32(at, true) !== centralSignature) return undefined
  const nameEnd = at + centralLength + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const end = extraEnd + view.getUint16(at + 32, true)
  if (end > directory.length) return undefined
  const [, packed = 0, local = 0] = fitted(
    [24, 20, 42].map(field => view.getUint32(at + field, true)),
    directory.subarray(nameEnd, extraEnd),
  )
  return {
    name: utf8.decode(directory.subarray(at + centralLength, nameEnd)),
    isEncrypted: (view.getUint16(at + 8, true) & encryptedFlag) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    local,
    start: at,
    end,
  }
}

/** Numbers with those that did not fit put in from the extra field, in which only these stand, in the same order. */
function fitted(numbers: readonly number[], extra: Uint8Array): number[] {
  const view = viewOf(extra)
  let at = 0
  while (at + 4 <= extra.length && view.getUint16(at, true) !== longNumbers) at += 4 + view.getUint16(at + 2, true)
  let field = at + 4
  return numbers.map(number => {
    if (number !== elsewhere || field + 8 > extra.length) return number
    field += 8
    return Number(view.getBigUint64(field - 8, true))
  })
}

/** @param record The first bytes of a member's own record. @returns How long it is; nothing if it is none, or cut. */
export function lengthOfLocal(record: Uint8Array): number | undefined {
  const view = viewOf(record)
  if (record.length < localLength || view.getUint32(0, true) !== localSignature) return undefined
  return localLength + view.getUint16(26, true) + view.getUint16(28, true)
}
