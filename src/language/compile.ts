/**
 * Compiles the words of a language: every form of every word, made by its morphology, packed as stems with endings.
 */
import { sure } from '../checked/index.js'
import type { Entry, InflectedForms } from './data.js'
import { WordsError } from './data.js'
import { encode, type PackedDictionary, type PackedWord } from './dictionary.js'
import { statusRoles } from './roles.js'
import { partsOf } from './text.js'
import type { Inflected, Lexeme } from './types.js'

/** A word with all its forms. */
export interface WordForms {
  readonly entry: Entry
  readonly lexeme: Lexeme
  readonly forms: readonly Inflected[]
}

/** The words of the entries, in their order. @throws WordsError where a word stands twice. */
export function wordsOf(entries: readonly Entry[], inflections: InflectedForms): WordForms[] {
  const seen = new Map<string, Entry>()
  return entries.flatMap(entry =>
    entry.words.map(word => {
      const key = `${word.word} ${entry.inflection === 'none' ? entry.roles.join(' ') : ''} ${word.only ?? ''}`
      const other = seen.get(key)
      if (other) throw new WordsError(entry.file, `“${entry.is}”`, `${word.word} stands in “${other.is}”, too`)
      seen.set(key, entry)
      const speaks = entry.traits.status === true || entry.roles.some(role => statusRoles.has(role))
      const roles = new Set(entry.roles)
      return {
        entry,
        lexeme: {
          lemma: word.word,
          roles,
          ...entry.traits,
          ...(word.of && { of: word.of }),
          ...(speaks && { status: true as const }),
        },
        forms: entry.inflection === 'none' ? [] : sure(inflections[entry.inflection])(word, entry.verb),
      }
    }),
  )
}

/** Forms which two words claim without saying which of them they mean first, as problems to be read. */
export function contestedForms(words: readonly WordForms[]): string[] {
  const claims = new Map<string, WordForms[]>()
  for (const word of words)
    for (const key of new Set(word.forms.map(({ form }) => partsOf(form).join(' '))))
      claims.set(key, [...(claims.get(key) ?? []), word])
  return [...claims].flatMap(([form, claimants]) =>
    claimants.flatMap((one, index) =>
      claimants
        .slice(index + 1)
        .filter(other => !saysTheSame(one, other) && !isSettled(one, other))
        .map(other => `${form}: ${one.lexeme.lemma} (${one.entry.is}) or ${other.lexeme.lemma} (${other.entry.is})`),
    ),
  )
}

const saysTheSame = (one: WordForms, other: WordForms): boolean =>
  one.entry === other.entry || [...one.lexeme.roles].join() === [...other.lexeme.roles].join()

const yieldsTo = (one: WordForms, other: WordForms): boolean => one.entry.yields.includes(other.lexeme.lemma)
const isSettled = (one: WordForms, other: WordForms): boolean => yieldsTo(one, other) !== yieldsTo(other, one)

/** Those which yield stand behind those which they yield to. */
const byPrecedence = (words: readonly WordForms[]): WordForms[] =>
  [...words].sort((one, other) => one.entry.yields.length - other.entry.yields.length)

/** @returns That of which `Dictionary` is made. */
export const compileWords = (words: readonly WordForms[]): PackedDictionary =>
  encode(
    byPrecedence(words).map(({ lexeme, forms }): PackedWord => ({
      lexeme,
      forms: forms.map(inflected => ({ ...inflected, form: partsOf(inflected.form).join(' ') })),
    })),
  )
