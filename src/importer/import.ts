/**
 * An export of a register laid over the lists: who is new, who changed, who is gone.
 */
import { entryOf, itemAt, sure } from '../checked/index.js'
import type { Category, Designation, Entity, EntityId, IsoDate, Source, Strength } from '../registry/types.js'
import { aliasKey } from '../registry/alias-key.js'
import type { EntityRecord } from '../registry/list-file.js'
import { listsStateOf, type ListsState } from '../registry/lists-state.js'
import type { Registry } from '../registry/registry.js'
import { designationsOf, factsAlone, type Facts } from './designations.js'
import { newEntity, type NewEntity } from './entities.js'
import { Identities, nameKey, rowKey, withoutRegistration } from './identity.js'
import { Ids } from './ids.js'
import type { RegisterList, WrittenEntity } from './list.js'
import type { CommonWords } from './names/strength.js'
import { ExportError, type RegisterExport, type RegisterRow } from './types.js'

export interface ImportOptions {
  /** The day of the import: for removals without a date, and for files that do not tell their own day. */
  readonly today: IsoDate
  readonly common: CommonWords
  /** Takes a file that shrank suspiciously, or is older than what the lists know. */
  readonly force?: boolean
  /** What the register's last import wrote: parties that it brought in are kept with their names. */
  readonly previous?: readonly EntityRecord[]
  /** Takes who is new, and leaves everybody else as he is: somebody may have changed the file on its way. */
  readonly onlyAdds?: boolean
}

export interface ImportReport {
  readonly register: Category
  readonly asOf?: IsoDate
  /** With which its rows were compared. */
  readonly lists: ListsState
  /** Rows read. */
  readonly rows: number
  readonly added: readonly ImportedChange[]
  readonly changed: readonly ImportedChange[]
  readonly gone: readonly ImportedChange[]
  /** What the file says otherwise of those who are known, where it can only add. */
  readonly held?: readonly ImportedChange[]
}

/** Whether an import changes the lists. */
export const bringsNews = ({ added, changed, gone }: ImportReport): boolean =>
  added.length + changed.length + gone.length > 0

export interface ImportedChange {
  readonly id: EntityId
  readonly name: string
  /** What changed, field by field. */
  readonly details: readonly { readonly field: string; readonly before?: string; readonly after?: string }[]
  /** The names taken from the row of a new entity. */
  readonly names: readonly { readonly name: string; readonly strength: Strength }[]
}

/** A file may lose so many parties between two visits; more, and it is taken for cut short. */
const tolerated = (known: number): number => Math.max(3, Math.ceil(known * 0.03))

const sources: Readonly<Record<Category, Source & { readonly list: string }>> = {
  terrorist: {
    list: 'imported-terrorist',
    title: 'ФСБ России, единый федеральный список террористических организаций',
  },
  extremist: { list: 'imported-extremist', title: 'Минюст России, перечень экстремистских организаций' },
  undesirable: { list: 'imported-undesirable', title: 'Минюст России, перечень нежелательных организаций' },
  'foreign-agent': { list: 'imported-foreign-agent', title: 'Минюст России, реестр иностранных агентов' },
}

/**
 * @param registry The lists as they are, hand-kept names included; they are not changed.
 * @returns A list to be folded over them: new entities whole, of the known ones the designations.
 * @throws ExportError if the file has lost more parties than a register loses, or is older than the lists.
 */
