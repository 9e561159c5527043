/** The command `plashka`. */
import process from 'node:process'
import { commandCatalogs } from '../workspace/words/command/index.js'
import { messageOf } from '../workspace/error.js'
import { languageOfArguments, languageOfEnvironment } from './language.js'
import { Outlet } from './outlet.js'
import { printableLog } from '../reporters/printable.js'
import type { ExitCode } from './host.js'
import { run } from './run.js'

/**
 * Runs the command for this process, and says by its exit code how it went.
 * @param args Those of the command line.
 * @param checked Called once drafts are to be checked.
 */
export async function main(args: readonly string[], checked: () => void): Promise<void> {
  const language = languageOfArguments(args) ?? languageOfEnvironment(process.env)
  const words = commandCatalogs[language]
  const failed = (reason: string): ExitCode => {
    process.stderr.write(`plashka: ${printableLog(reason)}\n`)
    return 2
  }
  // Where standard error is closed nobody can be told of it.
  process.stderr.on('error', () => {})
  process.on('uncaughtException', error => {
    const isVerbose = args.includes('--verbose') || args.includes('-v')
    failed(words.broken(isVerbose ? (error.stack ?? error.message) : error.message))
    process.exit(2)
  })
  const stdout = new Outlet(process.stdout)
  const asked = { isCheck: false }
  const code = await run(args, process, () => {
    asked.isCheck = true
    checked()
  })
  const failure = await stdout.end()
  process.exitCode = failure ? failed(words.unwritten(messageOf(failure, language))) : code
  if (!asked.isCheck) return
  await new Outlet(process.stderr).end()
  // Left to itself Node takes down a heap that nobody needs any more piece by piece.
  process.exit()
}
