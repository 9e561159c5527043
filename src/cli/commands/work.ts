/** `plashka work` */
import { availableParallelism } from 'node:os'
import type { CommonOptions } from '../options.js'
import type { WorkCommandOptions } from '../work.js'
import { inWorkspace, withCommon } from './common.js'
import { queue, queueName } from './shared.js'
import type { Register } from './types.js'
import { parseCount, parsePort } from './values.js'

export const registerWork: Register = (program, given) => {
  const { help, terminal, done } = given
  const { options: about } = help
  const work = program
    .command('work')
    .description(help.commands.work)
    .addOption(queue(help).makeOptionMandatory())
    .addOption(queueName(help))
    .option('--concurrency <number>', about.concurrency, parseCount(help), availableParallelism())
    .option('--rate <number>', about.rate, parseCount(help))
    .option('--results <stream>', about.results)
    .option('--metrics <port>', about.metrics, parsePort(help))
    .action(async (options: CommonOptions & Omit<WorkCommandOptions, keyof CommonOptions>) => {
      const { workCommand } = await import('../work.js')
      done(await workCommand(inWorkspace(options, given), terminal))
    })
  withCommon(work, help)
}
