/**
 * The worker as the page sees it. The lists are a script of their own, so that the page can be typed into before.
 */
import EngineWorker from './worker.js?worker&inline'
import type { Answer, Request } from './protocol.js'

export class Engine {
  readonly #worker = new EngineWorker()

  constructor(answered: (answer: Answer) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => answered(data))
  }

  async load(): Promise<void> {
    const { registry, lexicon } = await import('virtual:lists')
    this.ask({ type: 'load', registry, lexicon })
  }

  ask(request: Request): void {
    this.#worker.postMessage(request)
  }
}
