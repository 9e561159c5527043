/**
 * The config that holds for a file: found above it, read and validated once for all files that share it.
 */
import path from 'node:path'
import type { Config, ConfigFile } from '../config/config.js'
import { noConfig } from '../config/none.js'
import { readIfThere, readText } from '../files/read.js'
import { Ancestors } from './ancestors.js'
import { manifestValue, parsedValue, type ConfigText } from './config-file.js'
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

/** What goes before the config of a file, wherever that stands: the settings of an editor. */
export interface Override {
  readonly value: unknown
  /** Where relative paths in it start. */
  readonly folder: string
  /** How to call it in errors. */
  readonly label: string
}

/** @param folder Absolute; where the file stands. */
export type Configs = (folder: string) => Promise<LocatedConfig>

const manifest = 'package.json'
const fileNames = ['.plashkarc', '.plashkarc.json', '.plashkarc.yaml', '.plashkarc.yml', manifest]

/** @returns A function which rejects with a ConfigError if a config is not valid. */
export function configsOf({ config: asked, profile }: CommonOptions, cwd: string, override?: Override): Configs {
  const parsed = new Map<ConfigText | undefined, Promise<LocatedConfig>>()
  const files = new Ancestors(configIn)
  const given = typeof asked === 'string' ? readGiven(path.resolve(cwd, asked)) : undefined
  return folder => {
    const file = given ?? (asked === false ? undefined : files.nearest(folder))
    const known = parsed.get(file) ?? locate(file, cwd, profile, override)
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

/** In bytes: no config is longer, and whoever names a file that is has named another one. */
const longest = 4 * 2 ** 20

const readGiven = (file: string): ConfigText => ({ path: file, text: readText(file, longest) })

/** The config in a folder itself, not above it. @param folder Absolute. */
export function configIn(folder: string): ConfigText | undefined {
  for (const name of fileNames) {
    const file = path.join(folder, name)
    const text = readIfThere(file, longest)
    if (text !== undefined && (name !== manifest || text.includes('"plashka"'))) {
      const found = { path: file, text }
      if (name !== manifest || manifestValue(found, file) !== undefined) return found
    }
  }
  return undefined
}

async function locate(
  file: ConfigText | undefined,
  cwd: string,
  profile: string | undefined,
  override: Override | undefined,
): Promise<LocatedConfig> {
  if (!file && profile === undefined && !override) return { config: noConfig, folder: cwd, label: '', files: [] }
  const [{ configOf }, { merged }] = await Promise.all([import('../config/config.js'), import('../config/merge.js')])
  const own = file && (await ofFile(file, cwd))
  const over = override && (await ofOverride(override, cwd))
  const parts = [own, over].filter(part => part !== undefined)
  const label = parts.map(part => part.label).join(', ') || '--profile'
  return {
    config: configOf(merged(parts.map(({ value }) => value)), label, over?.value.profile ?? profile),
    folder: file ? path.dirname(file.path) : (override?.folder ?? cwd),
    label,
    files: parts.flatMap(({ files }) => files),
  }
}

type Part = Pick<LocatedConfig, 'label' | 'files'> & { readonly value: ConfigFile }

async function ofFile(file: ConfigText, cwd: string): Promise<Part> {
  const { whole } = await import('./presets.js')
  const label = path.relative(cwd, file.path)
  const { value, bases } = await whole(file.path, label, await valueOf(file, label), cwd)
  return { label, value, files: [file.path, ...bases] }
}

async function ofOverride({ value: given, folder, label }: Override, cwd: string): Promise<Part> {
  const { whole } = await import('./presets.js')
  const { value, bases } = await whole(path.join(folder, label), label, given, cwd)
  return { label, value, files: bases }
}

const valueOf = (file: ConfigText, label: string): unknown =>
  path.basename(file.path) === manifest ? manifestValue(file, label) : parsedValue(file, label)
