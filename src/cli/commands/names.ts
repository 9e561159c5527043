/** `plashka names ENTITY` */
import type { CommonOptions } from '../options.js'
import { languageOf, withCommon } from './common.js'
import type { Register } from './types.js'

export const registerNames: Register = (program, given) => {
  const { help, host, done } = given
  const names = program
    .command('names')
    .description(help.commands.names)
    .argument('<entity>', help.args.entity)
    .action(async (name: string, options: CommonOptions) => {
      const { namesCommand } = await import('../names.js')
      done(await namesCommand(name, options, languageOf(options, given), host))
    })
  withCommon(names, help)
}
