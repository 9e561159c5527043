import type { MendingRule } from '../../src/fixes/ways.js'
import { firstBehind } from '../../src/document/search.js'
import { itemAt } from '../../src/checked/index.js'
import type { Span } from '../../src/document/types.js'
import type { Analysis, Finding } from '../../src/kernel/types.js'
import type { Notice, Statement } from '../../src/notices/types.js'
import { isClaim } from '../../src/policy/claims.js'
import { sectionsOf } from '../../src/policy/sections.js'
import type { Entity } from '../../src/registry/types.js'
import { mend } from './mend.js'
import { words } from './words.js'

/** A bracket or clause says again what the text has said before, oftener than the policy asks. */
export const repeatedNotice: MendingRule<unknown, Notice> = {
  id: 'repeated-notice',
  words,
  severity: 'off',
  needs: () => ['mentions'],
  mend,
  check: (analysis, language) => {
    const { notices, policy, mentions, duties } = analysis
    if (policy.scope === 'every') return []
    const said = new Said(analysis)
    const due = new Set(duties.map(duty => duty.due))
    return notices.flatMap((notice): Finding<Notice>[] => {
      const entities = [...new Set(notice.covers.map(covered => itemAt(mentions, covered).entity))]
      const [entity] = entities
      const isRepeated = entities.every(entity => said.has(entity, notice))
      said.add(entities, notice)
      if (notice.kind !== 'bracket' && notice.kind !== 'clause') return []
      if (notice.descriptive || notice.past || !notice.statements.some(isClaim)) return []
      if (!entity || !isRepeated || notice.covers.some(covered => due.has(covered))) return []
      return [{ place: notice, entity, reason: words[language].reason(entity), expected: [], subject: notice }]
    })
  },
}

/** What the text has said of its entities so far, where the policy's scope has it count. Notices are told in their order. */
class Said {
  readonly #sections: readonly Span[]
  readonly #footnotes = new Map<Entity, Set<string>>()
  #others = new Map<Entity, Set<string>>()
  #section: Span | undefined
  /** Notices that begin where the last one does: none of them stands before another. */
  #pending: (() => void)[] = []
  #at = 0

  constructor({ document, notices, mentions, policy }: Analysis) {
    this.#sections = policy.scope === 'section' ? sectionsOf(document) : []
    for (const notice of notices)
      if (notice.kind === 'footnote')
        for (const covered of notice.covers) addTo(this.#footnotes, itemAt(mentions, covered).entity, notice)
  }

  /** Whether all that a notice says of an entity stands before it already, or in a footnote. */
  has(entity: Entity, { statements, start }: Notice): boolean {
    this.#enter(start)
    const said = [this.#footnotes.get(entity), this.#others.get(entity)]
    return statements.filter(isClaim).every(claim => said.some(answered => answered?.has(keyOf(claim)) === true))
  }

  add(entities: readonly Entity[], notice: Notice): void {
    this.#enter(notice.start)
    if (notice.kind === 'footnote') return
    this.#pending.push(() => {
      for (const entity of entities) addTo(this.#others, entity, notice)
    })
  }

  #enter(offset: number): void {
    if (offset > this.#at) for (const tell of this.#pending.splice(0)) tell()
    this.#at = offset
    const section = this.#sections[firstBehind(this.#sections, offset)]
    if (section !== this.#section) this.#others = new Map()
    this.#section = section
  }
}

const keyOf = ({ category, banned }: Pick<Statement, 'category' | 'banned'>): string => `${category} ${banned}`

/** What is said of an entity, as what it answers: a ban answers the status alone, and a register any register. */
function addTo(said: Map<Entity, Set<string>>, entity: Entity, { descriptive, statements }: Notice): void {
  if (descriptive) return
  const keys = said.get(entity) ?? new Set()
  said.set(entity, keys)
  for (const { category, banned } of statements.filter(isClaim))
    for (const answered of [category, null])
      for (const ban of banned ? [true, false] : [false]) keys.add(keyOf({ category: answered, banned: ban }))
}
