/**
 * Real names behind stage names: of Vasya Oblomov's readers few know him as Goncharov.
 */
import { inLatin } from '../../language/ru/morphology/transliteration.js'
import { wordKey } from '../../language/word-key.js'
import { isCommonSurname } from '../../lexicon/bearers.js'
import type { Entity } from '../../registry/types.js'
import type { Candidate } from '../candidates.js'
import { stemOf, wordsOf } from '../second-names/words.js'

const known = new WeakMap<Entity, ReadonlySet<string>>()

/** By what the words of a person's stage names begin, in both scripts; empty of whoever has none. */
function stageStemsOf(entity: Entity): ReadonlySet<string> {
  const made = known.get(entity)
  if (made) return made
  const words = entity.aliases
    .filter(({ type }) => type === 'pseudonym')
    .flatMap(({ name }) => wordsOf(name).map(({ value }) => value))
  const stems = new Set(words.flatMap(word => [word, ...inLatin(word)]).map(word => stemOf(wordKey(word))))
  known.set(entity, stems)
  return stems
}

/** A surname that many bear, of the real name of somebody who goes by a stage name that has it not. */
export function isBehindStageName({ entity, surface, reading: { alias } }: Candidate): boolean {
  const { person, gender } = entity
  if (!person) return false
  const isCommon = alias.strength === 'weak' || isCommonSurname(person.surname, gender === 'f' ? 'f' : 'm')
  if (!isCommon) return false
  const stems = stageStemsOf(entity)
  return stems.size > 0 && !wordsOf(surface).some(({ value }) => stems.has(stemOf(value)))
}

/** The real name in full, which joins its surname with the person of whom the text speaks. */
export const tellsRealName = ({ reading: { role, alias } }: Candidate): boolean =>
  alias.type !== 'pseudonym' && role !== 'surname' && role !== 'family' && role !== 'patronymic' && role !== 'short'
