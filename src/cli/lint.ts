/** `plashka FILES`: the check, reported for people. */
import supportsColor from 'supports-color'
import type { RunOptions } from './checker.js'
import { checkFiles } from './engine.js'
import type { ExitCode, Host } from './run.js'

export async function lintCommand(files: readonly string[], options: RunOptions, host: Host): Promise<ExitCode> {
  if (files.length === 0) {
    host.stderr.write('plashka: no files given; name files, folders or globs, or - for standard input\n')
    return 2
  }
  const color = options.color ?? (host.stdout.isTTY === true && Boolean(supportsColor.stdout))
  return checkFiles(files, { renderer: 'report', options: { ...options, color } }, host)
}
