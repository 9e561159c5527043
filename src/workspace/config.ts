/**
 * The config that holds for a file: found above it, read and validated once for all files that share it.
 */
import path from 'node:path'
import type { AskedProfile, Config, ConfigFile } from '../config/config.js'
import { noConfig } from '../config/none.js'
import { Ancestors } from './ancestors.js'
import { configText, manifestValue, parsedValue, type ConfigText } from './config-file.js'
import type { ConfigOptions } from './options.js'
import { gateOf, openGate, type Gate, type Trusting } from './trust/gate.js'
import { repositoryOf } from './trust/repository.js'

export interface LocatedConfig {
  readonly config: Config
  /** Where relative paths in it start. */
  readonly folder: string
  /** How to call it in errors. */
  readonly label: string
  /** The files that it was read from, absolute: its own one, and those which it extends. */
  readonly files: readonly string[]
  /** Lets the plugins pass. @throws UntrustedError if they must not run. */
  readonly admit: () => void
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

/** Where configs are looked for, and whose code may run. */
export interface Surroundings {
  readonly override?: Override
  /** Absolute: a folder of the repository whose code can be trusted. Default: the working folder. */
  readonly home?: string
  /** That of each config which is found, if it is not for {@link gateOf} to say. */
  readonly gate?: Gate
}

const untrusting: Trusting = { isGiven: false }

/**
 * What decides about a repository stands in it: above its root no config is looked for.
 * @returns A function which rejects with a ConfigError if a config is not valid, with an UntrustedError if a preset of it
 * is code that must not run.
 */
export function configsOf(
  { config: asked, profile, trusting = untrusting }: ConfigOptions,
  cwd: string,
  { override, home = cwd, gate }: Surroundings = {},
): Configs {
  const parsed = new Map<ConfigText | undefined, Promise<LocatedConfig>>()
  const repository = repositoryOf(home)
  const files = new Ancestors(configIn, folder => repository.isTop(folder))
  const given = typeof asked === 'string' ? readGiven(path.resolve(cwd, asked)) : undefined
  const found = gate ?? gateOf(trusting, repository, cwd)
  const gates = { ofFile: given ? openGate : found, ofOverride: found }
  return folder => {
    const file = given ?? (asked === false ? undefined : files.nearest(folder))
    const known = parsed.get(file) ?? locate(file, cwd, profile, override, gates)
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

function readGiven(file: string): ConfigText {
  const text = configText(file)
  if (text === undefined) throw Object.assign(new Error(file), { code: 'ENOENT', path: file })
  return { path: file, text }
}

/** The config in a folder itself, not above it. @param folder Absolute. */
export function configIn(folder: string): ConfigText | undefined {
  for (const name of fileNames) {
    const file = path.join(folder, name)
    const text = configText(file)
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
  gates: { readonly ofFile: Gate; readonly ofOverride: Gate },
): Promise<LocatedConfig> {
  if (!file && profile === undefined && !override)
    return { config: noConfig, folder: cwd, label: '', files: [], admit: () => {} }
  const [{ configOf }, { merged }] = await Promise.all([import('../config/config.js'), import('../config/merge.js')])
  const own = file && (await ofFile(file, cwd, gates.ofFile))
  const over = override && (await ofOverride(override, cwd, gates.ofOverride))
  const parts = [own, over].filter(part => part !== undefined)
  const label = parts.map(part => part.label).join(', ') || profileOption
  return {
    config: configOf(merged(parts.map(({ value }) => value)), label, askedProfile(over, profile)),
    folder: file ? path.dirname(file.path) : (override?.folder ?? cwd),
    label,
    files: parts.flatMap(({ files }) => files),
    admit: () => parts.forEach(({ admit }) => admit()),
  }
}

const profileOption = '--profile'

function askedProfile(over: Part | undefined, profile: string | undefined): AskedProfile | undefined {
  if (over?.value.profile !== undefined) return { name: over.value.profile, by: over.label }
  return profile === undefined ? undefined : { name: profile, by: profileOption }
}

type Part = Pick<LocatedConfig, 'label' | 'files' | 'admit'> & { readonly value: ConfigFile }

async function ofFile(file: ConfigText, cwd: string, gate: Gate): Promise<Part> {
  const { whole } = await import('./presets.js')
  const label = path.relative(cwd, file.path)
  const { value, bases } = await whole({ file: file.path, label, value: await valueOf(file, label) }, cwd, gate)
  const files = [file.path, ...bases]
  return { label, value, files, admit: () => gate({ named: files, modules: value.plugins ?? [] }) }
}

/** Settings of an editor are in no file of their own: they stand in the folder that they are set for. */
async function ofOverride({ value: given, folder, label }: Override, cwd: string, gate: Gate): Promise<Part> {
  const { whole } = await import('./presets.js')
  const file = path.join(folder, label)
  const { value, bases } = await whole({ file, label, value: given }, cwd, gate)
  const named = [file, ...bases]
  return { label, value, files: bases, admit: () => gate({ named, modules: value.plugins ?? [] }) }
}

const valueOf = (file: ConfigText, label: string): unknown =>
  path.basename(file.path) === manifest ? manifestValue(file, label) : parsedValue(file, label)
