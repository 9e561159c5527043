/**
 * The domain's words as types: entities of the state registers, their designations, and the names they go by.
 */
import type { Gender, PersonName } from '../language/grammar.js'
import type { Language } from '../language/language.js'
import type { ImpliedField } from './list-file.js'

declare const brand: unique symbol

/** A calendar day, `YYYY-MM-DD`, checked to exist. Plain string comparison orders two of them. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' }

/** Stable, readable id of an entity: lower-case Latin letters, digits and hyphens. */
export type EntityId = string & { readonly [brand]: 'EntityId' }

/** The registers of Russia, whose official files are read. */
export const categories = ['terrorist', 'extremist', 'foreign-agent', 'undesirable'] as const
export type Category = (typeof categories)[number]

/** Id of a status kind: a register of Russia, or a kind that a list defines. */
export type StatusId = string

export const entityKinds = ['organisation', 'movement', 'media', 'person'] as const
export type EntityKind = (typeof entityKinds)[number]

/** Where a fact was read. */
export interface Source {
  readonly title: string
  readonly url?: string
}

/**
 * One status of an entity in one register. Dates that nobody has established stay absent.
 */
export interface Designation {
  /** Its kind. */
  readonly category: StatusId
  readonly authority?: string
  /** Day of the ruling or decision. */
  readonly decided?: IsoDate
  /** Day on which the decision took force. */
  readonly inForce?: IsoDate
  /** Day of publication in the register. */
  readonly listed?: IsoDate
  /** Of a designation whose dates are unknown: it cannot have begun earlier (its place in the register tells). */
  readonly notBefore?: IsoDate
  /** Of a designation whose dates are unknown: a day on which it is known to have stood. */
  readonly notAfter?: IsoDate
  /** First day on which the status no longer holds (suspended, excluded). */
  readonly ended?: IsoDate
  /** Number of the ruling, or the article of law it stands on. */
  readonly grounds?: string
  readonly source: Source
  /** Day on which the source was last read. */
  readonly checked: IsoDate
}

export const strengths = ['strong', 'weak'] as const
/**
 * As in sanctions screening: a strong alias names the entity wherever it stands, a weak one (an ordinary word,
 * a common name) only in a context that confirms it.
 */
export type Strength = (typeof strengths)[number]

export const aliasTypes = ['name', 'acronym', 'product', 'derived', 'pseudonym'] as const
/**
 * `product`: what belongs to the entity and is named in its entry (Facebook of Meta). `derived`: a word for its
 * people (талибы). The rest says how the name came about and how it declines.
 */
export type AliasType = (typeof aliasTypes)[number]

export const letterCases = ['exact', 'capital', 'any'] as const
/**
 * How a name must be written to count. `exact`: letter for letter (УПА, never Упа). `capital`: its first letter
 * is a capital. `any`: lower case counts too (талибан, facebook). Text set in capitals satisfies all three.
 */
export type LetterCase = (typeof letterCases)[number]

/** A name under which an entity stands in print. */
export interface Alias {
  readonly name: string
  readonly strength: Strength
  readonly type: AliasType
  readonly language: Language
  readonly letterCase: LetterCase
  /**
   * Of a weak alias that many bear: quotation marks alone do not confirm it; it takes a generic noun, a notice or another
   * name of the entity.
   */
  readonly introduced?: boolean
  /**
   * Of a weak alias of one word: it is no word of the language (Беллона, Carnegie), so that its capital tells at the
   * beginning of a sentence, too, once the party has been named.
   */
  readonly proper?: boolean
  /** The name has no case forms (Дудь has, Гринпис Интернешнл may not). */
  readonly indeclinable?: boolean
  /** Corrected or additional surface forms, as they stand in print. */
  readonly forms?: readonly string[]
  /** Generated forms which are wrong and must not be matched. */
  readonly not?: readonly string[]
}

/** An organisation, person, media outlet or movement in a register. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  /** The official name, as the register prints it. */
  readonly name: string
  /** How messages call it: Движение «Талибан». */
  readonly title: { readonly ru: string; readonly en: string }
  readonly gender: Gender
  readonly person?: PersonName
  readonly wikidata?: string
  readonly designations: readonly Designation[]
  readonly aliases: readonly Alias[]
  /** Nouns (nominative) that introduce the name and confirm a weak alias: движение, полк. */
  readonly generics: readonly string[]
  /** Nouns (nominative) which, standing by the name, mean that something else is named: море, порт, клуб. */
  readonly homonyms: readonly string[]
  /** Entities whose mention in the same text confirms a weak alias of this one. */
  readonly related: readonly EntityId[]
  /**
   * Official names, beside its own, of rows that stand for this entity in a register; `*` stands for any text: local
   * branches.
   */
  readonly entries: readonly string[]
  /** Its sites and accounts, as `parseResource` reads them: `example.org`, `t.me/example`. */
  readonly resources: readonly string[]
  readonly note?: string
  /** What was concluded because no list says it. */
  readonly implied?: readonly ImpliedField[]
}
