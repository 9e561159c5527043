/**
 * The formats of a run: those built in, and those of the config's plugins.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../config/config.js'
import { mapped } from '../config/extensions.js'
import type { LocatedConfig } from './config.js'
import { FormatError } from '../formats/error.js'
import { formats, withFormats, type Format } from '../formats/index.js'

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

const known = new WeakMap<Config, Promise<readonly Format[]>>()

/**
 * The formats that a config knows; its plugins are loaded once.
 * @throws UntrustedError if its plugins must not run; Error if one cannot be loaded, exports no formats, or a format of
 * its is there already.
 */
export async function formatsFor({ config, admit }: LocatedConfig): Promise<readonly Format[]> {
  admit()
  const found = known.get(config) ?? load(config)
  known.set(config, found)
  return found
}

async function load(config: Config): Promise<readonly Format[]> {
  let all = formats
  for (const address of config.plugins) {
    try {
      all = withFormats(all, formatsIn((await import(address)) as PluginModule))
    } catch (cause) {
      throw new FormatError(({ plugin }) => plugin.unusable(address), { cause })
    }
  }
  return mapped(all, config)
}

interface PluginModule {
  readonly formats?: unknown
  readonly default?: { readonly formats?: unknown }
}

/** @throws Error if what a module exports is no list of formats. */
function formatsIn(module: PluginModule): readonly Format[] {
  const found = [module.default?.formats, module.formats].find(Array.isArray)
  if (!found) throw new FormatError(({ plugin }) => plugin.noFormats)
  return found as Format[]
}
