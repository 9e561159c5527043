/**
 * What a run tells of the tests of a room, and how it is told.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { URL } from 'node:url'

/**
 * @typedef {object} Outcome
 * @property {string} place as Stryker takes it: `file:line:column-line:column`, lines from 1, columns from 0
 * @property {string} was the code, on one line
 * @property {string} now what stood there instead
 * @property {boolean} killed
 * @property {boolean} reached by a test
 *
 * @typedef {object} Equivalent a mutant that nobody can tell from the code
 * @property {string} file
 * @property {string} was
 * @property {string} now
 * @property {string} why
 *
 * @typedef {object} Score
 * @property {number} score percentage of the mutants that the tests notice; equivalent ones are no mutants
 * @property {number} mutants
 * @property {number} killed
 * @property {number} equivalent
 * @property {number} seed
 * @property {Survivor[]} survivors
 *
 * @typedef {Omit<Outcome, 'killed'>} Survivor
 */

/**
 * @param {import('@stryker-mutator/api/core').MutantResult} result with lines from 1 and columns from 1
 * @param {ReadonlyMap<string, string>} sources what the files held when the run began
 * @returns {Outcome}
 */
export function toRecord({ fileName, location, replacement, status }, sources) {
  const file = path.relative('.', fileName)
  const { start, end } = location
  const lines = (sources.get(file) ?? '').split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column - 1) ?? ''
  lines[0] = lines[0]?.slice(start.column - 1) ?? ''
  return {
    place: placeOf(fileName, { start: fromZero(start), end: fromZero(end) }),
    was: onOneLine(lines.join('\n')),
    now: onOneLine(replacement ?? ''),
    killed: status === 'Killed' || status === 'Timeout',
    reached: status !== 'NoCoverage',
  }
}

/** @param {import('@stryker-mutator/api/core').Position} position with a line and a column from 1 */
const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 })

/**
 * @param {string} fileName
 * @param {import('@stryker-mutator/api/core').Location} location with lines and columns from 0
 */
export const placeOf = (fileName, { start, end }) =>
  `${path.relative('.', fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`

export const onOneLine = (/** @type {string} */ code) => code.trim().replace(/\s+/g, ' ')

/**
 * @param {string} room
 * @returns {readonly Equivalent[]}
 */
export const equivalentIn = room =>
  JSON.parse(readFileSync(new URL('equivalent.json', import.meta.url), 'utf8')).filter(
    (/** @type {Equivalent} */ { file }) => file.startsWith(`src/${room}/`),
  )

/**
 * @param {readonly Outcome[]} outcomes
 * @param {readonly Equivalent[]} equivalents
 * @param {number} seed
 * @returns {Score}
 */
export function scoreOf(outcomes, equivalents, seed) {
  const isEquivalent = (/** @type {Outcome} */ { place, was, now }) =>
    equivalents.some(known => place.startsWith(`${known.file}:`) && known.was === was && known.now === now)
  const judged = outcomes.filter(outcome => outcome.killed || !isEquivalent(outcome))
  const survivors = judged.filter(({ killed }) => !killed)
  const killed = judged.length - survivors.length
  return {
    score: Math.round((killed / judged.length) * 1000) / 10,
    mutants: judged.length,
    killed,
    equivalent: outcomes.length - judged.length,
    seed,
    survivors: survivors.map(({ place, was, now, reached }) => ({ place, was, now, reached })).sort(byPlace),
  }
}

const byPlace = (/** @type {Survivor} */ one, /** @type {Survivor} */ other) =>
  one.place.localeCompare(other.place, 'en', { numeric: true })

/** @param {Survivor} survivor */
export const toText = ({ place, was, now, reached }) =>
  `${place.replace(/-[^-]*$/, '')}${reached ? '' : ' (no test comes here)'}\n  - ${was}\n  + ${now}`

/**
 * @param {string} room
 * @param {Score} score
 */
export function printed(room, { score, mutants, killed, equivalent, seed, survivors }) {
  const total = `${room}: ${score} %, ${killed} of ${mutants} mutants noticed, seed ${seed}, ${equivalent} equivalent`
  return [...survivors.map(toText), total].join('\n')
}
