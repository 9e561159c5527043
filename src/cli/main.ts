#!/usr/bin/env node
/** The command `plashka`. */
import process from 'node:process'
import { commandCatalogs } from '../workspace/words/command/index.js'
import { messageOf } from '../workspace/error.js'
import { languageOfArguments, languageOfEnvironment } from './language.js'
import { Outlet } from './outlet.js'
import { printableLog } from '../reporters/printable.js'
import type { ExitCode } from './host.js'
import { run } from './run.js'

const args = process.argv.slice(2)
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
const code = await run(args, process)
const failure = await stdout.end()
process.exitCode = failure ? failed(words.unwritten(messageOf(failure, language))) : code
