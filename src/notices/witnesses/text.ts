/**
 * What is known of a whole text when its statuses are looked for by witnesses.
 */
import { itemAt } from '../../checked/index.js'
import { firstBehind, firstWhere } from '../../document/search.js'
import type { Document, Span } from '../../document/types.js'
import type { StatusWord } from '../../language/status.js'
import type { Mention } from '../../mentions/types.js'
import type { Entity, IsoDate, StatusId } from '../../registry/types.js'
import { statusOf, wantsBan } from '../tokens/kinds.js'
import type { Notice } from '../types.js'
import { Passages } from './passages.js'

/** What a passage speaks of as its own theme. */
export interface Theme {
  readonly kinds: ReadonlySet<StatusId>
  readonly isOfRegister: boolean
}

/** So many notices before a word may hold it. */
const mostAround = 8
const mostNamed = 8

export class Text {
  readonly mentions: readonly Mention[]
  /** By start. */
  readonly notices: readonly Notice[]
  readonly asOf: IsoDate
  /** Kinds of status of which it has words. */
  readonly spokenOf: ReadonlySet<StatusId>
  readonly #document: Document
  #passages: Passages | undefined
  /** Kinds of status of which notices speak, whatever they say of them. */
  readonly #told = new Map<Entity, Set<StatusId>>()
  /** By mention; only what prose tells, which may be said of its neighbours as well. */
  readonly #toldInProse = new Map<number, Set<StatusId>>()
  /** Mentions that bear a notice of their own. */
  readonly #marked = new Set<number>()
  readonly #markedEntities = new Set<Entity>()
  readonly #themes = new Map<number, Theme>()
  /** Those of whom a ban is told, without a status. */
  readonly #banned = new Set<Entity>()

  constructor(
    document: Document,
    mentions: readonly Mention[],
    notices: readonly Notice[],
    asOf: IsoDate,
    spokenOf: ReadonlySet<StatusId>,
  ) {
    this.spokenOf = spokenOf
    this.#document = document
    this.mentions = mentions
    this.notices = notices
    this.asOf = asOf
    for (const notice of notices) for (const index of notice.covers) this.#note(notice, index)
  }

  /** Made when they are first asked for: most texts name nobody whose status is not told. */
  get passages(): Passages {
    return (this.#passages ??= new Passages(this.#document, this.mentions))
  }

  /** What is told there, and not only said of somebody by the way: «Икс (признан иноагентом) уехал» is no news of a register. */
  themeOf(place: number): Theme {
    const known = this.#themes.get(place)
    if (known) return known
    const passage = this.passages.get(place)
    const all = passage ? this.passages.statusWordsIn(passage) : []
    const words = passage?.isHeading ? all : all.filter(word => !this.#isByTheWay(word))
    const theme = {
      kinds: new Set(words.flatMap(({ term }) => statusOf(term) ?? [])),
      isOfRegister: words.some(isOfRegister),
    }
    this.#themes.set(place, theme)
    return theme
  }

  /** The notices that hold a word. */
  noticesAround({ start, end }: Span): readonly Notice[] {
    const behind = firstWhere(this.notices, notice => notice.start >= end)
    return this.notices.slice(Math.max(0, behind - mostAround), behind).filter(notice => notice.end > start)
  }

  #note({ kind, statements }: Notice, index: number): void {
    const { entity } = itemAt(this.mentions, index)
    if (kind !== 'prose') this.#marked.add(index)
    if (kind !== 'prose' && kind !== 'clause') this.#markedEntities.add(entity)
    for (const { category } of statements)
      if (category === null) this.#banned.add(entity)
      else {
        add(this.#told, entity, category)
        if (kind === 'prose') add(this.#toldInProse, index, category)
      }
  }

  #isByTheWay(word: StatusWord): boolean {
    return this.noticesAround(word).some(({ kind, covers }) => kind !== 'prose' && covers.length > 0)
  }

  /** Mentions of a passage that bear no notice of their own, of the first of them. */
  namedIn({ start, end }: Span): readonly Mention[] {
    const first = firstBehind(this.mentions, start)
    return this.mentions
      .slice(first, first + mostNamed)
      .filter((mention, offset) => mention.start < end && !this.isMarked(first + offset))
  }

  /** Whether a mention bears a notice of its own. */
  isMarked(mention: number): boolean {
    return this.#marked.has(mention)
  }

  /** Whether a party bears a notice of its own somewhere, beside the sentences. */
  isMarkedAnywhere(entity: Entity): boolean {
    return this.#markedEntities.has(entity)
  }

  isTold(entity: Entity, kind: StatusId): boolean {
    return this.#told.get(entity)?.has(kind) === true || (wantsBan(kind) && this.#banned.has(entity))
  }

  isToldInProse(mention: number, kind: StatusId): boolean {
    return this.#toldInProse.get(mention)?.has(kind) === true
  }
}

export const isOfRegister = ({ term }: StatusWord): boolean => term.class === 'register'

function add<Key>(map: Map<Key, Set<StatusId>>, key: Key, kind: StatusId): void {
  const known = map.get(key)
  if (known) known.add(kind)
  else map.set(key, new Set([kind]))
}
