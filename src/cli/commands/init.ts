/** `plashka init` */
import type { CommonOptions } from '../options.js'
import { inLanguage, withLanguage } from './common.js'
import type { Register } from './types.js'

type InitOptions = Pick<CommonOptions, 'lang'> & { readonly yes?: boolean }

export const registerInit: Register = (program, given) => {
  const { help, terminal, done } = given
  const init = program
    .command('init')
    .description(help.commands.init)
    .option('-y, --yes', help.options.yes)
    .action(async (options: InitOptions) => {
      const { initCommand } = await import('../init.js')
      done(await initCommand(inLanguage(options, given), terminal))
    })
  withLanguage(init, help)
}
