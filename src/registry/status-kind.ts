/**
 * Status kinds: what a party can be said to be, as data. Code asks a kind's record and names no kind.
 */
import type { NoticeRole } from '../language/roles.js'
import { nearest } from './nearest.js'
import type { IsoDate, StatusId } from './types.js'
import type { Language } from '../language/language.js'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** A country, as ISO 3166-1 codes it: RU. */
export type Jurisdiction = string

/** Whose notices are due where nothing else is said: «запрещена» is said of it. */
export const home: Jurisdiction = 'RU'

export type Localized = Readonly<Record<Language, string>>

export const banStandings = ['required', 'implied', 'none'] as const
/**
 * What a kind has to do with a ban. `required`: the notice has to say that the activity is banned or the party liquidated.
 * `implied`: to say so is true, but not asked for. `none`: nobody is banned by it.
 */
export type BanStanding = (typeof banStandings)[number]

/** What a link to a site or account of those who have a status is. */
export interface Linking {
  readonly severity: Severity
  readonly law?: Localized
}

export const inflections = ['noun', 'adjective', 'participle', 'fixed'] as const

/** A word or phrase by which a status is known, in its first form. */
export interface StatusWord {
  readonly word: string
  /** Absent: told by the word. */
  readonly inflection?: (typeof inflections)[number]
  readonly plural?: string
}

/** Of each language, words. */
export type StatusWords = Partial<Readonly<Record<Language, readonly StatusWord[]>>>

export interface StatusKind {
  readonly id: StatusId
  /** Absent: no state's, but the house's own. */
  readonly jurisdiction?: Jurisdiction
  /** What it makes of a party: «иностранный агент». */
  readonly name: Localized
  /** Where those who have it stand, and who keeps that: «реестр иностранных агентов (Минюст)». */
  readonly register: Localized
  /** What asks for the notice. */
  readonly law?: Localized
  /**
   * The words of a notice. A Russian short participle in braces, in the masculine, agrees with the name:
   * `{признан} иностранным агентом`.
   */
  readonly notice: Localized
  /** The same of several names at once: `{признан} иностранными агентами`. Absent: each has a notice of its own. */
  readonly several?: Localized
  readonly ban: BanStanding
  /**
   * So many days may pass from the decision to its listing: where the listing alone is known, nobody can say of the days
   * before it that there was no decision yet. Nought: the entry is the decision.
   */
  readonly daysToListing: number
  /** The first day on which a notice is due; absent: it always was. */
  readonly since?: IsoDate
  /** How grave a missing or false notice is where the policy does not say. */
  readonly severity: Severity | 'off'
  readonly linking: Linking
  /** The role under which the languages know its words. */
  readonly role?: NoticeRole
  /** Its words beyond those of the languages; of them the usual contractions (`иноагент` for «иностранный агент»). */
  readonly words?: StatusWords
  readonly short?: StatusWords
  /** The lists hold the whole register: a status that they do not give a party is none of its. */
  readonly isComplete?: true
  /** No person can have it. */
  readonly isOfOrganisations?: true
  /** Material of those who have it carries a text that the law fixes. */
  readonly hasFixedText?: true
}

/** {@link StatusKind.daysToListing} of kinds of which nothing is known. */
export const usualDaysToListing = 90

/** The kinds that lists know, the gravest first. */
export class StatusKinds implements Iterable<StatusKind> {
  readonly #all: readonly StatusKind[]
  readonly #byId: ReadonlyMap<StatusId, StatusKind>

  constructor(all: readonly StatusKind[]) {
    this.#all = all
    this.#byId = new Map(all.map(kind => [kind.id, kind]))
  }

  [Symbol.iterator](): Iterator<StatusKind> {
    return this.#all[Symbol.iterator]()
  }

  find(id: StatusId): StatusKind | undefined {
    return this.#byId.get(id)
  }

  /**
   * @param id Of a designation, or of a statement.
   * @throws RangeError if there is no such kind: lists with a kind that none of them defines are refused.
   */
  get(id: StatusId): StatusKind {
    const kind = this.#byId.get(id)
    if (!kind) throw new RangeError(`No list defines the status “${id}”`)
    return kind
  }

  /** Those of some ids, the gravest first, each once. */
  among(ids: Iterable<StatusId>): readonly StatusKind[] {
    const wanted = new Set(ids)
    return this.#all.filter(({ id }) => wanted.has(id))
  }

  nearest(id: string): StatusId | undefined {
    return nearest(id, [...this.#byId.keys()])
  }
}
