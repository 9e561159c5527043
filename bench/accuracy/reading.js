/**
 * All that was read in a labelled text, and what came out when it was mended, in a few characters: also what no label
 * speaks of.
 */
import { createHash } from 'node:crypto'

/**
 * Names, their certainty and the evidence for it, notices, doubts and messages with their words. Not how much a piece of
 * evidence weighs, nor by which lists it was read.
 *
 * @param {import('./reading.js').Reading} reading
 */
export function readingOf({ mentions, notices, doubts, messages }) {
  const read = {
    mentions: mentions.map(({ evidence, ...mention }) => ({
      ...mention,
      evidence: evidence.map(({ id, text }) => [id, text]).sort(),
    })),
    notices,
    doubts,
    messages,
  }
  return digestOf(JSON.stringify(read))
}

/** @param {string} words */
export const digestOf = words => createHash('sha256').update(words).digest('hex').slice(0, 12)
