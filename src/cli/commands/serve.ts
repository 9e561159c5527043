/** `plashka serve`: drafts are checked over HTTP. */
import { availableParallelism } from 'node:os'
import type { ServeCommandOptions } from '../serve.js'
import { languageOf, withConfig, withLanguage } from './common.js'
import type { Register } from './types.js'
import { parseCount, parseNumber, parsePort } from './values.js'

const listed = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

export const registerServe: Register = (program, given) => {
  const { help, host, done } = given
  const { serve: about } = help
  const command = program
    .command('serve')
    .description(help.commands.serve)
    .argument('[folder]', about.folder, '.')
    .option('--port <number>', about.port, parsePort(help), 8187)
    .option('--host <address>', about.host, '127.0.0.1')
    .option('--name <name>', about.name, listed)
    .option('--origin <origin>', about.origin, listed)
    .option('--token-file <file>', about.tokenFile)
    .option('--threads <number>', about.threads, parseCount(help), availableParallelism())
    .option('--timeout <seconds>', about.timeout, parseNumber(help), 30)
    .option('--max-size <megabytes>', about.maxSize, parseNumber(help), 20)
    .option('--upstream <address>', about.upstream)
    .option('--upstream-may-be-anywhere', about.upstreamMayBeAnywhere)
    .action(async (folder: string, options: ServeCommandOptions) => {
      const { serveCommand } = await import('../serve.js')
      done(await serveCommand(folder, { ...options, language: languageOf(options, given) }, given.imported, host))
    })
  withLanguage(withConfig(command, help), help)
}
