/** `plashka lists import` */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Option, type Command } from 'commander'
import { categories } from '../../../registry/types.js'
import type { ImportOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'

export const registerImport: Register = (lists, given) => {
  const { help, host, done } = given
  const { args, options: about } = help
  const importing = lists
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
        const { ownCommand } = await import('../../lists/own.js')
        done(await ownCommand(options.own, inLanguage(options, given), host))
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
      const { importCommand } = await import('../../lists/import.js')
      done(await importCommand(files, inLanguage(options, given), host))
    })
  withCommon(importing, help)
}

const isCategory = (name: string): boolean => categories.some(category => category === name)
