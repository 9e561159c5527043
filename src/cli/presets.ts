/**
 * Configs that build on others: files beside them, presets from npm packages.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { validConfig, type ConfigFile } from '../config/config.js'
import { ConfigError, problem } from '../config/error.js'
import { merged } from '../config/merge.js'
import { readText } from '../files/read.js'
import { parsedValue } from './config-file.js'
import { messageOf } from './error.js'
import { pluginAddress } from './plugins.js'

export interface WholeConfig {
  readonly value: ConfigFile
  /** The files that it builds on, absolute. */
  readonly bases: readonly string[]
}

/**
 * A config with everything that it extends, the nearer over the farther. Paths of lists, baselines and plugins become
 * absolute: each is relative to the file that names it.
 * @param file Absolute; names in it are relative to its folder. @param label How to call it in errors.
 * @param value What stands in it.
 * @throws ConfigError if one of them is not valid, is not there, or leads back to itself.
 */
export const whole = (file: string, label: string, value: unknown, cwd: string): Promise<WholeConfig> =>
  extended(file, label, value, cwd, [])

async function extended(
  file: string,
  label: string,
  value: unknown,
  cwd: string,
  above: readonly string[],
): Promise<WholeConfig> {
  const { extends: named = [], ...own } = await placed(validConfig(value, label), path.dirname(file), label)
  const chain = [...above, file]
  const bases: (WholeConfig & { readonly file: string })[] = []
  for (const name of typeof named === 'string' ? [named] : named) {
    const target = resolved(name, file, label)
    if (chain.includes(target)) throw new ConfigError(label, [problem('extends', words => words.circle(name))])
    const value = await read(target, name, label)
    bases.push({ file: target, ...(await extended(target, path.relative(cwd, target), value, cwd, chain)) })
  }
  return {
    value: merged([...bases.map(base => base.value), own]),
    bases: bases.flatMap(base => [base.file, ...base.bases]),
  }
}

function resolved(name: string, from: string, label: string): string {
  if (/^\.{0,2}\//.test(name)) return path.resolve(path.dirname(from), name)
  try {
    return createRequire(from).resolve(name)
  } catch (error) {
    throw new ConfigError(label, [
      problem('extends', words => words.noPackage(name, messageOf(error, 'en').split('\n')[0]!)),
    ])
  }
}

async function read(file: string, name: string, label: string): Promise<unknown> {
  try {
    if (/\.[cm]?js$/.test(file)) return ((await import(pathToFileURL(file).href)) as { default: unknown }).default
    return await parsedValue({ path: file, text: readText(file) }, name)
  } catch (error) {
    throw new ConfigError(label, [
      problem('extends', (words, language) => words.unreadable(name, messageOf(error, language))),
    ])
  }
}

async function placed(config: ConfigFile, folder: string, label: string): Promise<ConfigFile> {
  const { lists, baseline, plugins } = config
  const address = async (name: string): Promise<string> => {
    try {
      return await pluginAddress(name, folder)
    } catch (error) {
      throw new ConfigError(label, [
        problem('plugins', words => words.noPackage(name, messageOf(error, 'en').split('\n')[0]!)),
      ])
    }
  }
  return {
    ...config,
    ...(lists && { lists: lists.map(list => path.resolve(folder, list)) }),
    ...(baseline !== undefined && { baseline: path.resolve(folder, baseline) }),
    ...(plugins && { plugins: await Promise.all(plugins.map(address)) }),
  }
}
