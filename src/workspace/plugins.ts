/**
 * The formats and rules of a run: those built in, and those of the config's plugins.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rules } from '../../rules/index.js'
import type { Config } from '../config/config.js'
import { mapped } from '../config/extensions.js'
import { ruleOfPlugin } from '../config/rule-ids.js'
import type { LocatedConfig } from './config.js'
import { commandCatalogs } from './words/command/index.js'
import type { CommandCatalog } from './words/command/types.js'
import { formats, withFormats, type Format, type LikeFormat } from '../formats/index.js'
import type { AnyRule, Rule } from '../kernel/types.js'
import { worded, WordedError } from '../messages/worded.js'
import { severities } from '../policy/types.js'

/**
 * Where the module of a plugin stands.
 * @param name A path, or a package as `import` would find it.
 * @param folder Of the config that names it, absolute.
 * @throws Error if there is no such package.
 */
export async function pluginAddress(name: string, folder: string): Promise<string> {
  if (/^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])/.test(name)) return pathToFileURL(path.resolve(folder, name)).href
  const { resolve } = await import('import-meta-resolve')
  return resolve(name, pathToFileURL(path.join(folder, 'config')).href)
}

/** A plugin that cannot be used. */
class PluginError extends WordedError {
  constructor(reason: (words: CommandCatalog['plugin']) => string, options?: ErrorOptions) {
    super(
      worded(commandCatalogs, ({ plugin }) => reason(plugin)),
      options,
    )
    this.name = 'PluginError'
  }
}

/** What a config's plugins bring, with what is built in. */
export interface Plugins {
  readonly formats: readonly Format[]
  /** In the order in which their findings are listed at one place. */
  readonly rules: readonly AnyRule[]
}

const known = new WeakMap<Config, Promise<Plugins>>()

/**
 * What a config knows; its plugins are loaded once.
 * @throws UntrustedError if its plugins must not run; Error if one cannot be loaded, exports neither formats nor rules, or
 * a format or rule of its is there already.
 */
export async function pluginsFor({ config, admit }: LocatedConfig): Promise<Plugins> {
  admit()
  const found = known.get(config) ?? load(config)
  known.set(config, found)
  return found
}

async function load(config: Config): Promise<Plugins> {
  let plugins: Plugins = { formats, rules }
  for (const address of config.plugins) {
    try {
      plugins = withModule(plugins, (await import(address)) as PluginModule)
    } catch (cause) {
      throw new PluginError(plugin => plugin.unusable(address), { cause })
    }
  }
  return { ...plugins, formats: mapped(plugins.formats, config) }
}

interface Exports {
  readonly formats?: unknown
  readonly rules?: unknown
}

type PluginModule = Exports & { readonly default?: Exports }

/** @throws Error if what a module exports are neither formats nor rules. */
function withModule({ formats, rules }: Plugins, module: PluginModule): Plugins {
  const listed = (key: keyof Exports): readonly unknown[] | undefined =>
    [module.default?.[key], module[key]].find(Array.isArray)
  const found = { formats: listed('formats'), rules: listed('rules') }
  if (!found.formats && !found.rules) throw new PluginError(plugin => plugin.nothing)
  return {
    formats: withFormats(formats, (found.formats ?? []) as (Format | LikeFormat)[]),
    rules: (found.rules ?? []).reduce(withRule, rules),
  }
}

/** @throws Error if it is no rule, or its id is taken. */
function withRule(rules: readonly AnyRule[], rule: unknown): readonly AnyRule[] {
  if (!isRule(rule)) throw new PluginError(plugin => plugin.noRule)
  if (rules.some(({ id }) => id === rule.id)) throw new PluginError(plugin => plugin.ruleTaken(rule.id))
  return [...rules, rule]
}

/** What a plugin brings checks drafts: about directives and lists there is a rule each. */
function isRule(rule: unknown): rule is Rule {
  const { id, severity, check } = (rule ?? {}) as Partial<Record<keyof Rule, unknown>>
  return (
    typeof id === 'string' &&
    new RegExp(ruleOfPlugin).test(id) &&
    [...severities, 'off'].some(known => known === severity) &&
    typeof check === 'function'
  )
}
