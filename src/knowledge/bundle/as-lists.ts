/**
 * A whole registry as if each of its registers had been imported: to be laid over lists that know more names.
 */
import { withDefaults } from '../../registry/list-content.js'
import type { ListFile } from '../../registry/list-file.js'
import type { Registry } from '../../registry/registry.js'
import { categories } from '../../registry/types.js'
import type { RegisterList } from '../../importer/list.js'
import { statedBy } from '../diff.js'
import { statusOf } from '../status.js'

/** One of each register of which the day is known. */
export function asLists(registry: Registry): RegisterList[] {
  const stated = registry.entities.map(statedBy)
  const days = new Map(statusOf(registry, categories).map(({ register, checked }) => [register, checked]))
  return categories.flatMap(category => {
    const checked = days.get(category)
    if (checked === undefined) return []
    const { title = category, source } = registry.lists.find(list => list.category === category) ?? {}
    const entities = stated.flatMap(entity => {
      const designations = (entity.designations ?? []).filter(designation => designation.category === category)
      return designations.length > 0 ? [{ ...entity, designations }] : []
    })
    return [{ list: `bundle-${category}`, title, category, source: source ?? { title }, checked, entities }]
  })
}

/** A list as if it had been read. It has no lines of which an error could tell. */
export const listFileOf = (list: RegisterList): ListFile => ({
  ...withDefaults(list),
  path: list.list,
  placeOf: () => ({ line: 1, column: 1 }),
})
