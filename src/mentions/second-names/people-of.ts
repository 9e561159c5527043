/**
 * «Катибовцы», «азовцы»: whom Russian calls by a word of the name of those they belong to.
 */
import { hasCyrillic } from '../../language/ru/morphology/letters.js'
import { memberWordsIn, stemOfBearer, stemsOfMember } from '../../language/ru/morphology/members.js'
import { wordKey } from '../../language/word-key.js'
import { hasRole, packs } from '../../language/words.js'
import type { Entity } from '../../registry/types.js'
import { Bearers, type Bearer, type SecondName } from './bearers.js'
import { wordsOf } from './words.js'

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A word of fewer letters is a syllable of any. */
const fewestLetters = 3

export function membersOf(text: string, bearers: readonly Bearer[]): readonly SecondName[] {
  // Most such words are words of the language: «продавцы».
  const found = memberWordsIn(text).filter(
    ({ start, end }) => packs.readingsOf(wordKey(text.slice(start, end))).length === 0,
  )
  if (found.length === 0) return []
  const byStem = new Bearers<{ bearer: Bearer }>()
  for (const bearer of bearers) for (const stem of stemsOf(bearer.entity)) byStem.add(stem, { bearer })
  return found.map(({ start, end, stem }): SecondName => {
    const named = stemsOfMember(stem).flatMap(byStem.of)
    return { start, end, bearers: [...new Set(named.map(({ bearer }) => bearer))] }
  })
}

const known = new WeakMap<Entity, ReadonlySet<string>>()

function stemsOf(entity: Entity): ReadonlySet<string> {
  const stems = known.get(entity) ?? madeOf(entity)
  known.set(entity, stems)
  return stems
}

/**
 * Of the first words of its names, and of those in whose name a fund is, what is no word of the language. Other words behind
 * the first are of others: «Тризуб имени Бандеры».
 */
function madeOf({ aliases }: Entity): ReadonlySet<string> {
  const words = aliases.flatMap(({ name }) => {
    const values = wordsOf(name).map(({ value }) => value)
    const isOwned = values.length > 1 && values[0] !== undefined && hasRole(wordKey(values[0]), 'heads-organisation')
    return [...values.slice(0, 1), ...(isOwned ? values.slice(-1).filter(isCapitalised) : [])]
  })
  const own = words.filter(
    word => word.length >= fewestLetters && hasCyrillic(word) && packs.readingsOf(wordKey(word)).length === 0,
  )
  return new Set(own.map(stemOfBearer))
}
