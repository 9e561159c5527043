/**
 * What a run has found so far: told as it comes, and noted in a file, so that a run that is broken off can be continued.
 */
import console from 'node:console'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { onOneLine, placeOf, scoreOf, toRecord, toText } from './score.js'

/**
 * @typedef {import('./score.js').Outcome} Outcome
 *
 * @typedef {object} Run
 * @property {string} room
 * @property {number} seed
 * @property {ReadonlyMap<string, string>} sources of the room, as they were when the run began
 * @property {readonly import('./score.js').Equivalent[]} equivalents
 */

/** How often the number of mutants tried is told where none survives. */
const every = 10

const folder = '.mutation'
const fileOf = (/** @type {string} */ room) => `${folder}/${room.replaceAll('/', '-')}.ndjson`

/** The run of this process, which Stryker reports to. @type {Progress | undefined} */
let current

/** @param {Progress} progress */
export const follow = progress => {
  current = progress
}

export class Progress {
  /** By place and replacement: a place may be tried twice. @type {Map<string, Outcome>} */
  #outcomes = new Map()
  #planned = 0

  /**
   * @param {Run} run
   * @param {Noted} [before] what a run that was broken off had found; without it nothing is noted
   */
  constructor(run, before) {
    this.run = run
    this.file = before && fileOf(run.room)
    for (const outcome of before?.outcomes ?? []) this.#outcomes.set(keyOf(outcome), outcome)
    this.#planned = before?.planned.length ?? 0
  }

  get score() {
    return scoreOf([...this.#outcomes.values()], this.run.equivalents, this.run.seed)
  }

  /** @param {readonly Planned[]} mutants */
  plan(mutants) {
    if (this.#planned > 0) return
    this.#planned = mutants.length
    this.#note({ planned: mutants })
  }

  /** @param {Outcome} outcome */
  add(outcome) {
    const isKnown = this.#outcomes.has(keyOf(outcome))
    this.#outcomes.set(keyOf(outcome), outcome)
    this.#note(outcome)
    const survives = scoreOf([outcome], this.run.equivalents, this.run.seed).survivors
    for (const survivor of survives) console.log(toText(survivor))
    const tried = this.#outcomes.size
    if (survives.length === 0 && (isKnown || tried % every > 0)) return
    const { score, killed, mutants } = this.score
    console.log(`[${tried} of ${this.#planned}: ${mutants - killed} survive, ${score} %]`)
  }

  /** @param {unknown} line */
  #note(line) {
    if (this.file !== undefined) appendFileSync(this.file, `${JSON.stringify(line)}\n`)
  }
}

/** @typedef {Pick<Outcome, 'place' | 'now'>} Planned */

const keyOf = (/** @type {Planned} */ { place, now }) => `${place} ${now}`

/**
 * @typedef {object} Noted
 * @property {readonly Planned[]} planned
 * @property {readonly Outcome[]} outcomes
 */

/**
 * Begins the notes of a run anew.
 *
 * @param {Run} run
 * @returns {Noted}
 */
export function begun({ room, seed, sources }) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(room), `${JSON.stringify({ seed, code: digestOf(sources) })}\n`)
  return { planned: [], outcomes: [] }
}

/**
 * What the last run of a room noted.
 *
 * @param {string} room
 * @param {ReadonlyMap<string, string>} sources
 * @returns {Noted & { seed: number, left: string[] }} and the places that are left to try
 */
export function broken(room, sources) {
  const file = fileOf(room)
  if (!existsSync(file)) throw new Error(`${file}: there is no run to continue`)
  const [head, plan, ...outcomes] = readFileSync(file, 'utf8').trimEnd().split('\n').flatMap(parsed)
  if (plan?.planned === undefined) throw new Error(`${file}: the run was broken off before its first mutant`)
  if (head.code !== digestOf(sources)) throw new Error(`${file}: the code of ${room} has changed since; run it anew`)
  const tried = new Set(outcomes.map(keyOf))
  const left = plan.planned.filter((/** @type {Planned} */ mutant) => !tried.has(keyOf(mutant)))
  const places = new Set(left.map((/** @type {Planned} */ { place }) => place))
  return { seed: head.seed, planned: plan.planned, outcomes, left: [...places].sort() }
}

/** A line that was cut off in its middle is none. @param {string} line */
const parsed = line => {
  try {
    return [JSON.parse(line)]
  } catch {
    return []
  }
}

/** @param {ReadonlyMap<string, string>} sources */
const digestOf = sources => {
  const hash = createHash('sha256')
  for (const [file, text] of sources) hash.update(`${file}\0${text}\0`)
  return hash.digest('hex')
}

/** Stryker's reporter `notes`. @implements {import('@stryker-mutator/api/report').Reporter} */
class NotesReporter {
  /** @param {import('@stryker-mutator/api/report').MutationTestingPlanReadyEvent} event with lines and columns from 0 */
  onMutationTestingPlanReady({ mutantPlans }) {
    current?.plan(
      mutantPlans.map(({ mutant: { fileName, location, replacement } }) => ({
        place: placeOf(fileName, location),
        now: onOneLine(replacement),
      })),
    )
  }

  /** @param {import('@stryker-mutator/api/core').MutantResult} result */
  onMutantTested(result) {
    current?.add(toRecord(result, current.run.sources))
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'notes', NotesReporter)]
