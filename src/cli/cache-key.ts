/**
 * What the result of a file depends on, besides its name: the text, the config with its lists, plugins and baseline, the
 * built-in and the imported lists, the options, the day, and plashka's own version.
 */
import { createHash } from 'node:crypto'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { comparable } from '../files/names.js'
import { readBytes } from '../files/read.js'
import { lexiconFile, registryFile } from '../knowledge/artefact.js'
import { importedFiles } from '../knowledge/imported.js'
import { packageVersion } from '../files/package.js'
import { today } from '../registry/date.js'
import type { RunOptions } from './checker.js'
import { configsOf, type Configs, type LocatedConfig } from '../workspace/config.js'
import type { Job } from './results.js'

export const digestOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64')

export class CacheKeys {
  readonly #cwd: string
  readonly #changes: RunOptions['changes']
  readonly #configs: Configs
  readonly #ofRun: string
  readonly #ofConfigs = new WeakMap<LocatedConfig, string>()

  constructor({ options, cwd, renderer, reporter }: Job) {
    // What decides which files are checked, and where the report goes, says nothing of a file.
    const {
      inputs,
      changes,
      outputFile,
      ignore,
      ignorePath,
      maxWarnings,
      frail,
      cacheLocation,
      watch,
      trusting,
      ...said
    } = options
    this.#cwd = cwd
    this.#changes = changes
    this.#configs = configsOf(options, cwd)
    const files = [registryFile, lexiconFile, ...importedFiles(options.imported)]
    if (options.baselineRun) files.push(options.baselineRun.file)
    files.push(...filesOf([reporter?.source.module ?? '']))
    const day = today(new Date())
    this.#ofRun = JSON.stringify([packageVersion(), day, cwd, renderer, reporter, said, files.map(digestOfFile)])
  }

  /**
   * @param name Of the file, relative to the working folder.
   * @param digest Of its bytes.
   * @throws Error if the file's config, or a list of its, is at fault.
   */
  async of(name: string, digest: string): Promise<string> {
    const file = path.resolve(this.#cwd, name)
    const config = this.#ofConfig(await this.#configs(path.dirname(file)))
    return digestOf(JSON.stringify([this.#ofRun, config, name, digest, this.#changes?.get(comparable(file))]))
  }

  #ofConfig(located: LocatedConfig): string {
    const { config, folder, label } = located
    const known = this.#ofConfigs.get(located)
    if (known !== undefined) return known
    const files = [...config.lists.map(list => path.resolve(folder, list)), ...filesOf(config.plugins)]
    const key = JSON.stringify([label, config, files.map(digestOfFile)])
    this.#ofConfigs.set(located, key)
    return key
  }
}

/** Those of modules that are files. */
const filesOf = (addresses: readonly string[]): string[] =>
  addresses.filter(address => address.startsWith('file:')).map(address => fileURLToPath(address))

/** @returns Nothing if the file cannot be read. */
function digestOfFile(file: string): string | undefined {
  try {
    return digestOf(readBytes(file))
  } catch {
    return undefined
  }
}
