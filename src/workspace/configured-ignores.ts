/**
 * What a config keeps back, file by file, and which of its entries kept back nothing in a whole run.
 */
import path from 'node:path'
import ignore from 'ignore'
import { comparable } from '../files/names.js'
import type { ConfiguredIgnore } from '../config/config.js'
import type { Ignore } from '../silence/index.js'
import type { LocatedConfig } from './config.js'

/** The entries that are about a file. @param file Relative to the config's folder. */
export function ignoresFor(ignores: readonly ConfiguredIgnore[], file: string): readonly ConfiguredIgnore[] {
  const name = comparable(file)
  const isNamed = (paths: readonly string[]): boolean =>
    ignore.isPathValid(name) && ignore().add(paths.map(comparable)).ignores(name)
  return ignores.filter(({ paths }) => paths.length === 0 || isNamed(paths))
}

/** An entry, as plain data: it comes from other threads. */
export interface IgnoreUse {
  /** How to call it: the config and the number of the entry. */
  readonly name: string
  /** Of the config, absolute. */
  readonly folder: string
  readonly isUsed: boolean
}

/** Whether the entries of a config kept back something in a file. */
export const ignoreUses = ({ config, folder, label }: LocatedConfig, used: ReadonlySet<Ignore>): readonly IgnoreUse[] =>
  config.ignores.map((entry, index) => ({ name: `${label}: ignore.${index}`, folder, isUsed: used.has(entry) }))

/** Keeps account of entries. Only those are judged whose every file is checked. */
export class IgnoreBook {
  readonly #inputs: readonly string[]
  readonly #used = new Map<string, boolean>()

  /** @param inputs Files and folders of the run, absolute. */
  constructor(inputs: readonly string[]) {
    this.#inputs = inputs
  }

  add(uses: readonly IgnoreUse[]): void {
    for (const { name, folder, isUsed } of uses) {
      const isWhole = this.#inputs.some(input => !path.relative(input, folder).startsWith('..'))
      if (isWhole) this.#used.set(name, isUsed || (this.#used.get(name) ?? false))
    }
  }

  get unused(): readonly string[] {
    return Array.from(this.#used).flatMap(([name, isUsed]) => (isUsed ? [] : [name]))
  }
}
