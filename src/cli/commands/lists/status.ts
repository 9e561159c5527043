/** `plashka lists status` */
import type { StatusOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'
import { refuseCommand } from '../unknown.js'
import { parseNumber } from '../values.js'

export const registerStatus: Register = (lists, given) => {
  const { help, host, done } = given
  const { options: about } = help
  const status = lists
    .command('status', { isDefault: true })
    .description(help.lists.status)
    .option('--max-age <days>', about.maxAge, parseNumber(help))
    .option('--json', about.json)
    .allowExcessArguments()
    .action(async (options: StatusOptions) => {
      // Asked for without its name it is given whatever is no command: lists updte.
      const [word] = status.args
      if (word !== undefined) refuseCommand(lists, word)
      const { statusCommand } = await import('../../lists/status.js')
      done(await statusCommand(inLanguage(options, given), host))
    })
  withCommon(status, help)
}
