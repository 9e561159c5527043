/** `plashka FILES`: the check, reported for people. */
import supportsColor from 'supports-color'
import type { RunOptions } from './checker.js'
import { checkFiles } from './engine.js'
import type { RendererName } from './renderers.js'
import type { ExitCode, Host } from './run.js'

export async function lintCommand(files: readonly string[], options: RunOptions, host: Host): Promise<ExitCode> {
  if (files.length === 0) {
    host.stderr.write('plashka: no files given; name files, folders or globs, or - for standard input\n')
    return 2
  }
  if (options.fix && options.fixDryRun) {
    host.stderr.write('plashka: --fix and --fix-dry-run exclude each other\n')
    return 2
  }
  const color = options.color ?? (host.stdout.isTTY === true && Boolean(supportsColor.stdout))
  return checkFiles(files, { renderer: rendererFor(files, options), options: { ...options, color } }, host)
}

const rendererFor = (files: readonly string[], { fix, fixDryRun }: RunOptions): RendererName =>
  fixDryRun ? 'diff' : fix && files[0] === '-' ? 'text' : 'report'
