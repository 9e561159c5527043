/**
 * What a reporter's run prints, file after file.
 */
import { Spool } from '../files/spool.js'
import { merged, mergedParts, noTotals } from '../reporters/totals.js'
import type { ReportContext, Reporter, Totals } from '../reporters/types.js'
import type { FileResult } from './results.js'
import type { RunOptions } from './checker.js'
import { Outcome, type Streams } from './outcome.js'
import type { ExitCode } from './host.js'

export class ReportOutput {
  readonly #streams: Streams
  readonly #reporter: Reporter
  readonly #context: ReportContext
  readonly #outcome: Outcome
  /** What has to stand behind a prologue that is not known yet. */
  readonly #spool: Spool | undefined
  readonly #totals: Totals[] = []
  #isEmpty = true

  constructor(streams: Streams, reporter: Reporter, context: ReportContext, options: RunOptions) {
    this.#streams = streams
    this.#reporter = reporter
    this.#context = context
    this.#outcome = new Outcome(options)
    if (reporter.needsTotals) this.#spool = new Spool()
    else streams.stdout.write(reporter.prologue(noTotals, context))
  }

  add(result: FileResult): void {
    this.#fragment(result.out)
    if (result.totals) this.#count(result.totals, result.stream?.whole)
    this.#outcome.add(result)
  }

  /** Of a stream or an archive there may be any number of parts: they count as one file. */
  #count(totals: Totals, whole: string | undefined): void {
    const last = this.#totals.at(-1)
    const counted =
      whole === undefined ? totals : { ...totals, files: totals.files.map(file => ({ ...file, path: whole })) }
    const isSame = whole !== undefined && last?.files.length === 1 && last.files[0]?.path === whole
    if (last && isSame) this.#totals[this.#totals.length - 1] = mergedParts(last, counted)
    else this.#totals.push(counted)
  }

  end(): ExitCode {
    const { failures: problems, aboutLists } = this.#outcome
    for (const message of aboutLists) this.#fragment(this.#reporter.ofLists(message, this.#context))
    for (const problem of problems) this.#fragment(this.#reporter.problem(problem, this.#context))
    const totals = { ...merged(this.#totals), aboutLists, problems }
    const { stdout } = this.#streams
    if (this.#spool) {
      stdout.write(this.#reporter.prologue(totals, this.#context))
      this.#spool.drain(stdout)
    }
    stdout.write(this.#reporter.epilogue(totals, this.#context))
    return this.#outcome.end(this.#streams)
  }

  #fragment(text: string): void {
    if (text === '') return
    const sink = this.#spool ?? this.#streams.stdout
    sink.write(`${this.#isEmpty ? '' : this.#reporter.separator}${text}`)
    this.#isEmpty = false
  }
}
