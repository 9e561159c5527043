/**
 * A run over many files: found, checked in batches, on several cores where it pays; reported in order as they are ready,
 * so that memory stays flat.
 */
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { comparable } from '../files/names.js'
import { outputTo } from '../files/output.js'
import { inputOf, openedInput } from '../files/standard-input.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { importedFiles, importedFolder } from '../knowledge/imported.js'
import { knowledgeFor } from '../knowledge/knowledge.js'
import { filesCatalogs } from '../files/words/index.js'
import { printableLog } from '../reporters/printable.js'
import type { RunOptions } from './checker.js'
import type { ResultCache } from './cache.js'
import { commandNames } from './command-names.js'
import { configsOf } from '../workspace/config.js'
import { messageOf } from '../workspace/error.js'
import { extensionsBy } from '../workspace/extensions.js'
import { findFiles, type FoundFile } from '../workspace/files.js'
import { ignoresOf } from '../workspace/ignore.js'
import { inParallelIfSeveral, type Batches } from '../workspace/pool.js'
import { extensionsOfArchives, isOnlyStreamed, Streaming } from '../workspace/streaming.js'
import { drained } from './outlet.js'
import { streamsTo, type Streams } from './outcome.js'
import { Output } from './output.js'
import { progressFor, type Progress } from './progress.js'
import type { ReportOutput } from './report-output.js'
import { nothing, Results, type FileResult, type Job } from './results.js'
import type { ExitCode, Host } from './host.js'
import type { CommonOptions, Shard } from './options.js'

/** A thread of its own pays from so many bytes on. */
const worthAThread = 6e6
const longestBatch = { bytes: 5e5, files: 200 }

/**
 * Checks files and prints what was found as the job says; files that cannot be read carry the reason as a message.
 * @param cache Keeps results from run to run.
 */
export function checkFiles(
  files: readonly string[],
  job: Omit<Job, 'cwd'>,
  host: Host,
  cache?: ResultCache,
): Promise<ExitCode> {
  const here: Job = { ...job, cwd: host.cwd() }
  const progress = progressFor(host, job.options.quiet === true)
  const results = resultsOf(files, here, host, { ...(cache && { cache }), ...(progress && { progress }) })
  return printed(results, here, host, progress)
}

/** Reports nothing but what kept the run from its work. */
export const reportFailure = (failure: string, job: Omit<Job, 'cwd'>, host: Host): Promise<ExitCode> =>
  printed([{ ...nothing(job.options), failure }], { ...job, cwd: host.cwd() }, host)

/** A report is whole, whatever happens on the way: what went wrong stands in it. */
async function printed(
  results: AsyncIterable<FileResult> | Iterable<FileResult>,
  here: Job,
  host: Host,
  progress?: Progress,
): Promise<ExitCode> {
  const { outputFile } = here.options
  const target = outputFile === undefined ? undefined : outputTo(path.resolve(here.cwd, outputFile))
  try {
    const output = await outputOf(streamsTo(target ?? host.stdout, host), here)
    try {
      for await (const result of results) {
        if (progress) await progress.step(result, () => output.add(result))
        else output.add(result)
        if (!target) await drained(host.stdout)
      }
    } catch (error) {
      const { language, fallback } = here.options
      output.add({ ...nothing(here.options), failure: messageOf(error, language ?? fallback) })
    }
    progress?.end()
    const code = output.end()
    target?.commit()
    return code
  } catch (error) {
    target?.discard()
    throw error
  }
}

async function outputOf(streams: Streams, job: Job): Promise<Output | ReportOutput> {
  if (!job.reporter) return new Output(streams, job)
  const [{ ReportOutput }, { reporterOf }] = await Promise.all([
    import('./report-output.js'),
    import('../workspace/reporters.js'),
  ])
  const { source, context } = job.reporter
  return new ReportOutput(streams, await reporterOf(source), context, job.options)
}

