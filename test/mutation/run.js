/**
 * Mutation testing of one room: changes its code in one small way at a time and sees whether its tests notice.
 * docs/testing.md tells how to read what it prints.
 */
import console from 'node:console'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import process from 'node:process'
import { URL } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { begun, broken, follow, Progress } from './progress.js'
import { samplePlaces, sourcesOf } from './sample.js'
import { equivalentIn, printed } from './score.js'

/** @typedef {import('./score.js').Score} Score */

const help = `npm run mutation -- ROOM [options]
  ROOM         a folder of src/ whose tests stand in the same folder of test/: policy, formats/html
  --mutants N  how many to try at least (default: 300)
  --seed S     which ones (default: 1)
  --again      those that survived the stored run; stores nothing
  --continue   what the last run of the room had not tried when it was broken off`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mutants: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean' },
    continue: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
const [room] = positionals
const scoresFile = new URL('scores.json', import.meta.url)

if (options.help) {
  console.log(help)
} else if (room === undefined || !existsSync(`src/${room}`) || !existsSync(`test/${room}`)) {
  console.error(room === undefined ? help : `mutation: there is no src/${room} with tests in test/${room}`)
  process.exitCode = 2
} else if (!existsSync('dist/lists')) {
  console.error('mutation: there is no build; run `npm run build` first')
  process.exitCode = 2
} else {
  setPriority(10)
  try {
    await run(room)
  } catch (error) {
    console.error(`mutation: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}

/** @param {string} room */
async function run(room) {
  /** @type {Record<string, Score>} */
  const scores = JSON.parse(readFileSync(scoresFile, 'utf8'))
  // Who works on goes on working while the mutants of what was here are tried.
  const sources = new Map(sourcesOf(room).map(file => [file, readFileSync(file, 'utf8')]))
  const before = options.continue ? broken(room, sources) : undefined
  const places = options.again
    ? (scores[room]?.survivors.map(({ place }) => place) ?? [])
    : (before?.left ?? (await samplePlaces(room, Number(options.mutants), Number(options.seed))))
  const asked = { room, seed: before?.seed ?? Number(options.seed), sources, equivalents: equivalentIn(room) }
  const progress = new Progress(asked, options.again ? undefined : (before ?? begun(asked)))
  follow(progress)
  if (before) console.log(printed(room, progress.score))
  if (places.length > 0) await new Stryker(configOf(room, places)).runMutationTest()
  const { score } = progress
  console.log(score.mutants === 0 ? `${room}: nothing to try` : printed(room, score))
  if (options.again || score.mutants === 0) return
  const stored = Object.entries({ ...scores, [room]: score }).sort(([one], [other]) => (one < other ? -1 : 1))
  writeFileSync(scoresFile, `${JSON.stringify(Object.fromEntries(stored), null, 2)}\n`)
}

/**
 * One process at a time; of the tests of the room only those that reach the mutant are run.
 *
 * @param {string} room
 * @param {readonly string[]} mutate
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
function configOf(room, mutate) {
  return {
    mutate: [...mutate],
    room,
    testRunner: 'warm',
    plugins: ['runner.js', 'progress.js'].map(file => new URL(file, import.meta.url).href),
    coverageAnalysis: 'perTest',
    concurrency: 1,
    // Tests make much that is gone at once.
    testRunnerNodeArgs: ['--max-semi-space-size=64'],
    // The runner tells by itself what does not end: a clock would count a machine that is busy as noticed.
    timeoutMS: 24 * 60 * 60 * 1000,
    dryRunTimeoutMinutes: 60,
    // What a test may read, without what takes long to copy.
    ignorePatterns: [
      '/coverage',
      '/web',
      '/editors',
      '/bench/*',
      '!/bench/accuracy',
      '/dist/*',
      '!/dist/lists',
      '/docs/pictures',
      '/.mutation',
    ],
    warnings: { unknownOptions: false },
    logLevel: 'error',
    reporters: ['notes'],
    allowConsoleColors: false,
  }
}
