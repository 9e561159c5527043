/**
 * From a config file's value to settings: validated once, with every problem named.
 */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { defaultFixOptions, type FixOptions, type Templates } from '../fixes/types.js'
import type { RuleSetting, Settings } from '../linter/settings.js'
import { defaultPolicy, type Policy, type Severity } from '../policy/types.js'
import { parseIsoDate } from '../registry/date.js'
import { nearest } from '../registry/nearest.js'
import type { Category, Language } from '../registry/types.js'
import { configSchema } from './schema.js'

/** A config in which something is wrong. Each problem names its key. */
export class ConfigError extends Error {
  constructor(path: string, problems: readonly string[]) {
    super(problems.map(problem => `${path}: ${problem}`).join('\n'))
    this.name = 'ConfigError'
  }
}

type SeverityOrOff = Severity | 'off'

/** The value of a config file, once validated. */
export interface ConfigFile {
  readonly asOf?: string
  readonly language?: Language
  readonly lists?: readonly string[]
  readonly builtinLists?: boolean
  readonly importedLists?: boolean
  readonly registers?: Partial<Readonly<Record<Category, string>>>
  readonly disable?: readonly string[]
  readonly policy?: Partial<Omit<Policy, 'categories'>> & { readonly categories?: Partial<Policy['categories']> }
  readonly fix?: Partial<Omit<FixOptions, 'templates'>> & {
    readonly templates?: Partial<Readonly<Record<Language, Partial<Templates>>>>
  }
  readonly rules?: Readonly<
    Record<string, SeverityOrOff | readonly [SeverityOrOff, Readonly<Record<string, unknown>>?]>
  >
}

export interface Config {
  readonly settings: Omit<Settings, 'language'> & { readonly language?: Language }
  /** As written in the file. */
  readonly lists: readonly string[]
  readonly builtinLists: boolean
  readonly importedLists: boolean
  /** Addresses of official files. */
  readonly registers: Partial<Readonly<Record<Category, string>>>
  readonly disable: readonly string[]
  readonly fix: FixOptions
}

const validate = new Ajv2020({ allErrors: true, verbose: true }).compile<ConfigFile>(configSchema)

/**
 * @param value What the config file holds.
 * @param path How to call it in errors.
 * @throws ConfigError naming every key at fault, what was expected, and the nearest right word.
 */
export function parseConfig(value: unknown, path: string): Config {
  if (!validate(value)) throw new ConfigError(path, problemsOf(validate.errors ?? []))
  const asOf = value.asOf === undefined ? undefined : parseIsoDate(value.asOf)
  if (value.asOf !== undefined && !asOf)
    throw new ConfigError(path, [`asOf: expected a day as YYYY-MM-DD, found “${value.asOf}”`])
  return {
    settings: {
      ...(asOf && { asOf }),
      ...(value.language && { language: value.language }),
      policy: {
        ...defaultPolicy,
        ...value.policy,
        categories: { ...defaultPolicy.categories, ...value.policy?.categories },
      },
      rules: Object.fromEntries(Object.entries(value.rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
    },
    lists: value.lists ?? [],
    builtinLists: value.builtinLists ?? true,
    importedLists: value.importedLists ?? true,
    registers: value.registers ?? {},
    disable: value.disable ?? [],
    fix: fixOptions(value.fix ?? {}),
  }
}

function fixOptions({ templates, ...given }: NonNullable<ConfigFile['fix']>): FixOptions {
  const { ru, en } = defaultFixOptions.templates
  return {
    ...defaultFixOptions,
    ...given,
    templates: { ru: { ...ru, ...templates?.ru }, en: { ...en, ...templates?.en } },
  }
}

function ruleSetting(setting: NonNullable<ConfigFile['rules']>[string]): RuleSetting {
  if (typeof setting === 'string') return { severity: setting }
  const [severity, options] = setting
  return options ? { severity, options } : { severity }
}

/** `anyOf` reports each of its branches; the branch's own error says more than "must match a schema". */
function problemsOf(errors: readonly ErrorObject[]): string[] {
  return [...new Set(errors.filter(error => error.keyword !== 'anyOf').map(problemOf))]
}

function problemOf({ keyword, instancePath, params, message, parentSchema }: ErrorObject): string {
  const key = instancePath.slice(1).replaceAll('/', '.')
  const under = (name: string): string => (key ? `${key}.${name}` : name)
  if (keyword === 'additionalProperties') {
    const unknown = (params as { additionalProperty: string }).additionalProperty
    const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {})
    return `${under(unknown)}: unknown key${suggestion(unknown, known)}`
  }
  if (keyword === 'enum') {
    const allowed = (params as { allowedValues: string[] }).allowedValues
    return `${key}: expected one of ${allowed.join(', ')}`
  }
  return `${key || 'config'}: ${message ?? 'is wrong'}`
}

function suggestion(word: string, known: readonly string[]): string {
  const found = nearest(word, known)
  return found === undefined ? `, known are ${known.join(', ')}` : `, did you mean “${found}”?`
}