async function* resultsOf(
  files: readonly string[],
  job: Job,
  host: Host,
  { cache, progress }: { readonly cache?: ResultCache; readonly progress?: Progress },
): AsyncIterable<FileResult> {
  const { options, cwd } = job
  // Where results of a file are put together of all its parts, it is read whole.
  const mayStream = !(options.fix || options.fixDryRun || options.baselineRun || options.changes || cache)
  if (files.length === 1 && files[0] === '-') {
    yield* ofInput(host, job, mayStream)
    return
  }
  const known = extensionsBy(configsOf(options, cwd))
  const extensions = async (folder: string): Promise<ReadonlySet<string>> =>
    mayStream ? extensionsOfArchives(await known(folder)) : known(folder)
  const { changes } = options
  const isAsked = ({ path: name, problem, fault }: FoundFile): boolean =>
    !changes || problem !== undefined || fault !== undefined || changes.has(comparable(path.resolve(cwd, name)))
  const mayMatchNothing = options.errorOnUnmatchedPattern === false
  const passedOver = (name: string): void =>
    tellOn(host, filesCatalogs[options.language ?? options.fallback].notRegular(name))
  const search = {
    cwd,
    extensions,
    ignores: ignoresOf(options, cwd),
    mayMatchNothing,
    passedOver,
    commands: commandNames,
  }
  const all = options.staged
    ? await (await import('../workspace/staged.js')).stagedFiles(files, search)
    : await findFiles(files, search)
  const found = all.filter(file => isAsked(file) && !isOutput(file.path, options, cwd))
  progress?.begin(found.length)
  if (!cache) {
    yield* checked(found, job, mayStream)
    return
  }
  yield* cache.results(found, job, missing => checked(missing, job, mayStream))
  cache.save(cwd)
}

/** Standard input: records as they come, anything else whole. */
async function* ofInput(host: Host, job: Job, mayStream: boolean): AsyncIterable<FileResult> {
  const { options } = job
  const name = options.stdinFilename
  const parts =
    mayStream && name !== undefined ? await streamingOf(job).ofInput(name, openedInput(host.stdin)) : undefined
  if (parts) yield* checkedBatches(new FileBatches(ofShard(parts, options.shard)), job, true)
  else yield await new Results(job).ofStdin(await inputOf(host.stdin))
}

const streamingOf = ({ options, cwd }: Job): Streaming =>
  new Streaming(cwd, configsOf(options, cwd), ignoresOf(options, cwd))

const tellOn = ({ stderr }: Host, words: string): void => void stderr.write(`plashka: ${printableLog(words)}\n`)

async function* checked(files: readonly FoundFile[], job: Job, mayStream: boolean): AsyncIterable<FileResult> {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  const isLong = size >= worthAThread || files.some(({ path: name }) => isOnlyStreamed(name))
  const all = mayStream ? partsOfAll(files, streamingOf(job)) : files
  yield* checkedBatches(new FileBatches(ofShard(all, job.options.shard)), job, isLong)
}

async function* checkedBatches(batches: FileBatches, job: Job, isLong: boolean): AsyncIterable<FileResult> {
  async function* here(all: AsyncIterable<readonly FoundFile[]>): AsyncIterable<FileResult> {
    const results = new Results(job)
    for await (const batch of all) yield* await results.of(batch)
  }
  yield* isLong ? inParallelIfSeveral({ kind: 'check', job }, batches, availableParallelism(), here) : here(batches)
}

/** Files, and parts of files of records, are dealt out in turn: the same to the same shard in every run. */
async function* ofShard(
  files: AsyncIterable<FoundFile> | Iterable<FoundFile>,
  shard: Shard = { index: 1, count: 1 },
): AsyncIterable<FoundFile> {
  let turn = 0
  for await (const file of files) {
    if (turn % shard.count === shard.index - 1) yield file
    turn += 1
  }
}

/** Files of many items, and archives, are taken apart. */
async function* partsOfAll(files: readonly FoundFile[], streaming: Streaming): AsyncIterable<FoundFile> {
  for (const file of files) yield* streaming.partsOf(file)
}

/** Whether a name stands for the file that the report goes to: the report of the last run is no draft. */
export const isOutput = (name: string, { outputFile }: Pick<RunOptions, 'outputFile'>, cwd: string): boolean =>
  outputFile !== undefined && path.resolve(cwd, name) === path.resolve(cwd, outputFile)

class FileBatches implements Batches<readonly FoundFile[]> {
  isWhole = false
  readonly #files: AsyncIterable<FoundFile> | Iterable<FoundFile>

  constructor(files: AsyncIterable<FoundFile> | Iterable<FoundFile>) {
    this.#files = files
  }

  async *[Symbol.asyncIterator](): AsyncIterator<readonly FoundFile[]> {
    let batch: FoundFile[] = []
    let bytes = 0
    for await (const file of this.#files) {
      if (batch.length > 0 && (bytes + file.size > longestBatch.bytes || batch.length >= longestBatch.files)) {
        yield batch
        batch = []
        bytes = 0
      }
      batch.push(file)
      bytes += file.size
    }
    this.isWhole = true
    if (batch.length > 0) yield batch
  }
}

/** The lists that hold for the current folder: what a file there would be checked with. */
export async function currentKnowledge(options: CommonOptions, host: Host): Promise<Knowledge> {
  const cwd = host.cwd()
  const { config, folder } = await configsOf(options, cwd)(path.resolve(cwd))
  return knowledgeFor(config, folder, importedFiles(importedFolder(host.env)))
}
