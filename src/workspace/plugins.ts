/**
 * The formats, rules and reporters of a run: those built in, and those of the config's plugins.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { rules } from '../../rules/index.js'
import type { Config } from '../config/config.js'
import { mapped } from '../config/extensions.js'
import { formats, type Format } from '../formats/index.js'
import type { AnyRule } from '../kernel/types.js'
import type { LocatedConfig } from './config.js'

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

/** What a config's plugins bring, with what is built in. */
export interface Plugins {
  readonly formats: readonly Format[]
  /** In the order in which their findings are listed at one place. */
  readonly rules: readonly AnyRule[]
  /** Those that plugins bring, by name: addresses of the modules in which they stand. */
  readonly reporters: ReadonlyMap<string, string>
}

const known = new WeakMap<Config, Promise<Plugins>>()

/**
 * What a config knows; its plugins are loaded once.
 * @throws UntrustedError if its plugins must not run; Error if one cannot be loaded, exports nothing of a plugin, or a
 * format, rule or reporter of its is there already.
 */
export async function pluginsFor({ config, admit }: LocatedConfig): Promise<Plugins> {
  admit()
  const found = known.get(config) ?? load(config)
  known.set(config, found)
  return found
}

async function load(config: Config): Promise<Plugins> {
  let plugins: Plugins = { formats, rules, reporters: new Map() }
  if (config.plugins.length > 0) {
    const { exportsOf, withExports } = await import('./plugin-exports.js')
    for (const address of config.plugins) plugins = withExports(plugins, await exportsOf(address), address)
  }
  return { ...plugins, formats: mapped(plugins.formats, config) }
}
