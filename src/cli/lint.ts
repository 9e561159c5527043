/** `plashka FILES`: the check, reported for people. */
import path from 'node:path'
import supportsColor from 'supports-color'
import { baselineOf } from './baseline.js'
import type { RunOptions } from './checker.js'
import { checkFiles } from './engine.js'
import type { RendererName } from './renderers.js'
import { commandCatalogs } from '../messages/command/index.js'
import type { ExitCode, Host, LintOptions } from './run.js'

type LintRun = LintOptions & Pick<RunOptions, 'language' | 'fallback' | 'imported'>

const excluding: readonly (readonly [keyof LintOptions, string, keyof LintOptions, string])[] = [
  ['fix', '--fix', 'fixDryRun', '--fix-dry-run'],
  ['writeBaseline', '--write-baseline', 'pruneBaseline', '--prune-baseline'],
]

export async function lintCommand(files: readonly string[], options: LintRun, host: Host): Promise<ExitCode> {
  const words = commandCatalogs[options.language ?? options.fallback]
  if (files.length === 0) {
    host.stderr.write(`plashka: ${words.noFiles}\n`)
    return 2
  }
  for (const [one, oneName, other, otherName] of excluding)
    if (options[one] && options[other]) {
      host.stderr.write(`plashka: ${words.exclude(oneName, otherName)}\n`)
      return 2
    }
  const color = options.color ?? (host.stdout.isTTY === true && Boolean(supportsColor.stdout))
  const { baseline, writeBaseline, pruneBaseline, ...rest } = options
  const baselineRun = await baselineOf(options, host.cwd())
  const inputs = files.filter(file => file !== '-').map(file => path.resolve(host.cwd(), file))
  const run: RunOptions = { ...rest, color, inputs, tellOnce: true, ...(baselineRun && { baselineRun }) }
  return checkFiles(files, { renderer: rendererFor(files, options), options: run }, host)
}

const rendererFor = (files: readonly string[], { fix, fixDryRun }: LintRun): RendererName =>
  fixDryRun ? 'diff' : fix && files[0] === '-' ? 'text' : 'report'
