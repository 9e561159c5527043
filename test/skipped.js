/** Says behind a run which tests were skipped, so that nobody takes them for passed: what they need is not here. */
import console from 'node:console'

export default class Skipped {
  #isPart

  /** @param {{ testNamePattern?: string }} config with a pattern of names the others are left out on purpose */
  constructor({ testNamePattern }) {
    this.#isPart = Boolean(testNamePattern)
  }

  /**
   * @param {unknown} _
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_, { testResults }) {
    const skipped = testResults.flatMap(({ testResults }) => testResults.filter(({ status }) => status === 'pending'))
    if (this.#isPart || skipped.length === 0) return
    console.error(`\nSkipped, as something they need is not on this machine:`)
    for (const { fullName } of skipped) console.error(`  ${fullName}`)
  }
}
