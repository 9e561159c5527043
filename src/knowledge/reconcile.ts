/**
 * Imported lists under newer built-in ones: both may hold a party by now, each under an id of its own.
 */
import { entryKey } from '../importer/identity.js'
import { aliasKey } from '../registry/alias-key.js'
import type { EntityRecord, ListFile } from '../registry/list-file.js'
import type { Registry } from '../registry/registry.js'
import type { IsoDate, StatusId } from '../registry/types.js'

/** The day as of which lists know a register: that of the latest of its lists. */
const checkedOn = ({ lists }: Pick<Registry, 'lists'>, register: StatusId): IsoDate | undefined =>
  lists
    .filter(({ category }) => category === register)
    .flatMap(({ checked }) => checked ?? [])
    .sort()
    .at(-1)

/** Whether lists know a register as of a later day than an imported list does. */
function isOutdated({ category, checked }: Pick<ListFile, 'category' | 'checked'>, base: Registry): boolean {
  const known = category && checkedOn(base, category)
  return known !== undefined && checked !== undefined && checked < known
}

/**
 * Imported lists as they fit the lists below. A party which those name by now goes by its id there, and by the names
 * given there; of an outdated list it keeps no designations. A strong name of another party is left to that one.
 */
export function reconcile(files: readonly ListFile[], base: Registry): ListFile[] {
  const ids = idsBelow(files, base)
  const strong = new Set(
    base.entities.flatMap(({ aliases }) =>
      aliases.filter(({ strength }) => strength === 'strong').map(({ name }) => aliasKey(name)),
    ),
  )
  return files.map(file => {
    const outdated = isOutdated(file, base)
    return { ...file, entities: file.entities.map(record => fitted(record, outdated)) }
  })

  function fitted(record: EntityRecord, outdated: boolean): EntityRecord {
    const id = ids.get(record.id) ?? record.id
    const { designations, resources, entries, aliases } = record
    if (base.get(id))
      return outdated
        ? { id }
        : { id, ...(designations && { designations }), ...(resources && { resources }), ...(entries && { entries }) }
    const own = aliases?.filter(alias => !strong.has(aliasKey(typeof alias === 'string' ? alias : alias.name)))
    return { ...record, ...(own && { aliases: own }) }
  }
}

/** Ids of the lists below for imported ids, by the official names. */
function idsBelow(files: readonly ListFile[], base: Registry): ReadonlyMap<string, string> {
  const byName = new Map(
    base.entities.flatMap(({ id, name, entries }) => [name, ...entries].map(entry => [entryKey(entry), id] as const)),
  )
  const records = files.flatMap(({ entities }) => entities)
  return new Map(
    records.flatMap(({ id, name }) => {
      const known = name === undefined || base.get(id) ? undefined : byName.get(entryKey(name))
      return known === undefined ? [] : [[id, known] as const]
    }),
  )
}
