/**
 * A reading looked up by entity, notice, label and status. Made once for a reading, as many messages ask.
 */
import { itemAt, sure } from '../checked/index.js'
import { groupedBy } from '../document/grouped.js'
import { merged } from '../document/search.js'
import type { Span } from '../document/types.js'
import type { Analysis } from '../kernel/types.js'
import { noticeLabels } from '../notices/markers/extent.js'
import type { Notice } from '../notices/types.js'
import type { FalseClaim } from '../policy/claims.js'
import type { Duty } from '../policy/duties.js'
import { noticesByEntity } from '../policy/subjects.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { AliasType, Entity } from '../registry/types.js'

/** Duties of which nothing stands in the text, that want the same stated. */
export interface Missing {
  readonly required: readonly StatusKind[]
  readonly count: number
}

export class Lookup {
  /** Kinds of missing duties, by what they want stated. */
  readonly missing: readonly Missing[]
  /** Footnotes that nothing calls. By start. */
  readonly uncalled: readonly Notice[]
  /** Where notices stand, as one where they touch. */
  readonly noticed: readonly Span[]
  /** Whether a label marks a notice that no footnote states. */
  readonly isDangling: (label: string) => boolean
  /** Whether there is no text but footnotes. */
  readonly holdsNotesOnly: boolean
  readonly #analysis: Analysis
  readonly #claimsOf: ReadonlyMap<number, readonly FalseClaim[]>
  readonly #owed: ReadonlyMap<string, readonly Duty[]>
  /** Those to whom something is owed of which nothing is stated, by the statuses. */
  readonly #unstated: ReadonlyMap<string, ReadonlySet<Entity>>
  #about: ReadonlyMap<Entity, readonly number[]> | undefined

  constructor(analysis: Analysis) {
    const { document, mentions, notices, duties, falseClaims, labels, footnotes } = analysis
    const unstated = duties.filter(({ standing }) => standing !== 'stated')
    const missing = duties.filter(({ standing }) => standing === 'missing')
    this.#analysis = analysis
    this.#claimsOf = groupedBy(falseClaims, ({ notice }) => notice)
    this.#owed = groupedBy(unstated, ({ due }) => labels[due])
    const alone = unstated.flatMap(({ due, required }) => {
      const { alias, entity } = itemAt(mentions, due)
      return ownsNone(alias.type) ? [{ entity, key: keyOfKinds(required) }] : []
    })
    this.#unstated = new Map(
      Array.from(
        groupedBy(alone, ({ key }) => key),
        ([key, owed]) => [key, new Set(owed.map(({ entity }) => entity))] as const,
      ),
    )
    this.missing = Array.from(
      groupedBy(missing, ({ required }) => keyOfKinds(required)).values(),
      ([first, ...others]): Missing => ({ required: sure(first).required, count: others.length + 1 }),
    )
    this.uncalled = notices.filter(({ kind, covers }) => kind === 'footnote' && covers.length === 0)
    this.noticed = merged(notices)
    this.holdsNotesOnly = document.blocks.every(({ kind }) => kind === 'footnote')
    const explained = new Set(footnotes.map(({ label }) => label))
    const isMarker = noticeLabels(analysis)
    this.isDangling = label => !explained.has(label) && isMarker(label)
  }

  /** What a notice, by its number, claims falsely. */
  claimsOf(notice: number): readonly FalseClaim[] {
    return this.#claimsOf.get(notice) ?? []
  }

  /** What is not stated of a name that carries a label. */
  owedAt(label: string): Duty | undefined {
    return this.#owed.get(label)?.[0]
  }

  /** To how many, by names of which it can be said, a notice of these statuses is owed. */
  countOwed(kinds: readonly StatusKind[]): number {
    return this.#unstated.get(keyOfKinds(kinds))?.size ?? 0
  }

  /** Notices that speak of an entity. */
  about(entity: Entity): readonly Notice[] {
    const { mentions, notices } = this.#analysis
    this.#about ??= noticesByEntity(mentions, notices)
    return (this.#about.get(entity) ?? []).map(index => itemAt(notices, index))
  }
}

/** Equal for the same statuses. */
export const keyOfKinds = (kinds: readonly StatusKind[]): string => kinds.map(({ id }) => id).join()

/** Of products and derived words the owner is named: that takes a bracket. */
export const ownsNone = (type: AliasType): boolean => type !== 'product' && type !== 'derived'

const lookups = new WeakMap<Analysis, Lookup>()

export function lookupOf(analysis: Analysis): Lookup {
  const lookup = lookups.get(analysis) ?? new Lookup(analysis)
  lookups.set(analysis, lookup)
  return lookup
}
