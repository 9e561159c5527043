/**
 * The words of a language as its YAML files hold them. Read when the package is built, and by tests; never to lint.
 */
import { parse } from 'yaml'
import type { Gender } from './grammar.js'
import { isNoticeRole, isRole, type Role } from './roles.js'
import { acts, verbForms, type Inflected, type Lexeme, type VerbForm } from './types.js'

/** A word with what its inflection does not follow from. */
export interface WordEntry {
  readonly word: string
  readonly gender?: Exclude<Gender, 'pl'>
  readonly animate?: boolean
  /** Nominative and genitive of the plural; the plural of a verb. */
  readonly plural?: string
  readonly genitive?: string
  /** The number in which alone it means what it is listed for. */
  readonly only?: 'singular' | 'plural'
  /** The names of which it is a short form. */
  readonly of?: readonly string[]
  /** Of the past tense: внёс, внесл-. */
  readonly stem?: string
}

/** The ways in which words of a language inflect, by name. */
export type InflectedForms = Readonly<Record<string, (word: WordEntry, verb?: VerbForm) => Inflected[]>>

/** Words that are the same for the grammar. */
export interface Entry {
  readonly file: string
  /** What they are, in words. */
  readonly is: string
  readonly source: string
  /** A sentence with one of them in that meaning. */
  readonly example: string
  readonly roles: readonly Role[]
  readonly inflection: string
  readonly verb?: VerbForm
  readonly traits: Omit<Lexeme, 'lemma' | 'roles'>
  readonly words: readonly WordEntry[]
  /** Words of other entries which share forms with these and come first. */
  readonly yields: readonly string[]
}

export class WordsError extends Error {
  constructor(file: string, entry: string, problem: string) {
    super(`${file}: ${entry}: ${problem}`)
    this.name = 'WordsError'
  }
}

const flags = ['capital', 'people', 'contracted', 'status', 'former', 'attributive'] as const
const keys = new Set([
  'is',
  'source',
  'example',
  'roles',
  'inflection',
  'verb',
  'words',
  'yields',
  'act',
  'marker',
  ...flags,
])
const wordKeys = new Set('word gender animate plural genitive only of stem'.split(' '))

type Raw = Readonly<Record<string, unknown>>

/**
 * @param file Its name, for messages.
 * @param inflections Names of the ways to inflect that the language has; `none`: the word stands in no dictionary of
 * forms, code asks for the list.
 * @throws WordsError at the first entry that is not as it must be.
 */
export function parseEntries(file: string, yaml: string, inflections: InflectedForms): Entry[] {
  const content: unknown = parse(yaml)
  if (!Array.isArray(content)) throw new WordsError(file, 'the file', 'expected a list of entries')
  return content.map((raw: unknown, index) => parseEntry(file, `entry ${index + 1}`, raw as Raw, inflections))
}

function parseEntry(file: string, place: string, raw: Raw, inflections: InflectedForms): Entry {
  const fail = (problem: string): never => {
    throw new WordsError(file, typeof raw['is'] === 'string' ? `“${raw['is']}”` : place, problem)
  }
  const text = (key: string): string => {
    const value = raw[key]
    return typeof value === 'string' && value.trim() !== '' ? value : fail(`expected ${key}, a text`)
  }
  for (const key of Object.keys(raw)) if (!keys.has(key)) fail(`unknown key ${key}`)
  const names = textsOf(raw['roles'])
  if (names.length === 0) fail('expected roles, a list')
  const roles = names.map(name => (isRole(name) ? name : fail(`unknown role ${name}`)))
  if (roles.filter(isNoticeRole).length > 1) fail('a word has one role in a statement')
  const inflection = raw['inflection'] === undefined ? 'noun' : text('inflection')
  if (inflection !== 'none' && !(inflection in inflections)) fail(`unknown inflection ${inflection}`)
  const verb = raw['verb'] === undefined ? undefined : verbForms.find(form => form === raw['verb'])
  if (raw['verb'] !== undefined && verb === undefined) fail('unknown verb form')
  const act = acts.find(name => name === raw['act'])
  if (raw['act'] !== undefined && act === undefined) fail('unknown act')
  const words = Array.isArray(raw['words']) ? raw['words'].map(word => parseWord(word, fail)) : []
  if (words.length === 0) fail('expected words, a list')
  return {
    file,
    is: text('is'),
    source: text('source'),
    example: text('example'),
    roles,
    inflection,
    ...(verb && { verb }),
    traits: {
      ...Object.fromEntries(flags.filter(flag => raw[flag] === true).map(flag => [flag, true])),
      ...(act && { act }),
      ...(raw['marker'] !== undefined && { marker: text('marker') }),
    },
    words,
    yields: textsOf(raw['yields']),
  }
}

function parseWord(raw: unknown, fail: (problem: string) => never): WordEntry {
  if (typeof raw === 'string') return { word: raw }
  const word = raw as WordEntry
  if (typeof raw !== 'object' || raw === null || typeof word.word !== 'string') return fail('expected a word')
  for (const key of Object.keys(raw)) if (!wordKeys.has(key)) fail(`${word.word}: unknown key ${key}`)
  return word
}

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** A country or territory: its names, the usual one first, and its adjectives. */
export interface Territory {
  readonly code: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

/** The territories that a file lists under their codes, and what they are. */
export function parseTerritories(
  file: string,
  yaml: string,
): { readonly about: Raw; readonly territories: Territory[] } {
  const { territories = {}, ...about } = parse(yaml) as Raw & { readonly territories?: Readonly<Record<string, Raw>> }
  return {
    about,
    territories: Object.entries(territories).map(([code, raw]) => {
      const [names, adjectives] = [textsOf(raw['names']), raw['adjectives']]
      if (names.length === 0) throw new WordsError(file, code, 'expected names, a list')
      if (!Array.isArray(adjectives))
        throw new WordsError(file, code, 'expected adjectives, a list; empty if none is in use')
      return { code, names, adjectives: textsOf(adjectives) }
    }),
  }
}

/** Territories as words, each with its code: the home country's for itself, all others as abroad. */
export function territoryEntries(file: string, yaml: string, home: string): Entry[] {
  const { about, territories } = parseTerritories(file, yaml)
  const entry = (
    code: string,
    inflection: 'place' | 'adjective',
    capital: boolean,
    words: readonly string[],
  ): Entry => ({
    file,
    is: String(about['is']),
    source: String(about['source']),
    example: String(about['example']),
    roles: [code === home ? 'russia' : 'abroad', inflection === 'adjective' ? 'nationality' : 'country'],
    inflection,
    traits: { ...(capital && code !== home && { capital: true as const }), territory: code },
    words: words.map(word => ({ word })),
    yields: textsOf(about['yields']),
  })
  return territories.flatMap(({ code, names, adjectives }) =>
    [
      entry(code, 'place', true, names.filter(startsWithCapital)),
      entry(
        code,
        'place',
        false,
        names.filter(name => !startsWithCapital(name)),
      ),
      entry(code, 'adjective', adjectives.some(startsWithCapital), adjectives),
    ].filter(({ words }) => words.length > 0),
  )
}

const startsWithCapital = (name: string): boolean => /^\p{Lu}/u.test(name)
