/**
 * Batches of files: checked, and put into words where they are checked, so that threads exchange text only.
 */
import type { Buffer } from 'node:buffer'
import type { VFile } from 'vfile'
import type { Counts } from '../baseline/baseline.js'
import { messageSource } from '../linter/report.js'
import type { Language } from '../registry/types.js'
import { reporterOf } from '../reporters/index.js'
import type { ReportContext, ReporterName } from '../reporters/types.js'
import { Checker, type Checked, type RunOptions } from './checker.js'
import type { IgnoreUse } from './configured-ignores.js'
import type { FoundFile } from './files.js'
import { languageOf, renderers, type Rendered, type RendererName } from './renderers.js'

/** What is to be done with every file; plain data, as it goes to other threads. */
export interface Job {
  readonly renderer: RendererName
  /** Goes before the renderer. */
  readonly reporter?: { readonly name: ReporterName; readonly context: ReportContext }
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

export interface BatchResult extends Rendered {
  readonly tally: Tally
  readonly language: Language
  readonly failures: readonly string[]
  readonly ignores: readonly IgnoreUse[]
  /** Of each file, where a baseline is written. */
  readonly counts: readonly { readonly name: string; readonly counts: Counts }[]
}

export class Batches {
  readonly #checker: Checker
  readonly #job: Job

  constructor(job: Job) {
    this.#job = job
    this.#checker = new Checker(job.options, job.cwd)
  }

  async check(files: readonly FoundFile[]): Promise<BatchResult> {
    const checked: Checked[] = []
    for (const file of files) {
      const result = await this.#checker.check(file)
      if (result) checked.push(result)
    }
    return this.#result(checked)
  }

  async checkStdin(bytes: Buffer): Promise<BatchResult> {
    const { stdinFilename } = this.#job.options
    const result = await this.#checker.check(stdinFilename === undefined ? {} : { path: stdinFilename }, bytes)
    return this.#result(result ? [result] : [])
  }

  async #result(checked: readonly Checked[]): Promise<BatchResult> {
    const rendered = await this.#rendered(checked)
    const failures = [...this.#checker.failures]
    return {
      ...rendered,
      tally: tallyOf(checked.map(({ file }) => file)),
      language: languageOf(checked, this.#job.options),
      failures,
      ignores: this.#checker.ignores,
      counts: checked.flatMap(({ counts }) => (counts ? [counts] : [])),
    }
  }

  async #rendered(checked: readonly Checked[]): Promise<Rendered> {
    const { reporter, renderer, options } = this.#job
    if (!reporter) return renderers[renderer](checked, options)
    const { reported } = await import('./reporting.js')
    return reported(checked, await reporterOf(reporter.name), reporter.context, options)
  }
}

function tallyOf(files: readonly VFile[]): Tally {
  const messages = files.flatMap(file => file.messages)
  const errors = messages.filter(({ fatal }) => fatal === true)
  const failed = errors.filter(({ source }) => source !== messageSource).length
  const warnings = messages.filter(({ fatal }) => fatal === false).length
  return { failed, errors: errors.length, warnings, total: messages.length }
}
