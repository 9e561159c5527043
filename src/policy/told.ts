/**
 * What the notices of a text tell of an entity, at a mention and elsewhere.
 */
import { groupedBy } from '../document/grouped.js'
import { itemAt } from '../checked/index.js'
import { firstWhere } from '../document/search.js'
import { sentenceAround, sentencesIn } from '../document/sentences.js'
import type { Document, Span } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import { standsApart, type Notice, type Statement } from '../notices/types.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { Entity } from '../registry/types.js'
import { isClaim } from './claims.js'
import { isSaidIn, isStated } from './stated.js'
import type { Policy } from './types.js'

export interface Text {
  readonly document: Document
  readonly mentions: readonly Mention[]
  /** By start. */
  readonly notices: readonly Notice[]
  readonly policy: Policy
}

/** Of one entity. Notices are called by their numbers, which are in the order of their place. */
export class Told {
  readonly entity: Entity
  readonly required: readonly StatusKind[]
  readonly #text: Text
  readonly #isBanned: boolean
  readonly #footnotes: readonly number[]
  readonly #others: readonly number[]
  /** Those that tell the status, and do not merely describe. */
  readonly #telling: { readonly footnotes: readonly number[]; readonly others: readonly number[] }
  /** By the mention of the entity that they answer for. */
  readonly #covering: ReadonlyMap<number, readonly { readonly index: number }[]>
  /** Mentions that footnotes answer for, in order. */
  readonly #noted: readonly number[]
  /** Mentions in headings that any notice answers for, in order. */
  readonly #headed: readonly number[]

  /** @param about Notices that speak of the entity. */
  constructor(text: Text, entity: Entity, required: readonly StatusKind[], about: readonly number[]) {
    const { mentions, notices } = text
    this.#text = text
    this.entity = entity
    this.required = required
    this.#isBanned = required.some(({ ban }) => ban === 'required')
    const isFootnote = (index: number): boolean => standsApart(itemAt(notices, index).kind)
    const tells = (index: number): boolean => this.#statedBy(index).length > 0
    this.#footnotes = about.filter(isFootnote)
    this.#others = about.filter(index => !isFootnote(index))
    this.#telling = { footnotes: this.#footnotes.filter(tells), others: this.#others.filter(tells) }
    const covered = about.flatMap(index =>
      Array.from(new Set(itemAt(notices, index).covers), mention => ({ index, mention })).filter(
        ({ mention }) => itemAt(mentions, mention).entity === entity,
      ),
    )
    this.#covering = groupedBy(covered, ({ mention }) => mention)
    this.#headed = [...this.#covering.keys()]
      .filter(mention => itemAt(text.document.blocks, itemAt(mentions, mention).block).kind === 'heading')
      .sort((one, other) => one - other)
    const noted = this.#footnotes.flatMap(index => itemAt(notices, index).covers)
    this.#noted = [...new Set(noted)]
      .filter(mention => itemAt(mentions, mention).entity === entity)
      .sort((one, other) => one - other)
  }

