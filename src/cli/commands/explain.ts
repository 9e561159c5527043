/** `plashka explain ENTITY` */
import type { ExplainOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import type { Register } from './types.js'

export const registerExplain: Register = (program, given) => {
  const { help, host, done } = given
  const explain = program
    .command('explain')
    .description(help.commands.explain)
    .argument('<entity>', help.args.entity)
    .option('--why <path>', help.options.why)
    .action(async (name: string, options: ExplainOptions) => {
      const { explainCommand } = await import('../explain.js')
      done(await explainCommand(name, inWorkspace(options, given), host))
    })
  withCommon(explain, help)
}
