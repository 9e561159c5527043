/**
 * Lists folded over a registry, with the names that they change compiled anew.
 */
import type { ListFile } from '../registry/list-file.js'
import type { Registry } from '../registry/registry.js'
import type { Entity } from '../registry/types.js'
import type { Composed } from './over.js'

export interface CompositionOptions {
  readonly base?: Registry
  readonly disable?: readonly string[]
  /** How to call in errors what disables them. */
  readonly config?: string
  /** What is made of the lists before they are folded over the base. */
  readonly fit?: (lists: readonly ListFile[], base: Registry) => readonly ListFile[]
}

/** @throws ListError if a list does not fit the others. */
export async function composed(
  files: readonly ListFile[],
  { base, disable = [], config, fit }: CompositionOptions,
): Promise<Composed> {
  const [{ buildRegistry }, { formsOf }, { compileLexicon }] = await Promise.all([
    import('../registry/registry.js'),
    import('../lexicon/forms.js'),
    import('../lexicon/compile.js'),
  ])
  const lists = base && fit ? fit(files, base) : files
  const registry = buildRegistry(lists, { disable, ...(config !== undefined && { config }), ...(base && { base }) })
  const ids = new Set<string>([...registry.entities, ...(base?.entities ?? [])].map(({ id }) => id))
  const changed = new Set([...ids].filter(id => namesOf(registry.get(id)) !== namesOf(base?.get(id))))
  const forms = registry.entities.filter(({ id }) => changed.has(id)).flatMap(formsOf)
  return { registry, changed, lexicon: compileLexicon(forms) }
}

/** What the lexicon is made of. Designations and titles are looked up when a mention is found. */
const namesOf = (entity: Entity | undefined): string | undefined =>
  entity && JSON.stringify([entity.kind, entity.gender, entity.person, entity.aliases])
