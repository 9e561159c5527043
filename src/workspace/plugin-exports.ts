/**
 * What the module of a plugin exports: formats, rules, reporters, presets; by their names, or as parts of its default.
 */
import { ruleOfPlugin } from '../config/rule-ids.js'
import { imported } from '../files/import.js'
import { withFormats, type Format, type LikeFormat } from '../formats/index.js'
import type { Rule } from '../kernel/types.js'
import { worded, WordedError } from '../messages/worded.js'
import { severities } from '../policy/types.js'
import type { OwnReporter } from '../reporters/own.js'
import type { Plugins } from './plugins.js'
import { commandCatalogs } from './words/command/index.js'
import type { CommandCatalog } from './words/command/types.js'

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

export interface PluginExports {
  readonly formats: readonly (Format | LikeFormat)[]
  readonly rules: readonly Rule[]
  readonly reporters: readonly OwnReporter[]
  /** Configs by the names under which others extend them. */
  readonly presets: Readonly<Record<string, unknown>>
}

type Exports = Partial<Record<keyof PluginExports, unknown>>

/**
 * @param address Of the module, which is loaded once.
 * @throws PluginError if it cannot be loaded, or exports nothing of a plugin, or something that is not what it should be.
 */
export async function exportsOf(address: string): Promise<PluginExports> {
  try {
    const module = (await imported(address)) as Exports & { readonly default?: Exports }
    return checked(key => [module.default?.[key], module[key]].find(value => value !== undefined))
  } catch (cause) {
    throw new PluginError(plugin => plugin.unusable(address), { cause })
  }
}

/** @throws PluginError if something of it is there already. */
export function withExports(known: Plugins, found: PluginExports, address: string): Plugins {
  try {
    return {
      formats: withFormats(known.formats, found.formats),
      rules: found.rules.reduce(withRule, known.rules),
      reporters: found.reporters.reduce(withReporterIn(address), known.reporters),
    }
  } catch (cause) {
    throw new PluginError(plugin => plugin.unusable(address), { cause })
  }
}

function withRule(rules: Plugins['rules'], rule: Rule): Plugins['rules'] {
  if (rules.some(({ id }) => id === rule.id)) throw new PluginError(plugin => plugin.ruleTaken(rule.id))
  return [...rules, rule]
}

const withReporterIn =
  (address: string) =>
  (reporters: Plugins['reporters'], { name }: OwnReporter): Plugins['reporters'] => {
    if (reporters.has(name)) throw new PluginError(plugin => plugin.reporterTaken(name))
    return new Map([...reporters, [name, address]])
  }

function checked(given: (key: keyof PluginExports) => unknown): PluginExports {
  const presets = given('presets')
  const formats: unknown = given('formats')
  const found = {
    // Where they join the others it is looked whether they are such.
    formats: Array.isArray(formats) ? (formats as readonly (Format | LikeFormat)[]) : undefined,
    rules: listed(given('rules'), isRule, plugin => plugin.noRule),
    reporters: listed(given('reporters'), isReporter, plugin => plugin.noReporter),
  }
  if (!Object.values(found).some(Boolean) && !isMap(presets)) throw new PluginError(plugin => plugin.nothing)
  return {
    formats: found.formats ?? [],
    rules: found.rules ?? [],
    reporters: found.reporters ?? [],
    presets: isMap(presets) ? presets : {},
  }
}

/** @returns Nothing where nothing is exported. @throws PluginError if one of a list is not what it should be. */
function listed<One>(
  value: unknown,
  is: (one: unknown) => one is One,
  fault: (words: CommandCatalog['plugin']) => string,
): readonly One[] | undefined {
  if (!Array.isArray(value)) return undefined
  const all: readonly unknown[] = value
  const found = all.filter(is)
  if (found.length < all.length) throw new PluginError(fault)
  return found
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isName = (name: unknown): name is string => typeof name === 'string' && new RegExp(ruleOfPlugin).test(name)

/** What a plugin brings checks drafts: about directives and lists there is a rule each. */
const isRule = (rule: unknown): rule is Rule =>
  isMap(rule) &&
  isName(rule['id']) &&
  [...severities, 'off'].some(known => known === rule['severity']) &&
  typeof rule['check'] === 'function'

const isReporter = (reporter: unknown): reporter is OwnReporter =>
  isMap(reporter) && isName(reporter['name']) && typeof reporter['fragment'] === 'function'
