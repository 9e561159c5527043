/** All that was read in a labelled text, in a few characters: also what no label speaks of. */
import { createHash } from 'node:crypto'

/**
 * Names, their certainty and the evidence for it, notices, doubts and messages with their words. Not how much a piece of
 * evidence weighs, nor by which lists it was read.
 *
 * @param {import('./reading.js').Reading} reading
 * @returns {string}
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
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 12)
}
