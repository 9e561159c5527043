/**
 * What a config keeps back, file by file, and which of its entries kept back nothing in a whole run.
 */
import path from 'node:path'
import ignore from 'ignore'
import type { ConfiguredIgnore } from '../config/config.js'
import type { Ignore } from '../silence/index.js'
import type { LocatedConfig } from './config.js'

/** The entries that are about a file. @param file Relative to the config's folder. */
export const ignoresFor = (ignores: readonly ConfiguredIgnore[], file: string): readonly ConfiguredIgnore[] =>
  ignores.filter(({ paths }) => paths.length === 0 || (ignore.isPathValid(file) && ignore().add(paths).ignores(file)))

/** An entry, as plain data: it comes from other threads. */
export interface IgnoreUse {
  /** How to call it: the config and the number of the entry. */
  readonly name: string
  readonly isUsed: boolean
}

/** Keeps account of entries. Only those are judged whose every file is checked. */
export class IgnoreBook {
  readonly #names = new Map<Ignore, string>()
  readonly #used = new Set<Ignore>()

  /** @param inputs Files and folders of the run, absolute. */
  add({ config, folder, label }: LocatedConfig, inputs: readonly string[]): void {
    const isWhole = inputs.some(input => !path.relative(input, folder).startsWith('..'))
    if (isWhole) config.ignores.forEach((entry, index) => this.#names.set(entry, `${label}: ignore.${index}`))
  }

  used(entries: ReadonlySet<Ignore>): void {
    for (const entry of entries) this.#used.add(entry)
  }

  get uses(): readonly IgnoreUse[] {
    return Array.from(this.#names, ([entry, name]) => ({ name, isUsed: this.#used.has(entry) }))
  }
}
