/**
 * How far an audit is: a bar on a terminal, with the rate and the time that is left.
 */
import { performance } from 'node:perf_hooks'
import { SingleBar, Presets } from 'cli-progress'
import type { Language } from '../language/language.js'
import type { Progress } from './run.js'
import { auditCatalogs } from './words/index.js'

export class ProgressBar implements Progress {
  readonly #bar: SingleBar
  readonly #language: Language
  readonly #begun = performance.now()
  #total = 0
  #bytes = 0
  #items = 0

  constructor(stream: NodeJS.WritableStream, language: Language) {
    this.#language = language
    const format = '{bar} {percentage}% · {said}'
    this.#bar = new SingleBar({ stream, format, clearOnComplete: true, stopOnComplete: false }, Presets.shades_classic)
  }

  begin(bytes: number): void {
    this.#total = bytes
    this.#bar.start(bytes, 0, { said: '' })
  }

  step(items: number, bytes: number): void {
    this.#items += items
    this.#bytes += bytes
    // What is packed holds more than its length.
    const done = Math.min(this.#bytes, this.#total)
    this.#bar.update(done, { said: this.#said() })
  }

  end(): void {
    this.#bar.stop()
  }

  #said(): string {
    const seconds = (performance.now() - this.#begun) / 1000
    const words = auditCatalogs[this.#language]
    const isKnown = this.#bytes < this.#total
    const left = isKnown ? clock((seconds / this.#bytes) * (this.#total - this.#bytes)) : undefined
    return words.progress(words.items(this.#items), Math.round(this.#items / seconds), left)
  }
}

/** @returns As on a clock: 1:02:03, 2:03. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`
}
