/**
 * What a list says, before it has a place on disk.
 */
import type { EntityRecord, ListFile } from './list-file.js'
import { sinceOf } from './status.js'
import type { Designation, IsoDate } from './types.js'

/** A designation may lack what the head of the list gives. */
export type ListContent = Omit<ListFile, 'path' | 'placeOf' | 'entities'> & {
  readonly entities: readonly (Omit<EntityRecord, 'designations'> & {
    readonly designations?: readonly Partial<Designation>[]
  })[]
}

/** What an own list has to say at least: names. */
export type ShortList = Partial<Omit<ListContent, 'entities'>> & {
  readonly entities: readonly (Omit<ListContent['entities'][number], 'id' | 'implied'> & { readonly id?: string })[]
}

/** What nobody has dated stood at the latest on the day on which the list says that its source was read. */
const bounded = (designation: Designation, checked: IsoDate | undefined): Designation =>
  checked === undefined || designation.notAfter !== undefined || sinceOf(designation, 'earliest') !== undefined
    ? designation
    : { ...designation, notAfter: designation.checked }

/** A list with what its head gives in every designation. */
export function withDefaults({ entities, ...head }: ListContent): Omit<ListFile, 'path' | 'placeOf'> {
  const { category, source, checked } = head
  const defaults = {
    ...(category && { category }),
    ...(source && { source }),
    ...(checked && { checked }),
  }
  return {
    ...head,
    entities: entities.map(({ designations, ...record }) => ({
      ...record,
      ...(designations && {
        designations: designations.map(designation => bounded({ ...defaults, ...designation } as Designation, checked)),
      }),
    })),
  }
}
