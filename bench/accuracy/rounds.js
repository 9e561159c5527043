/**
 * A round in four figures, as an editor counts: mentions one by one, messages by party and document. Whether a message
 * stands at the very place, and under the very rule, tell the outcomes of compare.js. Contract: rounds.d.ts.
 *
 * @typedef {import('./markup.js').Label} Label
 * @typedef {import('./texts.js').BenchText} BenchText
 * @typedef {import('./compare.js').Inspection} Inspection
 * @typedef {import('./metrics.js').Judged} Judged
 * @typedef {import('./rounds.js').Figure} Figure
 * @typedef {import('./rounds.js').Round} Round
 *
 * @typedef {Record<'recall' | 'precision' | 'due' | 'quiet', readonly boolean[]>} Tally what is counted, right or not
 */
import { overlap, same } from './compare.js'

/**
 * What an editor takes for a report of the fault: more than the one rule that answers for it best.
 * @type {Readonly<Partial<Record<Label, readonly string[]>>>}
 */
const reports = {
  missing: ['missing-notice', 'late-notice', 'incomplete-notice', 'wrong-category', 'unmatched-marker'],
  late: ['late-notice', 'missing-notice'],
  wrong: ['wrong-category', 'missing-notice', 'incomplete-notice'],
  incomplete: ['incomplete-notice', 'missing-notice'],
  outdated: ['outdated-notice'],
}

const alarms = new Set(Object.values(reports).flat())

/** @type {ReadonlySet<Label>} */
const quietLabels = new Set(/** @type {const} */ (['marked', 'repeat', 'free']))

/**
 * @param {string} name
 * @param {readonly Judged[]} judged
 * @returns {Round}
 */
function roundOf(name, judged) {
  const tallies = judged.map(({ text, inspection }) => tally(text, inspection))
  const figure = (/** @type {keyof Tally} */ key) => {
    const counted = tallies.flatMap(one => one[key])
    return { part: counted.filter(Boolean).length, whole: counted.length }
  }
  const [recall, precision, due, quiet] = [figure('recall'), figure('precision'), figure('due'), figure('quiet')]
  return { name, texts: judged.length, recall, precision, due, quiet }
}

/**
 * @param {readonly Judged[]} judged
 * @returns {Round[]} one for each batch in each language
 */
export function batchRounds(judged) {
  return grouped(judged, ({ language, batch }) => `${language} ${batch}`)
}

/**
 * @param {readonly Judged[]} judged
 * @returns {Round[]} one for each language, all its batches pooled
 */
export function languageRounds(judged) {
  return grouped(judged, ({ language }) => language)
}

/**
 * @param {readonly Judged[]} judged
 * @param {(text: BenchText) => string} nameOf
 * @returns {Round[]} in order of name
 */
function grouped(judged, nameOf) {
  const names = [...new Set(judged.map(({ text }) => nameOf(text)))].sort()
  return names.map(name =>
    roundOf(
      name,
      judged.filter(({ text }) => nameOf(text) === name),
    ),
  )
}

/**
 * @param {Figure} figure
 * @returns {{ lower: number, upper: number } | undefined} nothing for a share of nothing
 */
export function wilson({ part, whole }) {
  if (whole === 0) return undefined
  // Of the normal distribution: 95 % lie between them.
  const z = 1.959964
  const centre = part + z ** 2 / 2
  const spread = z * Math.sqrt((part * (whole - part)) / whole + z ** 2 / 4)
  return { lower: (centre - spread) / (whole + z ** 2), upper: (centre + spread) / (whole + z ** 2) }
}

/**
 * What lies at a labelled place under another name is not counted as false besides: that place is overlooked already.
 *
 * @param {BenchText} text
 * @param {Inspection} inspection
 * @returns {Tally}
 */
function tally({ mentions, decoys }, inspection) {
  const sure = inspection.mentions.filter(({ certainty }) => certainty !== 'possible')
  const isFound = (/** @type {typeof decoys[number]} */ place) => sure.some(mention => same(mention, place))
  const recall = mentions.filter(({ label }) => label !== 'any').map(isFound)
  const strays = sure.filter(mention => ![...mentions, ...decoys].some(place => overlap(mention, place)))
  const falsely = [...decoys.filter(isFound), ...strays]
  const parties = [...new Set(mentions.map(({ entity }) => entity))].map(entity => ({
    labels: mentions.filter(mention => mention.entity === entity).map(({ label }) => label),
    rules: inspection.messages.filter(message => message.entity === entity).map(({ ruleId }) => ruleId),
  }))
  const due = parties
    .map(({ labels, rules }) => ({ wanted: labels.flatMap(label => reports[label] ?? []), rules }))
    .filter(({ wanted }) => wanted.length > 0)
  const quiet = parties.filter(({ labels }) => labels.every(label => quietLabels.has(label)))
  return {
    recall,
    precision: [...recall.filter(Boolean), ...falsely.map(() => false)],
    due: due.map(({ wanted, rules }) => rules.some(rule => wanted.includes(rule))),
    quiet: quiet.map(({ rules }) => !rules.some(rule => alarms.has(rule))),
  }
}
