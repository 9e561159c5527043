/**
 * Stryker's test runner `warm`: the modules of a room are read once, and its tests run in the same process mutant after
 * mutant. Mutants of what a module does while it is read get a generation of modules of their own.
 *
 * @typedef {import('./harness.js').Test} Test
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner
 */
import console from 'node:console'
import { readFileSync } from 'node:fs'
import { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL, URL } from 'node:url'
import { performance } from 'node:perf_hooks'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { globSync } from 'tinyglobby'
import { collected, runTests } from './harness.js'

/** @type {Readonly<Record<string, readonly string[]>>} */
const leftOut = JSON.parse(readFileSync(new URL('left-out.json', import.meta.url), 'utf8'))

/** Rooms that decide what a text says: the labelled texts belong to their tests. */
const judging = ['language', 'mentions', 'notices']
const labelledTexts = 'test/bench/labelled.test.ts'

/** @implements {TestRunner} */
class WarmRunner {
  /** What instrumented code asks for the active mutant, and tells which tests come where. */
  #switch = (globalThis.__stryker__ ??= {})
  #generation = 0
  /** The last one in which everything was read. */
  #whole = 0
  /** @type {readonly Test[]} */
  #tests = []
  /** How long each took when it was last run to its end, in milliseconds. @type {Map<string, number>} */
  #durations = new Map()
  /** Whether the modules were read under a mutant. */
  #isTainted = true

  /** @param {string} room */
  constructor(room) {
    this.room = room
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    register('./loader.js', import.meta.url)
  }

  async dryRun() {
    this.#switch.mutantCoverage = { static: {}, perTest: {} }
    await this.#load()
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = []
    let started = 0
    await runTests(
      this.#tests,
      ({ id }) => {
        this.#switch.currentTestId = id
        started = performance.now()
      },
      ({ id }, error) => {
        this.#switch.currentTestId = undefined
        const timeSpentMs = performance.now() - started
        this.#durations.set(id, timeSpentMs)
        const result = { id, name: id, timeSpentMs }
        tests.push(
          error
            ? { ...result, status: TestStatus.Failed, failureMessage: toText(error) }
            : { ...result, status: TestStatus.Success },
        )
        return true
      },
    )
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#switch.mutantCoverage }
  }

