/**
 * What a file is checked by: the config found for it, the lists and plugins which that names, and what is said of the whole run.
 * Every door of this machine asks here, so that none checks by other things than the others.
 */
import path from 'node:path'
import { ConfigError, problem } from '../config/error.js'
import { noConfig } from '../config/none.js'
import { isMissing } from '../files/error.js'
import type { Format } from '../formats/index.js'
import type { AnyRule } from '../kernel/types.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { defaultSettings, type Settings } from '../kernel/settings.js'
import { importedFiles } from '../knowledge/imported.js'
import { knowledgeFor } from '../knowledge/knowledge.js'
import type { Configs, LocatedConfig } from './config.js'
import { ignoresFor } from './configured-ignores.js'
import type { WorkspaceOptions } from './options.js'
import { pluginsFor } from './plugins.js'

export interface Setup {
  readonly located: LocatedConfig
  readonly knowledge: Knowledge
  readonly settings: Settings
  /** Those built in, and those of the config's plugins. */
  readonly formats: readonly Format[]
  readonly rules: readonly AnyRule[]
}

export class Setups {
  readonly #configs: Configs
  readonly #options: WorkspaceOptions
  readonly #imported: readonly string[]
  /** Configs whose ids are known to exist. */
  readonly #valid = new Set<LocatedConfig>()

  constructor(configs: Configs, options: WorkspaceOptions) {
    this.#configs = configs
    this.#options = options
    this.#imported = importedFiles(options.imported)
  }

  /**
   * @param file Absolute.
   * @throws Error if the config or a list is at fault; UntrustedError if the config would run code that must not run.
   */
  async of(file: string): Promise<Setup> {
    const located = await this.#configs(path.dirname(file))
    const { config, folder, label } = located
    const plugins = await pluginsFor(located)
    const knowledge = await knowledgeFor(config, folder, this.#imported).catch((error: unknown) => {
      throw namingConfig(error, located)
    })
    if (config !== noConfig && !this.#valid.has(located)) {
      const [{ checkIds }, { checkRules }] = await Promise.all([
        import('../config/ids.js'),
        import('../config/rules.js'),
      ])
      checkIds(config, knowledge.registry, label)
      checkRules(config, plugins.rules, label)
    }
    this.#valid.add(located)
    const { formats, rules } = plugins
    return { located, knowledge, settings: this.#settingsOf(located, file), formats, rules }
  }

  #settingsOf({ config, folder }: LocatedConfig, file: string): Settings {
    const { language, asOf, fallback } = this.#options
    return {
      ...defaultSettings,
      ...config.settings,
      language: language ?? config.settings.language ?? fallback,
      ignores: ignoresFor(config.ignores, path.relative(folder, file)),
      ...(asOf && { asOf }),
    }
  }
}

/** Of a list that is not there it is told which config names it. */
function namingConfig(error: unknown, { config, folder, label }: LocatedConfig): unknown {
  const { path: missing } = error as NodeJS.ErrnoException
  const index = isMissing(error) ? config.lists.findIndex(list => path.resolve(folder, list) === missing) : -1
  if (index < 0) return error
  return new ConfigError(label, [
    problem(`lists.${index}`, words => words.noFile(path.relative(folder, missing ?? ''))),
  ])
}
