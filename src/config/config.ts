/**
 * From a config file's value to settings: validated once, with every problem named.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { defaultFixOptions, type FixOptions } from '../fixes/types.js'
import type { Extensions } from '../formats/extensions.js'
import type { TextOptions } from '../formats/feeds/fields.js'
import { canSelect } from '../formats/html/selectors.js'
import type { JsonOptions } from '../formats/json/document.js'
import { defaultFormatOptions, type FormatOptions } from '../formats/options.js'
import type { RuleSetting, Settings } from '../kernel/settings.js'
import { profileNames, profiles, type Policy, type ProfileName, type Severity } from '../policy/types.js'
import { parseIsoDate } from '../registry/date.js'
import { nearest } from '../registry/nearest.js'
import type { Category, EntityId } from '../registry/types.js'
import type { Language } from '../language/language.js'
import type { Ignore } from '../silence/index.js'
import type { Templates } from '../wording/templates.js'
import { ConfigError, problem } from './error.js'
import { leavePattern } from '../formats/leave.js'
import { merged } from './merge.js'
import { misplacedIn, problemsOf, suggestion } from './problems.js'
import { configSchema } from './schema.js'

type SeverityOrOff = Severity | 'off'
type OneOrMore = string | readonly string[]

/** What a profile sets, and a config at large. */
interface Profile {
  readonly policy?: Partial<Omit<Policy, 'categories'>> & { readonly categories?: Policy['categories'] }
  readonly fix?: Partial<Omit<FixOptions, 'templates'>> & {
    readonly templates?: Partial<Readonly<Record<Language, Templates>>>
  }
  readonly rules?: Readonly<
    Record<string, SeverityOrOff | readonly [SeverityOrOff, Readonly<Record<string, unknown>>?]>
  >
}

/** The value of a config file, once validated. */
export interface ConfigFile extends Profile {
  readonly extends?: OneOrMore
  readonly asOf?: string
  readonly language?: Language
  readonly lists?: readonly string[]
  readonly builtinLists?: boolean
  readonly importedLists?: boolean
  readonly registers?: Partial<Readonly<Record<Category, string>>>
  readonly ca?: string
  readonly disable?: readonly string[]
  /** A built-in one or one of `profiles`. */
  readonly profile?: string
  readonly profiles?: Readonly<Record<string, Profile & { readonly profile?: ProfileName }>>
  readonly ignore?: readonly {
    readonly path?: OneOrMore
    readonly rule?: OneOrMore
    readonly entity?: OneOrMore
    readonly reason: string
  }[]
  readonly baseline?: string
  readonly plugins?: readonly string[]
  readonly extensions?: Extensions
  /** Regular expressions. */
  readonly leave?: readonly string[]
  readonly formats?: {
    readonly html?: Partial<FormatOptions['html']>
    readonly ndjson?: TextOptions
    readonly json?: JsonOptions
  }
}

/** An entry of `ignore`, with the files that it is about; none: all. */
export interface ConfiguredIgnore extends Ignore {
  readonly paths: readonly string[]
}

export interface Config {
  /** How to call it in errors. */
  readonly label: string
  readonly settings: Omit<Settings, 'language' | 'ignores'> & { readonly language?: Language }
  /** As written in the file. */
  readonly lists: readonly string[]
  readonly builtinLists: boolean
  readonly importedLists: boolean
  /** Addresses of official files. */
  readonly registers: Partial<Readonly<Record<Category, string>>>
  /** Certificates of authorities that these addresses may be of, too; as written in the file. */
  readonly ca?: string
  readonly disable: readonly string[]
  readonly ignores: readonly ConfiguredIgnore[]
  /** As written in the file. */
  readonly baseline?: string
  readonly fix: FixOptions
  /** Addresses of modules with further formats. */
  readonly plugins: readonly string[]
  /** Names of formats, which the plugins may bring, by extension. */
  readonly extensions: Extensions
  readonly formats: FormatOptions
}

const validate = new Ajv2020({ allErrors: true, verbose: true, strictTuples: false }).compile<ConfigFile>(configSchema)

/** As many as a person reads; a file that has more is none. */
const mostErrors = 100

/**
 * Whether a value is meant for a config at all: of any other file not a word is repeated, it may be anybody's. What is no
 * map is told by its type.
 */
function isConfig(value: unknown): boolean {
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  return keys.length === 0 || keys.some(key => nearest(key, configKeys) !== undefined)
}

