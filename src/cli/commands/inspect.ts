/** `plashka inspect FILES` */
import type { LintOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import type { Register } from './types.js'

export const registerInspect: Register = (program, given) => {
  const { help, terminal, done } = given
  const inspect = program
    .command('inspect')
    .description(help.commands.inspect)
    .argument('<files...>', help.args.files)
    .option('--json', help.options.inspectJson)
    .option('--stdin-filename <path>', help.options.stdinFilename)
    .action(async (files: string[], options: LintOptions) => {
      const { inspectCommand } = await import('../inspect.js')
      done(await inspectCommand(files, inWorkspace(options, given), terminal))
    })
  withCommon(inspect, help)
}
