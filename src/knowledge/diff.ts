/**
 * What two lists say otherwise. A list may say part of an entity only; what one of them is silent about is no difference.
 */
import type { EntityRecord } from '../registry/list-file.js'
import type { Designation, Entity } from '../registry/types.js'

/** An entity as a list states it. */
export type Stated = Partial<Omit<EntityRecord, 'id'>> & { readonly id: string }

export interface FieldChange {
  readonly field: string
  readonly before?: string
  readonly after?: string
}

export interface Difference {
  readonly added: readonly Stated[]
  readonly removed: readonly Stated[]
  readonly changed: readonly { readonly id: string; readonly name?: string; readonly fields: readonly FieldChange[] }[]
}

export function diffLists(one: readonly Stated[], other: readonly Stated[]): Difference {
  const before = united(one)
  const after = united(other)
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    changed: [...before.values()].flatMap(old => {
      const fresh = after.get(old.id)
      const fields = fresh ? changesOf(old, fresh) : []
      const name = fresh?.name ?? old.name
      return fields.length > 0 ? [{ id: old.id, ...(name !== undefined && { name }), fields }] : []
    }),
  }
}

/** An entity of the registry as a list would state it. */
export const statedBy = ({ person, wikidata, note, aliases, ...entity }: Entity): Stated => ({
  ...entity,
  ...(person && { person }),
  ...(wikidata !== undefined && { wikidata }),
  ...(note !== undefined && { note }),
  aliases: aliases.map(({ language, letterCase, ...alias }) => ({ ...alias, lang: language, case: letterCase })),
})

/** Several files of a folder may each say part of an entity. */
function united(records: readonly Stated[]): ReadonlyMap<string, Stated> {
  const byId = new Map<string, Stated>()
  for (const record of records) {
    const known = byId.get(record.id)
    const aliases = [...(known?.aliases ?? []), ...(record.aliases ?? [])]
    const designations = [...(known?.designations ?? []), ...(record.designations ?? [])]
    byId.set(record.id, {
      ...known,
      ...record,
      ...((known?.aliases ?? record.aliases) && { aliases }),
      ...((known?.designations ?? record.designations) && { designations }),
    })
  }
  return byId
}

const plain = ['kind', 'name', 'gender', 'wikidata', 'note'] as const

function changesOf(one: Stated, other: Stated): FieldChange[] {
  const changes = plain.map(field => changeOf(field, one[field], other[field]))
  return [
    ...changes,
    changeOf('title', titleOf(one), titleOf(other)),
    ...setChanges('name', namesOf(one), namesOf(other)),
    ...setChanges('designation', designationsOf(one), designationsOf(other)),
  ].filter(change => change !== undefined)
}

const changeOf = (field: string, before: string | undefined, after: string | undefined): FieldChange | undefined =>
  before === undefined || after === undefined || before === after ? undefined : { field, before, after }

/** What only one of two sets holds; nothing if one of them is not stated. */
function setChanges(
  field: string,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): FieldChange[] {
  if (!before || !after) return []
  return [
    ...before.filter(item => !after.includes(item)).map(item => ({ field, before: item })),
    ...after.filter(item => !before.includes(item)).map(item => ({ field, after: item })),
  ]
}

const titleOf = ({ title }: Stated): string | undefined => title && [title.ru, title.en].filter(Boolean).join(' / ')

const namesOf = ({ aliases }: Stated): string[] | undefined =>
  aliases?.map(alias =>
    typeof alias === 'string' ? alias : `${alias.name}${alias.strength === 'weak' ? ' (weak)' : ''}`,
  )

const dates = ['decided', 'inForce', 'listed', 'ended'] as const

const designationsOf = ({ designations }: Stated): string[] | undefined =>
  designations?.map((designation: Designation) =>
    [designation.category, ...dates.flatMap(date => (designation[date] ? [`${date} ${designation[date]}`] : []))].join(
      ' ',
    ),
  )
