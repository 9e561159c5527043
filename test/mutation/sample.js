/**
 * A seeded sample of the places of a room that can be mutated.
 */
import { readFileSync } from 'node:fs'
import { commonTokens } from '@stryker-mutator/api/plugin'
import { createInstrumenter } from '@stryker-mutator/instrumenter'
import { createInjector } from 'typed-inject'
import { globSync } from 'tinyglobby'
import { placeOf } from './score.js'

/** @param {string} room */
export const sourcesOf = room => globSync([`src/${room}/**/*.ts`, '!**/*.d.ts']).sort()

/**
 * A place holds every mutant at it and within it; a whole function is none, as it would be most of the sample.
 *
 * @param {string} room
 * @param {number} least how many mutants the places are to hold together, if there are so many
 * @param {number} seed
 * @returns {Promise<string[]>} as Stryker takes them: `file:line:column-line:column`, in order
 */
export async function samplePlaces(room, least, seed) {
  const files = sourcesOf(room)
  const mutants = await mutantsOf(files)
  if (mutants.length <= least) return files
  const largest = least / 20
  const chosen = new Set()
  const places = new Set()
  for (const mutant of shuffled(mutants, seed)) {
    if (chosen.size >= least) break
    if (chosen.has(mutant)) continue
    const held = mutants.filter(other => holds(mutant, other))
    if (held.length > largest) continue
    for (const one of held) chosen.add(one)
    places.add(placeOf(mutant.fileName, mutant.location))
  }
  return [...places].sort()
}

/**
 * @param {readonly string[]} files
 * @returns {Promise<readonly import('@stryker-mutator/api/core').Mutant[]>}
 */
async function mutantsOf(files) {
  const silent = Object.fromEntries(
    ['isTraceEnabled', 'isDebugEnabled', 'isInfoEnabled', 'isWarnEnabled', 'isErrorEnabled', 'isFatalEnabled']
      .map(name => [name, () => false])
      .concat(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map(name => [name, () => undefined])),
  )
  const instrumenter = createInjector().provideValue(commonTokens.logger, silent).injectFunction(createInstrumenter)
  const { mutants } = await instrumenter.instrument(
    files.map(name => ({ name, content: readFileSync(name, 'utf8'), mutate: true })),
    { ignorers: [], plugins: null, excludedMutations: [] },
  )
  return mutants
}

/**
 * @param {import('@stryker-mutator/api/core').Mutant} outer
 * @param {import('@stryker-mutator/api/core').Mutant} inner
 */
const holds = (outer, inner) =>
  outer.fileName === inner.fileName &&
  isOrdered(outer.location.start, inner.location.start) &&
  isOrdered(inner.location.end, outer.location.end)

/**
 * @param {import('@stryker-mutator/api/core').Position} one
 * @param {import('@stryker-mutator/api/core').Position} other
 */
const isOrdered = (one, other) => one.line < other.line || (one.line === other.line && one.column <= other.column)

/**
 * Fisher and Yates, with the generator mulberry32.
 *
 * @template T
 * @param {readonly T[]} items
 * @param {number} seed
 */
function shuffled(items, seed) {
  const all = [...items]
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[all[last], all[other]] = [all[other], all[last]]
  }
  return all
}
