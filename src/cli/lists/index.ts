/** `plashka lists`: the lists as they are, kept current, compared and checked. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Argument, InvalidArgumentError, Option, type Command } from 'commander'
import type { HelpCatalog } from '../../messages/help/index.js'
import { categories, type Category, type IsoDate, type Language } from '../../registry/types.js'
import { parseDay } from '../day.js'
import type { ExitCode, Host } from '../host.js'
import type { CommonOptions } from '../options.js'

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
  /** A table of one's own, instead of a register's file. */
  readonly own?: string
  /** Where the list of such a table goes. */
  readonly output?: string
  /** Of those whose row tells no status. */
  readonly category?: Category
}

export interface UpdateOptions extends ImportOptions {
  /** In seconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly maxSize: number
  /** Certificates of further authorities, a file. */
  readonly ca?: string
  /** Asks nothing. */
  readonly yes?: boolean
  /** Only looks whether there is something newer. */
  readonly check?: boolean
  /** A bundle, an address or a file, instead of the registers. */
  readonly from?: string
  /** Keys or files with them: one of these must have signed the bundle. */
  readonly publicKey?: readonly string[]
  readonly allowOlder?: boolean
}

export interface NewsOptions extends ListsOptions {
  readonly since?: IsoDate
  readonly format: (typeof newsFormats)[number]
}

/** As what the news are written. */
const newsFormats = ['text', 'json', 'markdown', 'atom'] as const

export interface ExportOptions extends ListsOptions {
  /** A folder. */
  readonly output: string
  /** Files with private keys. */
  readonly key?: readonly string[]
  /** A file to be made, with a new private key. */
  readonly newKey?: string
  /** Whether a script for the page is written, too. */
  readonly page?: boolean
}

/**
 * @param host Where text goes. @param terminal Where questions are asked.
 * @returns The command with its subcommands.
 */
export function addListsCommand(
  program: Command,
  help: HelpCatalog,
  fallback: Language,
  { host, terminal }: { readonly host: Host; readonly terminal: Host },
  done: (code: ExitCode) => void,
): Command {
  const { args, options: about } = help
  const lists = program.command('lists').description(help.commands.lists).enablePositionalOptions()
  const withLanguage = <Options extends CommonOptions>(options: Options): Options & { language: Language } => ({
    ...options,
    language: options.lang ?? fallback,
  })
  lists
    .command('status', { isDefault: true })
    .description(help.lists.status)
    .option('--max-age <days>', about.maxAge, parseNumber(help))
    .option('--json', about.json)
    .action(async (options: StatusOptions) => {
      const { statusCommand } = await import('./status.js')
      done(await statusCommand(withLanguage(options), host))
    })
  lists
    .command('import')
    .description(help.lists.import)
    .argument('[files...]', args.registerFiles)
    .option('--own <table>', about.own)
    .option('--output <list>', about.ownOutput)
    .addOption(new Option('--category <register>', about.ownCategory).choices(categories))
    .option('--dry-run', about.dryRun)
    .option('--force', about.force)
    .option('--json', about.reportJson)
    .action(async (files: readonly string[], options: ImportOptions, command: Command) => {
      if (options.own !== undefined) {
        if (files.length > 0) command.error('error: --own takes one file, and no register')
        const { ownCommand } = await import('./own.js')
        done(await ownCommand(options.own, withLanguage(options), host))
        return
      }
      const [first = ''] = files
      // Neither a register nor the name of a file: a register that was mistyped.
      const isMistyped = /^[a-z-]+$/u.test(first) && !isCategory(first) && !existsSync(path.resolve(host.cwd(), first))
      if (files.length > 1 && isMistyped)
        return command.error(
          `error: command-argument value '${first}' is invalid for argument 'register'. Allowed choices are ${categories.join(', ')}.`,
        )
      if (files.every(name => isCategory(name))) return command.error("error: missing required argument 'file'")
      const { importCommand } = await import('./import.js')
      done(await importCommand(files, withLanguage(options), host))
    })
  lists
    .command('update')
    .description(help.lists.update)
    .addArgument(new Argument('[registers...]', args.registers).choices(categories))
    .option('--timeout <seconds>', about.timeout, parseNumber(help), 60)
    .option('--max-size <megabytes>', about.maxSize, parseNumber(help), 50)
    .option('--from <bundle>', about.from)
    .option('--public-key <key...>', about.publicKey)
    .option('--allow-older', about.allowOlder)
    .option('--ca <file>', about.ca)
    .option('--check', about.check)
    .option('--dry-run', about.dryRun)
    .option('--force', about.forceAll)
    .option('-y, --yes', about.yesToHosts)
    .option('--json', about.reportJson)
    .action(async (registers: Category[], options: UpdateOptions) => {
      const { updateCommand } = await import('./update.js')
      done(await updateCommand(registers, withLanguage(options), host, terminal))
    })
  lists
    .command('export')
    .description(help.lists.export)
    .requiredOption('--output <folder>', about.bundleOutput)
    .option('--key <file...>', about.key)
    .option('--new-key <file>', about.newKey)
    .option('--page', about.page)
    .option('--json', about.reportJson)
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('./export.js')
      done(await exportCommand(withLanguage(options), host))
    })
  lists
    .command('news')
    .description(help.lists.news)
    .addOption(new Option('--since <day>', about.since).argParser(parseDay(help)))
    .addOption(new Option('--format <name>', about.newsFormat).choices(newsFormats).default('text'))
    .action(async (options: NewsOptions) => {
      const { newsCommand } = await import('./news.js')
      done(await newsCommand(withLanguage(options), host))
    })
  lists
    .command('diff')
    .description(help.lists.diff)
    .argument('<one>', args.list)
    .argument('<other>', args.otherList)
    .option('--json', about.json)
    .action(async (one: string, other: string, options: ListsOptions) => {
      const { diffCommand } = await import('./diff.js')
      done(await diffCommand(one, other, withLanguage(options), host))
    })
  lists
    .command('check')
    .description(help.lists.check)
    .argument('[files...]', args.listFiles)
    .option('--json', about.json)
    .action(async (files: string[], options: ListsOptions) => {
      const { checkCommand } = await import('./check.js')
      done(await checkCommand(files, withLanguage(options), host))
    })
  return lists
}

const isCategory = (name: string): boolean => categories.some(category => category === name)

const parseNumber =
  ({ expected }: HelpCatalog) =>
  (value: string): number => {
    const number = Number(value)
    if (value.trim() === '' || !Number.isFinite(number) || number < 0) throw new InvalidArgumentError(expected.number)
    return number
  }
