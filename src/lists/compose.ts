/**
 * Lists folded over a registry, with the names that they change compiled anew.
 */
import path from 'node:path'
import type { Lexicon } from '../lexicon/types.js'
import type { ListFile } from '../registry/list-file.js'
import type { Registry } from '../registry/registry.js'
import type { Entity } from '../registry/types.js'

export interface Composed {
  readonly registry: Registry
  /** Ids of entities whose names are other than in the base, those it has no longer among them. */
  readonly changed: ReadonlySet<string>
  /** Compiled forms of the changed ones. */
  readonly lexicon: Uint8Array
}

export interface CompositionOptions {
  readonly base?: Registry
  readonly disable?: readonly string[]
  /** What is made of the lists before they are folded over the base. */
  readonly fit?: (lists: readonly ListFile[], base: Registry) => readonly ListFile[]
}

/** @throws ListError if a list is not valid; the system's error if it cannot be read. */
export async function composed(
  files: readonly string[],
  { base, disable = [], fit }: CompositionOptions,
): Promise<Composed> {
  const [{ readList }, { buildRegistry }, { formsOf }, { compileLexicon }] = await Promise.all([
    import('./files.js'),
    import('../registry/registry.js'),
    import('../lexicon/forms.js'),
    import('../lexicon/compile.js'),
  ])
  const read = files.map(file => readList(file, path.relative(process.cwd(), file)))
  const lists = base && fit ? fit(read, base) : read
  const registry = buildRegistry(lists, { disable, ...(base && { base }) })
  const ids = new Set<string>([...registry.entities, ...(base?.entities ?? [])].map(({ id }) => id))
  const changed = new Set([...ids].filter(id => namesOf(registry.get(id)) !== namesOf(base?.get(id))))
  const forms = registry.entities.filter(({ id }) => changed.has(id)).flatMap(formsOf)
  return { registry, changed, lexicon: compileLexicon(forms) }
}

/** What the lexicon is made of. Designations and titles are looked up when a mention is found. */
const namesOf = (entity: Entity | undefined): string | undefined =>
  entity && JSON.stringify([entity.kind, entity.gender, entity.person, entity.aliases])

/** A lexicon without the names of some entities. */
export const without = (lexicon: Lexicon, ids: ReadonlySet<string>): Lexicon =>
  ids.size === 0
    ? lexicon
    : {
        size: lexicon.size,
        scan: text =>
          lexicon.scan(text).flatMap(hit => {
            const readings = hit.readings.filter(({ entity }) => !ids.has(entity))
            return readings.length > 0 ? [{ ...hit, readings }] : []
          }),
      }
