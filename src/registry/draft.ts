/**
 * Drafts of entities: the records of several lists, folded in the order of the lists.
 */
import type { Worded } from '../messages/worded.js'
import type { ListProblem } from './list-error.js'
import type { AliasRecord, EntityRecord, ImpliedField, ListFile, Place } from './list-file.js'
import type { Designation } from './types.js'

/** Where something was said. The lists as shipped have kept no places; the rest find one when a problem needs it. */
export interface Origin {
  readonly path: string
  readonly place?: () => Place
}

export interface DraftAlias {
  readonly alias: AliasRecord
  readonly origin: Origin
}

type Fields = Omit<EntityRecord, 'aliases' | 'designations' | 'entries' | 'implied'>

export interface Draft {
  readonly record: Fields
  readonly designations: readonly Designation[]
  /** Every official name that a list gave. */
  readonly entries: ReadonlySet<string>
  /** What no list says. */
  readonly implied: ReadonlySet<ImpliedField>
  /** By name. */
  readonly aliases: ReadonlyMap<string, DraftAlias>
  /** Where each field was said last; under `id` the last record of all. */
  readonly origins: Readonly<Partial<Record<keyof Fields, Origin>>> & { readonly id: Origin }
}

/**
 * Folds lists over what is known already. Fields of a later record replace those of an earlier one; aliases are united by
 * name, official names collected; designations replace those of the same categories that an earlier list gave, so that registers unite.
 */
export function foldLists(files: readonly ListFile[], known: readonly Draft[]): ReadonlyMap<string, Draft> {
  const drafts = new Map(known.map(draft => [draft.record.id, draft]))
  for (const file of files)
    file.entities.forEach((record, index) => {
      drafts.set(record.id, foldRecord(drafts.get(record.id), record, index, file))
    })
  return drafts
}

function foldRecord(draft: Draft | undefined, record: EntityRecord, index: number, file: ListFile): Draft {
  const { aliases = [], designations = [], entries = [], implied, ...fields } = draft ? said(record, draft) : record
  const originOf = (...field: (string | number)[]): Origin => ({
    path: file.path,
    place: () => file.placeOf(['entities', index, ...field]),
  })
  const renewed = new Set(designations.map(({ category }) => category))
  const folded = new Map(draft?.aliases)
  aliases.forEach((item, at) => {
    const alias = typeof item === 'string' ? { name: item } : item
    if (alias.off) folded.delete(alias.name)
    else folded.set(alias.name, { alias, origin: originOf('aliases', at) })
  })
  return {
    record: { ...draft?.record, ...fields, title: { ...draft?.record.title, ...fields.title } },
    designations: [...(draft?.designations ?? []).filter(({ category }) => !renewed.has(category)), ...designations],
    entries: new Set([...(draft?.entries ?? []), ...(fields.name === undefined ? [] : [fields.name]), ...entries]),
    implied: new Set([...(draft?.implied ?? []), ...(implied ?? [])].filter(field => !isSaid(field, record))),
    aliases: folded,
    origins: {
      ...draft?.origins,
      ...Object.fromEntries(Object.keys(fields).map(key => [key, originOf(key)])),
      id: originOf('id'),
    },
  }
}

/** A record over another without what was concluded: that one may say it, or is an entity that needs no conclusions. */
function said(record: EntityRecord, draft: Draft): EntityRecord {
  const { implied = [], kind, gender, person, aliases, generics, designations, name, ...rest } = record
  if (implied.length === 0) return record
  const is = (field: ImpliedField): boolean => implied.includes(field)
  const known = new Set(draft.designations.map(({ category }) => category))
  const all = designations ?? []
  // Only a list that says its category adds one to an entity known by its name; an id changes what is said beside it.
  const fresh = is('category') || !is('id') ? [] : all.filter(({ category }) => !known.has(category))
  const own = is('dates') ? fresh : all
  return {
    ...rest,
    ...(name !== undefined && !is('id') && { name }),
    ...(kind !== undefined && !is('kind') && { kind }),
    ...(gender !== undefined && !is('gender') && { gender }),
    ...(person && !is('id') && !is('kind') && { person }),
    ...(aliases && !is('aliases') && { aliases }),
    ...(generics && !is('aliases') && { generics }),
    ...(own.length > 0 && { designations: own }),
    ...(own.length > 0 && {
      implied: implied.filter(field => field !== 'id' && field !== 'kind' && field !== 'gender' && field !== 'aliases'),
    }),
  }
}

/** Whether a record says itself what was concluded before it. */
const isSaid = (field: ImpliedField, { implied = [], kind, gender }: EntityRecord): boolean =>
  !implied.includes(field) && ((field === 'kind' && kind !== undefined) || (field === 'gender' && gender !== undefined))

export const problemAt = ({ path, place }: Origin, field: string, reason: Worded): ListProblem => ({
  path,
  ...(place?.() ?? { line: 1, column: 1 }),
  field,
  reason,
})

export const shownOrigin = ({ path, place }: Origin): string => (place ? `${path}:${place().line}` : path)
