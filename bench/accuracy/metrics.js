/**
 * Outcomes counted into recall, precision and silence.
 *
 * @typedef {import('./compare.js').Outcome} Outcome
 * @typedef {import('./texts.js').BenchText} BenchText
 *
 * @typedef {object} Judged a text with its outcomes
 * @property {BenchText} text
 * @property {import('./compare.js').Inspection} inspection what the linter said of it
 * @property {string} [mended] what came out when it was mended
 * @property {Outcome[]} outcomes
 *
 * @typedef {object} Row counts; a share of nothing is `null`
 * @property {string} name
 * @property {number} mentions labelled mentions to be found
 * @property {number | null} mentionRecall
 * @property {number | null} mentionPrecision
 * @property {number} due labelled places at which a message is due
 * @property {number} confused of them, those which got only other rule ids
 * @property {number | null} dueRecall
 * @property {number | null} duePrecision
 * @property {number} silent labelled places at which nothing is due
 * @property {number | null} silence share of them without a message
 */

/**
 * @param {readonly Outcome[]} outcomes
 * @param {string} name
 * @returns {Row}
 */
export function countRow(outcomes, name) {
  const count = (/** @type {Outcome['verdict'][]} */ ...verdicts) =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length
  const loud = outcomes.filter(({ verdict, label }) => verdict === 'false-alarm' && isSilent(label)).length
  const [mentions, due, silent] = [count('found', 'overlooked'), count('caught', 'confused', 'missed'), count('quiet')]
  return {
    name,
    mentions,
    mentionRecall: share(count('found'), mentions),
    mentionPrecision: share(count('found'), count('found', 'false-mention')),
    due,
    confused: count('confused'),
    dueRecall: share(count('caught'), due),
    duePrecision: share(count('caught'), count('caught', 'confused', 'false-alarm')),
    silent: silent + loud,
    silence: share(silent, silent + loud),
  }
}

/**
 * @param {readonly Judged[]} judged
 * @param {(text: BenchText, outcome: Outcome) => readonly string[]} groupsOf an outcome may count in several groups
 * @returns {Row[]} in order of name
 */
export function countRows(judged, groupsOf) {
  /** @type {Map<string, Outcome[]>} */
  const groups = new Map()
  for (const { text, outcomes } of judged) {
    for (const outcome of outcomes) {
      for (const group of groupsOf(text, outcome)) {
        const members = groups.get(group)
        if (members) members.push(outcome)
        else groups.set(group, [outcome])
      }
    }
  }
  return [...groups.keys()].sort().map(name => countRow(groups.get(name) ?? [], name))
}

/**
 * @param {Outcome['label']} label
 * @returns {boolean}
 */
function isSilent(label) {
  return label === 'marked' || label === 'repeat' || label === 'free'
}

/**
 * @param {number} part
 * @param {number} whole
 * @returns {number | null}
 */
function share(part, whole) {
  return whole === 0 ? null : part / whole
}
