/**
 * A list file once parsed: what its records say, and where they say it.
 */
import type { Worded } from '../messages/worded.js'
import type { AliasType, Designation, EntityKind, IsoDate, LetterCase, Source, StatusId, Strength } from './types.js'
import type { Gender, PersonName } from '../language/grammar.js'
import type { Language } from '../language/language.js'
import type { StatusKindRecord } from './kind-records.js'

/** From 1, both. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The way to a field from the top of the file: `['entities', 3, 'aliases', 0]`. */
export type FieldPath = readonly (string | number)[]

export interface FieldProblem {
  readonly field: FieldPath
  readonly reason: Worded
}

export interface AliasRecord {
  readonly name: string
  readonly strength?: Strength
  readonly type?: AliasType
  readonly lang?: Language
  readonly case?: LetterCase
  readonly introduced?: boolean
  readonly proper?: boolean
  readonly indeclinable?: boolean
  readonly forms?: readonly string[]
  readonly not?: readonly string[]
  /** Removes the alias of that name which an earlier list gave. */
  readonly off?: boolean
}

/**
 * What a list may leave to be concluded: from a name, from the file. `dates` stands for a designation without any,
 * `category`, `source` and `checked` for those of designations.
 */
export type ImpliedField = 'id' | 'kind' | 'gender' | 'aliases' | 'dates' | 'category' | 'source' | 'checked'

/** What one list says of an entity: any part of it, for another list may say the rest. */
export interface EntityRecord {
  readonly id: string
  readonly kind?: EntityKind
  readonly name?: string
  readonly title?: { readonly ru?: string; readonly en?: string }
  readonly gender?: Gender
  readonly person?: PersonName
  readonly wikidata?: string
  /** With the file's defaults filled in. */
  readonly designations?: readonly Designation[]
  readonly aliases?: readonly (string | AliasRecord)[]
  readonly generics?: readonly string[]
  readonly homonyms?: readonly string[]
  readonly related?: readonly string[]
  readonly entries?: readonly string[]
  readonly resources?: readonly string[]
  readonly note?: string
  /** Day on which the names were last held against what people say. */
  readonly reviewed?: IsoDate
  /** Switches the entity off. */
  readonly off?: boolean
  /** What the file does not say; it never goes before what another list says. */
  readonly implied?: readonly ImpliedField[]
}

/** A valid list file. */
export interface ListFile {
  readonly path: string
  readonly list: string
  readonly title: string
  readonly category?: StatusId
  readonly source?: Source
  readonly checked?: IsoDate
  /** Kinds of status that it defines, or changes by id. */
  readonly statuses?: readonly StatusKindRecord[]
  readonly entities: readonly EntityRecord[]
  /** Where a field stands: its key, or the item of a list. As far as the path exists in the file. */
  placeOf(field: FieldPath): Place
}
