/** `plashka lists status` */
import type { StatusOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'
import { parseNumber } from '../values.js'

export const registerStatus: Register = (lists, given) => {
  const { help, host, done } = given
  const { options: about } = help
  const status = lists
    .command('status', { isDefault: true })
    .description(help.lists.status)
    .option('--max-age <days>', about.maxAge, parseNumber(help))
    .option('--json', about.json)
    .action(async (options: StatusOptions) => {
      const { statusCommand } = await import('../../lists/status.js')
      done(await statusCommand(inLanguage(options, given), host))
    })
  withCommon(status, help)
}
