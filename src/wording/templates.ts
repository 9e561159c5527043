/**
 * The words in which notices are proposed and written.
 */
import type { Category, Language } from '../registry/types.js'

/**
 * The words of a status, for each category. A Russian short participle in braces, in the masculine, agrees with the
 * name: `{признан} иностранным агентом`.
 */
export type Templates = Readonly<Record<Category, string>>

export type AllTemplates = Readonly<Record<Language, Templates>>

export const defaultTemplates: AllTemplates = {
  ru: {
    terrorist: '{признан} террористической организацией и {запрещён} в РФ',
    extremist: '{признан} экстремистской организацией и {запрещён} в РФ',
    'foreign-agent': '{признан} иностранным агентом',
    undesirable: '{признан} нежелательной организацией в РФ',
  },
  en: {
    terrorist: 'designated a terrorist organization and banned in Russia',
    extremist: 'designated an extremist organization and banned in Russia',
    'foreign-agent': 'designated a foreign agent in Russia',
    undesirable: 'designated an undesirable organization in Russia',
  },
}
