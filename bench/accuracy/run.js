/**
 * Judges the built package by the labelled texts. `node bench/accuracy/run.js --help` lists the options.
 *
 * Exit status: 0 nothing became worse than the frozen run, 1 something did, 2 the texts or the call are faulty.
 *
 * @typedef {import('./texts.js').BenchText} BenchText
 * @typedef {import('./metrics.js').Judged} Judged
 * @typedef {import('./reading.js').Reading} Reading
 */
import console from 'node:console'
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { URL, fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compare } from './compare.js'
import { branchesOf, startCounting } from './coverage.js'
import { compareWithFrozen, freeze } from './frozen.js'
import { readEntities } from './lists.js'
import { countRow, countRows } from './metrics.js'
import { branchTable, changes, differences, labelTable, metricsTable, roundsTable } from './report.js'
import { batchRounds, languageRounds } from './rounds.js'
import { checkText, readTexts } from './texts.js'

const help = `node bench/accuracy/run.js [options]
  --batch N        only the texts of batch N (may be repeated)
  --language CODE  only the texts in this language
  --text ID        only this text (may be repeated)
  --rounds         only recall, precision, due and quiet: by batch, and each language pooled
  --coverage       also the branches of src/mentions and src/notices run by checking and mending the texts
  --without ID     judge names without this piece of evidence (may be repeated)
  --check          validate the texts and count their labels; the linter is not run
  --freeze         make this run the frozen one
  --json           one JSON object instead of tables`

/** Where it is decided what a text says. */
const coveredRooms = ['mentions', 'notices']

const root = fileURLToPath(new URL('../..', import.meta.url))
const textsFolder = fileURLToPath(new URL('texts', import.meta.url))
const listsFolder = fileURLToPath(new URL('../../lists', import.meta.url))
const frozenFile = fileURLToPath(new URL('frozen.json', import.meta.url))

process.exitCode = await main(process.argv.slice(2))

/**
 * @param {string[]} argv
 * @returns {Promise<number>} exit status
 */
async function main(argv) {
  const options = readOptions(argv)
  if (typeof options === 'string') {
    console.error(options)
    return options === help ? 0 : 2
  }
  const { evidenceIds } = await built('mentions/evidence/types.js')
  const unknown = options.without.find(id => !evidenceIds.includes(id))
  if (unknown !== undefined) {
    console.error(`unknown evidence “${unknown}”; there are ${evidenceIds.join(', ')}`)
    return 2
  }
  const entities = await readEntities(listsFolder)
  const { texts: all, problems } = await readTexts(textsFolder)
  const texts = all.filter(text => isWanted(text, options))
  const checks = texts.map(text => checkText(text, entities))
  const errors = [...problems, ...checks.flatMap(check => check.errors)]
  if (options.check) for (const remark of checks.flatMap(({ remarks }) => remarks)) console.log(`remark  ${remark}`)
  for (const error of errors) console.error(`error  ${error}`)
  if (options.check) console.log(labelTable(texts))
  if (errors.length || options.check) return errors.length ? 2 : 0
  if (texts.length === 0) {
    console.error('no text answers to these options')
    return 2
  }

  const endCount = options.coverage ? await startCounting() : undefined
  const judged = await judgeAll(texts, options.without, options.coverage || options.freeze)
  /** @type {import('./coverage.js').ModuleBranches[] | undefined} */
  let modules
  try {
    modules = endCount && (await branchesOf(root, coveredRooms, await endCount()))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 2
  }
  const frozen = await readFrozen()
  if (options.freeze) await writeFile(frozenFile, `${JSON.stringify(freeze(judged, frozen), null, 2)}\n`)
  const comparison = compareWithFrozen(judged, options.freeze ? freeze(judged) : frozen)
  if (options.json) console.log(asJson(judged, comparison, modules))
  else {
    console.log(options.rounds ? asRounds(judged) : asTables(judged, comparison, entities))
    if (modules) console.log(`\n${branchTable(modules)}`)
  }
  return comparison.worse.length ? 1 : 0
}

/**
 * @typedef {object} Options
 * @property {string[]} batch
 * @property {string[]} text
 * @property {string} [language]
 * @property {boolean} rounds
 * @property {boolean} coverage
 * @property {string[]} without
 * @property {boolean} check
 * @property {boolean} freeze
 * @property {boolean} json
 */

/**
 * @param {string[]} argv
 * @returns {Options | string} a string is to be shown instead of a run
 */
