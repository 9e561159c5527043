/**
 * What the language server says beside the messages themselves: titles of actions, hovers, counts.
 */
import type { Style } from '../../fixes/types.js'
import type { Certainty } from '../../mentions/types.js'

export interface LanguageServerCatalog {
  /** Titles of quick fixes. @param words What is written in. */
  readonly write: Readonly<Record<Style, (words: string) => string>>
  /** A quick fix that is the same in every style. */
  mend(words: string): string
  readonly remove: string
  mendEntity(title: string, count: number): string
  readonly mendAll: string
  ignore(ruleId: string): string
  /** Silences a question whose answer is that all is well. */
  readonly answered: string
  /** Of an action that was chosen. */
  readonly notMended: string
  /** Why a mention is one, and how surely. */
  matched(reason: string): string
  readonly certainties: Readonly<Record<Certainty, string>>
  readonly notices: string
  readonly noNotices: string
  readonly notRequired: string
  rulePage(ruleId: string): string
  /** @param day As the reader writes it. */
  due(count: number, day: string): string
  readonly checking: string
  checked(files: number, findings: number): string
}
