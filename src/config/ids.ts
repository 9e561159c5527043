/**
 * Ids of entities that a config names: whether the lists have them.
 */
import { nearest } from '../registry/nearest.js'
import type { Registry } from '../registry/registry.js'
import type { Config } from './config.js'
import { ConfigError, problem } from './error.js'

/**
 * @param path How to call the config in errors.
 * @throws ConfigError naming every key with an id that no list has, and the nearest right one.
 */
export function checkIds({ settings, ignores, disable }: Config, registry: Registry, path: string): void {
  const named = [
    ...Object.keys(settings.policy.entities).map(id => [`policy.entities.${id}`, id] as const),
    ...ignores.flatMap(({ entities }, index) => entities.map(id => [`ignore.${index}.entity`, id] as const)),
    ...Object.entries(settings.rules).flatMap(([rule, { options = {} }]) =>
      ['outlet', 'authors'].flatMap(key =>
        ((options[key] ?? []) as readonly string[]).map(id => [`rules.${rule}.${key}`, id] as const),
      ),
    ),
  ]
  const unknown = named.filter(([, id]) => registry.get(id) === undefined && !disable.includes(id))
  if (unknown.length === 0) return
  const ids = registry.entities.map(entity => entity.id)
  throw new ConfigError(
    path,
    unknown.map(([key, id]) => problem(key, words => words.unknownEntity(id, nearest(id, ids)))),
  )
}
