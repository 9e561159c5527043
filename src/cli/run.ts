/**
 * The command's surface: options, subcommands, exit codes. 0: clean, 1: findings, 2: plashka could not do its work.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { importedFolder } from '../lists/imported.js'
import { packageVersion } from '../lists/knowledge.js'
import { parseIsoDate } from '../registry/date.js'
import type { IsoDate, Language } from '../registry/types.js'
import { messageOf } from './error.js'
import { languageOfEnvironment } from './language.js'
import { addListsCommand } from './lists/index.js'

/** What the command needs of its process. */
export interface Host {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream
  readonly env: NodeJS.ProcessEnv
  cwd(): string
}

export type ExitCode = 0 | 1 | 2

/** Options that every subcommand takes. */
export interface CommonOptions {
  readonly asOf?: IsoDate
  readonly lang?: Language
  /** A path; `false`: no config file is looked for. */
  readonly config?: string | false
}

/** Options of the check itself. */
export interface LintOptions extends CommonOptions {
  readonly stdinFilename?: string
  readonly ignore: boolean
  readonly ignorePath?: string
  readonly frail?: boolean
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly color?: boolean
}

/** Runs the command. Never throws: what goes wrong is said on standard error. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = commandOf(host, result => (code = result))
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    host.stderr.write(`plashka: ${messageOf(error)}\n`)
    return 2
  }
  return code
}

function commandOf(host: Host, done: (code: ExitCode) => void): Command {
  const fallback = languageOfEnvironment(host.env)
  const imported = importedFolder(host.env)
  const program = new Command('plashka')
    .description('Finds every mention of a designated entity and checks its notice as of the day of publication.')
    .version(packageVersion(), '-V, --version')
    .argument('[files...]', 'files, folders or globs; - reads standard input')
    .option('--stdin-filename <path>', 'how to call standard input: decides its format and its config')
    .option('--no-ignore', 'check ignored files, too')
    .option('--ignore-path <path>', 'ignore file to use')
    .option('--frail', 'exit with 1 on warnings, too')
    .option('--max-warnings <number>', 'exit with 1 if there are more warnings', parseCount)
    .option('-q, --quiet', 'report errors and warnings only, nothing of clean files')
    .option('-v, --verbose', 'add the legal ground and the source to each message')
    .option('--color', 'colour the report (default: on a terminal)')
    .option('--no-color', 'do not colour the report')
    .action(async (files: string[], options: LintOptions) => {
      const { lintCommand } = await import('./lint.js')
      done(await lintCommand(files, { ...options, language: options.lang, fallback, imported }, host))
    })
  program
    .command('inspect')
    .description('print mentions, notices and messages as JSON, one object a line for each file')
    .argument('<files...>', 'files, folders or globs; - reads standard input')
    .option('--json', 'print JSON (the only format there is)')
    .option('--stdin-filename <path>', 'how to call standard input')
    .action(async (files: string[], options: LintOptions) => {
      const { inspectCommand } = await import('./inspect.js')
      done(await inspectCommand(files, { ...options, language: options.lang, fallback, imported }, host))
    })
  program
    .command('explain')
    .description('tell the status of an entity on the day, its dates and their sources')
    .argument('<entity>', 'an id or a name')
    .action(async (name: string, options: CommonOptions) => {
      const { explainCommand } = await import('./explain.js')
      done(await explainCommand(name, options, options.lang ?? fallback, host))
    })
  program
    .command('names')
    .description('print every form in which the names of an entity are found')
    .argument('<entity>', 'an id or a name')
    .action(async (name: string, options: CommonOptions) => {
      const { namesCommand } = await import('./names.js')
      done(await namesCommand(name, options, options.lang ?? fallback, host))
    })
  const lists = addListsCommand(program, fallback, host, done)
  const commands = [program, ...program.commands.filter(command => command !== lists), ...lists.commands]
  for (const command of commands)
    command
      .addOption(
        new Option(
          '--as-of <day>',
          'day of publication, YYYY-MM-DD (default: the draft’s own date, else today)',
        ).argParser(parseDay),
      )
      .addOption(
        new Option('--lang <language>', 'language of messages (default: from the environment)').choices(['ru', 'en']),
      )
      .option('--config <path>', 'config file to use')
      .option('--no-config', 'look for no config file')
  for (const command of [...commands, lists])
    command
      .exitOverride()
      .showSuggestionAfterError()
      .configureOutput({ writeOut: text => host.stdout.write(text), writeErr: text => host.stderr.write(text) })
  return program.enablePositionalOptions()
}

function parseDay(value: string): IsoDate {
  const day = parseIsoDate(value)
  if (!day) throw new InvalidArgumentError('Expected a day that exists, as YYYY-MM-DD.')
  return day
}

export function parseCount(value: string): number {
  const count = Number(value)
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('Expected a whole number from 0.')
  return count
}