function readOptions(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        batch: { type: 'string', multiple: true, default: [] },
        text: { type: 'string', multiple: true, default: [] },
        language: { type: 'string' },
        rounds: { type: 'boolean', default: false },
        coverage: { type: 'boolean', default: false },
        without: { type: 'string', multiple: true, default: [] },
        check: { type: 'boolean', default: false },
        freeze: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    })
    return values.help ? help : values
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${help}`
  }
}

/**
 * @param {BenchText} text
 * @param {Options} options
 * @returns {boolean}
 */
function isWanted(text, { batch, language, text: ids }) {
  return (
    (batch.length === 0 || batch.includes(String(text.batch))) &&
    (language === undefined || language === text.language) &&
    (ids.length === 0 || ids.includes(text.id))
  )
}

/**
 * @param {readonly BenchText[]} texts
 * @param {readonly string[]} without ids of evidence that is not to count
 * @param {boolean} mended also mend each text: how far a notice reaches is asked by nobody else
 * @returns {Promise<Judged[]>}
 */
async function judgeAll(texts, without, mended) {
  const { builtinKnowledge, fix, inspect } = await built('library/index.js')
  const { frozenWeights } = await built('mentions/evidence/weights.js')
  const weights = {
    ...frozenWeights,
    weights: { ...frozenWeights.weights, ...Object.fromEntries(without.map(id => [id, 0])) },
  }
  const knowledge = { ...builtinKnowledge(), weights }
  /** @type {Judged[]} */
  const judged = []
  for (const text of texts) {
    /** @type {Reading} */
    const inspection = await inspect(text.text, { path: `${text.id}.${text.format}`, asOf: text.asOf, knowledge })
    const outcome = mended && fix(text.text, { path: `${text.id}.${text.format}`, asOf: text.asOf })
    judged.push({
      text,
      inspection,
      ...(outcome && { mended: outcome.source }),
      outcomes: compare(text, inspection),
    })
  }
  return judged
}

/**
 * @param {string} module of the built package
 * @returns {Promise<any>}
 */
function built(module) {
  return import(new URL(`../../dist/src/${module}`, import.meta.url).href)
}

/**
 * @returns {Promise<import('./frozen.js').Frozen>} empty where nothing was frozen yet
 */
async function readFrozen() {
  try {
    return JSON.parse(await readFile(frozenFile, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}

/**
 * @param {readonly Judged[]} judged
 * @param {ReturnType<typeof compareWithFrozen>} comparison
 * @param {ReadonlyMap<string, import('./lists.js').ListedEntity>} entities
 * @returns {string}
 */
function asTables(judged, comparison, entities) {
  const outcomes = judged.flatMap(one => one.outcomes)
  return [
    differences(judged),
    metricsTable(
      'category',
      countRows(judged, (_, { entity }) => [...(entities.get(entity)?.categories ?? ['unknown'])]),
    ),
    metricsTable(
      'label',
      countRows(judged, (_, { label }) => [label]),
    ),
    metricsTable(
      'format',
      countRows(judged, ({ format }) => [format]),
    ),
    metricsTable(
      'batch',
      countRows(judged, ({ language, batch }) => [`${language} ${batch}`]),
    ),
    metricsTable('language', [
      ...countRows(judged, ({ language }) => [language]),
      countRow(outcomes, `all ${judged.length} texts`),
    ]),
    roundsTable('by party', languageRounds(judged)),
    changes(comparison),
  ].join('\n\n')
}

/**
 * @param {readonly Judged[]} judged
 * @returns {string}
 */
function asRounds(judged) {
  return [roundsTable('batch', batchRounds(judged)), roundsTable('language', languageRounds(judged))].join('\n\n')
}

/**
 * @param {readonly Judged[]} judged
 * @param {ReturnType<typeof compareWithFrozen>} comparison
 * @param {readonly import('./coverage.js').ModuleBranches[]} [branches]
 * @returns {string}
 */
function asJson(judged, comparison, branches) {
  const all = countRow(
    judged.flatMap(({ outcomes }) => outcomes),
    'all',
  )
  const texts = judged.map(({ text, outcomes }) => ({ id: text.id, asOf: text.asOf, outcomes }))
  const rounds = { batches: batchRounds(judged), languages: languageRounds(judged) }
  return JSON.stringify({ all, rounds, texts, comparison, branches })
}
