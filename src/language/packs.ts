/**
 * Several languages at once: which of them a text is in, and what a word means in it.
 */
import { itemAt } from '../checked/index.js'
import { expressionsBehind, Form, unknownForm } from './form.js'
import type { LanguagePack, Script } from './pack.js'
import type { Role } from './roles.js'
import type { Reading } from './types.js'

/** Where to look, in UTF-16 code units. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Enough to tell; a long block is not read to its end. */
const sample = 2000

const isLatin = (code: number): boolean =>
  code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code >= 0xc0 && code !== 0xd7 && code !== 0xf7

/** The script of a letter; nothing for what is none of ours. */
function scriptOf(code: number): Script | undefined {
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  return (code < 0x250 ? isLatin(code) : code >= 0x1e00 && code < 0x1f00) ? 'latin' : undefined
}

export class Packs<Pack extends LanguagePack> {
  readonly #packs: readonly Pack[]
  /** Code units of letters to the packs whose own they are. */
  readonly #owners = new Map<number, Pack>()
  readonly #longest = new Map<string, number>()
  /** What was asked for lately, words that no dictionary knows among them: so many, whatever is read. */
  readonly #lately = new Map<string, Form>()

  /** @param packs Of languages of one script the first is meant where nothing tells. */
  constructor(packs: readonly [Pack, ...Pack[]]) {
    this.#packs = packs
    for (const pack of packs) {
      for (const letter of pack.ownLetters + pack.ownLetters.toUpperCase()) this.#owners.set(letter.charCodeAt(0), pack)
      for (const [first, count] of pack.dictionary.longest)
        this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, count))
    }
  }

  /** The language of a stretch of text, told by its letters: the script that prevails, then letters of its own. */
  languageOf(text: string, { start, end }: Stretch): Pack {
    const stop = Math.min(end, start + sample, text.length)
    const letters = { cyrillic: 0, latin: 0 }
    const own = new Map<Pack, number>()
    for (let index = start; index < stop; index++) {
      const code = text.charCodeAt(index)
      const script = scriptOf(code)
      if (script) letters[script]++
      const owner = this.#owners.get(code)
      if (owner) own.set(owner, (own.get(owner) ?? 0) + 1)
    }
    // A text in Cyrillic is full of Latin names.
    const script = letters.cyrillic * 2 >= letters.latin ? 'cyrillic' : 'latin'
    const fitting = this.#packs.filter(pack => pack.script === script)
    const [first = itemAt(this.#packs, 0), ...others] = fitting
    return others.reduce((best, pack) => ((own.get(pack) ?? 0) > (own.get(best) ?? 0) ? pack : best), first)
  }

  /** What a folded form may mean: in the language given, else in the first that knows it. */
  readingsOf(form: string, language?: Pack): readonly Reading[] {
    const own = language?.dictionary.readingsOf(form)
    if (own && own.length > 0) return own
    return this.formOf(form).readings
  }

  /** A folded form with what the first language that knows it knows of it. @param key As `wordKey` makes it. */
  formOf(key: string): Form {
    return this.#lately.get(key) ?? this.#looked(key)
  }

  #looked(key: string): Form {
    const readings = this.#inAll(key)
    const longer = this.#longest.has(key) ? this.#behind(key) : undefined
    const form = readings.length > 0 || longer ? new Form(key, readings, longer) : unknownForm
    if (this.#lately.size >= mostKept) this.#lately.clear()
    this.#lately.set(key, form)
    return form
  }

  #behind(first: string): ReadonlyMap<string, Form> | undefined {
    const expressions = this.#packs.flatMap(({ dictionary }) => dictionary.expressionsFrom(first))
    return expressionsBehind(first, expressions, form => this.#inAll(form))
  }

  #inAll(form: string): readonly Reading[] {
    for (const { dictionary } of this.#packs) {
      const readings = dictionary.readingsOf(form)
      if (readings.length > 0) return readings
    }
    return nothing
  }

  /** Whether a folded word seems to be an adverb of one of the languages. */
  looksLikeAdverb(folded: string): boolean {
    return this.#packs.some(pack => pack.looksLikeAdverb?.(folded) === true)
  }

  /** Whether it seems to be an adjective in the nominative. */
  looksLikeAttribute(folded: string): boolean {
    return this.#packs.some(pack => pack.looksLikeAttribute?.(folded) === true)
  }

  /** Whether it seems to be a participle whose object stands behind it: «возглавлявший». */
  governsObject(folded: string): boolean {
    return this.#packs.some(pack => pack.governsObject?.(folded) === true)
  }

  /** Whether it seems to be a verb in the past: "interviewed". */
  looksLikePast(folded: string): boolean {
    return this.#packs.some(pack => pack.looksLikePast?.(folded) === true)
  }

  /** Whether it seems to be an infinitive: «выставлять». */
  looksLikeInfinitive(folded: string): boolean {
    return this.#packs.some(pack => pack.looksLikeInfinitive?.(folded) === true)
  }

  /** How many words and marks the longest expression has that begins with this word. */
  longestFrom(form: string): number {
    return this.#longest.get(form) ?? 0
  }

  /** Words of a role which are a list only. */
  listOf(role: Role): readonly string[] {
    return this.#packs.flatMap(({ dictionary }) => dictionary.listOf(role))
  }

  /** Codes of the countries that the languages know by name. */
  territories(): ReadonlySet<string> {
    return new Set(this.#packs.flatMap(({ dictionary }) => [...dictionary.territories()]))
  }

  /** How all forms that speak of a status begin, folded: with a word, or with two. */
  statusBeginnings(): readonly string[] {
    return this.#packs.flatMap(({ dictionary }) => dictionary.statusBeginnings)
  }
}

const mostKept = 1 << 14

const nothing: readonly Reading[] = []
