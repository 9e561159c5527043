import type { Analysis, Finding, Rule } from '../../src/linter/types.js'
import type { Notice } from '../../src/notices/types.js'
import { isClaim } from '../../src/policy/claims.js'
import { sectionsOf } from '../../src/policy/sections.js'
import type { Entity } from '../../src/registry/types.js'

/** A bracket or clause says again what the text has said before, oftener than the policy asks. */
export const repeatedNotice: Rule = {
  id: 'repeated-notice',
  severity: 'off',
  check: (analysis, catalog) => {
    const { notices, policy, mentions } = analysis
    if (policy.scope === 'every') return []
    return notices.flatMap((notice, index): Finding[] => {
      if (notice.kind !== 'bracket' && notice.kind !== 'clause') return []
      if (notice.descriptive || notice.past || !notice.statements.some(isClaim)) return []
      const entities = [...new Set(notice.covers.map(covered => mentions[covered]!.entity))]
      const earlier = entities.map(entity => saidBefore(analysis, entity, notice, index))
      if (entities.length === 0 || earlier.includes(false)) return []
      return [{ place: notice, entity: entities[0]!, reason: catalog.repeatedNotice(entities[0]!), expected: [] }]
    })
  },
}

/** Whether all that a notice says of an entity stands before it already, where the policy's scope has it count. */
function saidBefore(
  { document, notices, mentions, duties, policy }: Analysis,
  entity: Entity,
  notice: Notice,
  index: number,
): boolean {
  if (duties.some(duty => duty.entity === entity && notice.covers.includes(duty.due))) return false
  const section =
    policy.scope === 'section' ? sectionsOf(document).findLast(({ start }) => start <= notice.start) : undefined
  const said = notices
    .filter((other, at) => at !== index && (other.kind === 'footnote' || other.start < notice.start))
    .filter(other => other.kind === 'footnote' || !section || other.start >= section.start)
    .filter(other => other.covers.some(covered => mentions[covered]!.entity === entity))
    .flatMap(other => (other.descriptive ? [] : other.statements.filter(isClaim)))
  return notice.statements
    .filter(isClaim)
    .every(({ category, banned }) =>
      said.some(statement => (category === null || statement.category === category) && (statement.banned || !banned)),
    )
}
