/**
 * Everything plashka says to people, in each language the same set.
 */
import type { Unread } from '../document/types.js'
import type { FalseClaim } from '../policy/claims.js'
import type { Lack } from '../policy/duties.js'
import type { ImpliedField } from '../registry/list-file.js'
import type { HeldStatus } from '../policy/statuses.js'
import type { Standing } from '../registry/status.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { Alias, Entity, EntityKind, IsoDate, Strength } from '../registry/types.js'
import type { Gender } from '../language/grammar.js'
import type { Certainty } from '../mentions/types.js'
import type { EvidenceId } from '../mentions/evidence/types.js'

/** What a message needs to know of the entity it concerns. */
export interface Owed {
  readonly entity: Entity
  /** The words of the mention, as they stand. */
  readonly surface: string
  readonly alias: Alias
  readonly unstated: readonly HeldStatus[]
  /** What an incomplete notice lacks of them. */
  readonly lack: Lack
  /** The proposed notice. */
  readonly write: string
}

export type OwnMaterialFault = 'missing' | 'not-at-head' | 'incomplete' | 'wrong-name' | 'outdated'

export interface Catalog {
  missingNotice(owed: Owed): string
  lateNotice(owed: Owed & { readonly line: number }): string
  incompleteNotice(owed: Owed): string
  wrongCategory(claim: {
    readonly entity: Entity
    readonly kind: StatusKind | null
    readonly write: string | undefined
  }): string
  outdatedNotice(claim: FalseClaim & { readonly asOf: IsoDate }): string
  markerWithoutFootnote(marker: string, surface: string): string
  footnoteWithoutMarker(marker: string): string
  headlineNotice(owed: Owed): string
  repeatedNotice(entity: Entity): string
  bannedLink(url: string, entity: Entity, statuses: readonly HeldStatus[]): string
  /** Legal ground of what a link leads to. */
  linkGround(statuses: readonly HeldStatus[]): string
  ownMaterial(fault: OwnMaterialFault, entity: Entity, write: string): string
  readonly ownMaterialGround: string
  ambiguousMention(owed: Owed): string
  /** @param text The date as written. */
  unreadableDate(text: string): string
  unreadText(what: Unread): string
  staleLists(register: { readonly kind: StatusKind; readonly checked: IsoDate; readonly days: number }): string
  /** @param id A rule's or an entity's; absent: every one. */
  unusedIgnore(id: string | undefined): string
  unknownIgnoreId(id: string, nearest: string | undefined): string
  unknownDirective(verb: string, nearest: string | undefined): string
  /** Legal ground and source of statuses. */
  ground(statuses: readonly HeldStatus[]): string
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
