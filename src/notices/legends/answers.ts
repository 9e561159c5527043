/**
 * What stands apart from the names that it answers for: footnotes, legends, brackets that open with a marker, notes at the
 * end. Whom each of them answers for is known when the whole text is read.
 */
import { itemAt } from '../../checked/index.js'
import { groupedBy } from '../../document/grouped.js'
import { firstWhere } from '../../document/search.js'
import type { Span } from '../../document/types.js'
import type { Mention } from '../../mentions/types.js'
import type { Entity } from '../../registry/types.js'
import { composed } from '../statements/composed.js'
import type { Wording } from '../statements/statements.js'
import type { Notice, NoticeKind } from '../types.js'

/** What is stated, and whom it names itself. */
interface Stated {
  readonly kind: NoticeKind
  readonly span: Span
  readonly wordings: readonly Wording[]
  readonly inside: readonly number[]
  readonly marker?: string
}

/** Mentions that are answered for together, by start. */
type Group = readonly number[]

const nobody: Group = []

/** As many notices as these may answer for a group, all of it each; of more each has its share, and it is never less. */
const mostForAll = 32
const leastShare = 64

export class Answers {
  readonly #mentions: readonly Mention[]
  /** Mentions that call a footnote, by its label. */
  readonly #callers: ReadonlyMap<string, Group>
  readonly #callersByEntity = new Map<string, ReadonlyMap<Entity, Group>>()
  /** Mentions by whom they name; made when it is first asked for. */
  #byEntity: ReadonlyMap<Entity, Group> | undefined
  readonly #stated: { readonly stated: Stated; readonly groups: readonly Group[] }[] = []
  /** How many answer for a group. */
  readonly #asked = new Map<Group, number>()

  /** @param labels For each mention, the labels of the footnotes that it calls, and of the legends. */
  constructor(mentions: readonly Mention[], labels: readonly (readonly string[])[]) {
    this.#mentions = mentions
    const calls = labels.flatMap((called, index) => called.map(label => ({ label, index })))
    const callers = groupedBy(calls, ({ label }) => label)
    this.#callers = new Map([...callers].map(([label, group]) => [label, group.map(({ index }) => index)]))
  }

  callersOf(label: string): Group {
    return this.#callers.get(label) ?? nobody
  }

  /** It answers for the mentions that call it; if it names entities, for those entities only. */
  ofLabel(label: string, stated: Stated): void {
    const named = this.#entitiesOf(stated.inside)
    const groups = named.map(entity => this.#callersOf(label, entity))
    this.#add({ ...stated, marker: label }, named.length > 0 ? groups : [this.callersOf(label)])
  }

  /** It answers for the mentions that call it, whomever it names. */
  ofCallers(label: string, stated: Stated): void {
    this.#add({ ...stated, marker: label }, [this.callersOf(label)])
  }

  /** It answers for every mention of those whom it names. */
  ofNamed(stated: Stated): void {
    this.#byEntity ??= groupedBy([...this.#mentions.keys()], index => this.#entityOf(index))
    this.#add(
      stated,
      this.#entitiesOf(stated.inside).map(entity => this.#byEntity?.get(entity) ?? nobody),
    )
  }

  /** @returns What was stated, in no order. */
  notices(): readonly Notice[] {
    return this.#stated.map(({ stated: { kind, span, wordings, inside, marker }, groups }) => {
      const answered = groups.flatMap(group => this.#shareOf(group, span.start))
      const notice = composed(kind, span, wordings, [...inside, ...answered])
      return marker === undefined ? notice : { ...notice, marker }
    })
  }

  #add(stated: Stated, groups: readonly Group[]): void {
    this.#stated.push({ stated, groups })
    for (const group of groups) this.#asked.set(group, (this.#asked.get(group) ?? 0) + 1)
  }

  /**
   * Of a group those nearest to a place, where many notices answer for it: of a file with a thousand articles each has
   * footnotes of its own, and all of them together cost no more than the file is long.
   */
  #shareOf(group: Group, place: number): Group {
    const count = Math.max(leastShare, Math.ceil((mostForAll * group.length) / (this.#asked.get(group) ?? 1)))
    if (count >= group.length) return group
    const behind = firstWhere(group, index => itemAt(this.#mentions, index).start >= place)
    return group.slice(Math.max(0, behind - count), behind + count)
  }

  #callersOf(label: string, entity: Entity): Group {
    const known = this.#callersByEntity.get(label)
    const callers = known ?? groupedBy(this.callersOf(label), index => this.#entityOf(index))
    if (!known) this.#callersByEntity.set(label, callers)
    return callers.get(entity) ?? nobody
  }

  #entitiesOf(mentions: readonly number[]): readonly Entity[] {
    return [...new Set(mentions.map(index => this.#entityOf(index)))]
  }

  #entityOf(mention: number): Entity {
    return itemAt(this.#mentions, mention).entity
  }
}
