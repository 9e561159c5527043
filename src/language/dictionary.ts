/**
 * The dictionary of a language: exact forms, folded, with what they may mean. It is a text of stems and endings, which
 * costs little to load; of a form that is asked for the readings are made then.
 */
import { itemAt, sure } from '../checked/index.js'
import type { Role } from './roles.js'
import type { Case } from './ru/morphology/paradigm.js'
import { cases as allCases } from './ru/morphology/paradigm.js'
import { verbForms, type Inflected, type Lexeme, type Reading } from './types.js'

/** A word with its forms as the dictionary keys them: the words and marks of each apart by a space. */
export interface PackedWord {
  readonly lexeme: Lexeme
  readonly forms: readonly Inflected[]
}

/*
 * Told of all words are five lists, apart by an empty line, each with one item a line:
 *   grammars   what a form tells: number, gender, verb, cases, e.g. `s f - 14`; several apart by `|`
 *   traits     roles and flags of words, apart by a space: `abroad country +capital +territory=BY`
 *   paradigms  endings with the number of their grammar: `:0;а:1;ом:4`
 *   beginnings how the forms that speak of a status begin: with a word, or with two
 *   expressions the first words of forms of several words and marks, with the number of the most there are
 * The words are lines with stem, lemma, numbers of traits and paradigm, the names of which it is a short form, if any, apart by
 * tabs. They stand on shelves, each behind a line with `=` and the letters with which its forms begin, three at most; shelves
 * that begin with the same two stand together. A shelf is read when a form on it is first asked for; those beside it are only
 * then a text in memory at all.
 */
export interface PackedDictionary {
  readonly told: string
  /** By what their shelves begin with. A function: what is not asked for is not even compiled. */
  readonly words: Readonly<Record<string, () => string>>
}

/** With what all shelves begin that stand together. */
const standOf = (shelf: string): string => shelf.slice(0, 2)

function shelfOf(form: string): string {
  let length = 1
  while (length < longestShelf && form.charCodeAt(length) !== space) length++
  return form.slice(0, length)
}
/** By two letters a short draft would have half of the dictionary read, by four it would be cut into too many pieces. */
const longestShelf = 3
const space = 0x20

const flagNames = ['capital', 'people', 'contracted', 'status', 'former', 'attributive'] as const
/** Traits that have a value, written `+act=ban`. */
const valueNames = ['act', 'marker', 'territory'] as const

const traitsOf = (lexeme: Lexeme): string[] => [
  ...lexeme.roles,
  ...flagNames.flatMap(flag => (lexeme[flag] === true ? [`+${flag}`] : [])),
  ...valueNames.flatMap(name => (lexeme[name] === undefined ? [] : [`+${name}=${lexeme[name]}`])),
]

function lexemeOf(lemma: string, traits: readonly string[]): Lexeme {
  const flags = flagNames.filter(flag => traits.includes(`+${flag}`)).map(flag => [flag, true] as const)
  const values = valueNames.flatMap(name => {
    const trait = traits.find(other => other.startsWith(`+${name}=`))
    return trait === undefined ? [] : [[name, trait.slice(name.length + 2)] as const]
  })
  const roles = new Set(traits.filter(name => !name.startsWith('+')) as Role[])
  return { lemma, roles, ...Object.fromEntries<unknown>([...flags, ...values]) }
}

const grammarOf = (forms: readonly Inflected[]): string => {
  const byTraits = new Map<string, Set<Case>>()
  for (const { number, gender, verb, case: name } of forms) {
    const key = `${number?.[0] ?? '-'} ${gender ?? '-'} ${verb === undefined ? '-' : verbForms.indexOf(verb)}`
    const found = byTraits.get(key) ?? new Set()
    byTraits.set(key, name === undefined ? found : found.add(name))
  }
  return [...byTraits]
    .map(([key, names]) => `${key} ${allCases.flatMap((name, index) => (names.has(name) ? [index] : [])).join('')}`)
    .join('|')
}

class Table {
  readonly #numbers = new Map<string, number>()

  numberOf(item: string): number {
    const known = this.#numbers.get(item)
    if (known !== undefined) return known
    this.#numbers.set(item, this.#numbers.size)
    return this.#numbers.size - 1
  }

