/**
 * Finding an entity by what a person types: its id, or any of its names.
 */
import { foldWord } from '../language/fold.js'
import type { Registry } from '../registry/registry.js'
import { nearest } from '../registry/nearest.js'
import type { Entity } from '../registry/types.js'

/** Entities of that id or name, the exact id first; empty: there is none. */
export function lookup(registry: Registry, wanted: string): Entity[] {
  const byId = registry.get(wanted)
  if (byId) return [byId]
  const key = keyOf(wanted)
  return registry.entities.filter(entity => namesOf(entity).some(name => keyOf(name) === key))
}

/** The id or name that was most likely meant. */
export function suggest(registry: Registry, wanted: string): string | undefined {
  const byKey = new Map(
    registry.entities.flatMap(entity => [entity.id as string, ...namesOf(entity)].map(name => [keyOf(name), name])),
  )
  const found = nearest(keyOf(wanted), [...byKey.keys()])
  return found === undefined ? undefined : byKey.get(found)
}

const namesOf = ({ name, title, aliases, person }: Entity): string[] => [
  name,
  title.ru,
  title.en,
  ...aliases.map(alias => alias.name),
  ...(person ? [`${person.given} ${person.surname}`, `${person.surname} ${person.given}`] : []),
]

const keyOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .join(' ')
    .trim()