  /** @type {TestRunner['mutantRun']} */
  async mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment }) {
    if (this.#isTainted) await this.#load()
    this.#switch.hitLimit = hitLimit
    this.#switch.hitCount = hitLimit === undefined ? undefined : 0
    this.#switch.activeMutant = activeMutant.id
    try {
      const failed = reloadEnvironment
        ? await this.#firstFailureAnew(activeMutant.fileName)
        : await this.#firstFailureOf(this.#tests, testFilter)
      const timeout = determineHitLimitReached(this.#switch.hitCount, this.#switch.hitLimit)
      if (timeout) return timeout
      this.#switch.activeMutant = undefined
      const nrOfTests = testFilter?.length ?? this.#tests.length
      if (!failed) return { status: MutantRunStatus.Survived, nrOfTests }
      // What an earlier mutant left behind in memory must not be laid at this one's door.
      if (!reloadEnvironment && (await this.#firstFailureOf(this.#tests, [failed.id]))) {
        this.#isTainted = true
        return await this.mutantRun({ activeMutant, testFilter, hitLimit, reloadEnvironment })
      }
      return { status: MutantRunStatus.Killed, killedBy: [failed.id], failureMessage: failed.message, nrOfTests }
    } catch (error) {
      // A module that throws while it is read takes all its tests with it.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: toText(error), nrOfTests: 0 }
    } finally {
      this.#switch.activeMutant = undefined
    }
  }

  /** Reads the tests and all that they import anew. */
  async #load() {
    this.#generation += 1
    // Ends as files do, for modules that ask how their address ends.
    const generation = `${this.#generation}.ts`
    this.#whole = this.#generation
    const tests = []
    for (const file of filesOf(this.room)) tests.push(...(await this.#testsIn(file, generation)))
    this.#tests = tests
    this.#isTainted = false
  }

  /**
   * @param {string} file
   * @param {string} generation
   */
  #testsIn(file, generation) {
    const url = `${pathToFileURL(path.resolve(file)).href}?${generation}`
    return collected(file, () => import(url))
  }

  /**
   * Reads file by file anew, those that stand nearest to the mutant first: most mutants need no other. What does not
   * import the mutated file stays as it is: words, lists and whatever else takes long to be read.
   *
   * @param {string} mutated
   */
  async #firstFailureAnew(mutated) {
    const begun = () => `${(this.#generation += 1)}:${this.#whole}:${pathToFileURL(path.resolve(mutated)).pathname}`
    const generation = begun()
    for (const file of nearestFirst(filesOf(this.room), path.relative('.', mutated))) {
      const failed = await this.#firstFailureOf(await this.#testsIn(file, generation))
      if (!failed) continue
      // That modules of two generations meet must not be laid at the mutant's door.
      const active = this.#switch.activeMutant
      this.#switch.activeMutant = undefined
      const again = await this.#firstFailureOf(await this.#testsIn(file, begun()), [failed.id])
      this.#switch.activeMutant = active
      if (!again) return failed
      console.warn(
        `mutation: ${file} fails where a part of the modules is read anew; its tests count for nothing there`,
      )
    }
    return undefined
  }

  /**
   * Quick tests are asked first: most mutants need no other.
   *
   * @param {readonly Test[]} tests
   * @param {readonly string[]} [ids] all tests, if they are not given
   */
  async #firstFailureOf(tests, ids) {
    const named = ids && new Set(ids)
    const durationOf = (/** @type {Test} */ { id }) => this.#durations.get(id) ?? 0
    const chosen = (named ? tests.filter(({ id }) => named.has(id)) : tests).toSorted(
      (one, other) => durationOf(one) - durationOf(other),
    )
    /** @type {{ id: string, message: string } | undefined} */
    let failed
    await runTests(
      chosen,
      () => undefined,
      ({ id }, error) => {
        if (error) failed = { id, message: toText(error) }
        return !failed
      },
    )
    return failed
  }
}

/** @param {string} room */
function filesOf(room) {
  const labelled = judging.includes(room.split('/')[0] ?? '') ? [labelledTexts] : []
  return globSync([`test/${room}/**/*.test.ts`, '!**/*.{client,sweep}.test.ts', ...labelled])
    .filter(file => !isOfTheBuild(file) && !leftOutIn(room).has(path.basename(file, '.test.ts')))
    .sort()
}

/**
 * Tests stand in the folders of what they test.
 *
 * @param {readonly string[]} files
 * @param {string} mutated
 */
function nearestFirst(files, mutated) {
  const names = (/** @type {string} */ file) => file.split('.')[0]?.split('/').slice(1) ?? []
  const sought = names(mutated)
  const nearness = (/** @type {string} */ file) => {
    const apart = names(file).findIndex((name, index) => name !== sought[index])
    return apart < 0 ? sought.length + 1 : apart
  }
  return files.toSorted((one, other) => nearness(other) - nearness(one))
}

/** Whether a test tries the built command, which holds no mutant. */
const isOfTheBuild = (/** @type {string} */ file) => /sandbox\.js'|\bdist\//.test(readFileSync(file, 'utf8'))

/**
 * Suites of a room that sweep over so many texts that they cost seconds a mutant.
 *
 * @param {string} room
 * @returns {ReadonlySet<string>}
 */
const leftOutIn = room => new Set(leftOut[room])

const toText = (/** @type {unknown} */ error) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)

/** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
function warmRunner(options) {
  return new WarmRunner(String(options['room']))
}
warmRunner.inject = tokens(commonTokens.options)

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'warm', warmRunner)]
