/**
 * What a message about a duty needs to know: the words, the statuses, the proposed notice.
 */
import type { Document, Span } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Owed } from '../messages/types.js'
import { isInForce, sinceOf } from '../registry/status.js'
import type { Category, Designation, Entity, IsoDate } from '../registry/types.js'
import { predicate } from '../wording/notice.js'
import { subjectOf } from '../wording/subject.js'
import type { AllTemplates } from '../wording/templates.js'
import type { Duty } from './duties.js'
import type { Policy } from './types.js'

interface Text {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly asOf: IsoDate
  readonly policy: Policy
  readonly templates: AllTemplates
}

/** The designation in force for each of some categories. */
export function designationsOf(
  entity: Entity,
  categories: readonly Category[],
  asOf: IsoDate,
  policy: Policy,
): Designation[] {
  return categories.flatMap(category => {
    const found = entity.designations.find(
      designation => designation.category === category && isInForce(designation, asOf, policy.trigger),
    )
    return found ? [found] : []
  })
}

export const owedBy = (text: Text, { due, unstated, required, lack }: Duty): Owed => ({
  ...owedFor(text, text.mentions[due]!, unstated, required),
  lack,
})

/**
 * @param unstated Categories that nothing states.
 * @param required Categories that the notice is to state.
 */
export function owedFor(
  text: Text,
  mention: Mention,
  unstated: readonly Category[],
  required: readonly Category[],
): Owed {
  const { document, asOf, policy } = text
  const { entity, alias } = mention
  const designations = designationsOf(entity, unstated, asOf, policy)
  const since = designations.map(designation => sinceOf(designation, policy.trigger)).filter(day => day !== undefined)
  return {
    entity,
    surface: surfaceOf(document, mention),
    alias,
    unstated: designations,
    lack: 'status',
    since: since.sort()[0],
    write: proposed(text, mention, required),
  }
}

/** A name as people see it: without the line breaks in it, and without what takes no room, however much of it there is. */
export const surfaceOf = (document: Document, { start, end }: Span): string =>
  document.text
    .slice(start, end)
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/\s+/gu, ' ')

/** The whole notice for a mention, in the house's words and the language of its sentence. */
export function proposed(
  { document, templates }: Pick<Text, 'document' | 'templates'>,
  mention: Mention,
  categories: readonly Category[],
): string {
  const subject = subjectOf(document, mention)
  return predicate(subject, categories, templates[subject.language])
}
