/**
 * What each entity of a text is owed: where a notice is due, what it must state, and what stands there.
 */
import { firstBehind, spanAround } from '../document/search.js'
import { itemAt } from '../checked/index.js'
import type { Block, BlockKind, Document, Span } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { NoticeAnalysis } from '../notices/index.js'
import type { Statement } from '../notices/types.js'
import type { Doubt, Doubts } from '../notices/witnesses/doubts.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { Entity } from '../registry/types.js'
import { isClaim } from './claims.js'
import { sectionsOf } from './sections.js'
import { isOfKind, isStated } from './stated.js'
import { requiredKinds, type Standards } from './statuses.js'
import { noticesByEntity } from './subjects.js'
import { Told, type Text } from './told.js'

/** `doubtful`: words stand there that would state it, if they are said of the entity; that is not known. */
export type Standing = 'stated' | 'incomplete' | 'late' | 'missing' | 'doubtful'

/** What the statements of an `incomplete` one lack: a whole status, the ban, or the agent's name in full. */
export type Lack = 'status' | 'ban' | 'full-words'

interface Owing {
  readonly entity: Entity
  /** `headline`: the headline is to carry its own notice, whatever the body says. */
  readonly place: 'body' | 'headline'
  /** Index of the mention at which the notice is due. */
  readonly due: number
  /** Kinds of status in force which the policy wants stated, the gravest first. */
  readonly required: readonly StatusKind[]
  /** Required ones which nothing states, or states without the ban. */
  readonly unstated: readonly StatusKind[]
  /** Of these, those which are named, and only the ban is not told, or the name in full. */
  readonly named: readonly StatusKind[]
  readonly lack: Lack
}

export type Duty = Owing &
  (
    | { readonly standing: Exclude<Standing, 'late' | 'doubtful'> }
    /** With the later notice. */
    | { readonly standing: 'late'; readonly later: number }
    /** With the words in question, for each kind that nothing states. */
    | Doubtful
  )

interface Doubtful {
  readonly standing: 'doubtful'
  readonly doubts: readonly [Doubt, ...Doubt[]]
}

/**
 * One duty for each entity that is owed a notice, within each stretch of the text that the policy's scope tells apart.
 * In order of place.
 */
export function dutiesOf(
  document: Document,
  mentions: readonly Mention[],
  { notices, doubts }: Pick<NoticeAnalysis, 'notices' | 'doubts'>,
  standards: Standards,
): Duty[] {
  const { policy } = standards
  const byEntity = new Map<Entity, number[]>()
  mentions.forEach(({ entity, certainty, alias, start, end }, index) => {
    if (isAside(document, { start, end })) return
    if (certainty === 'possible' || policy.entities[entity.id] === 'off') return
    if ((alias.type === 'derived' && !policy.derived) || (alias.type === 'product' && !policy.products)) return
    const known = byEntity.get(entity)
    if (known) known.push(index)
    else byEntity.set(entity, [index])
  })
  const text = { document, mentions, notices, policy, sections: sectionsOf(document) }
  const about = noticesByEntity(mentions, notices)
  const duties: Duty[] = []
  for (const [entity, indices] of byEntity) {
    const required = requiredKinds(entity, standards)
    if (required.length === 0) continue
    const told = new Told(text, entity, required, about.get(entity) ?? [])
    for (const due of dueMentions(text, indices)) {
      const duty = judge(text, due, told)
      duties.push(doubted(duty, doubts, standards) ?? duty)
    }
  }
  return duties.sort((one, other) => one.due - other.due)
}

/** Whether a place stands beside the text. */
const isAside = ({ aside = [] }: Document, place: Span): boolean => spanAround(aside, place) !== undefined

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'table-cell', 'caption'])

interface Due {
  readonly due: number
  readonly place: Duty['place']
  /** Where a notice counts for it; footnotes count everywhere. */
  readonly within: Span
}

function dueMentions(text: Sectioned, indices: readonly number[]): readonly Due[] {
  const { document, mentions, policy, sections } = text
  const blockOf = (index: number): Block => itemAt(document.blocks, itemAt(mentions, index).block)
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
      ...body.map((due): Due => ({ due, place: 'body', within: { start: itemAt(mentions, due).start, end } })),
    ]
  if (policy.scope === 'section') {
    const firsts = new Map<Span, number>()
    for (const index of body) {
      const section = sections[firstBehind(sections, itemAt(mentions, index).start)]
      if (section && !firsts.has(section)) firsts.set(section, index)
    }
    return [...headlines, ...Array.from(firsts, ([within, due]): Due => ({ due, place: 'body', within }))]
  }
  const first = body[0] ?? indices.find(index => blockOf(index).kind === 'footnote')
  return [
    ...headlines,
    ...(first === undefined ? [] : [{ due: first, place: 'body' as const, within: { start: 0, end } }]),
  ]
}

interface Sectioned extends Text {
  readonly sections: readonly Span[]
}

function judge({ notices, policy }: Text, { due, place, within }: Due, told: Told): Duty {
  const { entity, required } = told
  const base = { entity, place, due, required, named: [], lack: 'status' as const }
  const hereStated = told.stated(told.near(due, within))
  if (hereStated.length > 0) {
    const all = policy.scope === 'every' || place === 'headline' ? hereStated : told.stated(told.within(within))
    const unstated = told.unstated(all)
    return { ...base, standing: unstated.length === 0 ? 'stated' : 'incomplete', unstated, ...lackOf(unstated, all) }
  }
  const later = place === 'headline' ? undefined : told.later(due, within)
  if (later !== undefined) return { ...base, standing: 'late', unstated: required, later }
  const described = Array.from(told.near(due, within), index => itemAt(notices, index)).flatMap(
    ({ descriptive, statements }) => (descriptive ? statements.filter(isClaim) : []),
  )
  return described.length > 0
    ? { ...base, standing: 'incomplete', unstated: required, ...lackOf(required, described) }
    : { ...base, standing: 'missing', unstated: required }
}

/**
 * A duty that is met if words beside the name are said of its entity, which is not known. A kind that is named there lacks
 * only what is plainly not said, and what the text tells further on it tells there for the first time.
 */
function doubted(duty: Duty, doubts: Doubts, { policy }: Standards): Duty | undefined {
  const { standing, entity, place, due, required, unstated, named, lack } = duty
  if (standing === 'late' || named.length > 0 || !policy.prose) return undefined
  const found = unstated.map(kind => {
    const doubt = doubts.about(due, kind.id)
    return doubt && isStated(kind, [doubt.statement], policy) ? [doubt] : []
  })
  if (found.some(ofKind => ofKind.length === 0)) return undefined
  const [first, ...others] = found.flat()
  const owing = { entity, place, due, required, unstated, named, lack }
  return first && { ...owing, standing: 'doubtful', doubts: [first, ...others] }
}

function lackOf(unstated: readonly StatusKind[], statements: readonly Statement[]): Pick<Duty, 'lack' | 'named'> {
  const named = unstated.filter(kind => statements.some(statement => isOfKind(statement, kind)))
  if (named.length < unstated.length) return { named, lack: 'status' }
  return { named, lack: unstated.some(({ ban }) => ban === 'required') ? 'ban' : 'full-words' }
}
