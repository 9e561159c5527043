/**
 * What a message about a duty needs to know: the words, the statuses, the proposed notice.
 */
import type { Document, Span } from '../document/types.js'
import { itemAt } from '../checked/index.js'
import type { Mention } from '../mentions/types.js'
import type { StatusKind } from '../registry/status-kind.js'
import type { Alias, Entity } from '../registry/types.js'
import { predicate } from '../wording/notice.js'
import { subjectOf } from '../wording/subject.js'
import type { AllTemplates } from '../wording/templates.js'
import type { Duty, Lack } from './duties.js'
import { statusesInForce, type HeldStatus, type Standards } from './statuses.js'

/** What a message needs to know of the entity it concerns. */
export interface Owed {
  readonly entity: Entity
  /** The words of the mention, as they stand. */
  readonly surface: string
  readonly alias: Alias
  readonly unstated: readonly HeldStatus[]
  /** Those of them that are named without the ban. */
  readonly bare: readonly HeldStatus[]
  /** What an incomplete notice lacks of them. */
  readonly lack: Lack
  /** The proposed notice. */
  readonly write: string
}

interface Text extends Standards {
  readonly document: Document
  readonly mentions: readonly Mention[]
  readonly templates: AllTemplates
}

export const owedBy = (text: Text, { due, unstated, named, required, lack }: Duty): Owed => {
  const owed = owedFor(text, itemAt(text.mentions, due), unstated, required)
  return { ...owed, bare: owed.unstated.filter(({ kind }) => kind.ban === 'required' && named.includes(kind)), lack }
}

/**
 * @param unstated What nothing states.
 * @param required What the notice is to state.
 */
export function owedFor(
  text: Text,
  mention: Mention,
  unstated: readonly StatusKind[],
  required: readonly StatusKind[],
): Owed {
  const { entity, alias } = mention
  return {
    entity,
    surface: surfaceOf(text.document, mention),
    alias,
    unstated: statusesInForce(entity, unstated, text),
    bare: [],
    lack: 'status',
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
  kinds: readonly StatusKind[],
): string {
  const subject = subjectOf(document, mention)
  return predicate(subject, kinds, templates)
}
