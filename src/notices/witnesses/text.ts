/**
 * What is known of a whole text when its statuses are looked for by witnesses.
 */
import type { Document } from '../../document/types.js'
import type { Mention } from '../../mentions/types.js'
import type { Entity, IsoDate, StatusId } from '../../registry/types.js'
import { wantsBan } from '../kinds.js'
import type { Notice } from '../types.js'
import { Passages } from './passages.js'

export class Text {
  readonly mentions: readonly Mention[]
  /** By start. */
  readonly notices: readonly Notice[]
  readonly asOf: IsoDate
  readonly #document: Document
  #passages: Passages | undefined
  /** Kinds of status of which notices speak, whatever they say of them. */
  readonly #told = new Map<Entity, Set<StatusId>>()
  /** By mention; only what prose tells, which may be said of its neighbours as well. */
  readonly #toldInProse = new Map<number, Set<StatusId>>()
  /** Those of whom a ban is told, without a status. */
  readonly #banned = new Set<Entity>()

  constructor(document: Document, mentions: readonly Mention[], notices: readonly Notice[], asOf: IsoDate) {
    this.#document = document
    this.mentions = mentions
    this.notices = notices
    this.asOf = asOf
    for (const { kind, statements, covers } of notices)
      for (const { category } of statements)
        for (const index of covers) {
          const { entity } = mentions[index]!
          if (category === null) this.#banned.add(entity)
          else {
            add(this.#told, entity, category)
            if (kind === 'prose') add(this.#toldInProse, index, category)
          }
        }
  }

  /** Made when they are first asked for: most texts name nobody whose status is not told. */
  get passages(): Passages {
    return (this.#passages ??= new Passages(this.#document, this.mentions))
  }

  isTold(entity: Entity, kind: StatusId): boolean {
    return this.#told.get(entity)?.has(kind) === true || (wantsBan(kind) && this.#banned.has(entity))
  }

  isToldInProse(mention: number, kind: StatusId): boolean {
    return this.#toldInProse.get(mention)?.has(kind) === true
  }
}

function add<Key>(map: Map<Key, Set<StatusId>>, key: Key, kind: StatusId): void {
  const known = map.get(key)
  if (known) known.add(kind)
  else map.set(key, new Set([kind]))
}
