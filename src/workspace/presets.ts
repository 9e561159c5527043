/**
 * Configs that build on others: files beside them, presets from npm packages.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { validConfig, type ConfigFile } from '../config/config.js'
import { ConfigError, problem } from '../config/error.js'
import { merged } from '../config/merge.js'
import { configText, parsedValue } from './config-file.js'
import { nearest } from '../registry/nearest.js'
import { messageOf } from './error.js'
import { pluginAddress } from './plugins.js'
import type { Gate } from './trust/gate.js'

export interface WholeConfig {
  readonly value: ConfigFile
  /** The files that it builds on, absolute, each once. */
  readonly bases: readonly string[]
}

/** A config as it was read. */
export interface RawConfig {
  /** Absolute; names in it are relative to its folder. */
  readonly file: string
  /** How to call it in errors. */
  readonly label: string
  /** What stands in it. */
  readonly value: unknown
}

/** Nobody builds on so many, one on the other. */
const deepest = 64

/**
 * A config with everything that it extends, the nearer over the farther. Paths of lists, baselines, certificates and plugins become
 * absolute: each is relative to the file that names it.
 * @param gate Of presets that are code.
 * @throws ConfigError if one of them is not valid, is not there, or leads back to itself; UntrustedError if one must not
 * run.
 */
export const whole = (config: RawConfig, cwd: string, gate: Gate): Promise<WholeConfig> =>
  new Presets(cwd, gate).whole(config, [{ key: config.file, file: config.file }])

/** A config on the way from the one that holds to one that it builds on. */
interface Step {
  /** Equal for the same config. */
  readonly key: string
  /** Absolute; absent: it stands in a plugin. */
  readonly file?: string
}

/** A preset as a config names it. */
interface Source extends Step {
  readonly name: string
  /** Addresses of modules that have to run before it can be read. */
  readonly modules: readonly string[]
}

/** However many configs build on one, it is read once. */
class Presets {
  readonly #cwd: string
  readonly #gate: Gate
  readonly #known = new Map<string, WholeConfig & { readonly file: string }>()

  constructor(cwd: string, gate: Gate) {
    this.#cwd = cwd
    this.#gate = gate
  }

  /** @param chain The configs that build on it, the farthest first, and itself. */
  async whole({ file, label, value }: RawConfig, chain: readonly Step[]): Promise<WholeConfig> {
    const { extends: given = [], ...own } = await placed(validConfig(value, label), path.dirname(file), label)
    if (chain.length > deepest) throw new ConfigError(label, [problem('extends', words => words.tooDeep(deepest))])
    const { plugins = [] } = own
    const sources = (typeof given === 'string' ? [given] : given).map(name => sourceOf(name, plugins, file, label))
    const circle = sources.find(({ key }) => chain.some(step => step.key === key))
    if (circle) throw new ConfigError(label, [problem('extends', words => words.circle(circle.name))])
    const code = sources.flatMap(({ modules }) => modules)
    // Of who is asked for his word, let it be asked once.
    if (code.length > 0)
      this.#gate({ named: chain.flatMap(step => step.file ?? []), modules: [...new Set([...code, ...plugins])] })
    const bases: (WholeConfig & { readonly file: string })[] = []
    for (const source of sources) bases.push(await this.#base(source, label, chain))
    return {
      value: merged([...bases.map(base => base.value), own]),
      bases: [...new Set(bases.flatMap(base => [base.file, ...base.bases]))],
    }
  }

  /** @param label How to call the config that names it. */
  async #base(source: Source, label: string, chain: readonly Step[]): Promise<WholeConfig & { readonly file: string }> {
    const known = this.#known.get(source.key)
    if (known) return known
    const { name, file, modules } = source
    const config =
      file === undefined
        ? await pluginPreset(name, modules, label)
        : { file, label: path.relative(this.#cwd, file), value: await read(file, name, label) }
    const base = { file: config.file, ...(await this.whole(config, [...chain, source])) }
    this.#known.set(source.key, base)
    return base
  }
}

/** `plugin:house/strict`: a preset of a plugin that the same config names. */
const ofPlugin = 'plugin:'

function sourceOf(name: string, plugins: readonly string[], from: string, label: string): Source {
  if (name.startsWith(ofPlugin)) return { name, key: [name, ...plugins].join('\n'), modules: plugins }
  const file = resolved(name, from, label)
  return { name, key: file, file, modules: isCode(file) ? [pathToFileURL(file).href] : [] }
}

/** @param plugins Addresses of their modules. @throws ConfigError if none of them brings it. */
async function pluginPreset(name: string, plugins: readonly string[], label: string): Promise<RawConfig> {
  const { exportsOf } = await import('./plugin-exports.js')
  const asked = name.slice(ofPlugin.length)
  const known: string[] = []
  for (const address of plugins) {
    const { presets } = await exportsOf(address)
    if (Object.hasOwn(presets, asked)) return { file: fileURLToPath(address), label: name, value: presets[asked] }
    known.push(...Object.keys(presets))
  }
  throw new ConfigError(label, [problem('extends', words => words.noPreset(asked, nearest(asked, known)))])
}

const isCode = (file: string): boolean => /\.[cm]?js$/.test(file)

function resolved(name: string, from: string, label: string): string {
  if (/^\.{0,2}\//.test(name)) return path.resolve(path.dirname(from), name)
  try {
    return createRequire(from).resolve(name)
  } catch {
    throw new ConfigError(label, [problem('extends', words => words.noPackage(name))])
  }
}

async function read(file: string, name: string, label: string): Promise<unknown> {
  try {
    if (isCode(file)) return ((await import(pathToFileURL(file).href)) as { default: unknown }).default
    const text = configText(file)
    if (text === undefined) throw Object.assign(new Error(file), { code: 'ENOENT', path: file })
    return await parsedValue({ path: file, text }, name)
  } catch (error) {
    throw new ConfigError(label, [
      problem('extends', (words, language) => words.unreadable(name, messageOf(error, language))),
    ])
  }
}

async function placed(config: ConfigFile, folder: string, label: string): Promise<ConfigFile> {
  const { lists, baseline, plugins, ca } = config
  const address = async (name: string): Promise<string> => {
    try {
      return await pluginAddress(name, folder)
    } catch {
      throw new ConfigError(label, [problem('plugins', words => words.noPackage(name))])
    }
  }
  return {
    ...config,
    ...(lists && { lists: lists.map(list => path.resolve(folder, list)) }),
    ...(baseline !== undefined && { baseline: path.resolve(folder, baseline) }),
    ...(ca !== undefined && { ca: path.resolve(folder, ca) }),
    ...(plugins && { plugins: await Promise.all(plugins.map(address)) }),
  }
}
