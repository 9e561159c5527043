#!/usr/bin/env node
/** The command `plashka`. */
import process from 'node:process'
import { run } from './run.js'

/** A reader that has seen enough (`plashka … | head`) closes the pipe; nothing is left to be said. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), process)
