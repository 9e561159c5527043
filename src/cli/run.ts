/**
 * The command's surface: options, subcommands, exit codes. 0: clean, 1: findings, 2: plashka could not do its work.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { importedFolder } from '../knowledge/imported.js'
import { packageVersion } from '../files/package.js'
import type { Language } from '../registry/types.js'
import { nearest } from '../registry/nearest.js'
import { printableLog } from '../reporters/printable.js'
import type { ExitCode, Host } from './host.js'
import {
  reportFormats,
  type CommonOptions,
  type ExplainOptions,
  type LintOptions,
  type ReportFormat,
} from './options.js'
import { parseDay } from './day.js'
import { messageOf } from '../workspace/error.js'
import { languageOfArguments, languageOfEnvironment } from './language.js'
import { addListsCommand } from './lists/index.js'
import type { Trusting } from '../workspace/trust/gate.js'
import type { TrustOptions } from './trust.js'
import { recordFile } from '../workspace/trust/record.js'
import { wordedError, wordedHelp } from './help.js'
import { helpCatalogs, type HelpCatalog } from '../messages/help/index.js'

/** Runs the command. Never throws: what goes wrong is said on standard error. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = 0
  const language = languageOfArguments(args) ?? languageOfEnvironment(host.env)
  const program = commandOf(host, language, result => (code = result))
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    host.stderr.write(`plashka: ${printableLog(messageOf(error, language))}\n`)
    return 2
  }
  return code
}

/** A process to which text is written: what others have put into it steers nothing. */
const plain = (terminal: Host): Host => ({
  stdin: terminal.stdin,
  stdout: plainStream(terminal.stdout),
  stderr: plainStream(terminal.stderr),
  env: terminal.env,
  cwd: () => terminal.cwd(),
})

const plainStream = <Stream extends NodeJS.WritableStream>(stream: Stream): Stream =>
  Object.create(stream, {
    write: { value: (text: string): boolean => stream.write(printableLog(text)) },
  }) as Stream

/**
 * @param terminal For those who write more than text: a report in colours, questions on a terminal, a server’s protocol.
 */
