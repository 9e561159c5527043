/** `plashka inspect FILES` */
import type { LintOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import type { Register } from './types.js'
import { parseShard } from './values.js'

export const registerInspect: Register = (program, given) => {
  const { help, terminal, done } = given
  const inspect = program
    .command('inspect')
    .description(help.commands.inspect)
    .argument('<files...>', help.args.files)
    .option('--json', help.options.inspectJson)
    .option('--stdin-filename <path>', help.options.stdinFilename)
    .option('--shard <i/n>', help.options.shard, parseShard(help))
    .action(async (files: string[], options: LintOptions) => {
      const { inspectCommand } = await import('../inspect.js')
      done(await inspectCommand(files, inWorkspace(options, given), terminal))
    })
  withCommon(inspect, help)
}
