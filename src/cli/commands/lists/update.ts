/** `plashka lists update` */
import { Argument } from 'commander'
import { categories, type Category } from '../../../registry/types.js'
import type { UpdateOptions } from '../../lists/options.js'
import { inLanguage, withCommon } from '../common.js'
import type { Register } from '../types.js'
import { parseNumber } from '../values.js'

export const registerUpdate: Register = (lists, given) => {
  const { help, host, terminal, done } = given
  const { args, options: about } = help
  const update = lists
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
      const { updateCommand } = await import('../../lists/update.js')
      done(await updateCommand(registers, inLanguage(options, given), host, terminal))
    })
  withCommon(update, help)
}
