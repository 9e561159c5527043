/**
 * What an archive holds: the drafts of a tar or a zip, the pages of a crawl.
 */
import { worded, type Worded } from '../messages/worded.js'
import { streamsCatalogs } from './words/index.js'
import type { StreamsCatalog } from './words/types.js'

/** One of the things in an archive. */
export interface Member {
  /** Its path, or its address. */
  readonly name: string
  /** Where its record begins in the archive, as unpacked. */
  readonly byte: number
  /** Its media type, in lower case; absent: its name tells what it is. */
  readonly type?: string
  /** As it declares it. */
  readonly encoding?: string
  /** As they come; to be read before the next member is asked for, if at all. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** A stretch of an archive that could not be read. */
export interface Gap {
  readonly problem: Worded
}

export const isGap = (found: Member | Gap): found is Gap => 'problem' in found

/** What is wrong at a byte of an archive. */
export const gapAt = (byte: number, say: (words: StreamsCatalog) => string): Gap => ({
  problem: worded(streamsCatalogs, words => words.at(byte, say(words))),
})
