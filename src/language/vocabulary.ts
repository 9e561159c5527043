/**
 * The words by which a text is read: those of the languages, and beside them the words of statuses that lists define.
 */
import { itemAt, sure } from '../checked/index.js'
import type { InflectedForms, WordEntry } from './data.js'
import { beginningOf } from './dictionary.js'
import { englishForms } from './en/inflect.js'
import { russianForms } from './ru/inflect.js'
import { adjectiveGender } from './ru/morphology/adjectives.js'
import { termIn, type Term } from './term.js'
import { termOf } from './terms.js'
import { partsOf } from './text.js'
import type { Inflected, Lexeme, Reading } from './types.js'
import { wordKey } from './word-key.js'
import { packs } from './words.js'

/** A word or phrase of a status in its first form, or a participle by which it is given. */
export interface OwnWord {
  readonly language: 'ru' | 'en'
  readonly word: string
  /** Absent: told by the word. */
  readonly inflection?: 'noun' | 'adjective' | 'participle' | 'fixed'
  /** Of a phrase it has to be given. */
  readonly plural?: string
  /** The status that it states; absent: it only says that somebody was given one. */
  readonly status?: string
  /** The usual contraction of the status. */
  readonly isShort?: boolean
}

const inflections: Readonly<Record<OwnWord['language'], InflectedForms>> = { ru: russianForms, en: englishForms }

/** How an expression begins. */
export interface Begun {
  /** Its words and marks so far, folded, apart by a space. */
  readonly key: string
  /** @param next The word or mark behind it, folded. @returns Nothing where no expression begins so. */
  with(next: string): Begun | undefined
  /** What it means if it ends here. */
  term(capital: boolean): Term | undefined
}

export class Vocabulary {
  /** By folded form. */
  readonly #own: ReadonlyMap<string, Term>
  readonly #longest = new Map<string, number>()
  readonly #beginnings = new Set<string>()

  constructor(words: readonly OwnWord[]) {
    const own = new Map<string, Term>()
    for (const word of words)
      for (const [form, readings] of readingsIn(word)) {
        const term = termIn(readings)
        if (!term || own.has(form)) continue
        own.set(form, word.status === undefined ? term : { ...term, kind: word.status })
        const parts = form.split(' ')
        this.#longest.set(itemAt(parts, 0), Math.max(this.#longest.get(itemAt(parts, 0)) ?? 0, parts.length))
        if (term.status) this.#beginnings.add(beginningOf(parts))
      }
    this.#own = own
  }

  /** @param capital It is written with a capital. */
  termOf(folded: string, capital: boolean): Term | undefined {
    return (this.#own.size > 0 ? this.#own.get(folded) : undefined) ?? termOf(folded, capital)
  }

  /** The expressions of several words and marks that begin with this word, if there are any. */
  expressionsFrom(folded: string): Begun | undefined {
    const longest = this.#longest.get(folded)
    if (longest !== undefined) return this.#begun(folded, Math.max(longest, packs.longestFrom(folded)))
    const form = packs.formOf(folded)
    return form.goesOn ? form : undefined
  }

  /** With own ones among them: each is looked up as far as the longest goes. */
  #begun(key: string, longest: number): Begun {
    return {
      key,
      with: next => (longest > 1 ? this.#begun(`${key} ${next}`, longest - 1) : undefined),
      term: capital => this.termOf(key, capital),
    }
  }

  /** How many words and marks the longest expression has that begins with this word. */
  longestFrom(folded: string): number {
    return Math.max(this.#longest.get(folded) ?? 0, packs.longestFrom(folded))
  }

  /** How all forms that speak of a status begin, folded: with a word, or with two. */
  statusBeginnings(): readonly string[] {
    return [...packs.statusBeginnings(), ...this.#beginnings]
  }

  /** Folded forms which the languages know as words of a status already. */
  shadowed(): readonly string[] {
    return [...this.#own.keys()].filter(form => termOf(form, false)?.status)
  }
}

/** The words of the languages alone. */
export const commonVocabulary = new Vocabulary([])

/** That by which a document is read. */
export const vocabularyOf = ({ vocabulary = commonVocabulary }: { readonly vocabulary?: Vocabulary }): Vocabulary =>
  vocabulary

function readingsIn(own: OwnWord): ReadonlyMap<string, readonly Reading[]> {
  const { language, word, plural, status, isShort } = own
  const lexeme: Lexeme = {
    lemma: word,
    roles: new Set([status === undefined ? 'recognise' : 'status']),
    ...(isShort && { contracted: true as const }),
    ...(status !== undefined && { status: true as const }),
  }
  const entry: WordEntry = { word, ...(plural !== undefined ? { plural } : /\s/u.test(word) && { only: 'singular' }) }
  const forms = sure(inflections[language][own.inflection ?? inflectionOf(own)])(entry)
  const readings = new Map<string, Reading[]>()
  for (const { form, ...grammar } of forms) {
    const key = partsOf(form).join(' ')
    readings.set(key, [...(readings.get(key) ?? []), readingOf(lexeme, grammar)])
  }
  return readings
}

const readingOf = (lexeme: Lexeme, { number, gender, case: name, verb }: Omit<Inflected, 'form'>): Reading => ({
  lexeme,
  number,
  gender,
  cases: name ? [name] : [],
  verb,
})

/** What opens with a preposition stays as it is: «под эмбарго». */
function inflectionOf({ language, word }: OwnWord): 'noun' | 'adjective' | 'fixed' {
  const [first = '', ...others] = word.split(/\s+/u)
  if (termOf(wordKey(first), false)?.class === 'preposition') return 'fixed'
  const isAdjective = language === 'ru' && others.length === 0 && adjectiveGender(word) !== undefined
  return isAdjective ? 'adjective' : 'noun'
}
