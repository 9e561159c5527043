/**
 * What the files of a run come to beside their text: how many messages, what is wrong with configs and lists, what
 * silenced nothing, the baseline, and the exit code.
 */
import path from 'node:path'
import type { Counts } from '../workspace/baseline/findings.js'
import { ListsFindings, type ListsMessage } from '../kernel/lists-findings.js'
import { countsOf } from '../reporters/totals.js'
import { printableLog } from '../reporters/printable.js'
import { recordsCatalogs } from './words/records/index.js'
import type { Language } from '../language/language.js'
import { writeBaseline } from '../workspace/baseline/index.js'
import { IgnoreBook } from '../workspace/configured-ignores.js'
import type { FileResult, Tally } from './results.js'
import type { RunOptions } from './checker.js'
import type { ExitCode, Host } from './host.js'

/** Where a run prints to. */
export interface Streams {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly cwd: () => string
}

interface Sink {
  readonly isTTY?: boolean
  write(text: string | Uint8Array): unknown
}

/** Of the files that were written, so many are called by their names. */
const namedAtMost = 3

/** The streams of a process, but for where the report goes. */
export const streamsTo = (stdout: Sink, host: Host): Streams => ({ stdout, stderr: host.stderr, cwd: () => host.cwd() })

export class Outcome {
  readonly #options: RunOptions
  readonly #failures = new Set<string>()
  readonly #ignores: IgnoreBook
  readonly #written: string[] = []
  readonly #counts = new Map<string, Counts>()
  readonly #ofLists = new ListsFindings()
  #language: Language
  #tally: Tally = { failed: 0, errors: 0, warnings: 0, total: 0 }

  constructor(options: RunOptions) {
    this.#options = options
    this.#ignores = new IgnoreBook(options.inputs ?? [])
    this.#language = options.language ?? options.fallback
  }

  /** Of all messages, those about the lists included. */
  get tally(): Tally {
    const { errors, warnings, infos } = countsOf(this.aboutLists)
    return {
      failed: this.#tally.failed,
      errors: this.#tally.errors + errors,
      warnings: this.#tally.warnings + warnings,
      total: this.#tally.total + errors + warnings + infos,
    }
  }

  /** What is found of the lists of the run. */
  get aboutLists(): readonly ListsMessage[] {
    return this.#ofLists.all
  }

  /** What is wrong with configs and lists. */
  get failures(): readonly string[] {
    return [...this.#failures]
  }

  /** Of what is said last. */
  get language(): Language {
    return this.#language
  }

  add({ tally, language, failure, ignores, aboutLists, counts, written }: FileResult): void {
    this.#language = language
    if (failure !== undefined) this.#failures.add(failure)
    this.#ignores.add(ignores)
    this.#ofLists.add(aboutLists)
    if (written !== undefined) this.#written.push(written)
    if (counts) this.#counts.set(counts.name, counts.counts)
    this.#tally = {
      failed: this.#tally.failed + tally.failed,
      errors: this.#tally.errors + tally.errors,
      warnings: this.#tally.warnings + tally.warnings,
      total: this.#tally.total + tally.total,
    }
  }

  /** Says on standard error what no report has, and writes the baseline if nothing has failed. */
  end({ stderr, cwd }: Streams): ExitCode {
    const words = recordsCatalogs[this.#language]
    const say = (text: string): unknown => stderr.write(`plashka: ${printableLog(text)}\n`)
    for (const failure of this.#failures) say(failure)
    for (const name of this.#ignores.unused) say(words.unusedEntry(name))
    const written = this.#written.length
    if (written > 0) say(words.written(written, this.#written.slice(0, namedAtMost)))
    const { failed, errors, warnings } = this.tally
    if (this.#failures.size > 0 || failed > 0) return 2
    const { baselineRun, frail, maxWarnings } = this.#options
    if (baselineRun && baselineRun.mode !== 'apply') {
      const held = writeBaseline(baselineRun, this.#counts)
      say(words.baselineWritten(path.relative(cwd(), baselineRun.file), held))
    }
    const isTooMany = maxWarnings !== undefined && warnings > maxWarnings
    if (isTooMany) say(words.tooManyWarnings(warnings, maxWarnings))
    return errors > 0 || (frail && warnings > 0) || isTooMany ? 1 : 0
  }
}
