/**
 * What each entity of a text is owed: where a notice is due, what it must state, and what stands there.
 */
import { sentenceAround, sentencesIn } from '../document/sentences.js'
import type { Block, BlockKind, Document, Span } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Notice, Statement } from '../notices/types.js'
import { isInForce } from '../registry/status.js'
import type { Category, Entity, IsoDate } from '../registry/types.js'
import { isClaim } from './claims.js'
import { sectionsOf } from './sections.js'
import type { Policy } from './types.js'

export type Standing = 'stated' | 'incomplete' | 'late' | 'missing'

/** What the statements of an `incomplete` one lack: a whole status, the ban, or the agent's name in full. */
export type Lack = 'status' | 'ban' | 'full-words'

export interface Duty {
  readonly entity: Entity
  /** `headline`: the headline is to carry its own notice, whatever the body says. */
  readonly place: 'body' | 'headline'
  /** Index of the mention at which the notice is due. */
  readonly due: number
  /** Categories in force which the policy wants stated. */
  readonly required: readonly Category[]
  readonly standing: Standing
  /** Required categories which nothing states, or states without the ban. */
  readonly unstated: readonly Category[]
  readonly lack: Lack
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

/**
 * One duty for each entity that is owed a notice, within each stretch of the text that the policy's scope tells apart.
 * In order of place.
 */
export function dutiesOf(
  document: Document,
  mentions: readonly Mention[],
  notices: readonly Notice[],
  asOf: IsoDate,
  policy: Policy,
): Duty[] {
  const byEntity = new Map<Entity, number[]>()
  mentions.forEach(({ entity, certainty, alias }, index) => {
    if (certainty === 'possible' || policy.entities[entity.id] === 'off') return
    if ((alias.type === 'derived' && !policy.derived) || (alias.type === 'product' && !policy.products)) return
    const known = byEntity.get(entity)
    if (known) known.push(index)
    else byEntity.set(entity, [index])
  })
  const text = { document, mentions, notices, policy, sections: sectionsOf(document) }
  const duties: Duty[] = []
  for (const [entity, indices] of byEntity) {
    const required = requiredCategories(entity, asOf, policy)
    if (required.length === 0) continue
    const about = notices.flatMap((notice, index) =>
      notice.covers.some(covered => mentions[covered]!.entity === entity) ? [index] : [],
    )
    for (const { due, place, within } of dueMentions(text, indices))
      duties.push(judge(text, { entity, place, required, due, about, within }))
  }
  return duties.sort((one, other) => one.due - other.due)
}

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-cell', 'caption'])

interface Due {
  readonly due: number
  readonly place: Duty['place']
  /** Where a notice counts for it; footnotes count everywhere. */
  readonly within: Span
}

function dueMentions(text: Text, indices: readonly number[]): readonly Due[] {
  const { document, mentions, policy, sections } = text
  const blockOf = (index: number): Block => document.blocks[mentions[index]!.block]!
  const end = document.text.length
  const headings = policy.headlines ? indices.filter(index => blockOf(index).kind === 'heading') : []
  const headlines = (policy.scope === 'document' ? headings.slice(0, 1) : headings).map((due): Due => ({
    due,
    place: 'headline',
    within: blockOf(due),
  }))
  const body = indices.filter(index => bodyKinds.has(blockOf(index).kind))
  if (policy.scope === 'every')
    return [
      ...headlines,
      ...body.map((due): Due => ({ due, place: 'body', within: { start: mentions[due]!.start, end } })),
    ]
  if (policy.scope === 'section') {
    const firsts = new Map<Span, number>()
    for (const index of body) {
      const section = sections.findLast(({ start }) => start <= mentions[index]!.start)!
      if (!firsts.has(section)) firsts.set(section, index)
    }
    return [...headlines, ...Array.from(firsts, ([within, due]): Due => ({ due, place: 'body', within }))]
  }
  const first = body[0] ?? indices.find(index => blockOf(index).kind === 'footnote')
  return [
    ...headlines,
    ...(first === undefined ? [] : [{ due: first, place: 'body' as const, within: { start: 0, end } }]),
  ]
}

interface Text {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly notices: readonly Notice[]
  readonly policy: Policy
  readonly sections: readonly Span[]
}

interface Claimant extends Due {
  readonly entity: Entity
  readonly required: readonly Category[]
  /** Notices that speak of the entity. */
  readonly about: readonly number[]
}

function judge(text: Text, { entity, place, required, due, about, within }: Claimant): Duty {
  const { mentions, notices, policy } = text
  const limit = Math.min(within.end, endOfNextSentence(text.document, mentions[due]!))
  const own = ownSentence(text.document, mentions[due]!)
  const isBeside = (index: number): boolean =>
    mentions[index]!.entity === entity && mentions[index]!.start < own.end && mentions[index]!.start >= own.start
  const isWithin = (index: number): boolean =>
    notices[index]!.kind === 'footnote' || (notices[index]!.start >= within.start && notices[index]!.start < within.end)
  const isHere = (index: number): boolean => {
    const notice = notices[index]!
    if (notice.covers.includes(due)) return true
    if (notice.kind === 'footnote') return notice.covers.some(isBeside)
    return notice.start < limit && isWithin(index)
  }
  const here = about.filter(isHere)
  const base = { entity, place, due, required, lack: 'status' as const }
  const isBanned = required.some(category => category === 'terrorist' || category === 'extremist')
  const tells = (statement: Statement): boolean => isClaim(statement) && (isBanned || !statement.liquidated)
  const stated = (indices: readonly number[]): readonly Statement[] =>
    indices.flatMap(index => (counts(notices[index]!, policy) ? notices[index]!.statements.filter(tells) : []))
  const hereStated = stated(here)
  if (hereStated.length > 0) {
    const all = policy.scope === 'every' || place === 'headline' ? hereStated : stated(about.filter(isWithin))
    const unstated = required.filter(category => !isStated(category, all, policy))
    return { ...base, standing: unstated.length === 0 ? 'stated' : 'incomplete', unstated, lack: lackOf(unstated, all) }
  }
  const isLater = (index: number): boolean =>
    notices[index]!.start >= mentions[due]!.start && isWithin(index) && stated([index]).length > 0
  const later = place === 'headline' ? undefined : about.find(isLater)
  if (later !== undefined) return { ...base, standing: 'late', unstated: required, later }
  const described = here.flatMap(index =>
    notices[index]!.descriptive ? notices[index]!.statements.filter(isClaim) : [],
  )
  return described.length > 0
    ? { ...base, standing: 'incomplete', unstated: required, lack: lackOf(required, described) }
    : { ...base, standing: 'missing', unstated: required }
}

function lackOf(unstated: readonly Category[], statements: readonly Statement[]): Lack {
  if (unstated.some(category => !statements.some(statement => statement.category === category))) return 'status'
  return unstated.includes('terrorist') || unstated.includes('extremist') ? 'ban' : 'full-words'
}

/** News of the ruling itself counts even where prose does not. */
const counts = ({ descriptive, kind, statements }: Notice, { prose }: Policy): boolean =>
  !descriptive && (prose || kind !== 'prose' || statements.some(({ active }) => active))

/**
 * Of terrorist and extremist organisations the law wants it said that the activity is banned or the organisation
 * liquidated (media law, art. 4); the category alone does not say so. News of the ruling itself needs no more.
 */
function isStated(category: Category, statements: readonly Statement[], policy: Policy): boolean {
  const ofCategory = statements.filter(statement => statement.category === category)
  if (category === 'terrorist' || category === 'extremist')
    return (
      statements.some(({ banned }) => banned) ||
      ofCategory.some(({ active }) => active) ||
      (policy.bareCategory && ofCategory.length > 0)
    )
  if (category === 'foreign-agent' && !policy.contractedAgent) return ofCategory.some(({ contracted }) => !contracted)
  return ofCategory.length > 0
}

const ownSentence = (document: Document, mention: Mention): Span =>
  sentenceAround(document, document.blocks[mention.block]!, mention)

/** Where the sentence behind the mention's own ends; a sentence that closes its block is followed by the next block's first. */
function endOfNextSentence(document: Document, mention: Mention): number {
  const block = document.blocks[mention.block]!
  const sentences = sentencesIn(document, block)
  const own = sentences.findIndex(sentence => sentence.end >= mention.end)
  const next = sentences[own + 1]
  if (next) return next.end
  const following = document.blocks[mention.block + 1]
  return following && following.kind !== 'footnote'
    ? (sentencesIn(document, following)[0]?.end ?? block.end)
    : block.end
}
