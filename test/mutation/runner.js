/**
 * Stryker's test runner `warm`: the modules of a room are read once, and its tests run in the same process mutant after
 * mutant. Mutants of what a module does while it is read get a generation of modules of their own.
 *
 * @typedef {import('./harness.js').Test} Test
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner
 */
import console from 'node:console'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { register } from 'node:module'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL, URL } from 'node:url'
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { globSync } from 'tinyglobby'
import { collected, runTests } from './harness.js'
import { endlessUnder, processorTime, Watch } from './watch.js'

/** @type {Readonly<Record<string, readonly string[]>>} */
const leftOut = JSON.parse(readFileSync(new URL('left-out.json', import.meta.url), 'utf8'))

/** Rooms that decide what a text says: the labelled texts, all of them, belong to their tests. */
const judging = ['language', 'mentions', 'notices']
const labelledTexts = 'test/bench/labelled.test.ts'
process.env['PLASHKA_LABELLED'] = '1'

/**
 * In milliseconds of the processor. Tests that take longer are not asked: they sweep over much, or read what is very long,
 * and a mutant that survives would have to wait for all of them.
 */
const longest = 500
/**
 * For how long labelled texts are asked of one mutant, in milliseconds of the processor without it: a mutant of a place to
 * which nearly all of them come would have to wait for minutes.
 */
const longestJudging = 40_000
/** In the sandbox of the run, for processes that begin later: how long each test took at first. */
const durationsFile = 'durations.json'
/** What a test may take under a mutant, in milliseconds: what jest grants, and a multiple of what it took without. */
const limitOf = (/** @type {number} */ duration) => 5000 + 10 * duration

/** What the modules of one file of tests may take to be read. */
const longestReading = 20_000

/** @implements {TestRunner} */
class WarmRunner {
  /** What instrumented code asks for the active mutant, and tells which tests come where. */
  #switch = (globalThis.__stryker__ ??= {})
  #generation = 0
  /** The last one in which everything was read. */
  #whole = 0
  /** @type {readonly Test[]} */
  #tests = []
  /** How long the processor worked for each without a mutant, in milliseconds. @type {ReadonlyMap<string, number>} */
  #durations = new Map()
  #watch = new Watch()
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
    // Every `expect` makes an error; where it stands nobody asks.
    Error.stackTraceLimit = 0
    if (existsSync(durationsFile))
      this.#durations = new Map(Object.entries(JSON.parse(readFileSync(durationsFile, 'utf8'))))
  }

  async dryRun() {
    this.#switch.mutantCoverage = { static: {}, perTest: {} }
    await this.#load()
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = []
    /** @type {Map<string, number>} */
    const durations = new Map()
    let started = 0
    await runTests(
      this.#tests,
      ({ id }) => {
        this.#switch.currentTestId = id
        started = processorTime()
      },
      ({ id }, error) => {
        this.#switch.currentTestId = undefined
        const timeSpentMs = processorTime() - started
        durations.set(id, timeSpentMs)
        if (!error && timeSpentMs > longest) {
          delete this.#switch.mutantCoverage?.perTest[id]
          return true
        }
        const result = { id, name: id, timeSpentMs }
        tests.push(
          error
            ? { ...result, status: TestStatus.Failed, failureMessage: toText(error) }
            : { ...result, status: TestStatus.Success },
        )
        return true
      },
    )
    this.#durations = durations
    writeFileSync(durationsFile, JSON.stringify(Object.fromEntries(durations)))
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#switch.mutantCoverage }
  }

  /** @type {TestRunner['mutantRun']} */
  async mutantRun(how) {
    const { activeMutant, testFilter, hitLimit, reloadEnvironment, sandboxFileName } = how
    const endless = endlessUnder(activeMutant.id)
    if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: `${endless} does not end` }
    if (this.#isTainted) await this.#load()
    this.#switch.hitLimit = hitLimit
    this.#switch.hitCount = hitLimit === undefined ? undefined : 0
    this.#switch.activeMutant = activeMutant.id
    try {
      const failed = reloadEnvironment
        ? await this.#firstFailureAnew(sandboxFileName)
        : await this.#firstFailureOf(this.#tests, testFilter)
      const timeout = determineHitLimitReached(this.#switch.hitCount, this.#switch.hitLimit)
      if (timeout) return timeout
      this.#switch.activeMutant = undefined
      const nrOfTests = testFilter?.length ?? this.#tests.length
      if (!failed) return { status: MutantRunStatus.Survived, nrOfTests }
      // What an earlier mutant left behind in memory must not be laid at this one's door.
      if (!reloadEnvironment && (await this.#firstFailureOf(this.#tests, [failed.id]))) {
        this.#isTainted = true
        return await this.mutantRun(how)
      }
      return { status: MutantRunStatus.Killed, killedBy: [failed.id], failureMessage: failed.message, nrOfTests }
    } catch (error) {
      // A module that throws while it is read takes all its tests with it.
      return { status: MutantRunStatus.Killed, killedBy: [], failureMessage: toText(error), nrOfTests: 0 }
    } finally {
      this.#switch.activeMutant = undefined
      this.#watch.ends()
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
    this.#begins(file, longestReading)
    const url = `${pathToFileURL(path.resolve(file)).href}?${generation}`
    return collected(file, () => import(url))
  }

  /**
   * Reads file by file anew, those that stand nearest to the mutant first: most mutants need no other. What does not
   * import the mutated file stays as it is: words, lists and whatever else takes long to be read.
   *
   * @param {string} mutated in the sandbox, as the modules are
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
   * @param {string} test
   * @param {number} limit
   */
  #begins(test, limit) {
    const mutant = this.#switch.activeMutant
    if (mutant === undefined) this.#watch.ends()
    else this.#watch.begins({ mutant, test, limit })
  }

  /**
   * Quick tests are asked first, and labelled texts last: most mutants need no other.
   *
   * @param {readonly Test[]} tests
   * @param {readonly string[]} [ids] all tests, if they are not given
   */
  async #firstFailureOf(tests, ids) {
    const named = ids && new Set(ids)
    const durationOf = (/** @type {Test} */ { id }) => this.#durations.get(id) ?? 0
    const asked = tests
      .filter(test => (named ? named.has(test.id) : durationOf(test) <= longest))
      .toSorted((one, other) => durationOf(one) - durationOf(other))
    let judging = 0
    const texts = asked.filter(isLabelled).filter(test => (judging += durationOf(test)) <= longestJudging)
    const chosen = [...asked.filter(test => !isLabelled(test)), ...texts]
    /** @type {{ id: string, message: string } | undefined} */
    let failed
    await runTests(
      chosen,
      test => this.#begins(test.id, limitOf(durationOf(test))),
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

const isLabelled = (/** @type {Test} */ { id }) => id.startsWith(labelledTexts)

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
