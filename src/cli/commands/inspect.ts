/** `plashka inspect FILES` */
import type { LintOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import { shard, stdinFilename } from './shared.js'
import type { Register } from './types.js'

export const registerInspect: Register = (program, given) => {
  const { help, terminal, done } = given
  const inspect = program
    .command('inspect')
    .description(help.commands.inspect)
    .argument('<files...>', help.args.files)
    .option('--json', help.options.inspectJson)
    .addOption(stdinFilename(help))
    .addOption(shard(help))
    .action(async (files: string[], options: LintOptions) => {
      const { inspectCommand } = await import('../inspect.js')
      done(await inspectCommand(files, inWorkspace(options, given), terminal))
    })
  withCommon(inspect, help)
}
