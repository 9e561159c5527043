/**
 * What the lexicon gives to the stages after it: hits, and the forms behind them.
 */
import type { Span } from '../document/types.js'
import type { Alias, EntityId } from '../registry/types.js'

export const formRoles = ['name', 'full', 'initials', 'surname', 'family', 'short'] as const
/**
 * `name`: an alias as listed. Of persons also: `full` (given name and surname in either order, with or without the
 * patronymic), `initials` (О. В. Кашин), `surname` alone, `family`: the surname in the plural, for several
 * who bear it. Of all others `short`: a part of a name, which says who is meant once that has been said in full.
 */
export type FormRole = (typeof formRoles)[number]

/** What a surface form stands for. Many forms share one reading. */
export interface Reading {
  readonly entity: EntityId
  readonly role: FormRole
  readonly alias: Alias
  /** Of a full name without patronymic: so many people bear it that it does not tell who is meant. */
  readonly widelyBorne?: true
}

/** A surface form as it stands in print, with its reading. */
export interface Form {
  readonly text: string
  readonly reading: Reading
}

/** A place in the text where a form of the lexicon stands; names may share one place. */
export interface Hit extends Span {
  /** Readings of the longest form that ends here, at least one. */
  readonly readings: readonly Reading[]
}

/**
 * A compiled matcher. `scan` reports, in the order of their place, the forms that begin at a word, the shorter ones first;
 * hits may overlap (a form may begin inside another). One pass, linear time, no allocation but the hits.
 */
export interface Lexicon {
  scan(text: string): Hit[]
  /** Number of forms compiled in. */
  readonly size: number
}
