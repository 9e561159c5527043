/**
 * Everything plashka says to people, in each language the same set.
 */
import type { Unread } from '../document/types.js'
import type { FalseClaim } from '../policy/claims.js'
import type { Lack } from '../policy/duties.js'
import type { ImpliedField } from '../registry/list-file.js'
import type { Alias, Category, Designation, Entity, EntityKind, Gender, IsoDate, Strength } from '../registry/types.js'
import type { EvidenceId } from '../mentions/evidence/types.js'

/** What a message needs to know of the entity it concerns. */
export interface Owed {
  readonly entity: Entity
  /** The words of the mention, as they stand. */
  readonly surface: string
  readonly alias: Alias
  readonly unstated: readonly Designation[]
  /** What an incomplete notice lacks of them. */
  readonly lack: Lack
  readonly since: IsoDate | undefined
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
    readonly category: Category | null
    readonly write: string | undefined
  }): string
  outdatedNotice(claim: FalseClaim & { readonly asOf: IsoDate }): string
  markerWithoutFootnote(marker: string, surface: string): string
  footnoteWithoutMarker(marker: string): string
  headlineNotice(owed: Owed): string
  repeatedNotice(entity: Entity): string
  bannedLink(url: string, entity: Entity, designations: readonly Designation[]): string
  /** Legal ground of what a link leads to. */
  linkGround(designations: readonly Designation[]): string
  ownMaterial(fault: OwnMaterialFault, entity: Entity, write: string): string
  readonly ownMaterialGround: string
  ambiguousMention(owed: Owed): string
  /** @param text The date as written. */
  unreadableDate(text: string): string
  unreadText(what: Unread): string
  staleLists(register: { readonly category: Category; readonly checked: IsoDate; readonly days: number }): string
  /** @param id A rule's or an entity's; absent: every one. */
  unusedIgnore(id: string | undefined): string
  unknownIgnoreId(id: string, nearest: string | undefined): string
  unknownDirective(verb: string, nearest: string | undefined): string
  /** Legal ground and source of designations. */
  ground(designations: readonly Designation[]): string
  category(category: Category): string
  /** What an item of evidence observes. */
  evidence(id: EvidenceId): string
  date(date: IsoDate): string
  strength(strength: Strength): string
  readonly explain: {
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
    readonly holds: string
    readonly holdsNot: string
    readonly decided: string
    readonly inForce: string
    readonly listed: string
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
