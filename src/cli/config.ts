/**
 * The config that holds for a file: found above it, read and validated once for all files that share it.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config/config.js'
import { defaultFixOptions } from '../fixes/types.js'
import { defaultPolicy } from '../policy/types.js'
import { Ancestors } from './ancestors.js'
import { readIfThere } from './read.js'
import type { CommonOptions } from './run.js'

export interface LocatedConfig {
  readonly config: Config
  /** Where relative paths in it start. */
  readonly folder: string
}

/** @param folder Absolute; where the file stands. */
export type Configs = (folder: string) => Promise<LocatedConfig>

const manifest = 'package.json'
const fileNames = ['.plashkarc', '.plashkarc.json', '.plashkarc.yaml', '.plashkarc.yml', manifest]
const noConfig: Config = {
  settings: { policy: defaultPolicy, rules: {} },
  lists: [],
  builtinLists: true,
  importedLists: true,
  registers: {},
  disable: [],
  fix: defaultFixOptions,
}

interface ConfigFile {
  readonly path: string
  readonly text: string
}

/** @returns A function which rejects with a ConfigError if a config is not valid. */
export function configsOf({ config: asked }: CommonOptions, cwd: string): Configs {
  const parsed = new Map<ConfigFile, Promise<LocatedConfig>>()
  const files = new Ancestors(configIn)
  const given = typeof asked === 'string' ? readGiven(path.resolve(cwd, asked)) : undefined
  return folder => {
    const file = given ?? (asked === false ? undefined : files.nearest(folder))
    if (!file) return Promise.resolve({ config: noConfig, folder: cwd })
    const known = parsed.get(file) ?? locate(file, cwd)
    parsed.set(file, known)
    return known
  }
}

const readGiven = (file: string): ConfigFile => ({ path: file, text: readFileSync(file, 'utf8') })

function configIn(folder: string): ConfigFile | undefined {
  for (const name of fileNames) {
    const file = path.join(folder, name)
    const text = readIfThere(file)
    if (text !== undefined && (name !== manifest || text.includes('"plashka"'))) {
      const found = { path: file, text }
      if (name !== manifest || valueOfManifest(found) !== undefined) return found
    }
  }
  return undefined
}

const valueOfManifest = ({ text }: ConfigFile): unknown => (JSON.parse(text) as Record<string, unknown>)['plashka']

async function locate(file: ConfigFile, cwd: string): Promise<LocatedConfig> {
  const label = path.relative(cwd, file.path)
  const [{ parseConfig }, value] = await Promise.all([import('../config/config.js'), valueOf(file, label)])
  return { config: parseConfig(value, label), folder: path.dirname(file.path) }
}

async function valueOf(file: ConfigFile, label: string): Promise<unknown> {
  try {
    if (path.basename(file.path) === manifest) return valueOfManifest(file)
    if (!/\.ya?ml$/.test(file.path)) return JSON.parse(file.text)
    const { default: yaml } = await import('yaml')
    return yaml.parse(file.text)
  } catch (cause) {
    throw new Error(`Cannot parse file \`${label}\``, { cause })
  }
}
