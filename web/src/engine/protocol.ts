/**
 * What the page and its worker tell each other. Offsets are UTF-16 code units of the draft's text.
 */
import type { Category, Edit, IsoDate, Language, ProfileName, Severity, Span, Style } from '../../../src/browser.js'

/** `rich`: lines as {@link import('./rich.js')} writes them; the others are the sources of files. */
export type DraftFormat = 'rich' | 'text' | 'markdown'

export interface Draft {
  readonly format: DraftFormat
  readonly text: string
}

export interface Choices {
  readonly language: Language
  readonly asOf: IsoDate | undefined
  readonly profile: ProfileName
  readonly style: Style
}

/** What to mend: a message by its number, all messages of an entity, or everything. */
export type Target = { readonly message: number } | { readonly entity: string } | 'everything'

/** A draft with its version: an answer to an older one is worth nothing. */
export interface Versioned {
  readonly version: number
  readonly draft: Draft
  readonly choices: Choices
}

export type Request =
  | { readonly type: 'load'; readonly registry: string; readonly lexicon: string }
  | ({ readonly type: 'check' } & Versioned)
  | ({ readonly type: 'fix'; readonly target: Target } & Versioned)
  | { readonly type: 'card'; readonly entity: string; readonly choices: Choices }

export interface MarkedMention extends Span {
  readonly entity: string
  readonly category: Category
  /** Whether a notice is owed for the entity as of the day. */
  readonly required: boolean
}

export interface FoundMessage extends Span {
  readonly ruleId: string
  readonly severity: Severity
  readonly entity?: { readonly id: string; readonly title: string }
  readonly reason: string
  readonly expected: readonly string[]
  readonly note?: string
  readonly url: string
}

export interface Checked {
  readonly version: number
  readonly asOf: IsoDate
  readonly mentions: readonly MarkedMention[]
  readonly notices: readonly Span[]
  readonly messages: readonly FoundMessage[]
}

export interface Card {
  readonly title: string
  readonly officialName: string
  readonly names: readonly string[]
  readonly designations: readonly {
    readonly category: string
    readonly holds: string
    readonly inForce: boolean
    /** Dates with their names, authority, ground. */
    readonly facts: readonly string[]
    readonly source: string
    readonly url?: string
  }[]
  /** What is due on the day. */
  readonly notice: string
}

export interface ListDay {
  readonly category: Category
  readonly checked: IsoDate
}

export type Answer =
  | { readonly type: 'ready'; readonly lists: readonly ListDay[] }
  | ({ readonly type: 'checked' } & Checked)
  | { readonly type: 'fixed'; readonly version: number; readonly edits: readonly Edit[] }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'failed'; readonly reason: string }
