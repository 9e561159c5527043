/**
 * Configs that build on others: files beside them, presets from npm packages.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { validConfig, type ConfigFile } from '../config/config.js'
import { ConfigError, problem } from '../config/error.js'
import { merged } from '../config/merge.js'
import { configText, parsedValue } from './config-file.js'
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
  new Presets(cwd, gate).whole(config, [])

/** However many configs build on one, it is read once. */
class Presets {
  readonly #cwd: string
  readonly #gate: Gate
  readonly #known = new Map<string, WholeConfig>()

  constructor(cwd: string, gate: Gate) {
    this.#cwd = cwd
    this.#gate = gate
  }

  /** @param above The files that build on it, the farthest first. */
  async whole({ file, label, value }: RawConfig, above: readonly string[]): Promise<WholeConfig> {
    const { extends: given = [], ...own } = await placed(validConfig(value, label), path.dirname(file), label)
    const chain = [...above, file]
    if (chain.length > deepest) throw new ConfigError(label, [problem('extends', words => words.tooDeep(deepest))])
    const named = (typeof given === 'string' ? [given] : given).map(name => ({
      name,
      target: resolved(name, file, label),
    }))
    const circle = named.find(({ target }) => chain.includes(target))
    if (circle) throw new ConfigError(label, [problem('extends', words => words.circle(circle.name))])
    const code = named.flatMap(({ target }) => (isCode(target) ? [pathToFileURL(target).href] : []))
    // Of who is asked for his word, let it be asked once.
    if (code.length > 0) this.#gate({ named: chain, modules: [...code, ...(own.plugins ?? [])] })
    const bases: (WholeConfig & { readonly file: string })[] = []
    for (const { name, target } of named)
      bases.push({ file: target, ...(await this.#base(target, name, label, chain)) })
    return {
      value: merged([...bases.map(base => base.value), own]),
      bases: [...new Set(bases.flatMap(base => [base.file, ...base.bases]))],
    }
  }

  async #base(file: string, name: string, label: string, chain: readonly string[]): Promise<WholeConfig> {
    const known = this.#known.get(file)
    if (known) return known
    const value = await read(file, name, label)
    const base = await this.whole({ file, label: path.relative(this.#cwd, file), value }, chain)
    this.#known.set(file, base)
    return base
  }
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
