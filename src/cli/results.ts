/**
 * Files checked one after another, and put into words where they are checked, so that threads exchange text only.
 */
import type { Buffer } from 'node:buffer'
import type { VFile } from 'vfile'
import type { Counts } from '../workspace/baseline/findings.js'
import type { ListsMessage } from '../kernel/lists-findings.js'
import { messageSource } from '../kernel/report.js'
import type { Language } from '../language/language.js'
import type { ReportContext } from '../reporters/types.js'
import { reporterOf, type ReporterSource } from '../workspace/reporters.js'
import { Checker, type Checked, type RunOptions } from './checker.js'
import type { IgnoreUse } from '../workspace/configured-ignores.js'
import type { FoundFile } from '../workspace/files.js'
import { renderers, type Rendered, type RendererName } from './renderers.js'

/** What is to be done with every file; plain data, as it goes to other threads. */
export interface Job {
  readonly renderer: RendererName
  /** Goes before the renderer. */
  readonly reporter?: { readonly source: ReporterSource; readonly context: ReportContext }
  readonly options: RunOptions
  readonly cwd: string
}

/** Numbers of messages. */
export interface Tally {
  /** Files that could not be checked. */
  readonly failed: number
  readonly errors: number
  readonly warnings: number
  /** Of any severity, those of files that failed included. */
  readonly total: number
}

/** Plain data, as it comes from other threads. */
export interface FileResult extends Rendered {
  readonly tally: Tally
  readonly language: Language
  /** With --fix: the file that was written, relative to the working folder. */
  readonly written?: string
  /** What is wrong with the file's config or lists: it was not checked. */
  readonly failure?: string
  readonly ignores: readonly IgnoreUse[]
  /** What is found of the lists that the file was checked by: told once a run. */
  readonly aboutLists: readonly ListsMessage[]
  /** Of the bytes that were read, for a cache; absent: the result holds for this run only. */
  readonly digest?: string
  /** Of a part of a stream, or of an archive. */
  readonly stream?: {
    readonly path: string
    /** What was named, or found in a folder: the stream itself, or the archive that holds it. */
    readonly whole: string
    /** Whether it ends with this. */
    readonly isLast: boolean
  }
  /** Where a baseline is written. */
  readonly counts?: { readonly name: string; readonly counts: Counts }
}

/** Nothing printed, nothing counted. */
export const nothing = ({ language, fallback }: RunOptions): FileResult => ({
  out: '',
  err: '',
  isOpen: false,
  tally: { failed: 0, errors: 0, warnings: 0, total: 0 },
  language: language ?? fallback,
  ignores: [],
  aboutLists: [],
})

export class Results {
  readonly #checker: Checker
  readonly #job: Job

  constructor(job: Job) {
    this.#job = job
    this.#checker = new Checker(job.options, job.cwd, job.renderer === 'report' && !job.reporter)
  }

  async of(files: readonly FoundFile[]): Promise<FileResult[]> {
    const results: FileResult[] = []
    for (const file of files) {
      const { path, part, archive: whole = path } = file
      const result = await this.#result(await this.#checker.check(file))
      const isPart = part !== undefined || file.archive !== undefined
      results.push(isPart ? { ...result, stream: { path, whole, isLast: part?.isLast === true } } : result)
    }
    return results
  }

  async ofStdin(bytes: Buffer): Promise<FileResult> {
    const { stdinFilename } = this.#job.options
    return this.#result(await this.#checker.check(stdinFilename === undefined ? {} : { path: stdinFilename }, bytes))
  }

  async #result(checked: Checked | string): Promise<FileResult> {
    if (typeof checked === 'string') return { ...nothing(this.#job.options), failure: checked }
    const { file, language, ignores, aboutLists, counts, bytes } = checked
    const isKept = this.#job.options.cache && bytes && !file.stored
    return {
      ...(await this.#rendered(checked)),
      tally: tallyOf(file),
      language,
      ignores,
      aboutLists,
      ...(counts && { counts }),
      ...(file.stored && { written: file.path }),
      ...(isKept && { digest: await digestOf(bytes) }),
    }
  }

  async #rendered(checked: Checked): Promise<Rendered> {
    const { reporter, renderer, options } = this.#job
    if (!reporter) return renderers[renderer].ofFile(checked, options)
    const { reported } = await import('./reporting.js')
    return reported(checked, await reporterOf(reporter.source), reporter.context, options)
  }
}

const digestOf = async (bytes: Uint8Array): Promise<string> => (await import('./cache-key.js')).digestOf(bytes)

function tallyOf({ messages }: VFile): Tally {
  const errors = messages.filter(({ fatal }) => fatal === true)
  const failed = errors.filter(({ source }) => source !== messageSource).length
  const warnings = messages.filter(({ fatal }) => fatal === false).length
  return { failed, errors: errors.length, warnings, total: messages.length }
}
