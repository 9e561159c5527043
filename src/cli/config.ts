/**
 * The config that the engine found for a file, validated once for all files that share it.
 */
import path from 'node:path'
import type { Config } from '../config/config.js'
import { defaultPolicy } from '../policy/types.js'

/** What the engine hands over: the file's value and its path. */
export interface FoundConfig {
  readonly config?: unknown
  readonly filePath?: string
}

interface LocatedConfig {
  readonly config: Config
  /** Where relative paths in it start. */
  readonly folder: string
}

const noConfig: Config = { settings: { policy: defaultPolicy, rules: {} }, lists: [], builtinLists: true, disable: [] }
const parsed = new Map<string, Promise<LocatedConfig>>()

/** @throws ConfigError if the config is not valid. */
export function configOf(found: FoundConfig | undefined, cwd: string): Promise<LocatedConfig> {
  const filePath = found?.filePath
  if (filePath === undefined) return Promise.resolve({ config: noConfig, folder: cwd })
  let located = parsed.get(filePath)
  if (!located) {
    located = import('../config/config.js').then(({ parseConfig }) => ({
      config: parseConfig(found?.config, path.relative(cwd, filePath)),
      folder: path.dirname(filePath),
    }))
    parsed.set(filePath, located)
  }
  return located
}
