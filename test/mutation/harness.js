/**
 * What tests import from `@jest/globals`, for a process that runs the same tests many times: jest would read every
 * module anew for each mutant.
 *
 * @typedef {() => unknown} Act
 *
 * @typedef {object} Test
 * @property {string} id
 * @property {Suite} suite
 * @property {Act} act
 *
 * @typedef {object} Suite
 * @property {string} name
 * @property {Suite} [parent]
 * @property {Act[]} beforeAll
 * @property {Act[]} beforeEach
 * @property {Act[]} afterEach
 * @property {Act[]} afterAll
 */
import { bind } from 'jest-each'

export { expect } from 'expect'

/** @type {Test[]} */
let tests = []
/** How many tests of the file have a name. @type {Map<string, number>} */
let named = new Map()
let suite = suiteOf('')

/**
 * @param {string} name
 * @param {Suite} [parent]
 * @returns {Suite}
 */
function suiteOf(name, parent) {
  return { name, ...(parent && { parent }), beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] }
}

/** @param {string} name @param {() => void} define */
const addSuite = (name, define) => {
  const outer = suite
  suite = suiteOf(`${outer.name} ${name}`, outer)
  define()
  suite = outer
}

/** @param {string} name @param {Act} act */
const addTest = (name, act) => {
  const full = `${suite.name} ${name}`
  const count = (named.get(full) ?? 0) + 1
  named.set(full, count)
  tests.push({ id: count > 1 ? `${full} #${count}` : full, suite, act })
}

const skip = Object.assign(() => undefined, { each: () => () => undefined })

export const describe = Object.assign(addSuite, { each: bind(addSuite, false), skip })
export const test = Object.assign(addTest, { each: bind(addTest), skip })
export const it = test
export const beforeAll = (/** @type {Act} */ act) => void suite.beforeAll.push(act)
export const beforeEach = (/** @type {Act} */ act) => void suite.beforeEach.push(act)
export const afterEach = (/** @type {Act} */ act) => void suite.afterEach.push(act)
export const afterAll = (/** @type {Act} */ act) => void suite.afterAll.push(act)
export const jest = { setTimeout: () => undefined }

/**
 * The tests that loading a file defines.
 *
 * @param {string} file its name; begins the ids
 * @param {() => Promise<unknown>} load
 * @returns {Promise<readonly Test[]>}
 */
export async function collected(file, load) {
  tests = []
  named = new Map()
  suite = suiteOf(file)
  await load()
  return tests
}

/**
 * Runs tests one behind the other, those of a suite together.
 *
 * @param {readonly Test[]} chosen
 * @param {(test: Test) => void} begin
 * @param {(test: Test, error: unknown) => boolean} end tells whether to go on
 */
export async function runTests(chosen, begin, end) {
  /** @type {Suite[]} */
  let open = []
  const close = async (/** @type {readonly Suite[]} */ kept) => {
    for (const inner of open.toReversed()) if (!kept.includes(inner)) await all(inner.afterAll)
    open = open.filter(inner => kept.includes(inner))
  }
  for (const current of chosen) {
    const suites = withParents(current.suite)
    await close(suites)
    begin(current)
    let error
    try {
      for (const outer of suites) {
        if (open.includes(outer)) continue
        open.push(outer)
        await all(outer.beforeAll)
      }
      for (const outer of suites) await all(outer.beforeEach)
      await current.act()
    } catch (thrown) {
      error = thrown ?? new Error('nothing was thrown')
    }
    for (const inner of suites.toReversed()) await all(inner.afterEach)
    if (!end(current, error)) break
  }
  await close([])
}

/** @param {Suite} inner @returns {Suite[]} outermost first */
const withParents = inner => [...(inner.parent ? withParents(inner.parent) : []), inner]

/** @param {readonly Act[]} acts */
const all = async acts => {
  for (const act of acts) await act()
}
