/**
 * Fixes: the edits of a source that make a message true no more.
 */
import type { Edit } from '../formats/notation.js'
import type { Message } from '../linter/types.js'
import type { Category, Language } from '../registry/types.js'

export type { Edit } from '../formats/notation.js'

/** What is done about one message. Its edits are applied together or not at all. */
export interface Fix {
  readonly message: Message
  /** In order of their place, not overlapping. */
  readonly edits: readonly Edit[]
}

export const styles = ['inline', 'footnote', 'clause'] as const
/**
 * `inline`: a bracket behind the name. `footnote`: a marker behind the name, the text at the end of the document.
 * `clause`: between commas behind the name.
 */
export type Style = (typeof styles)[number]

/**
 * The words of a status, for each category. A Russian short participle in braces, in the masculine, agrees with the
 * name: `{признан} иностранным агентом`.
 */
export type Templates = Readonly<Record<Category, string>>

export interface FixOptions {
  readonly style: Style
  /** Goes before `style`. */
  readonly styles: Partial<Readonly<Record<Category, Style>>>
  readonly templates: Readonly<Record<Language, Templates>>
  /** Markers of footnotes in the order in which they are used; a document's own series goes before them. */
  readonly marks: readonly string[]
}

export const defaultFixOptions: FixOptions = {
  style: 'inline',
  styles: {},
  templates: {
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
  },
  marks: ['*', '**', '***', '****', '*****', '†', '‡'],
}