  toString(): string {
    return [...this.#numbers.keys()].join('\n')
  }
}

function stemOf(forms: readonly string[]): string {
  let stem = forms[0] ?? ''
  for (const form of forms) while (!form.startsWith(stem)) stem = stem.slice(0, -1)
  return stem
}

export function encode(words: readonly PackedWord[]): PackedDictionary {
  const [grammars, traits, paradigms] = [new Table(), new Table(), new Table()]
  const shelves = new Map<string, string[]>()
  for (const { lexeme, forms } of words) {
    const trait = traits.numberOf(traitsOf(lexeme).join(' '))
    for (const [shelf, own] of byShelf(forms)) {
      const stem = stemOf([...own.keys()])
      const endings = [...own].map(([form, all]) => `${form.slice(stem.length)}:${grammars.numberOf(grammarOf(all))}`)
      const short = lexeme.of ? [lexeme.of.join(' ')] : []
      const line = [stem, lexeme.lemma, trait, paradigms.numberOf(endings.join(';')), ...short].join('\t')
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), line])
    }
  }
  const stands = new Map<string, string[]>()
  for (const [shelf, own] of shelves) {
    const stand = standOf(shelf)
    stands.set(stand, [...(stands.get(stand) ?? []), `=${shelf}`, ...own])
  }
  const beginnings = words.flatMap(({ lexeme, forms }) =>
    lexeme.status ? forms.map(({ form }) => beginningOf(form.split(' '))) : [],
  )
  return {
    told: [grammars, traits, paradigms, [...new Set(beginnings)].join('\n'), expressionsIn(words)].join('\n\n'),
    words: Object.fromEntries([...stands].map(([stand, lines]) => [stand, () => lines.join('\n')])),
  }
}

/**
 * With what an expression begins: many begin with a word like «в», so the word behind it belongs to its beginning. A mark does
 * not.
 * @param parts Its words and marks.
 */
export const beginningOf = ([first = '', second]: readonly string[]): string =>
  second !== undefined && /^[\p{L}\p{N}]/u.test(second) ? `${first} ${second}` : first

function expressionsIn(words: readonly PackedWord[]): string {
  const longest = new Map<string, number>()
  for (const { form } of words.flatMap(({ forms }) => forms)) {
    const parts = form.split(' ')
    if (parts.length > 1) longest.set(itemAt(parts, 0), Math.max(longest.get(itemAt(parts, 0)) ?? 0, parts.length))
  }
  return [...longest].map(([first, count]) => `${first} ${count}`).join('\n')
}

/** The forms of a word, each with all that it tells, by shelf; a word of the lists only stands on one without letters. */
function byShelf(forms: readonly Inflected[]): Map<string, Map<string, Inflected[]>> {
  const shelves = new Map<string, Map<string, Inflected[]>>()
  for (const inflected of forms) {
    const name = shelfOf(inflected.form)
    const shelf = shelves.get(name) ?? new Map<string, Inflected[]>()
    shelves.set(name, shelf.set(inflected.form, [...(shelf.get(inflected.form) ?? []), inflected]))
  }
  return forms.length === 0 ? shelves.set('', new Map([['', [{ form: '' }]]])) : shelves
}

type Grammar = readonly Omit<Reading, 'lexeme'>[]

const numbers = { s: 'singular', p: 'plural', '-': undefined } as const

const readGrammar = (line: string): Grammar =>
  line.split('|').map(tuple => {
    const [number = '-', gender = '-', verb = '-', indices = ''] = tuple.split(' ')
    return {
      number: numbers[number as keyof typeof numbers],
      gender: gender === '-' ? undefined : (gender as 'm' | 'f' | 'n'),
      verb: verb === '-' ? undefined : verbForms[Number(verb)],
      cases: Array.from(indices, index => sure(allCases[Number(index)])),
    }
  })

interface Packed {
  readonly lemma: string
  readonly traits: number
  readonly grammar: number
  /** Names apart by a space; of most words: none. */
  readonly of: string
}

const nothing: readonly Reading[] = []
const noForms: readonly string[] = []

export class Dictionary {
  /** How all forms that speak of a status begin, folded: with a word, or with two. */
  readonly statusBeginnings: readonly string[]
  /** By the first word of expressions of several words and marks: how many the longest has. */
  readonly longest: ReadonlyMap<string, number>
  readonly #grammars: readonly Grammar[]
  readonly #traits: readonly string[]
  readonly #paradigms: readonly string[]
  /** Of shelves which nobody has asked for yet. */
  readonly #words: Map<string, () => string>
  /** Shelves, those of words that somebody has asked for; without lines, if they have been read. */
  readonly #shelves = new Map<string, string | undefined>()
  /** By form: traits and grammar of each of its words, and the lemma, in the order of precedence. */
  readonly #forms = new Map<string, Packed[]>()
  /** By the first of their words and marks: forms of several. */
  readonly #expressions = new Map<string, string[]>()
  readonly #readings = new Map<string, readonly Reading[]>()
  readonly #lexemes = new Map<string, Lexeme>()

