/**
 * What a run prints, batch after batch, and the exit code that it comes to.
 */
import type { BatchResult, Job, Tally } from './batch.js'
import type { ExitCode, Host } from './run.js'

export class Output {
  readonly #host: Host
  readonly #job: Job
  readonly #failures = new Set<string>()
  #tally: Tally = { failed: 0, errors: 0, warnings: 0, total: 0 }
  #isEmpty = true
  #isOpen = false

  constructor(host: Host, job: Job) {
    this.#host = host
    this.#job = job
  }

  add({ out, err, isOpen, tally, failures }: BatchResult): void {
    if (out !== '') {
      this.#host.stdout.write(`${this.#isEmpty ? '' : this.#isOpen ? '\n\n' : '\n'}${out}`)
      this.#isEmpty = false
      this.#isOpen = isOpen
    }
    if (err !== '') this.#host.stderr.write(err)
    for (const failure of failures) this.#failures.add(failure)
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
    const isCounted = renderer === 'report' && this.#tally.errors + this.#tally.warnings > 0
    if (!this.#isEmpty && renderer !== 'text')
      this.#host.stdout.write(`${isCounted ? `\n\n${countOf(this.#tally, options.color ?? false)}` : ''}\n`)
    for (const failure of this.#failures) this.#host.stderr.write(`plashka: ${failure}\n`)
    const { failed, errors, warnings } = this.#tally
    if (this.#failures.size > 0 || failed > 0) return 2
    if (errors > 0) return 1
    const { frail, maxWarnings } = options
    return (frail && warnings > 0) || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0
  }
}

/** As vfile-reporter has it. */
function countOf({ errors, warnings, total }: Tally, isColoured: boolean): string {
  const paint = (code: number, text: string): string => (isColoured ? `\u001B[${code}m${text}\u001B[39m` : text)
  const counts = [
    ...(errors > 0 ? [`${paint(31, '✖')} ${errors} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${paint(33, '⚠')} ${warnings} warning${warnings === 1 ? '' : 's'}`] : []),
  ].join(', ')
  return total === errors || total === warnings ? counts : `${total} messages (${counts})`
}
