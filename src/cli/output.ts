/**
 * What a run prints, batch after batch, and the exit code that it comes to.
 */
import path from 'node:path'
import type { Counts } from '../baseline/baseline.js'
import { recordsCatalogs } from '../messages/records/index.js'
import { reportCatalogs, type ReportCatalog } from '../messages/report/index.js'
import type { Language } from '../registry/types.js'
import { writeBaseline } from './baseline.js'
import type { BatchResult, Job, Tally } from './batch.js'
import type { ExitCode, Host } from './run.js'

export class Output {
  readonly #host: Host
  readonly #job: Job
  readonly #failures = new Set<string>()
  /** By name, whether an entry of a config kept something back. */
  readonly #ignores = new Map<string, boolean>()
  readonly #counts = new Map<string, Counts>()
  #tally: Tally = { failed: 0, errors: 0, warnings: 0, total: 0 }
  #isEmpty = true
  #isOpen = false
  #language: Language

  constructor(host: Host, job: Job) {
    this.#host = host
    this.#job = job
    this.#language = job.options.language ?? job.options.fallback
  }

  add({ out, err, isOpen, tally, language, failures, ignores, counts }: BatchResult): void {
    if (out !== '') {
      this.#host.stdout.write(`${this.#isEmpty ? '' : this.#isOpen ? '\n\n' : '\n'}${out}`)
      this.#isEmpty = false
      this.#isOpen = isOpen
    }
    this.#language = language
    if (err !== '') this.#host.stderr.write(err)
    for (const failure of failures) this.#failures.add(failure)
    for (const { name, isUsed } of ignores) this.#ignores.set(name, isUsed || (this.#ignores.get(name) ?? false))
    for (const { name, counts: found } of counts) this.#counts.set(name, found)
    this.#tally = {
      failed: this.#tally.failed + tally.failed,
      errors: this.#tally.errors + tally.errors,
      warnings: this.#tally.warnings + tally.warnings,
      total: this.#tally.total + tally.total,
    }
  }

  /** Ends the report with its count of messages, and says what is wrong with configs and lists. */
  end(): ExitCode {
    const { options, renderer } = this.#job
    const records = recordsCatalogs[this.#language]
    const isCounted = renderer === 'report' && this.#tally.errors + this.#tally.warnings > 0
    if (!this.#isEmpty && renderer !== 'text')
      this.#host.stdout.write(
        `${isCounted ? `\n\n${countOf(this.#tally, options.color ?? false, reportCatalogs[this.#language])}` : ''}\n`,
      )
    for (const failure of this.#failures) this.#host.stderr.write(`plashka: ${failure}\n`)
    for (const [name, isUsed] of this.#ignores)
      if (!isUsed) this.#host.stderr.write(`plashka: ${records.unusedEntry(name)}\n`)
    const { failed, errors, warnings } = this.#tally
    if (this.#failures.size > 0 || failed > 0) return 2
    const { baselineRun } = options
    if (baselineRun && baselineRun.mode !== 'apply') {
      const file = path.relative(this.#host.cwd(), baselineRun.file)
      const held = writeBaseline(baselineRun, this.#counts)
      this.#host.stderr.write(`plashka: ${records.baselineWritten(file, held)}\n`)
    }
    if (errors > 0) return 1
    const { frail, maxWarnings } = options
    return (frail && warnings > 0) || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0
  }
}

/** As vfile-reporter has it. */
function countOf({ errors, warnings, total }: Tally, isColoured: boolean, words: ReportCatalog): string {
  const paint = (code: number, text: string): string => (isColoured ? `\u001B[${code}m${text}\u001B[39m` : text)
  const counts = [
    ...(errors > 0 ? [`${paint(31, '✖')} ${words.errors(errors)}`] : []),
    ...(warnings > 0 ? [`${paint(33, '⚠')} ${words.warnings(warnings)}`] : []),
  ].join(', ')
  return total === errors || total === warnings ? counts : words.messages(total, counts)
}
