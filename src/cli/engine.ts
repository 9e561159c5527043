/**
 * A run over many files: found, checked in batches, on several cores where it pays; reported in order as they are ready,
 * so that memory stays flat.
 */
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { comparable } from '../files/names.js'
import { outputTo } from '../files/output.js'
import { inputOf } from '../files/standard-input.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { importedFiles, importedFolder } from '../knowledge/imported.js'
import { knowledgeFor } from '../knowledge/knowledge.js'
import { filesCatalogs } from '../files/words/index.js'
import { printableLog } from '../reporters/printable.js'
import type { RunOptions } from './checker.js'
import type { ResultCache } from './cache.js'
import { configsOf } from '../workspace/config.js'
import { messageOf } from '../workspace/error.js'
import { extensionsBy } from '../workspace/extensions.js'
import { findFiles, type FoundFile } from '../workspace/files.js'
import { ignoresOf } from '../workspace/ignore.js'
import { streamsTo, type Streams } from './outcome.js'
import { Output } from './output.js'
import { inParallel } from './pool.js'
import { progressFor, type Progress } from './progress.js'
import type { ReportOutput } from './report-output.js'
import { nothing, Results, type FileResult, type Job } from './results.js'
import type { ExitCode, Host } from './host.js'
import type { CommonOptions } from './options.js'

/** A thread of its own pays from so many bytes on. */
const worthAThread = 6e6
const longestBatch = { bytes: 1e6, files: 200 }

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
      for await (const result of results)
        if (progress) await progress.step(result, () => output.add(result))
        else output.add(result)
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
  if (files.length === 1 && files[0] === '-') {
    yield await new Results(job).ofStdin(await inputOf(host.stdin))
    return
  }
  const extensions = extensionsBy(configsOf(options, cwd))
  const { changes } = options
  const isAsked = ({ path: name, problem, fault }: FoundFile): boolean =>
    !changes || problem !== undefined || fault !== undefined || changes.has(comparable(path.resolve(cwd, name)))
  const mayMatchNothing = options.errorOnUnmatchedPattern === false
  const passedOver = (name: string): void =>
    tellOn(host, filesCatalogs[options.language ?? options.fallback].notRegular(name))
  const search = { cwd, extensions, ignores: ignoresOf(options, cwd), mayMatchNothing, passedOver }
  const all = options.staged
    ? await (await import('../workspace/staged.js')).stagedFiles(files, search)
    : await findFiles(files, search)
  const found = all.filter(file => isAsked(file) && !isOutput(file.path, options, cwd))
  progress?.begin(found.length)
  if (!cache) {
    yield* checked(found, job)
    return
  }
  yield* cache.results(found, job, missing => checked(missing, job))
  cache.save(cwd)
}

const tellOn = ({ stderr }: Host, words: string): void => void stderr.write(`plashka: ${printableLog(words)}\n`)

async function* checked(files: readonly FoundFile[], job: Job): AsyncIterable<FileResult> {
  const batches = batchesOf(files)
  const threads = Math.min(availableParallelism(), batches.length)
  if (threads > 1 && files.reduce((sum, { size }) => sum + size, 0) >= worthAThread) {
    yield* inParallel(job, batches, threads)
    return
  }
  const here = new Results(job)
  for (const batch of batches) yield* await here.of(batch)
}

/** Whether a name stands for the file that the report goes to: the report of the last run is no draft. */
export const isOutput = (name: string, { outputFile }: Pick<RunOptions, 'outputFile'>, cwd: string): boolean =>
  outputFile !== undefined && path.resolve(cwd, name) === path.resolve(cwd, outputFile)

function batchesOf(files: readonly FoundFile[]): FoundFile[][] {
  const batches: FoundFile[][] = []
  let bytes = Infinity
  for (const file of files) {
    if (bytes + file.size > longestBatch.bytes || batches.at(-1)!.length >= longestBatch.files) {
      batches.push([])
      bytes = 0
    }
    batches.at(-1)!.push(file)
    bytes += file.size
  }
  return batches
}

/** The lists that hold for the current folder: what a file there would be checked with. */
export async function currentKnowledge(options: CommonOptions, host: Host): Promise<Knowledge> {
  const cwd = host.cwd()
  const { config, folder } = await configsOf(options, cwd)(path.resolve(cwd))
  return knowledgeFor(config, folder, importedFiles(importedFolder(host.env)))
}
