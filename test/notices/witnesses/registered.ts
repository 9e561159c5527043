/** Texts whose parties stand in registers: braces around a name, the day of its entry behind a colon. */
import type { Document } from '../../../src/document/types.js'
import type { Mention } from '../../../src/mentions/types.js'
import { findNotices } from '../../../src/notices/index.js'
import { witnessed } from '../../../src/notices/witnesses/index.js'
import type { Notice } from '../../../src/notices/types.js'
import { isoDate } from '../../../src/registry/date.js'
import type { Designation, StatusId } from '../../../src/registry/types.js'
import { markedText } from '../marked-text.js'

/** `Name: ['undesirable', '2026-09-08']`: the kind of status, the day of the listing, that of its end. */
export type Register = Readonly<Record<string, readonly [StatusId, string, string?]>>

const designated = ([category, listed, ended]: Register[string]): Designation => ({
  category,
  listed: isoDate(listed),
  ...(ended !== undefined && { ended: isoDate(ended) }),
  source: { title: 'register' },
  checked: isoDate('2026-10-01'),
})

/** A marked text whose parties are those of a register. */
function registered(
  marked: string,
  register: Register,
): { readonly document: Document; readonly mentions: readonly Mention[] } {
  const { document, mentions } = markedText(marked)
  const entities = new Map(
    mentions.map(({ entity }) => {
      const entry = register[entity.name]
      return [entity, entry ? { ...entity, designations: [designated(entry)] } : entity]
    }),
  )
  return { document, mentions: mentions.map(mention => ({ ...mention, entity: entities.get(mention.entity)! })) }
}

/** Who is told what: «undesirable: Quill Fund». */
const summary = (notices: readonly Notice[], mentions: readonly Mention[]): readonly string[] =>
  notices.flatMap(({ statements, covers }) =>
    statements.flatMap(({ category, ended }) =>
      category === null
        ? []
        : covers.map(index => `${category}${ended ? ' ended' : ''}: ${mentions[index]!.entity.name}`),
    ),
  )

/** What the witnesses tell where the grammar reads nothing. @param asOf The day on which the text appears. */
export function witnessedIn(marked: string, register: Register, asOf: string): readonly string[] {
  const { document, mentions } = registered(marked, register)
  return summary(witnessed(document, mentions, [], [], isoDate(asOf)).notices, mentions)
}

/** What both of them tell. */
export function toldIn(marked: string, register: Register, asOf: string): readonly string[] {
  const { document, mentions } = registered(marked, register)
  return summary(findNotices(document, mentions, isoDate(asOf)).notices, mentions)
}

/** What is not known of each: `name ground: words`, or the statements that they would make. */
export function doubtsIn(
  marked: string,
  register: Register,
  asOf: string,
  what: 'words' | 'statements' = 'words',
): readonly string[] {
  const { document, mentions } = registered(marked, register)
  const { doubts } = findNotices(document, mentions, isoDate(asOf))
  return mentions.flatMap(({ entity }, index) =>
    entity.designations.flatMap(({ category }) => {
      const doubt = doubts.about(index, category)
      if (!doubt) return []
      const words = `${entity.name} ${doubt.ground}: ${document.text.slice(doubt.start, doubt.end)}`
      return [what === 'words' ? words : JSON.stringify(doubt.statement)]
    }),
  )
}
