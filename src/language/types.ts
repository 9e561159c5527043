/**
 * What a language tells of its words.
 */
import type { Gender } from './grammar.js'
import type { Role } from './roles.js'
import type { Case } from './ru/morphology/paradigm.js'

export type GrammaticalNumber = 'singular' | 'plural'

/** How a verb stands: «признан» | «признанный» | «признал» | «считает» | «входит» | English «banned», any of them. */
export const verbForms = ['short', 'long', 'active', 'present', 'finite', 'english'] as const
export type VerbForm = (typeof verbForms)[number]

/** What the ending of a form tells. */
export interface Inflected {
  readonly form: string
  readonly number?: GrammaticalNumber
  readonly gender?: Exclude<Gender, 'pl'>
  readonly case?: Case
  readonly verb?: VerbForm
}

/** A word of the data: what all its forms have in common. */
export interface Lexeme {
  /** The form under which the data lists it. */
  readonly lemma: string
  readonly roles: ReadonlySet<Role>
  /** The names of which it is a short form: Юра of Юрий. */
  readonly of?: readonly string[]
  /** It counts with a capital only: "May", «Чад». */
  readonly capital?: true
  /** People, not a kind of organisation: «террористы». */
  readonly people?: true
  /** The usual contraction of what the law says: «иноагент». */
  readonly contracted?: true
  /** It speaks of a status by itself. */
  readonly status?: true
  /** Code of the country that it names, by ISO 3166-1. */
  readonly territory?: string
  /** It tells of what was so and may be over: «числился». */
  readonly former?: true
  /** It speaks of a status only before what bears or holds it: "terror group", "terror list", not "the Soviet terror". */
  readonly attributive?: true
  /** What is done once it is done: «запретить» bans. */
  readonly act?: Act
  /** The marker of footnotes that it names: «звёздочка» is `*`. */
  readonly marker?: string
}

/** What an authority does. */
export const acts = ['recognise', 'enter', 'ban', 'liquidate', 'ended'] as const
export type Act = (typeof acts)[number]

/** One meaning of a form. */
export interface Reading {
  readonly lexeme: Lexeme
  readonly number: GrammaticalNumber | undefined
  readonly gender: Exclude<Gender, 'pl'> | undefined
  /** Empty: its case does not show. */
  readonly cases: readonly Case[]
  readonly verb: VerbForm | undefined
}