const configKeys = Object.keys(configSchema.properties)

/**
 * @param held What a config file holds. Nothing, as of one whose lines are all comments, says nothing.
 * @param path How to call it in errors.
 * @throws ConfigError naming every key at fault, what was expected, and the nearest right word.
 */
export function validConfig(held: unknown, path: string): ConfigFile {
  const value = held ?? {}
  if (!isConfig(value)) {
    const misplaced = misplacedIn(Object.keys(value))
    throw new ConfigError(path, misplaced.length > 0 ? misplaced : [problem('', words => words.noConfig)])
  }
  if (!validate(value)) throw new ConfigError(path, problemsOf((validate.errors ?? []).slice(0, mostErrors)))
  if (value.asOf !== undefined && !parseIsoDate(value.asOf))
    throw new ConfigError(path, [problem('asOf', words => words.day(String(value.asOf)))])
  return value
}

/** A profile that is asked for from outside of a config. */
export interface AskedProfile {
  readonly name: string
  /** How to call in errors what asks. */
  readonly by: string
}

/**
 * @param file Valid, with all that it extends merged into it.
 * @param path How to call it in errors.
 * @param asked A profile that goes before the file's own choice.
 * @throws ConfigError if there is no such profile.
 */
export function configOf(file: ConfigFile, path: string, asked?: AskedProfile): Config {
  const { base, own } = profileOf(file, asked?.by ?? path, asked?.name ?? file.profile)
  const { policy, fix, rules } = merged([pick(file), own])
  const fixing = fixOptions(fix ?? {})
  const asOf = file.asOf === undefined ? undefined : parseIsoDate(file.asOf)
  return {
    label: path,
    settings: {
      templates: fixing.templates,
      ...(asOf && { asOf }),
      ...(file.language && { language: file.language }),
      policy: { ...base, ...policy, categories: { ...base.categories, ...policy?.categories } },
      rules: Object.fromEntries(Object.entries(rules ?? {}).map(([id, setting]) => [id, ruleSetting(setting)])),
    },
    lists: file.lists ?? [],
    builtinLists: file.builtinLists ?? true,
    importedLists: file.importedLists ?? true,
    registers: file.registers ?? {},
    ...(file.ca !== undefined && { ca: file.ca }),
    disable: file.disable ?? [],
    ignores: (file.ignore ?? []).map(({ path: paths, rule, entity, reason }) => ({
      paths: listed(paths),
      rules: listed(rule),
      entities: listed(entity) as readonly EntityId[],
      reason,
    })),
    ...(file.baseline !== undefined && { baseline: file.baseline }),
    fix: fixing,
    plugins: file.plugins ?? [],
    extensions: file.extensions ?? {},
    formats: formatOptions(file, path),
  }
}

function formatOptions({ formats, leave: patterns = [] }: ConfigFile, path: string): FormatOptions {
  const html = { ...defaultFormatOptions.html, ...formats?.html }
  const leave = patterns.map(leavePattern)
  const problems = [
    ...html.exclude.flatMap((selector, index) =>
      canSelect(selector) ? [] : [problem(`formats.html.exclude.${index}`, words => words.selector(selector))],
    ),
    ...patterns.flatMap((pattern, index) =>
      leave[index] ? [] : [problem(`leave.${index}`, words => words.pattern(pattern))],
    ),
  ]
  if (problems.length > 0) throw new ConfigError(path, problems)
  return { ...defaultFormatOptions, ...formats, html, leave: leave.filter(find => find !== undefined) }
}

const listed = (value: OneOrMore | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

const pick = ({ policy, fix, rules }: Profile): Profile => ({
  ...(policy && { policy }),
  ...(fix && { fix }),
  ...(rules && { rules }),
})

function profileOf(
  { profiles: owned = {} }: ConfigFile,
  path: string,
  name: string = 'media',
): { readonly base: Policy; readonly own: Profile } {
  const own = Object.hasOwn(owned, name) ? owned[name] : undefined
  if (own) return { base: profiles[own.profile ?? 'media'], own: pick(own) }
  const base = profileNames.find(known => known === name)
  if (base) return { base: profiles[base], own: {} }
  const known = [...profileNames, ...Object.keys(owned)]
  throw new ConfigError(path, [problem('profile', words => words.unknownProfile(name, suggestion(name, known, words)))])
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
