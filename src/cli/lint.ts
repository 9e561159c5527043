/** `plashka FILES`: the check, reported for people. */
import supportsColor from 'supports-color'
import { reporter } from 'vfile-reporter'
import { checkFiles, type RunOptions } from './engine.js'
import type { ExitCode, Host } from './run.js'

export async function lintCommand(files: readonly string[], options: RunOptions, host: Host): Promise<ExitCode> {
  if (files.length === 0) {
    host.stderr.write('plashka: no files given; name files, folders or globs, or - for standard input\n')
    return 2
  }
  const color = options.color ?? (host.stdout.isTTY === true && Boolean(supportsColor.stdout))
  return checkFiles(files, options, host, checked => {
    const report = reporter(
      checked.map(({ file }) => file),
      { color, quiet: options.quiet ?? false, verbose: options.verbose ?? false },
    )
    if (report) host.stdout.write(`${report}\n`)
  })
}
