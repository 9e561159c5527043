/**
 * Sums up the stages of tests: `node .ci/sum.js required|optional REPORT...`, the reports as jest writes them. Where clients
 * are required a skipped test counts as failed, and so does a stage without a report. Ends with 1 if anything has failed.
 */
import console from 'node:console'
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    console.error(`No report of a stage: ${file}`)
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1, testResults: [] }
  }
}

const [clients, ...files] = process.argv.slice(2)
const stages = files.map(read)
const skipped = stages.flatMap(({ testResults }) =>
  testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'pending')),
)
if (skipped.length > 0) {
  console.error(clients === 'required' ? 'Skipped, where nothing may be:' : 'Skipped:')
  for (const { fullName } of skipped) console.error(`  ${fullName}`)
  if (clients === 'required') console.error('Install what they need, or set PLASHKA_CLIENTS=optional.')
}

// Said again where the print ends: of a long print only the end is kept.
for (const { name, message, status, assertionResults } of stages.flatMap(({ testResults }) => testResults)) {
  const broken = assertionResults.filter(one => one.status === 'failed')
  for (const { fullName, failureMessages } of broken)
    console.error(`Failed: ${fullName}\n  ${failureMessages.join('\n  ')}`)
  if (status === 'failed' && broken.length === 0) console.error(`Failed: ${name}\n  ${message}`)
}

const passed = stages.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0)
const broken = stages.reduce((sum, stage) => sum + stage.numFailedTests + stage.numRuntimeErrorTestSuites, 0)
const failed = broken + (clients === 'required' ? skipped.length : 0)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
