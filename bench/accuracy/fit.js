/**
 * Fits the weights of the evidence (`src/mentions/evidence/weights.yml`) to the labelled texts.
 * `node bench/accuracy/fit.js --help` lists the options.
 *
 * Every place that could name a party is an example: labelled as a mention it has to reach the threshold of a likely
 * one, labelled as a decoy or not at all it has to stay below. Weights are moved one at a time, by whole numbers, as long as
 * that makes the loss smaller: the sum of what examples lack to a margin, and a price for each step away from the weights
 * as they were set by hand. Signs stay: a reason never turns into an objection. No chance is involved.
 *
 * The held-out figures are those of texts in whose fit they had no part: the texts are dealt to as many folds as asked for.
 *
 * @typedef {import('./texts.js').BenchText} BenchText
 * @typedef {Record<string, number>} Weights by evidence
 *
 * @typedef {object} Example a place that could name a party
 * @property {string} text id of its text
 * @property {boolean} isMention
 * @property {readonly string[]} evidence ids
 * @property {string} shown for people: the words and the entity
 */
import console from 'node:console'
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { URL, fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readTexts } from './texts.js'

const help = `node bench/accuracy/fit.js [options]
  --folds N   into how many parts the texts are dealt for the held-out figures (5)
  --write     write the weights that fit all texts`

/** How far above or below the threshold an example should be, and what a step away from a weight costs. */
const margin = 1
const priceOfStep = 1

/** What a name that needs nothing else is worth follows from the thresholds: nothing is to be learnt of it. */
const settled = new Set(['strong-name', 'full-name'])

process.exitCode = await main(process.argv.slice(2))

/**
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
async function main(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      folds: { type: 'string', default: '5' },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    return 0
  }
  const folds = Number(values.folds)
  if (!Number.isInteger(folds) || folds < 2) {
    console.error(`--folds: expected a whole number of two or more, got “${values.folds}”`)
    return 2
  }
  const { frozenWeights } = await built('mentions/evidence/weights.js')
  const { thresholds, weights } = frozenWeights
  const { texts } = await readTexts(fileURLToPath(new URL('texts', import.meta.url)))
  const examples = await examplesOf(texts)
  console.log(
    `${examples.length} places in ${texts.length} texts, ${examples.filter(one => one.isMention).length} mentions`,
  )
  console.log(`as frozen   ${figures(examples, weights, thresholds.likely)}`)
  console.log(`held out    ${figuresOf(heldOut(examples, texts, folds, weights, thresholds.likely))}`)
  const fitted = fit(examples, weights, thresholds.likely)
  console.log(`fitted      ${figures(examples, fitted, thresholds.likely)}`)
  for (const id of Object.keys(weights).filter(id => fitted[id] !== weights[id]))
    console.log(`${id}: ${weights[id]} → ${fitted[id]}`)
  if (values.write) await write(fitted)
  return 0
}

/**
 * @param {readonly BenchText[]} texts
 * @returns {Promise<Example[]>} of names whose kind decides nothing alone there are none: each has evidence
 */
async function examplesOf(texts) {
  const { parseDocument, builtinKnowledge } = await built('library/index.js')
  const { judgeAll } = await built('mentions/index.js')
  const { frozenWeights } = await built('mentions/evidence/weights.js')
  const { registry, lexicons } = builtinKnowledge()
  return texts.flatMap(text => {
    const document = parseDocument(text.text, { path: `${text.id}.${text.format}` })
    /** @type {import('../../src/mentions/evidence/index.js').Verdict[]} */
    const verdicts = judgeAll(document, lexicons, id => registry.get(id), frozenWeights)
    const spans = verdicts.map(({ span, candidate }) => ({ ...span, entity: candidate.entity.id }))
    return verdicts.flatMap(({ candidate, span, evidence }) => {
      // A name within a longer one of the same party is told by that one.
      const isPart = spans.some(
        other =>
          other.entity === candidate.entity.id &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      )
      if (isPart) return []
      const place = document.toSource(span)
      const here = text.mentions.filter(({ start, end }) => start < place.end && place.start < end)
      const own = here.find(({ entity }) => entity === candidate.entity.id)
      // What is another party's name, or debatable, is no example.
      if (own?.label === 'any' || (!own && here.length > 0)) return []
      const shown = `${document.text.slice(span.start, span.end)} (${candidate.entity.id})`
      return [{ text: text.id, isMention: own !== undefined, evidence: evidence.map(({ id }) => id), shown }]
    })
  })
}