export function importRegister(
  exported: RegisterExport,
  registry: Registry,
  { today, common, force = false, previous = [], onlyAdds = false }: ImportOptions,
): { list: RegisterList; report: ImportReport } {
  const { register, asOf } = exported
  const checked = asOf ?? today
  const known = registry.entities.filter(entity => ofCategory(entity, register).length > 0)
  if (!force) refuseOlder(exported, known)
  const { matched, unknown } = match(exported, registry, known, common)
  const gone = known.filter(
    entity => !matched.has(entity.id) && ofCategory(entity, register).some(({ ended }) => ended === undefined),
  )
  if (!force && gone.length > tolerated(known.length))
    throw new ExportError(exported.path, words => words.shrunk(gone.length, known.length, itemAt(gone, 0).name))
  const renewed = [...matched].map(([id, rows]) => renew(entryOf(registry, id), rows, register, checked))
  const added = addedEntities(unknown, registry, common, register, checked)
  const ended = gone.map(entity => end(entity, register, checked))
  const isHeld = ({ written: { id } }: Outcome): boolean =>
    onlyAdds && ofCategory(entryOf(registry, id), register).length > 0
  const all = [...renewed, ...ended]
  const taken = all.map(outcome =>
    isHeld(outcome) ? asKnown(entryOf(registry, outcome.written.id), register) : outcome,
  )
  const held = all.filter(isHeld).flatMap(({ change }) => (change.details.length > 0 ? [change] : []))
  const { list, ...source } = sources[register]
  return {
    list: {
      list,
      title: source.title,
      category: register,
      source,
      checked,
      entities: withPrevious(
        [...taken, ...added].map(({ written }) => written),
        previous,
      ),
    },
    report: {
      register,
      ...(asOf && { asOf }),
      lists: listsStateOf(registry),
      rows: exported.rows.length,
      added: added.map(({ change }) => change),
      changed: renewed
        .filter(outcome => !isHeld(outcome))
        .map(({ change }) => change)
        .filter(({ details }) => details.length > 0),
      gone: ended.filter(outcome => !isHeld(outcome)).map(({ change }) => change),
      ...(onlyAdds && { held }),
    },
  }
}

const ofCategory = (entity: Entity, category: Category): Designation[] =>
  entity.designations.filter(designation => designation.category === category)

function refuseOlder({ asOf, path, register }: RegisterExport, known: readonly Entity[]): void {
  const checked = known.flatMap(entity => ofCategory(entity, register).map(designation => designation.checked)).sort()
  const latest = checked.at(-1)
  if (asOf !== undefined && latest !== undefined && asOf < latest)
    throw new ExportError(path, words => words.older(asOf, latest))
}

interface Matches {
  readonly matched: ReadonlyMap<EntityId, readonly RegisterRow[]>
  /** Rows of parties that no list knows, those of one party together. */
  readonly unknown: readonly (readonly RegisterRow[])[]
}

function match(exported: RegisterExport, registry: Registry, known: readonly Entity[], common: CommonWords): Matches {
  const identities = new Identities(registry.entities, exported.register, common)
  const matched = new Map<EntityId, RegisterRow[]>()
  const strangers = exported.rows.filter(row => {
    const parent = identities.findParent(row)
    const id = parent ?? identities.find(row)
    if (id === undefined) return true
    const rows = rowsUnder(matched, id)
    if (parent === undefined) rows.push(row)
    return false
  })
  const unmatched = new Set(known.map(({ id }) => id).filter(id => !matched.has(id)))
  const unknown = new Map<string, RegisterRow[]>()
  for (const row of strangers) {
    const id = identities.findRenamed(row, unmatched)
    if (id !== undefined) matched.set(id, [row])
    else rowsUnder(unknown, rowKey(row)).push(row)
  }
  for (const rows of [...matched.values(), ...unknown.values()])
    if (rows.length > mostRowsOfOne)
      throw new ExportError(exported.path, words => words.sameParty(itemAt(rows, 0).name, mostRowsOfOne))
  return { matched, unknown: [...unknown.values()] }
}

/** A party entered anew, its bodies, its names in several scripts: seven rows at most so far. */
const mostRowsOfOne = 200

function rowsUnder<Key>(rows: Map<Key, RegisterRow[]>, key: Key): RegisterRow[] {
  const known = rows.get(key) ?? []
  rows.set(key, known)
  return known
}

interface Outcome {
  readonly written: WrittenEntity
  readonly change: ImportedChange
}

