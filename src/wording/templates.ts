/**
 * The words in which notices are proposed and written.
 */
import type { StatusKind } from '../registry/status-kind.js'
import type { StatusId } from '../registry/types.js'
import type { Language } from '../language/language.js'

/** The house's words of a status, written as those of its kind are: of one name, and of several at once. */
export type Template = string | { readonly one: string; readonly several: string }

/** In place of the kinds' own words. */
export type Templates = Readonly<Record<StatusId, Template>>

export type AllTemplates = Readonly<Record<Language, Templates>>

/** The house has no words of its own. */
export const defaultTemplates: AllTemplates = { ru: {}, en: {} }

/** The words of some statuses, as they go into one notice. */
export const wordsOf = (kinds: readonly StatusKind[], language: Language, templates: AllTemplates): readonly string[] =>
  kinds.map(({ id, notice }) => {
    const own = templates[language][id]
    return own === undefined ? notice[language] : typeof own === 'string' ? own : own.one
  })

/** The same of several names. @returns Nothing where one of the statuses has no such words. */
export function wordsOfSeveral(
  kinds: readonly StatusKind[],
  language: Language,
  templates: AllTemplates,
): readonly string[] | undefined {
  const words = kinds.flatMap(({ id, several }) => {
    const own = templates[language][id]
    if (own === undefined) return several?.[language] ?? []
    return typeof own === 'string' ? [] : own.several
  })
  return words.length === kinds.length ? words : undefined
}
