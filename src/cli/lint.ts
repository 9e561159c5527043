/** `plashka FILES`: the check, reported for people. */
import path from 'node:path'
import supportsColor from 'supports-color'
import { packageVersion } from '../files/package.js'
import type { Language } from '../language/language.js'
import { baselineOf, type BaselineRun } from '../workspace/baseline/index.js'
import type { ResultCache } from './cache.js'
import type { RunOptions } from './checker.js'
import type { Changes } from '../workspace/changed.js'
import { configsOf } from '../workspace/config.js'
import { checkFiles, isOutput, reportFailure } from './engine.js'
import { messageOf } from '../workspace/error.js'
import { pluginsFor } from '../workspace/plugins.js'
import { isOwnReporterName, type ReporterSource } from '../workspace/reporters.js'
import { nearest } from '../registry/nearest.js'
import { printableLog } from '../reporters/printable.js'
import type { ReportContext } from '../reporters/types.js'
import type { RendererName } from './renderers.js'
import { commandCatalogs } from '../workspace/words/command/index.js'
import { gateCatalogs } from '../workspace/words/gate/index.js'
import type { ExitCode, Host } from './host.js'
import type { LintOptions, ReportFormat } from './options.js'

type LintRun = LintOptions & Pick<RunOptions, 'language' | 'fallback' | 'imported'>

const excluding: readonly (readonly [keyof LintOptions, string, keyof LintOptions, string])[] = [
  ['fix', '--fix', 'fixDryRun', '--fix-dry-run'],
  ['writeBaseline', '--write-baseline', 'pruneBaseline', '--prune-baseline'],
  ['changed', '--changed', 'changedLines', '--changed-lines'],
  ['changed', '--changed', 'writeBaseline', '--write-baseline'],
  ['changed', '--changed', 'pruneBaseline', '--prune-baseline'],
  ['changedLines', '--changed-lines', 'writeBaseline', '--write-baseline'],
  ['changedLines', '--changed-lines', 'pruneBaseline', '--prune-baseline'],
  ['staged', '--staged', 'changed', '--changed'],
  ['staged', '--staged', 'changedLines', '--changed-lines'],
  ['staged', '--staged', 'fix', '--fix'],
  ['staged', '--staged', 'writeBaseline', '--write-baseline'],
  ['staged', '--staged', 'pruneBaseline', '--prune-baseline'],
  ['staged', '--staged', 'cache', '--cache'],
  ['staged', '--staged', 'watch', '--watch'],
  ['shard', '--shard', 'writeBaseline', '--write-baseline'],
  ['shard', '--shard', 'pruneBaseline', '--prune-baseline'],
  ['shard', '--shard', 'cache', '--cache'],
  ['watch', '--watch', 'writeBaseline', '--write-baseline'],
  ['watch', '--watch', 'pruneBaseline', '--prune-baseline'],
  ['changedLines', '--changed-lines', 'fix', '--fix'],
  ['changedLines', '--changed-lines', 'fixDryRun', '--fix-dry-run'],
]

