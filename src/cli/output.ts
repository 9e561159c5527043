/**
 * What a run prints, file after file.
 */
import { reportCatalogs, type ReportCatalog } from './words/report/index.js'
import { printable } from '../reporters/printable.js'
import { renderers, type Rendered } from './renderers.js'
import type { FileResult, Job, Tally } from './results.js'
import { Outcome, type Streams } from './outcome.js'
import type { ExitCode } from './host.js'

type Stream = NonNullable<FileResult['stream']>

export class Output {
  readonly #streams: Streams
  readonly #job: Job
  readonly #outcome: Outcome
  #isEmpty = true
  #isOpen = false
  /** The file of which a part has been reported last. */
  #begun: string | undefined
  /** The stream or archive of which something has been reported last. */
  #told: string | undefined

  constructor(streams: Streams, job: Job) {
    this.#streams = streams
    this.#job = job
    this.#outcome = new Outcome(job.options)
  }

  add(result: FileResult): void {
    const { renderer } = this.#job
    this.#print(renderer === 'report' && result.stream ? this.#continued(result, result.stream) : result)
    this.#outcome.add(result)
  }

  /** Parts of a stream are reported under one heading; that it is clean is told once. */
  #continued({ out, ...result }: FileResult, { path, whole, isLast }: Stream): Rendered {
    const isBegun = this.#begun === path
    if (result.isOpen) [this.#begun, this.#told] = [path, whole]
    const isClean = isLast && this.#told !== whole
    if (isLast) this.#begun = undefined
    if (isBegun) {
      this.#isOpen = false
      return { ...result, out: result.isOpen ? out.slice(out.indexOf('\n') + 1) : '' }
    }
    return { ...result, out: result.isOpen || isClean ? out : '' }
  }

  #print({ out, err, isOpen }: Rendered): void {
    if (out !== '') {
      const shown = this.#isExact && this.#streams.stdout.isTTY ? printable(out) : out
      this.#streams.stdout.write(`${this.#isEmpty ? '' : this.#isOpen ? '\n\n' : '\n'}${shown}`)
      this.#isEmpty = false
      this.#isOpen = isOpen
    }
    if (err !== '') this.#streams.stderr.write(err)
  }

  /** A diff and a mended text are to the letter what they are, wherever they are read on. */
  get #isExact(): boolean {
    return this.#job.renderer === 'diff' || this.#job.renderer === 'text'
  }

  /** Ends the report with what is found of the lists, and with its count of messages. */
  end(): ExitCode {
    const { options, renderer } = this.#job
    const { tally, language, aboutLists } = this.#outcome
    if (aboutLists.length > 0) this.#print(renderers[renderer].ofLists(aboutLists, language, options))
    const isCounted = renderer === 'report' && tally.errors + tally.warnings > 0
    if (!this.#isEmpty && renderer !== 'text')
      this.#streams.stdout.write(
        `${isCounted ? `\n\n${countOf(tally, options.color ?? false, reportCatalogs[language])}` : ''}\n`,
      )
    return this.#outcome.end(this.#streams)
  }
}

/** As vfile-reporter has it, and what is only told beside. */
function countOf({ errors, warnings, total }: Tally, isColoured: boolean, words: ReportCatalog): string {
  const paint = (code: number, text: string): string => (isColoured ? `\u001B[${code}m${text}\u001B[39m` : text)
  const infos = total - errors - warnings
  const counts = [
    ...(errors > 0 ? [`${paint(31, '✖')} ${words.errors(errors)}`] : []),
    ...(warnings > 0 ? [`${paint(33, '⚠')} ${words.warnings(warnings)}`] : []),
    ...(infos > 0 ? [words.infos(infos)] : []),
  ].join(', ')
  return total === errors || total === warnings ? counts : words.messages(total, counts)
}
