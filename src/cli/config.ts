/**
 * The config that holds for a file: found above it, read and validated once for all files that share it.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config/config.js'
import { noConfig } from '../config/none.js'
import { Ancestors } from './ancestors.js'
import { manifestValue, parsedValue, type ConfigText } from './config-file.js'
import { readIfThere } from './read.js'
import type { CommonOptions } from './run.js'

export interface LocatedConfig {
  readonly config: Config
  /** Where relative paths in it start. */
  readonly folder: string
  /** How to call it in errors. */
  readonly label: string
  /** The files that it was read from, absolute: its own one, and those which it extends. */
  readonly files: readonly string[]
}

/** @param folder Absolute; where the file stands. */
export type Configs = (folder: string) => Promise<LocatedConfig>

const manifest = 'package.json'
const fileNames = ['.plashkarc', '.plashkarc.json', '.plashkarc.yaml', '.plashkarc.yml', manifest]

/** @returns A function which rejects with a ConfigError if a config is not valid. */
export function configsOf({ config: asked, profile }: CommonOptions, cwd: string): Configs {
  const parsed = new Map<ConfigText | undefined, Promise<LocatedConfig>>()
  const files = new Ancestors(configIn)
  const given = typeof asked === 'string' ? readGiven(path.resolve(cwd, asked)) : undefined
  return folder => {
    const file = given ?? (asked === false ? undefined : files.nearest(folder))
    const known = parsed.get(file) ?? locate(file, cwd, profile)
    parsed.set(file, known)
    return known
  }
}

/** Every file, absolute, that decides how drafts under a config are checked. */
export const decidingFiles = ({ config, folder, files }: LocatedConfig): string[] => [
  ...files,
  ...[...config.lists, ...(config.baseline === undefined ? [] : [config.baseline])].map(file =>
    path.resolve(folder, file),
  ),
]

const readGiven = (file: string): ConfigText => ({ path: file, text: readFileSync(file, 'utf8') })

/** The config in a folder itself, not above it. @param folder Absolute. */
export function configIn(folder: string): ConfigText | undefined {
  for (const name of fileNames) {
    const file = path.join(folder, name)
    const text = readIfThere(file)
    if (text !== undefined && (name !== manifest || text.includes('"plashka"'))) {
      const found = { path: file, text }
      if (name !== manifest || manifestValue(found, file) !== undefined) return found
    }
  }
  return undefined
}

async function locate(file: ConfigText | undefined, cwd: string, profile: string | undefined): Promise<LocatedConfig> {
  if (!file && profile === undefined) return { config: noConfig, folder: cwd, label: '', files: [] }
  const { configOf } = await import('../config/config.js')
  if (!file) return { config: configOf({}, '--profile', profile), folder: cwd, label: '--profile', files: [] }
  const label = path.relative(cwd, file.path)
  const { whole } = await import('./presets.js')
  const { value, files } = await whole(file.path, await valueOf(file, label), cwd)
  return { config: configOf(value, label, profile), folder: path.dirname(file.path), label, files }
}

const valueOf = (file: ConfigText, label: string): unknown =>
  path.basename(file.path) === manifest ? manifestValue(file, label) : parsedValue(file, label)