/**
 * @param {Example} example
 * @param {Weights} weights
 * @returns {number}
 */
function sumOf({ evidence }, weights) {
  return evidence.reduce((sum, id) => sum + weights[id], 0)
}

/**
 * @param {readonly Example[]} examples
 * @param {Weights} weights
 * @param {number} threshold
 * @returns {number} what they lack together
 */
function lackOf(examples, weights, threshold) {
  return examples.reduce((total, example) => {
    const distance = sumOf(example, weights) - threshold
    return total + Math.max(0, example.isMention ? -distance : distance + margin)
  }, 0)
}

/**
 * @param {readonly Example[]} examples
 * @param {Weights} given
 * @param {number} threshold
 * @returns {Weights}
 */
function fit(examples, given, threshold) {
  const weights = { ...given }
  /** @type {Map<string, Example[]>} */
  const having = new Map()
  for (const example of examples)
    for (const id of new Set(example.evidence))
      if (!settled.has(id)) having.set(id, [...(having.get(id) ?? []), example])
  for (let isBetter = true; isBetter;) {
    isBetter = false
    for (const [id, own] of [...having].sort(([one], [other]) => (one < other ? -1 : 1))) {
      for (const step of [-1, 1]) {
        const moved = { ...weights, [id]: weights[id] + step }
        if (Math.sign(moved[id]) === -Math.sign(given[id])) continue
        const price = priceOfStep * (Math.abs(moved[id] - given[id]) - Math.abs(weights[id] - given[id]))
        if (lackOf(own, moved, threshold) + price >= lackOf(own, weights, threshold)) continue
        weights[id] = moved[id]
        isBetter = true
      }
    }
  }
  return weights
}

/**
 * @typedef {object} Counts
 * @property {number} found mentions
 * @property {number} missed
 * @property {number} wrong decoys taken for mentions
 */

/**
 * @param {readonly Example[]} examples
 * @param {Weights} weights
 * @param {number} threshold
 * @returns {Counts}
 */
function countsOf(examples, weights, threshold) {
  const counts = { found: 0, missed: 0, wrong: 0 }
  for (const example of examples) {
    const isTaken = sumOf(example, weights) >= threshold
    if (example.isMention) counts[isTaken ? 'found' : 'missed']++
    else if (isTaken) counts.wrong++
  }
  return counts
}

/**
 * Each fold judged by the weights which fit the others.
 *
 * @param {readonly Example[]} examples
 * @param {readonly BenchText[]} texts
 * @param {number} folds
 * @param {Weights} weights
 * @param {number} threshold
 * @returns {Counts}
 */
function heldOut(examples, texts, folds, weights, threshold) {
  const foldOf = new Map(texts.map(({ id }, index) => [id, index % folds]))
  const total = { found: 0, missed: 0, wrong: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const [own, others] = [true, false].map(isOwn =>
      examples.filter(({ text }) => (foldOf.get(text) === fold) === isOwn),
    )
    const counts = countsOf(own, fit(others, weights, threshold), threshold)
    for (const key of /** @type {const} */ (['found', 'missed', 'wrong'])) total[key] += counts[key]
  }
  return total
}

/**
 * @param {readonly Example[]} examples
 * @param {Weights} weights
 * @param {number} threshold
 * @returns {string}
 */
function figures(examples, weights, threshold) {
  return figuresOf(countsOf(examples, weights, threshold))
}

/**
 * @param {Counts} counts
 * @returns {string}
 */
function figuresOf({ found, missed, wrong }) {
  const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(2)}%`
  return `found ${percent(found / (found + missed))}, precise ${percent(found / (found + wrong))} (${missed} missed, ${wrong} wrong)`
}

/**
 * Writes the weights into their file, whose comments stay.
 *
 * @param {Weights} weights
 */
async function write(weights) {
  const { weightsFile } = await built('mentions/evidence/data.js')
  const yaml = await readFile(weightsFile, 'utf8')
  const lines = yaml.split('\n').map(line => {
    const [, id = ''] = /^ {2}([a-z-]+): -?\d+$/u.exec(line) ?? []
    return id in weights ? `  ${id}: ${weights[id]}` : line
  })
  await writeFile(weightsFile, lines.join('\n'))
}

/**
 * @param {string} module of the built package
 * @returns {Promise<any>}
 */
function built(module) {
  return import(new URL(`../../dist/src/${module}`, import.meta.url).href)
}
