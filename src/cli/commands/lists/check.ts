/** `plashka lists check` */
import type { ListsOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'

export const registerCheck: Register = (lists, given) => {
  const { help, host, done } = given
  const { args, options: about } = help
  const check = lists
    .command('check')
    .description(help.lists.check)
    .argument('[files...]', args.listFiles)
    .option('--json', about.json)
    .action(async (files: string[], options: ListsOptions) => {
      const { checkCommand } = await import('../../lists/check.js')
      done(await checkCommand(files, inLanguage(options, given), host))
    })
  withCommon(check, help)
}
