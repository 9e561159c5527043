/**
 * What a config says of entities and status kinds: whether the lists have them, and whether the house's words say what they are to.
 */
import type { FixOptions } from '../fixes/types.js'
import type { Policy } from '../policy/types.js'
import { nearest } from '../registry/nearest.js'
import type { Registry } from '../registry/registry.js'
import type { StatusId } from '../registry/types.js'
import type { Config } from './config.js'
import { ConfigError, problem } from './error.js'
import { templateProblems } from './templates.js'

/**
 * @param path How to call the config in errors.
 * @throws ConfigError naming every key with an id that no list has, and the nearest right one, and the words in which no status is read.
 */
export function checkIds({ settings, ignores, disable, fix }: Config, registry: Registry, path: string): void {
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
  const statuses = statusesIn(settings.policy, fix).filter(([, id]) => !registry.kinds.find(id))
  const templates = templateProblems(fix.templates, registry.kinds, settings.policy)
  if (unknown.length + statuses.length + templates.length === 0) return
  const ids = unknown.length > 0 ? registry.entities.map(entity => entity.id) : []
  throw new ConfigError(path, [
    ...unknown.map(([key, id]) => problem(key, words => words.unknownEntity(id, nearest(id, ids)))),
    ...statuses.map(([key, id]) => problem(key, words => words.unknownStatus(id, registry.kinds.nearest(id)))),
    ...templates,
  ])
}

/** Keys that name statuses, each with its id. */
const statusesIn = (
  { categories }: Policy,
  { styles, templates, marks }: FixOptions,
): readonly (readonly [key: string, id: StatusId])[] =>
  Object.entries({
    'policy.categories': categories,
    'fix.styles': styles,
    'fix.templates.ru': templates.ru,
    'fix.templates.en': templates.en,
    'fix.marks': Array.isArray(marks) ? {} : marks,
  }).flatMap(([key, values]) => Object.keys(values).map(id => [`${key}.${id}`, id] as const))
