/**
 * What each entity of a text is owed: where a notice is due, what it must state, and what stands there.
 */
import { sentencesOf } from '../document/sentences.js'
import type { BlockKind, Document, Span } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Notice, Statement } from '../notices/types.js'
import { isInForce } from '../registry/status.js'
import type { Category, Entity, IsoDate } from '../registry/types.js'
import { isClaim } from './claims.js'
import type { Policy } from './types.js'

export type Standing = 'stated' | 'incomplete' | 'late' | 'missing'

export interface Duty {
  readonly entity: Entity
  /** Index of the mention at which the notice is due. */
  readonly due: number
  /** Categories in force which the policy wants stated. */
  readonly required: readonly Category[]
  readonly standing: Standing
  /** Required categories which nothing states, or states without the ban. */
  readonly unstated: readonly Category[]
  /** The later notice of a `late` one. */
  readonly later?: number
}

/** Categories of an entity which need a notice on a day, most serious first. */
export function requiredCategories(entity: Entity, asOf: IsoDate, policy: Policy): Category[] {
  const required = entity.designations.flatMap(designation =>
    policy.categories[designation.category] !== 'off' && isInForce(designation, asOf, policy.trigger)
      ? [designation.category]
      : [],
  )
  return [...new Set(required)]
}

/** One duty for each entity that is owed a notice; with scope `every`, one for each mention. In order of place. */
export function dutiesOf(
  document: Document,
  mentions: readonly Mention[],
  notices: readonly Notice[],
  asOf: IsoDate,
  policy: Policy,
): Duty[] {
  const byEntity = new Map<Entity, number[]>()
  mentions.forEach(({ entity, certainty }, index) => {
    if (certainty === 'possible') return
    const known = byEntity.get(entity)
    if (known) known.push(index)
    else byEntity.set(entity, [index])
  })
  const duties: Duty[] = []
  for (const [entity, indices] of byEntity) {
    const required = requiredCategories(entity, asOf, policy)
    if (required.length === 0) continue
    const about = notices.flatMap((notice, index) =>
      notice.covers.some(covered => mentions[covered]!.entity === entity) ? [index] : [],
    )
    for (const due of dueMentions(document, mentions, indices, policy))
      duties.push(
        judge({ document, mentions, notices }, { entity, required, due, about, every: policy.scope === 'every' }),
      )
  }
  return duties.sort((one, other) => one.due - other.due)
}

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-cell', 'caption'])

function dueMentions(
  document: Document,
  mentions: readonly Mention[],
  indices: readonly number[],
  policy: Policy,
): readonly number[] {
  const kindOf = (index: number): BlockKind => document.blocks[mentions[index]!.block]!.kind
  const body = indices.filter(
    index => bodyKinds.has(kindOf(index)) || (policy.headlines && kindOf(index) === 'heading'),
  )
  if (policy.scope === 'every') return body
  const first = body[0] ?? indices.find(index => kindOf(index) === 'footnote')
  return first === undefined ? [] : [first]
}

interface Text {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly notices: readonly Notice[]
}

interface Claimant {
  readonly entity: Entity
  readonly required: readonly Category[]
  readonly due: number
  /** Notices that speak of the entity. */
  readonly about: readonly number[]
  readonly every: boolean
}

function judge(text: Text, { entity, required, due, about, every }: Claimant): Duty {
  const { mentions, notices } = text
  const limit = endOfNextSentence(text.document, mentions[due]!)
  const own = ownSentence(text.document, mentions[due]!)
  const isBeside = (index: number): boolean =>
    mentions[index]!.entity === entity && mentions[index]!.start < own.end && mentions[index]!.start >= own.start
  const isHere = (index: number): boolean => {
    const notice = notices[index]!
    if (notice.covers.includes(due)) return true
    if (notice.kind === 'footnote') return notice.covers.some(isBeside)
    return notice.start < limit && (!every || notice.start >= mentions[due]!.start)
  }
  const here = about.filter(isHere)
  const base = { entity, due, required }
  const stated = (indices: readonly number[]): readonly Statement[] =>
    indices.flatMap(index => (notices[index]!.descriptive ? [] : notices[index]!.statements.filter(isClaim)))
  const hereStated = stated(here)
  if (hereStated.length > 0) {
    const unstated = required.filter(category => !isStated(category, every ? hereStated : stated(about)))
    return { ...base, standing: unstated.length === 0 ? 'stated' : 'incomplete', unstated }
  }
  const later = about.find(index => notices[index]!.start >= mentions[due]!.start && stated([index]).length > 0)
  if (later !== undefined) return { ...base, standing: 'late', unstated: required, later }
  const described = here.some(index => notices[index]!.descriptive && notices[index]!.statements.some(isClaim))
  return { ...base, standing: described ? 'incomplete' : 'missing', unstated: required }
}

/**
 * Of terrorist and extremist organisations the law wants it said that the activity is banned or the organisation
 * liquidated (media law, art. 4); the category alone does not say so. News of the ruling itself needs no more.
 */
function isStated(category: Category, statements: readonly Statement[]): boolean {
  if (category === 'terrorist' || category === 'extremist')
    return statements.some(statement => statement.banned || (statement.active && statement.category === category))
  return statements.some(statement => statement.category === category)
}

function ownSentence(document: Document, mention: Mention): Span {
  const block = document.blocks[mention.block]!
  return sentencesOf(document.text, block).find(sentence => sentence.end >= mention.end) ?? block
}

/** Where the sentence behind the mention's own ends; a sentence that closes its block is followed by the next block's first. */
function endOfNextSentence(document: Document, mention: Mention): number {
  const block = document.blocks[mention.block]!
  const sentences = sentencesOf(document.text, block)
  const own = sentences.findIndex(sentence => sentence.end >= mention.end)
  const next = sentences[own + 1]
  if (next) return next.end
  const following = document.blocks[mention.block + 1]
  return following && following.kind !== 'footnote'
    ? (sentencesOf(document.text, following)[0]?.end ?? block.end)
    : block.end
}