function commandOf(terminal: Host, language: Language, done: (code: ExitCode) => void): Command {
  const host = plain(terminal)
  const fallback = languageOfEnvironment(host.env)
  const help = helpCatalogs[language]
  const { args, options: about } = help
  const imported = importedFolder(host.env)
  const program = new Command('plashka')
    .description(help.program)
    .version(packageVersion(), '-V, --version', about.version)
    .argument('[files...]', args.files)
    .option('--stdin-filename <path>', about.stdinFilename)
    .option('--no-ignore', about.noIgnore)
    .option('--ignore-path <path>', about.ignorePath)
    .option('--frail', about.frail)
    .option('--max-warnings <number>', about.maxWarnings, parseCount(help))
    .option('--fix', about.fix)
    .option('--fix-dry-run', about.fixDryRun)
    .option('--baseline <path>', about.baseline)
    .option('--no-baseline', about.noBaseline)
    .option('--write-baseline', about.writeBaseline)
    .option('--prune-baseline', about.pruneBaseline)
    .addOption(
      new Option('-f, --format <name>', about.format)
        .choices(reportFormats)
        .default('stylish')
        .argParser(parseFormat(help)),
    )
    .option('-o, --output-file <path>', about.outputFile)
    .option('--changed [commit]', about.changed)
    .option('--changed-lines [commit]', about.changedLines)
    .option('--staged', about.staged)
    .option('--cache', about.cache)
    .option('--cache-location <path>', about.cacheLocation)
    .option('--watch', about.watch)
    .option('--no-error-on-unmatched-pattern', about.noErrorOnUnmatchedPattern)
    .option('-q, --quiet', about.quiet)
    .option('-v, --verbose', about.verbose)
    .option('--color', about.color)
    .option('--no-color', about.noColor)
    .action(async (files: string[], options: LintOptions) => {
      const { lintCommand } = await import('./lint.js')
      done(await lintCommand(files, { ...options, language: options.lang, fallback, imported }, terminal))
    })
  program
    .command('inspect')
    .description(help.commands.inspect)
    .argument('<files...>', args.files)
    .option('--json', about.inspectJson)
    .option('--stdin-filename <path>', about.stdinFilename)
    .action(async (files: string[], options: LintOptions) => {
      const { inspectCommand } = await import('./inspect.js')
      done(await inspectCommand(files, { ...options, language: options.lang, fallback, imported }, terminal))
    })
  program
    .command('explain')
    .description(help.commands.explain)
    .argument('<entity>', args.entity)
    .option('--why <path>', about.why)
    .action(async (name: string, options: ExplainOptions) => {
      const { explainCommand } = await import('./explain.js')
      done(await explainCommand(name, { ...options, language: options.lang, fallback, imported }, host))
    })
  program
    .command('names')
    .description(help.commands.names)
    .argument('<entity>', args.entity)
    .action(async (name: string, options: CommonOptions) => {
      const { namesCommand } = await import('./names.js')
      done(await namesCommand(name, options, options.lang ?? fallback, host))
    })
  program
    .command('lsp')
    .description(help.commands.lsp)
    .option('--stdio', about.stdio)
    // VS Code’s client says whose server it is: the server ends with its editor.
    .addOption(new Option('--clientProcessId <number>').hideHelp())
    .action(async (options: CommonOptions) => {
      const { serve } = await import('../language-server/index.js')
      await serve({ ...options, language: options.lang, fallback, imported }, terminal)
    })
  program
    .command('web')
    .description(help.commands.web)
    .option('--port <number>', about.port, parsePort(help), 0)
    .action(async ({ port }: { readonly port: number }) => {
      const { webCommand } = await import('./web.js')
      done(await webCommand(port, host))
    })
  const lists = addListsCommand(program, help, fallback, { host, terminal }, done)
  const commands = [program, ...program.commands.filter(command => command !== lists), ...lists.commands]
  for (const command of commands)
    command
      .addOption(new Option('--as-of <day>', about.asOf).argParser(parseDay(help)))
      .addOption(new Option('--lang <language>', about.lang).choices(['ru', 'en']))
      .option('--config <path>', about.config)
      .option('--no-config', about.noConfig)
      .option('--profile <name>', about.profile)
      .option('--trust', about.trust)
  const init = program
    .command('init')
    .description(help.commands.init)
    .option('-y, --yes', about.yes)
    .addOption(new Option('--lang <language>', about.lang).choices(['ru', 'en']))
    .action(async (options: Pick<CommonOptions, 'lang'> & { readonly yes?: boolean }) => {
      const { initCommand } = await import('./init.js')
      done(await initCommand({ ...options, language: options.lang ?? fallback }, terminal))
    })
  const trust = program
    .command('trust')
    .description(help.commands.trust)
    .argument('[folder]', args.trustedFolder, '.')
    .option('-y, --yes', about.yesToCode)
    .option('--list', about.trustList)
    .option('--remove', about.trustRemove)
    .addOption(new Option('--lang <language>', about.lang).choices(['ru', 'en']))
    .action(async (folder: string, options: Omit<TrustOptions, 'language'>) => {
      const { trustCommand } = await import('./trust.js')
      done(await trustCommand(folder, { ...options, language: options.lang ?? fallback }, host, terminal))
    })
  for (const command of [...commands, lists, init, trust])
    command
      .exitOverride()
      .showSuggestionAfterError()
      .helpOption('-h, --help', about.help)
      .configureHelp(wordedHelp(help))
      .configureOutput({
        writeOut: text => host.stdout.write(text),
        writeErr: text => host.stderr.write(text),
        outputError: (text, write) => write(wordedError(text, help)),
      })
  for (const command of [program, lists]) command.helpCommand('help [command]', help.helpCommand)
  program.hook('preAction', (_, command) => {
    if (command !== program) takeOver(program, command)
    const isGiven = command.getOptionValue('trust') === true || host.env['PLASHKA_TRUST'] === '1'
    command.setOptionValue('trusting', { isGiven, record: recordFile() } satisfies Trusting)
  })
  return program.enablePositionalOptions()
}

/** `plashka --as-of DAY inspect FILE`: what stands before the subcommand is said to it; what it does not know is refused. */
function takeOver(program: Command, command: Command): void {
  for (const option of program.options) {
    const key = option.attributeName()
    if (program.getOptionValueSource(key) !== 'cli' || command.getOptionValueSource(key) === 'cli') continue
    const isKnown = command.options.some(other => other.attributeName() === key)
    const flag = option.long ?? option.flags
    if (!isKnown) command.error(`error: unknown option '${flag}'`, { code: 'commander.unknownOption' })
    command.setOptionValueWithSource(key, program.getOptionValue(key), 'cli')
  }
}

const parseFormat =
  ({ expected }: HelpCatalog) =>
  (value: string): ReportFormat => {
    const format = reportFormats.find(name => name === value)
    if (!format)
      throw new InvalidArgumentError(expected.format(reportFormats.join(', '), nearest(value, reportFormats)))
    return format
  }

const parseCount =
  ({ expected }: HelpCatalog) =>
  (value: string): number => {
    const count = Number(value)
    if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError(expected.count)
    return count
  }

const parsePort =
  ({ expected }: HelpCatalog) =>
  (value: string): number => {
    const port = Number(value)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError(expected.port)
    return port
  }
