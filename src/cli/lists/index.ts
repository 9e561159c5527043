/** `plashka lists`: the lists as they are, kept current, compared and checked. */
import { Argument, InvalidArgumentError, type Command } from 'commander'
import { categories, type Category, type Language } from '../../registry/types.js'
import type { CommonOptions, ExitCode, Host } from '../run.js'

export interface ListsOptions extends CommonOptions {
  readonly json?: boolean
  readonly language: Language
}

export interface StatusOptions extends ListsOptions {
  /** In days. */
  readonly maxAge?: number
}

export interface ImportOptions extends ListsOptions {
  readonly dryRun?: boolean
  readonly force?: boolean
}

export interface UpdateOptions extends ImportOptions {
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxSize: number
}

/** @returns The command with its subcommands. */
export function addListsCommand(
  program: Command,
  fallback: Language,
  host: Host,
  done: (code: ExitCode) => void,
): Command {
  const lists = program
    .command('lists')
    .description('show, import, compare and check the lists of the registers')
    .enablePositionalOptions()
  const withLanguage = <Options extends CommonOptions>(options: Options): Options & { language: Language } => ({
    ...options,
    language: options.lang ?? fallback,
  })
  lists
    .command('status', { isDefault: true })
    .description('tell what each register holds, as of which day and from where')
    .option('--max-age <days>', 'exit with 1 if a register is older', parseNumber)
    .option('--json', 'print JSON')
    .action(async (options: StatusOptions) => {
      const { statusCommand } = await import('./status.js')
      done(await statusCommand(withLanguage(options), host))
    })
  lists
    .command('import')
    .description('take the saved official file of a register into the lists')
    .addArgument(new Argument('<register>', 'the register').choices(categories))
    .argument('<file>', 'XLSX, HTML, JSON or CSV as the register’s keeper exports it')
    .option('--dry-run', 'report what would change, change nothing')
    .option('--force', 'take a file that shrank suspiciously or is older than the lists')
    .option('--json', 'print the report as JSON')
    .action(async (register: Category, file: string, options: ImportOptions) => {
      const { importCommand } = await import('./import.js')
      done(await importCommand(register, file, withLanguage(options), host))
    })
  lists
    .command('update')
    .description('fetch the official files from the addresses in the config, and import them')
    .addArgument(new Argument('[registers...]', 'default: all that have an address').choices(categories))
    .option('--timeout <seconds>', 'give up an address after', parseNumber, 60)
    .option('--max-size <megabytes>', 'refuse a larger file', parseNumber, 50)
    .option('--dry-run', 'report what would change, change nothing')
    .option('--force', 'take files that shrank suspiciously or are older than the lists')
    .option('--json', 'print the reports as JSON')
    .action(async (registers: Category[], options: UpdateOptions) => {
      const { updateCommand } = await import('./update.js')
      done(await updateCommand(registers, withLanguage(options), host))
    })
  lists
    .command('diff')
    .description('tell which entities two lists do not have in common, and what they say otherwise')
    .argument('<one>', 'a list file, a folder of them, “builtin” or “current”')
    .argument('<other>', 'the same')
    .option('--json', 'print JSON')
    .action(async (one: string, other: string, options: ListsOptions) => {
      const { diffCommand } = await import('./diff.js')
      done(await diffCommand(one, other, withLanguage(options), host))
    })
  lists
    .command('check')
    .description('look for mistakes in lists: layout, duplicates, strong names that are ordinary words')
    .argument('[files...]', 'list files; default: the built-in and imported lists, and those of the config')
    .option('--json', 'print JSON')
    .action(async (files: string[], options: ListsOptions) => {
      const { checkCommand } = await import('./check.js')
      done(await checkCommand(files, withLanguage(options), host))
    })
  return lists
}

function parseNumber(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError('Expected a number from 0.')
  return number
}
