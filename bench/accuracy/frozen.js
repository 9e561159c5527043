/**
 * The frozen run: how each text was read, and what was wrong of it, when somebody last looked and agreed.
 *
 * @typedef {import('./metrics.js').Judged} Judged
 * @typedef {import('./compare.js').Verdict} Verdict
 *
 * @typedef {object} FrozenText
 * @property {string} digest of the labelled text; another digest makes the record void
 * @property {string} reading digest of all that was read in it
 * @property {string} [mended] digest of what came out when it was mended; absent: it was not
 * @property {Record<string, Verdict>} wrong place → verdict
 *
 * @typedef {Record<string, FrozenText>} Frozen text id → record
 *
 * @typedef {object} Change
 * @property {string} id
 * @property {string} place
 * @property {string} before verdict, or `right`
 * @property {string} after verdict, or `right`
 */
import { ranks } from './compare.js'
import { digestOf, readingOf } from './reading.js'

/**
 * @param {readonly Judged[]} judged
 * @param {Frozen} [earlier] records of texts which this run did not read stay as they were
 * @returns {Frozen} in order of id
 */
export function freeze(judged, earlier = {}) {
  const frozen = { ...earlier }
  for (const { text, inspection, mended, outcomes } of judged) {
    const wrong = outcomes.filter(({ verdict }) => ranks[verdict] > 0).map(({ place, verdict }) => [place, verdict])
    frozen[text.id] = {
      digest: text.digest,
      reading: readingOf(inspection),
      ...(mended !== undefined && { mended: digestOf(mended) }),
      wrong: Object.fromEntries(wrong),
    }
  }
  return Object.fromEntries(Object.entries(frozen).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/**
 * @param {readonly Judged[]} judged
 * @param {Frozen} frozen
 * @returns {{ better: Change[], worse: Change[], fresh: string[], otherwise: string[] }} `fresh`: ids of texts which are
 *   new or labelled anew; `otherwise`: of those in which anything is read that was not, or no longer what was, or that are
 *   mended in another way
 */
export function compareWithFrozen(judged, frozen) {
  const now = freeze(judged)
  /** @type {Change[]} */
  const better = []
  /** @type {Change[]} */
  const worse = []
  /** @type {string[]} */
  const fresh = []
  /** @type {string[]} */
  const otherwise = []
  for (const [id, { digest, reading, mended, wrong }] of Object.entries(now)) {
    const before = frozen[id]
    if (before?.digest !== digest) {
      fresh.push(id)
      continue
    }
    if (before.reading !== reading || (mended !== undefined && before.mended !== mended)) otherwise.push(id)
    for (const place of new Set([...Object.keys(before.wrong), ...Object.keys(wrong)])) {
      const was = before.wrong[place]
      const is = wrong[place]
      const step = (is ? ranks[is] : 0) - (was ? ranks[was] : 0)
      const change = { id, place, before: was ?? 'right', after: is ?? 'right' }
      if (step > 0) worse.push(change)
      if (step < 0) better.push(change)
    }
  }
  return { better, worse, fresh, otherwise }
}
