/**
 * How far a long run is: a bar on standard error, where somebody watches a terminal.
 */
import type { SingleBar } from 'cli-progress'
import type { FileResult } from './results.js'
import type { Host } from './host.js'

/** In milliseconds: a run that ends sooner needs no bar. */
const patience = 1000

export class Progress {
  readonly #stream: NodeJS.WritableStream
  readonly #begun = performance.now()
  #total = 0
  #done = 0
  #bar: SingleBar | undefined

  constructor(stream: NodeJS.WritableStream) {
    this.#stream = stream
  }

  /** @param total Files of the run. */
  begin(total: number): void {
    this.#total = total
  }

  /** The bar makes way for what is printed of a file. */
  async step({ out, err, stream }: FileResult, print: () => void): Promise<void> {
    if (stream?.isLast !== false) this.#done += 1
    const isSilent = out === '' && err === ''
    if (!isSilent) this.end()
    print()
    if (this.#bar && isSilent) this.#bar.update(this.#done)
    else if (this.#done < this.#total && performance.now() - this.#begun > patience) await this.#show()
  }

  end(): void {
    this.#bar?.stop()
    this.#bar = undefined
  }

  async #show(): Promise<void> {
    const { Presets, SingleBar } = await import('cli-progress')
    this.#bar = new SingleBar(
      { stream: this.#stream, format: '{bar} {value}/{total}', clearOnComplete: true },
      Presets.shades_classic,
    )
    this.#bar.start(this.#total, this.#done)
  }
}

/** @returns Nothing where nobody watches: in CI, where errors go to a file, and if the user wants it quiet. */
export function progressFor({ stderr, env }: Host, isQuiet: boolean): Progress | undefined {
  const isWatched = stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI']
  return isWatched && !isQuiet ? new Progress(stderr) : undefined
}