function renew(entity: Entity, rows: readonly RegisterRow[], category: Category, today: IsoDate): Outcome {
  const before = ofCategory(entity, category)
  const designations = designationsOf(category, before, rows, today)
  const resources = [...new Set([...entity.resources, ...rows.flatMap(row => row.resources)])]
  const wordings = newWordings(entity, rows)
  const renamings = wordings.map(after => ({ field: renamed, before: entity.name, after }))
  return {
    written: {
      id: entity.id,
      ...(resources.length > entity.resources.length && { resources }),
      ...(wordings.length > 0 && { entries: [...entity.entries, ...wordings] }),
      designations: designations.map(written),
    },
    change: {
      id: entity.id,
      name: entity.name,
      details: [...renamings, ...differences(before, designations)],
      names: [],
    },
  }
}

/** The field of a change by which a party is called otherwise. */
export const renamed = 'name'

/** What the register calls a party now, and no list has. */
function newWordings({ name, entries, kind }: Entity, rows: readonly RegisterRow[]): string[] {
  const known = new Set([name, ...entries].map(entry => nameKey(entry, kind === 'person')))
  const fresh = rows.filter(row => !known.has(rowKey(row))).map(row => withoutRegistration(row.name))
  return [...new Set(fresh)]
}

function end(entity: Entity, category: Category, today: IsoDate): Outcome {
  const before = ofCategory(entity, category)
  const designations = before.map(designation => ({ ...factsAlone(designation), ended: designation.ended ?? today }))
  return {
    written: { id: entity.id, designations: designations.map(written) },
    change: { id: entity.id, name: entity.name, details: differences(before, designations), names: [] },
  }
}

/** A party as the lists have it. */
const asKnown = (entity: Entity, category: Category): Outcome => ({
  written: { id: entity.id, designations: ofCategory(entity, category).map(known => written(factsAlone(known))) },
  change: { id: entity.id, name: entity.name, details: [], names: [] },
})

function addedEntities(
  unknown: readonly (readonly RegisterRow[])[],
  registry: Registry,
  common: CommonWords,
  category: Category,
  today: IsoDate,
): Outcome[] {
  const ids = new Ids(registry.entities.map(({ id }) => id))
  const strong = new Set(
    registry.entities.flatMap(({ aliases }) =>
      aliases.filter(({ strength }) => strength === 'strong').map(({ name }) => aliasKey(name)),
    ),
  )
  return unknown.map(rows => {
    const entity = withoutShared(newEntity(itemAt(rows, 0), common, ids), strong)
    const designations = designationsOf(category, [], rows, today)
    return {
      written: { ...entity, designations: designations.map(written) },
      change: {
        id: entity.id as EntityId,
        name: sure(entity.name),
        details: [],
        names: entity.aliases.map(({ name, strength = 'strong' }) => ({ name, strength })),
      },
    }
  })
}

/** What already names another party beyond doubt stays with that one. */
function withoutShared(entity: NewEntity, strong: Set<string>): NewEntity {
  const aliases = entity.aliases.filter(({ name }) => !strong.has(aliasKey(name)))
  for (const { name, strength } of aliases) if (strength !== 'weak') strong.add(aliasKey(name))
  return { ...entity, aliases }
}

/** Later statements go over earlier ones; parties of which the file says nothing stay. */
function withPrevious(entities: readonly WrittenEntity[], previous: readonly EntityRecord[]): WrittenEntity[] {
  const before = new Map(previous.map(record => [record.id, record]))
  const merged = entities.map(entity => ({ ...before.get(entity.id), ...entity }))
  const ids = new Set(merged.map(({ id }) => id))
  return [...merged, ...previous.filter(({ id }) => !ids.has(id)).map(record => ({ designations: [], ...record }))]
}

const written = ({ category, ...facts }: Facts): Partial<Designation> => facts

const compared = ['listed', 'decided', 'inForce', 'ended'] as const

function differences(before: readonly Designation[], after: readonly Facts[]): ImportedChange['details'] {
  const count = Math.max(before.length, after.length)
  return Array.from({ length: count }, (_, index) => [before[index], after[index]] as const).flatMap(([old, fresh]) =>
    compared.flatMap(field => {
      const [was, is] = [old?.[field], fresh?.[field]]
      return was === is ? [] : [{ field, ...(was && { before: was }), ...(is && { after: is }) }]
    }),
  )
}
