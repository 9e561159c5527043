/** `plashka FILES`: the check, which is asked for by no name. */
import { Option } from 'commander'
import { reportFormats, type LintOptions } from '../options.js'
import { inWorkspace, withCommon } from './common.js'
import { ignorePath, noIgnore, outputFile, shard, stdinFilename } from './shared.js'
import type { Register } from './types.js'
import { parseCount, parseFormat } from './values.js'

export const registerLint: Register = (program, given) => {
  const { help, terminal, done } = given
  const { args, options: about } = help
  program
    .argument('[files...]', args.files)
    .addOption(stdinFilename(help))
    .addOption(noIgnore(help))
    .addOption(ignorePath(help))
    .option('--frail', about.frail)
    .option('--max-warnings <number>', about.maxWarnings, parseCount(help))
    .addOption(shard(help))
    .option('--fix', about.fix)
    .option('--fix-dry-run', about.fixDryRun)
    .option('--baseline <path>', about.baseline)
    .option('--no-baseline', about.noBaseline)
    .option('--write-baseline', about.writeBaseline)
    .option('--prune-baseline', about.pruneBaseline)
    .addOption(
      new Option('-f, --format <name>', about.format)
        .choices(reportFormats)
        .default('stylish')
        .argParser(parseFormat(help)),
    )
    .addOption(outputFile(help))
    .option('--changed [commit]', about.changed)
    .option('--changed-lines [commit]', about.changedLines)
    .option('--staged', about.staged)
    .option('--cache', about.cache)
    .option('--cache-location <path>', about.cacheLocation)
    .option('--watch', about.watch)
    .option('--no-error-on-unmatched-pattern', about.noErrorOnUnmatchedPattern)
    .option('-q, --quiet', about.quiet)
    .option('-v, --verbose', about.verbose)
    .option('--color', about.color)
    .option('--no-color', about.noColor)
    .action(async (files: string[], options: LintOptions) => {
      const { lintCommand } = await import('../lint.js')
      done(await lintCommand(files, inWorkspace(options, given), terminal))
    })
  withCommon(program, help)
}
