/**
 * The words in which notices are proposed and written.
 */
import type { StatusKind } from '../registry/status-kind.js'
import type { Language, StatusId } from '../registry/types.js'

/** The house's words of a status, in place of its kind's own, and written as those are. */
export type Templates = Readonly<Record<StatusId, string>>

export type AllTemplates = Readonly<Record<Language, Templates>>

/** The house has no words of its own. */
export const defaultTemplates: AllTemplates = { ru: {}, en: {} }

/** The words of some statuses, as they go into one notice. */
export const wordsOf = (kinds: readonly StatusKind[], language: Language, templates: AllTemplates): readonly string[] =>
  kinds.map(({ id, notice }) => templates[language][id] ?? notice[language])
