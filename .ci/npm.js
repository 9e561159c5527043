/**
 * Fetches the clients that npm has (`npm/package.json`), as its lock file pins them: `node .ci/npm.js`. Ends with 1 if they
 * could not be fetched.
 */
import { execFileSync } from 'node:child_process'
import console from 'node:console'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const wanted = path.resolve(import.meta.dirname, 'npm')
const lock = readFileSync(path.join(wanted, 'package-lock.json'))

/** Others are fetched anew. */
const home = path.resolve(
  import.meta.dirname,
  `../node_modules/.cache/clients-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`,
)

/** Where they lie once they are fetched. */
export const folder = path.join(home, 'node_modules')

function fetch() {
  mkdirSync(path.dirname(home), { recursive: true })
  const stage = mkdtempSync(`${home}-`)
  try {
    cpSync(wanted, stage, { recursive: true })
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: stage, stdio: 'ignore' })
    renameSync(stage, home)
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename && !existsSync(home)) {
  try {
    fetch()
  } catch (error) {
    console.error(`The clients of npm were not fetched: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
