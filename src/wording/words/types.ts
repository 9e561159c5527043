/**
 * What plashka says of names, statuses and entities, whoever says it.
 */
import type { Gender } from '../../language/grammar.js'
import type { EvidenceId } from '../../mentions/evidence/types.js'
import type { Certainty } from '../../mentions/types.js'
import type { ImpliedField } from '../../registry/list-file.js'
import type { Standing } from '../../registry/status.js'
import type { StatusKind } from '../../registry/status-kind.js'
import type { Entity, EntityKind, IsoDate, Strength } from '../../registry/types.js'

export interface Catalog {
  /** Behind a notice within words that somebody else has said. */
  readonly editorsNote: string
  status(kind: StatusKind): string
  /** What an item of evidence observes. */
  evidence(id: EvidenceId): string
  /** An observation with the words of the draft that show it. */
  shownBy(observed: string, words: string): string
  date(date: IsoDate): string
  strength(strength: Strength): string
  readonly explain: {
    /** A mention of a draft, where it stands, and how surely it is one. */
    mention(words: string, place: string, certainty: Certainty): string
    notMentioned(path: string): string
    asOf(day: IsoDate): string
    /** @param near Who may have been meant, the likeliest first. */
    unknown(name: string, near: readonly Entity[]): string
    /** The rule whose id is like what was asked for. */
    nearRule(id: string): string
    /** @param bearers Too many to tell of each. */
    several(name: string, bearers: readonly Entity[]): string
    readonly officialName: string
    /** Other wordings of its rows. */
    readonly otherEntries: Enumeration
    /** Names that count wherever they stand. */
    readonly names: Enumeration
    /** Names that count in a context which confirms them. */
    readonly weakNames: Enumeration
    readonly resources: Enumeration
    /** The notice that is due on the day. */
    notice(text: string): string
    readonly noNotice: string
    readonly standings: Readonly<Record<Standing, string>>
    readonly decided: string
    readonly inForce: string
    readonly listed: string
    /** Where no date is known: the days between which it began. */
    readonly notBefore: string
    readonly notAfter: string
    readonly ended: string
    readonly noDates: string
    readonly source: string
    readonly checked: string
    /** @param facts What no list says, each with its value. */
    implied(facts: readonly string[]): string
    readonly fields: Readonly<Record<ImpliedField, string>>
    readonly kinds: Readonly<Record<EntityKind, string>>
    readonly genders: Readonly<Record<Gender, string>>
    readonly disclaimer: string
  }
}

/** A line that names some things; `more` of them are not shown. */
export type Enumeration = (items: readonly string[], more: number) => string
