/**
 * What a language calls a country and what is of it, from the one to the other.
 */
import type { Dictionary } from './dictionary.js'

/** Words of one country in their first form, in the order of the data. */
export interface TerritoryWords {
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

const byDictionary = new WeakMap<Dictionary, ReadonlyMap<string, TerritoryWords>>()

/** Reads the whole dictionary when first asked: for whoever makes forms, not for whoever reads a text. */
export function territoryWords(dictionary: Dictionary, code: string): TerritoryWords {
  const known = byDictionary.get(dictionary) ?? allIn(dictionary)
  byDictionary.set(dictionary, known)
  return known.get(code) ?? { names: [], adjectives: [] }
}

function allIn(dictionary: Dictionary): ReadonlyMap<string, TerritoryWords> {
  const found = new Map<string, { names: Set<string>; adjectives: Set<string> }>()
  for (const form of dictionary.forms())
    for (const { lexeme } of dictionary.readingsOf(form)) {
      if (lexeme.territory === undefined) continue
      const words = found.get(lexeme.territory) ?? { names: new Set(), adjectives: new Set() }
      found.set(lexeme.territory, words)
      if (lexeme.roles.has('country')) words.names.add(lexeme.lemma)
      if (lexeme.roles.has('nationality')) words.adjectives.add(lexeme.lemma)
    }
  return new Map(
    [...found].map(([code, { names, adjectives }]) => [code, { names: [...names], adjectives: [...adjectives] }]),
  )
}
