/**
 * By which lists a check was made: for whoever asks later.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ListFile } from './list-file.js'
import type { IsoDate } from './types.js'

/** Lists that were put together, with the digest of what they say. */
interface Digested {
  readonly lists: readonly Pick<ListFile, 'category' | 'checked'>[]
  readonly digest: string
}

export interface ListsState {
  /** The newest day on which a register was read; absent: no list tells its day. */
  readonly asOf?: IsoDate
  /** SHA-256 of all lists in force, in hexadecimal: built-in, imported and own ones, without what is switched off. */
  readonly digest: string
}

export function listsStateOf({ lists, digest }: Digested): ListsState {
  const asOf = lists
    .flatMap(({ category, checked }) => (category && checked !== undefined ? [checked] : []))
    .sort()
    .at(-1)
  return { ...(asOf !== undefined && { asOf }), digest }
}

/**
 * The digest of lists folded over others. It says what they say, not where their files lie nor how they are laid out.
 * @param base That of the others.
 */
export function digestOfLists(
  files: readonly ListFile[],
  disable: readonly string[],
  base: string | undefined,
): string {
  const said = files.map(file => ({ ...file, path: undefined, placeOf: undefined }))
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([base ?? null, said, [...disable].sort()]))))
}