  /** Notices of a mention: those that answer for it or for its name in a heading before it, those near it, footnotes that answer for another name of its sentence. */
  *near(due: number, within: Span): Iterable<number> {
    const { document, mentions, notices } = this.#text
    const mention = itemAt(mentions, due)
    yield* this.#answering(due)
    yield* this.#inHeadings(due, within)
    const own = ownSentence(document, mention)
    yield* startingIn(this.#others, notices, { start: within.start, end: own.end })
    const next = { start: own.end, end: Math.min(within.end, endOfNextSentence(document, mention)) }
    for (const index of startingIn(this.#others, notices, next)) if (!this.#isOfRepeat(index, mention)) yield index
    for (const noted of startingIn(this.#noted, mentions, own))
      for (const index of this.#answering(noted)) if (standsApart(itemAt(notices, index).kind)) yield index
  }

  /** Every notice that counts within a stretch of the text. */
  *within(within: Span): Iterable<number> {
    yield* startingIn(this.#others, this.#text.notices, within)
    yield* this.#footnotes
  }

  /** The first notice from a mention on that tells the status. */
  later(due: number, within: Span): number | undefined {
    const { mentions, notices } = this.#text
    const { start } = itemAt(mentions, due)
    const [other = Infinity] = startingIn(this.#telling.others, notices, { start, end: within.end })
    const { footnotes } = this.#telling
    const footnote = footnotes[firstWhere(footnotes, index => itemAt(notices, index).start >= start)] ?? Infinity
    const first = Math.min(other, footnote)
    return first === Infinity ? undefined : first
  }

  /** What notices state; once one of them states all that is required, the others are not asked. */
  stated(indices: Iterable<number>): readonly Statement[] {
    const found: Statement[] = []
    for (const index of indices) {
      const own = this.#statedBy(index)
      found.push(...own)
      if (this.unstated(own).length === 0) break
    }
    return found
  }

  unstated(statements: readonly Statement[]): readonly StatusKind[] {
    return this.required.filter(kind => !isStated(kind, statements, this.#text.policy))
  }

  /** Whether a notice hangs on a name that it follows or precedes: the sentence has named the party anew. */
  #isOfRepeat(index: number, due: Mention): boolean {
    const { mentions, notices } = this.#text
    const { kind, start, end, covers, hanging } = itemAt(notices, index)
    if (kind === 'prose' && !hanging) return false
    return covers.some(mention => {
      const { entity, alias, start: from } = itemAt(mentions, mention)
      // "Instagram … It belongs to Meta, which is banned": of a product its owner's notice tells.
      const isOwner = due.alias.type === 'product' && alias.type !== 'product'
      return entity === this.entity && !(hanging && isOwner) && (from < start || from >= end)
    })
  }

  /** The heading before it that carries its own notice has told the status before the text does. */
  *#inHeadings(due: number, within: Span): Iterable<number> {
    const before = this.#headed[firstWhere(this.#headed, mention => mention >= due) - 1]
    if (before !== undefined && itemAt(this.#text.mentions, before).start >= within.start)
      yield* this.#answering(before)
  }

  *#answering(mention: number): Iterable<number> {
    for (const { index } of this.#covering.get(mention) ?? []) yield index
  }

  #statedBy(index: number): readonly Statement[] {
    const { notices, policy } = this.#text
    const notice = itemAt(notices, index)
    if (!counts(notice, policy)) return []
    return notice.statements.filter(
      statement => isClaim(statement) && this.#isOurs(statement) && (this.#isBanned || !statement.liquidated),
    )
  }

  /** What another state says answers for nothing that is required here, nor does a status that the entity never had. */
  #isOurs(statement: Statement): boolean {
    const { category, jurisdictions } = statement
    const isOwn = category === null || this.entity.designations.some(designation => designation.category === category)
    return isOwn && (!jurisdictions || this.required.some(kind => isSaidIn(kind, statement)))
  }
}

/** @param indices Numbers of items, in the order of their place. @returns Those of items that begin in a stretch. */
function* startingIn(indices: readonly number[], items: readonly Span[], { start, end }: Span): Iterable<number> {
  let next = firstWhere(indices, index => itemAt(items, index).start >= start)
  for (let index = indices[next]; index !== undefined && itemAt(items, index).start < end; index = indices[++next])
    yield index
}

/** News of the ruling itself counts even where prose does not. */
const counts = ({ descriptive, kind, statements }: Notice, { prose }: Policy): boolean =>
  !descriptive && (prose || kind !== 'prose' || statements.some(({ active }) => active))

const ownSentence = (document: Document, mention: Mention): Span =>
  sentenceAround(document, itemAt(document.blocks, mention.block), mention)

/** Where the sentence behind the mention's own ends; a sentence that closes its block is followed by the next block's first. */
function endOfNextSentence(document: Document, mention: Mention): number {
  const block = itemAt(document.blocks, mention.block)
  const sentences = sentencesIn(document, block)
  const own = firstWhere(sentences, sentence => sentence.end >= mention.end)
  const next = sentences[own + 1]
  if (next) return next.end
  const following = document.blocks[mention.block + 1]
  return following && following.kind !== 'footnote'
    ? (sentencesIn(document, following)[0]?.end ?? block.end)
    : block.end
}
