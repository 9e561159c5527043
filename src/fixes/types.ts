/**
 * Fixes: the edits of a source that make a message true no more.
 */
import type { Edit, Revision } from '../formats/notation.js'
import type { Message } from '../kernel/types.js'
import type { StatusId } from '../registry/types.js'
import { defaultTemplates, type AllTemplates } from '../wording/templates.js'

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

export interface FixOptions {
  readonly style: Style
  /** Goes before `style`. */
  readonly styles: Readonly<Record<StatusId, Style>>
  readonly templates: AllTemplates
  /**
   * Markers of footnotes in the order in which they are used, or the one for each status; a document's own series goes
   * before them.
   */
  readonly marks: readonly string[] | Readonly<Record<StatusId, string>>
  /** How changes are put down in a .docx. */
  readonly docx: Revision
}

export const usualMarks: readonly string[] = ['*', '**', '***', '****', '*****', '†', '‡']

export const defaultFixOptions: FixOptions = {
  style: 'inline',
  styles: {},
  templates: defaultTemplates,
  marks: usualMarks,
  docx: 'plain',
}