export async function lintCommand(files: readonly string[], options: LintRun, host: Host): Promise<ExitCode> {
  const words = commandCatalogs[options.language ?? options.fallback]
  const refused = (reason: string): ExitCode => {
    host.stderr.write(`plashka: ${printableLog(reason)}\n`)
    return 2
  }
  const isOfGit = Boolean(options.staged ?? options.changed ?? options.changedLines)
  if (files.length === 0 && !isOfGit) return refused(words.noFiles)
  for (const [one, oneName, other, otherName] of excluding)
    if (options[one] && options[other]) return refused(words.exclude(oneName, otherName))
  const { git, watch } = gateCatalogs[options.language ?? options.fallback]
  if (files.includes('-') && isOfGit) return refused(options.staged ? git.stagedStdin : git.stdin)
  if (files.includes('-') && options.watch) return refused(watch.stdin)
  const renderer = rendererFor(files, options)
  if (renderer !== 'report' && options.format !== 'stylish') return refused(words.noReport)
  const cwd = host.cwd()
  if (files.some(file => isOutput(file, options, cwd))) return refused(words.isDraft(options.outputFile ?? ''))
  const source = await sourceOf(options.format, options, cwd)
  if (typeof source === 'string') return refused(source)
  const reporter = source && { source, context: await contextOf(options, cwd) }
  const isTerminal = options.outputFile === undefined && host.stdout.isTTY === true
  const color = options.color ?? (isTerminal && Boolean(supportsColor.stdout))
  const { baseline, writeBaseline, pruneBaseline, changed, changedLines, ...rest } = options
  const named = files.length === 0 ? ['.'] : files
  const inputs = named.filter(file => file !== '-').map(file => path.resolve(cwd, file))
  const isCached = Boolean(options.cache ?? options.watch)
  const run: RunOptions = { ...rest, color, inputs, cache: isCached }
  const job = { renderer, options: run, ...(reporter && { reporter }) }
  const cache = await cacheFor(options, cwd)
  const check = async (): Promise<ExitCode> => {
    let baselineRun: BaselineRun | undefined
    let changes: Changes | undefined
    try {
      baselineRun = await baselineOf(options, cwd)
      changes = await changesOf(options, cwd)
    } catch (error) {
      return reportFailure(messageOf(error, options.language ?? options.fallback), job, host)
    }
    const known = { ...(baselineRun && { baselineRun }), ...(changes && { changes }) }
    return checkFiles(named, { ...job, options: { ...run, ...known } }, host, cache)
  }
  if (!options.watch) return check()
  const { watchFiles } = await import('./watch.js')
  return watchFiles(named, run, host, check)
}

async function cacheFor({ cache, cacheLocation, watch }: LintRun, cwd: string): Promise<ResultCache | undefined> {
  if (!cache && !watch) return undefined
  const { cacheName, ResultCache } = await import('./cache.js')
  return new ResultCache(cache ? path.resolve(cwd, cacheLocation ?? cacheName) : undefined)
}

async function changesOf({ changed, changedLines }: LintRun, cwd: string): Promise<Changes | undefined> {
  const base = changed ?? changedLines
  if (base === undefined) return undefined
  const { changesSince } = await import('../workspace/changed.js')
  return changesSince(base === true ? 'HEAD' : base, changed ? 'files' : 'lines', cwd)
}

const rendererFor = (files: readonly string[], { fix, fixDryRun }: LintRun): RendererName =>
  fixDryRun ? 'diff' : fix && files[0] === '-' ? 'text' : 'report'

/**
 * Those of plugins are found in the config of the working folder, whose report it is.
 * @returns Nothing for the default one; a text: why there is none.
 */
async function sourceOf(
  name: ReportFormat,
  options: LintRun,
  cwd: string,
): Promise<ReporterSource | string | undefined> {
  if (name === 'stylish') return undefined
  if (!isOwnReporterName(name)) return { name }
  const language = options.language ?? options.fallback
  try {
    const { reporters } = await pluginsFor(await configsOf(options, cwd)(cwd))
    const module = reporters.get(name)
    const known = [...reporters.keys()]
    return module === undefined
      ? commandCatalogs[language].plugin.unknownReporter(name, nearest(name, known), known.join(', '))
      : { name, module }
  } catch (error) {
    return messageOf(error, language)
  }
}

const contextOf = async (options: LintRun, cwd: string): Promise<ReportContext> => ({
  language: await languageOf(options, cwd),
  frail: options.frail ?? false,
  version: packageVersion(),
})

/** Of the report's own words: as the config of the working folder has it, unless the command line says otherwise. */
async function languageOf(options: LintRun, cwd: string): Promise<Language> {
  if (options.language) return options.language
  try {
    const { config } = await configsOf(options, cwd)(cwd)
    return config.settings.language ?? options.fallback
  } catch {
    // A config that is at fault is told of where the files are checked.
    return options.fallback
  }
}
