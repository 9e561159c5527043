/** `plashka lists diff` */
import type { ListsOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'

export const registerDiff: Register = (lists, given) => {
  const { help, host, done } = given
  const { args, options: about } = help
  const diff = lists
    .command('diff')
    .description(help.lists.diff)
    .argument('<one>', args.list)
    .argument('<other>', args.otherList)
    .option('--json', about.json)
    .action(async (one: string, other: string, options: ListsOptions) => {
      const { diffCommand } = await import('../../lists/diff.js')
      done(await diffCommand(one, other, inLanguage(options, given), host))
    })
  withCommon(diff, help)
}
