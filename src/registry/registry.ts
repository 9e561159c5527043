/**
 * The registry: what several lists say of entities, folded into one.
 */
import { checkDrafts } from './draft-checks.js'
import { foldLists } from './draft.js'
import { draftOf, entityOf } from './entity.js'
import { ListError } from './list-error.js'
import { digestOfLists } from './lists-state.js'
import type { ListFile } from './list-file.js'
import { definedKinds } from './kind-records.js'
import { russianKinds } from './russian-kinds.js'
import type { StatusKinds } from './status-kind.js'
import type { Entity, IsoDate, Source, StatusId } from './types.js'

export { registryFromJson, registryToJson } from './stored.js'

export interface ListInfo {
  readonly id: string
  readonly title: string
  /** The register that it is of. */
  readonly category?: StatusId
  readonly checked?: IsoDate
  readonly source?: Source
}

export interface Registry {
  /** By id. */
  readonly entities: readonly Entity[]
  readonly lists: readonly ListInfo[]
  /** What parties can be said to be. */
  readonly kinds: StatusKinds
  /** Of all lists that were folded into it, as {@link digestOfLists} has it. */
  readonly digest: string
  get(id: string): Entity | undefined
}

export interface RegistryOptions {
  /** Ids of entities to leave out. */
  readonly disable?: readonly string[]
  /** How to call in errors what leaves them out. */
  readonly config?: string
  /** A registry already folded, over which the lists are folded in turn. */
  readonly base?: Registry
}

/**
 * Folds lists in their order. Of records with one id the later one's fields replace the earlier one's; aliases are
 * united by name; designations replace those of the same category that an earlier list gave, so registers unite.
 * @throws ListError naming every record that stays incomplete, every strong alias of two entities, every unknown id, of a
 * status that no list defines, too.
 */
export function buildRegistry(
  files: readonly ListFile[],
  { disable = [], config = 'config', base }: RegistryOptions = {},
): Registry {
  const kinds = definedKinds(files, base?.kinds ?? russianKinds)
  const drafts = foldLists(files, base?.entities.map(draftOf) ?? [])
  const left = [...drafts.values()].filter(({ record }) => !record.off && !disable.includes(record.id))
  const problems = checkDrafts(drafts, left, disable, config)
  if (problems.length > 0) throw new ListError(problems)
  const ids = new Set(left.map(({ record }) => record.id))
  const lists = files.map(({ list, title, category, checked, source }) => ({
    id: list,
    title,
    ...(category && { category }),
    ...(checked !== undefined && { checked }),
    ...(source && { source }),
  }))
  return registryOf(
    left.map(draft => entityOf(draft, id => ids.has(id))),
    [...(base?.lists ?? []), ...lists],
    kinds,
    digestOfLists(files, disable, base?.digest),
  )
}

function registryOf(
  entities: readonly Entity[],
  lists: readonly ListInfo[],
  kinds: StatusKinds,
  digest: string,
): Registry {
  const sorted = [...entities].sort((one, other) => (one.id < other.id ? -1 : 1))
  const byId = new Map<string, Entity>(sorted.map(entity => [entity.id, entity]))
  return { entities: sorted, lists, kinds, digest, get: id => byId.get(id) }
}
