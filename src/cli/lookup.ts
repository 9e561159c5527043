/**
 * Finding an entity by what a person types: its id, or any of its names, in any case; else whoever is called alike.
 */
import { foldWord } from '../language/fold.js'
import type { Knowledge } from '../mentions/knowledge.js'
import { entryKey, entryPattern } from '../importer/identity.js'
import { editDistance } from '../registry/nearest.js'
import type { Entity } from '../registry/types.js'

/**
 * Entities of that id or name, the exact id first; then those one of whose names has that form, or one of whose rows in a
 * register is called so. Empty: there is none.
 */
export function lookup({ registry, lexicons }: Knowledge, wanted: string): Entity[] {
  const byId = registry.get(wanted)
  if (byId) return [byId]
  const key = keyOf(wanted)
  const named = registry.entities.filter(entity => namesOf(entity).some(name => keyOf(name) === key))
  if (named.length > 0) return named
  const text = wanted.trim()
  const ids = lexicons
    .flatMap(lexicon => lexicon.scan(text))
    .filter(({ start, end }) => keyOf(text.slice(start, end)) === key)
    .flatMap(({ readings }) => readings.map(({ entity }) => entity))
  if (ids.length > 0) return [...new Set(ids)].flatMap(id => registry.get(id) ?? [])
  return registry.entities.filter(entity => hasEntry(entity, wanted))
}

/** As many as a person looks through. */
const most = 5
const shortWord = 7
const mostOfShort = 1.5

/**
 * Entities that may have been meant, the likeliest first: each word that was typed is like one of their names, or all of
 * them written as one are; else a name of theirs stands among the words.
 */
export function nearby({ registry, lexicons }: Pick<Knowledge, 'registry' | 'lexicons'>, wanted: string): Entity[] {
  const words = keyOf(wanted).split(' ')
  const typed = words.map(word => remembered(other => wordDistance(word, other)))
  const alike = registry.entities
    .map(entity => {
      const names = [entity.id as string, ...namesOf(entity)]
      return { entity, distance: Math.min(...names.map(name => distanceTo(words, typed, keyOf(name).split(' ')))) }
    })
    .filter(({ distance }) => distance < Infinity)
    .sort((one, other) => one.distance - other.distance)
  const [nearest] = alike
  if (nearest === undefined) return namedWithin({ registry, lexicons }, wanted).slice(0, most)
  // Of a short word two letters may as well be those of another one.
  const [only = '', ...others] = words
  if (others.length === 0 && only.length < shortWord && nearest.distance > mostOfShort) return []
  return alike
    .filter(({ distance }) => distance <= nearest.distance + 1)
    .slice(0, most)
    .map(({ entity }) => entity)
}

/** «ФБК Навального»: who is named by some of the words. */
function namedWithin({ registry, lexicons }: Pick<Knowledge, 'registry' | 'lexicons'>, wanted: string): Entity[] {
  const whole = lexicons
    .flatMap(lexicon => lexicon.scan(wanted))
    .flatMap(({ readings }) => readings.filter(({ role }) => role !== 'short'))
  return [...new Set(whole.map(({ entity }) => entity))].flatMap(id => registry.get(id) ?? [])
}

/** How far a word is from one that was typed. */
type ToTyped = (word: string) => number

/**
 * Edits between what was typed and the words of a name that are likest; more words count a little.
 * @param toEach How far a word is from each of those that were typed.
 */
function distanceTo(typed: readonly string[], toEach: readonly ToTyped[], name: readonly string[]): number {
  let sum = 0
  for (const toWord of toEach) sum += Math.min(...name.map(toWord))
  const apart = sum + Math.max(0, name.length - typed.length) / 10
  return typed.length === name.length ? apart : Math.min(apart, edits(typed.join(''), name.join('')))
}

/** The same words stand in many names. */
function remembered(distance: ToTyped): ToTyped {
  const known = new Map<string, number>()
  return word => {
    const before = known.get(word) ?? distance(word)
    known.set(word, before)
    return before
  }
}

/** Endings need not be the same: the beginning of a longer word will do, if it is long enough to be told by. */
function wordDistance(typed: string, word: string): number {
  if (typed !== word && typed.length >= fewestOfBeginning && word.startsWith(typed)) return 0.5
  const stem = typed.slice(0, -longestEnding)
  return Math.min(
    edits(typed, word),
    typed.length >= fewestOfWord && word.length > typed.length
      ? edits(typed, word.slice(0, typed.length)) + 0.5
      : Infinity,
    stem.length >= fewestOfWord ? edits(stem, word.slice(0, stem.length)) + 1 : Infinity,
  )
}

/** Letters by which a word is told: all of them right, or some of them wrong. */
const fewestOfBeginning = 3
const fewestOfWord = 5
/** Of an adjective: навальный, навального. */
const longestEnding = 2

/** Infinite where more than a third of the letters differ. */
function edits(typed: string, word: string): number {
  const limit = Math.max(1, Math.floor(Math.max(typed.length, word.length) / 3))
  if (Math.abs(typed.length - word.length) > limit) return Infinity
  const distance = editDistance(typed, word)
  return distance <= limit ? distance : Infinity
}

const namesOf = ({ name, title, aliases, person }: Entity): string[] => [
  name,
  title.ru,
  title.en,
  ...aliases.map(alias => alias.name),
  ...(person ? [`${person.given} ${person.surname}`, `${person.surname} ${person.given}`] : []),
]

/** Whether an official name is that of a row which stands for them; `*` stands for any text. */
const hasEntry = ({ entries }: Entity, official: string): boolean =>
  entries.some(entry => entryPattern(entry).test(entryKey(official)))

const keyOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .join(' ')
    .trim()
