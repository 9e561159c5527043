/**
 * The command's surface: options, subcommands, exit codes. 0: clean, 1: findings, 2: plashka could not do its work.
 */
import { Command, CommanderError } from 'commander'
import { packageVersion } from '../files/package.js'
import { importedFolder } from '../knowledge/imported.js'
import { helpCatalogs, type HelpCatalog } from './words/help/index.js'
import type { Language } from '../language/language.js'
import { printableLog } from '../reporters/printable.js'
import { messageOf } from '../workspace/error.js'
import type { Trusting } from '../workspace/trust/gate.js'
import { recordFile } from '../workspace/trust/record.js'
import { subcommands } from './commands/index.js'
import { wordedError, wordedHelp } from './help.js'
import type { ExitCode, Host } from './host.js'
import { languageOfArguments, languageOfEnvironment } from './language.js'

/**
 * Runs the command. Never throws: what goes wrong is said on standard error.
 * @param checks Called once it is known that the command is to check drafts.
 */
export async function run(args: readonly string[], host: Host, checks: () => void = () => {}): Promise<ExitCode> {
  let code: ExitCode = 0
  const language = languageOfArguments(args) ?? languageOfEnvironment(host.env)
  const program = commandOf(host, language, result => (code = result))
  program.hook('preAction', (_, command) => {
    if (command === program) checks()
  })
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
  // Node opens it when it is first looked at, which takes as long as a tenth of a short run.
  get stdin() {
    return terminal.stdin
  },
  stdout: plainStream(terminal.stdout),
  stderr: plainStream(terminal.stderr),
  env: terminal.env,
  cwd: () => terminal.cwd(),
})

const plainStream = <Stream extends NodeJS.WritableStream>(stream: Stream): Stream =>
  Object.create(stream, {
    write: { value: (text: string): boolean => stream.write(printableLog(text)) },
  }) as Stream

function commandOf(terminal: Host, language: Language, done: (code: ExitCode) => void): Command {
  const host = plain(terminal)
  const help = helpCatalogs[language]
  const program = new Command('plashka')
    .description(help.program)
    .version(packageVersion(), '-V, --version', help.options.version)
  const fallback = languageOfEnvironment(host.env)
  const given = { help, fallback, imported: importedFolder(host.env), host, terminal, done }
  for (const register of subcommands) register(program, given)
  for (const command of withSubcommands(program)) speak(command, help, host)
  program.hook('preAction', (_, command) => {
    if (command !== program) takeOver(program, command)
    const isGiven = command.getOptionValue('trust') === true || host.env['PLASHKA_TRUST'] === '1'
    command.setOptionValue('trusting', { isGiven, record: recordFile() } satisfies Trusting)
  })
  return program.enablePositionalOptions()
}

const withSubcommands = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withSubcommands),
]

/** Help and errors in the user's language, where text goes. */
function speak(command: Command, help: HelpCatalog, host: Host): void {
  command
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption('-h, --help', help.options.help)
    .configureHelp(wordedHelp(help))
    .configureOutput({
      writeOut: text => host.stdout.write(text),
      writeErr: text => host.stderr.write(text),
      outputError: (text, write) => write(wordedError(text, help)),
    })
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
