/** `plashka trust [FOLDER]` */
import type { TrustOptions } from '../trust.js'
import { inLanguage, withLanguage } from './common.js'
import type { Register } from './types.js'

export const registerTrust: Register = (program, given) => {
  const { help, host, terminal, done } = given
  const trust = program
    .command('trust')
    .description(help.commands.trust)
    .argument('[folder]', help.args.trustedFolder, '.')
    .option('-y, --yes', help.options.yesToCode)
    .option('--list', help.options.trustList)
    .option('--remove', help.options.trustRemove)
    .action(async (folder: string, options: Omit<TrustOptions, 'language'>) => {
      const { trustCommand } = await import('../trust.js')
      done(await trustCommand(folder, inLanguage(options, given), host, terminal))
    })
  withLanguage(trust, help)
}