  /** @param packed As `encode` makes it. */
  constructor({ told, words }: PackedDictionary) {
    const [grammars = '', traits = '', paradigms = '', beginnings = '', expressions = ''] = told.split('\n\n')
    this.statusBeginnings = beginnings.split('\n')
    this.longest = new Map(
      expressions
        .split('\n')
        .filter(Boolean)
        .map(line => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]),
    )
    this.#grammars = grammars.split('\n').map(readGrammar)
    this.#traits = traits.split('\n')
    this.#paradigms = paradigms.split('\n')
    this.#words = new Map(Object.entries(words))
  }

  /** Takes the words that stand together off their place. */
  #open(stand: string): void {
    const words = this.#words.get(stand)
    if (!words) return
    this.#words.delete(stand)
    for (const shelf of words().slice(1).split('\n=')) {
      const end = shelf.indexOf('\n')
      this.#shelves.set(shelf.slice(0, end), shelf.slice(end + 1))
    }
  }

  /** @returns Whether there is such a shelf. */
  #read(shelf: string): boolean {
    if (this.#words.size > 0) this.#open(standOf(shelf))
    const lines = this.#shelves.get(shelf)
    if (lines === undefined) return this.#shelves.has(shelf)
    this.#shelves.set(shelf, undefined)
    for (const line of lines.split('\n')) {
      const [stem = '', lemma = '', traits = '', paradigm = '', of = ''] = line.split('\t')
      for (const item of itemAt(this.#paradigms, Number(paradigm)).split(';')) {
        const colon = item.lastIndexOf(':')
        this.#add(stem + item.slice(0, colon), {
          lemma,
          traits: Number(traits),
          grammar: Number(item.slice(colon + 1)),
          of,
        })
      }
    }
    return true
  }

  #add(form: string, packed: Packed): void {
    const known = this.#forms.get(form)
    if (known) known.push(packed)
    else {
      this.#forms.set(form, [packed])
      if (form.includes(' ')) this.#addExpression(form)
    }
  }

  #addExpression(form: string): void {
    const first = form.slice(0, form.indexOf(' '))
    const known = this.#expressions.get(first)
    if (known) known.push(form)
    else this.#expressions.set(first, [form])
  }

  /** Forms of several words and marks that begin with this one. */
  expressionsFrom(first: string): readonly string[] {
    if (!this.longest.has(first)) return noForms
    this.#read(shelfOf(first))
    return this.#expressions.get(first) ?? noForms
  }

  /** What a folded form may mean, in the order of precedence. */
  readingsOf(form: string): readonly Reading[] {
    const known = this.#readings.get(form)
    if (known) return known
    const packed = this.#read(shelfOf(form)) ? this.#forms.get(form) : undefined
    if (!packed) return nothing
    const readings = packed.flatMap(({ lemma, traits, grammar, of }) => {
      const lexeme = this.#lexeme(lemma, traits, of)
      return itemAt(this.#grammars, grammar).map((told): Reading => ({ lexeme, ...told }))
    })
    this.#readings.set(form, readings)
    return readings
  }

  /** Every form, folded. */
  forms(): readonly string[] {
    for (const stand of [...this.#words.keys()]) this.#open(stand)
    for (const shelf of [...this.#shelves.keys()]) this.#read(shelf)
    return [...this.#forms.keys()].filter(form => form !== '')
  }

  /** Codes of the countries that it knows by name. */
  territories(): ReadonlySet<string> {
    return new Set(this.#traits.flatMap(line => /\+territory=(\S+)/u.exec(line)?.[1] ?? []))
  }

  /** Words of a role which are a list only, without forms to be looked up. */
  listOf(role: Role): readonly string[] {
    this.#read('')
    const words = this.#forms.get('') ?? []
    return words
      .filter(({ lemma, traits, of }) => this.#lexeme(lemma, traits, of).roles.has(role))
      .map(({ lemma }) => lemma)
  }

  #lexeme(lemma: string, traits: number, of: string): Lexeme {
    const key = `${lemma} ${traits}`
    const known = this.#lexemes.get(key)
    if (known) return known
    const lexeme: Lexeme = {
      ...lexemeOf(lemma, itemAt(this.#traits, traits).split(' ')),
      ...(of !== '' && { of: of.split(' ') }),
    }
    this.#lexemes.set(key, lexeme)
    return lexeme
  }
}
