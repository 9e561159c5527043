/**
 * What the page and its worker tell each other. Offsets are UTF-16 code units of the draft's text.
 */
import type {
  BlockKind,
  Composed,
  Edit,
  IsoDate,
  Language,
  ProfileName,
  Severity,
  Span,
  StatusId,
  Style,
} from '../../../src/engine/index.js'

/** The address of linked words. */
export interface LinkedSpan extends Span {
  readonly url: string
}

/** What stands in the editor: typed and pasted, or lines of a file that was opened. */
export type Draft = RichDraft | FileDraft

/** Lines as {@link import('./rich.js')} writes them. */
export interface RichDraft {
  readonly file?: undefined
  readonly text: string
  readonly links: readonly LinkedSpan[]
}

export interface FileDraft {
  /** Number of the file, counted as they are opened. */
  readonly file: number
  readonly text: string
}

export type Look = 'strong' | 'em' | 'underline' | 'strike' | 'superscript' | 'subscript'

/** A line of a file that was opened, as it is shown. */
export interface Shown {
  readonly kind: BlockKind
  readonly text: string
  /** Of stretches of the line. */
  readonly looks: readonly (Span & { readonly look: Look })[]
}

export interface Choices {
  readonly language: Language
  readonly asOf: IsoDate | undefined
  readonly profile: ProfileName
  readonly style: Style
}

/** What to mend: a message by its rule, its entity and its place in the draft, all messages of an entity, or everything. */
export type Target = { readonly message: MessageKey } | { readonly entity: string } | 'everything'

export interface MessageKey {
  readonly ruleId: string
  readonly entity: string | undefined
  readonly start: number
}

/** A draft with its version: an answer to an older one is worth nothing. */
export interface Versioned {
  readonly version: number
  readonly draft: Draft
  readonly choices: Choices
}

export type Request =
  | { readonly type: 'load'; readonly registry: string; readonly lexicon: string }
  | { readonly type: 'lists'; readonly lists: StoredLists }
  | ({ readonly type: 'check' } & Versioned)
  | ({ readonly type: 'fix'; readonly target: Target } & Versioned)
  | { readonly type: 'card'; readonly entity: string; readonly choices: Choices }
  | {
      readonly type: 'open'
      readonly file: number
      readonly name: string
      readonly bytes: Uint8Array
      readonly choices: Choices
    }
  | { readonly type: 'save'; readonly draft: FileDraft; readonly choices: Choices }

/** Lists over the built-in ones, as they go from one worker to another. */
export type StoredLists = Pick<Composed, 'changed' | 'lexicon'> & {
  /** JSON. */
  readonly registry: string
}

export interface MarkedMention extends Span {
  readonly entity: string
  /** Number of its colour, from 1. */
  readonly tone: number
  /** Whether a notice is owed for the entity as of the day. */
  readonly required: boolean
}

export interface FoundMessage extends Span {
  readonly ruleId: string
  readonly severity: Severity
  readonly entity?: { readonly id: string; readonly title: string }
  readonly reason: string
  readonly expected: readonly string[]
  /** Whether it can be fixed by itself, as far as is known before it is tried. */
  readonly isMendable: boolean
  readonly note?: string
  /** Why its words were taken for a mention, a line for each piece of evidence; none: it is about no mention. */
  readonly evidence: readonly string[]
  readonly url: string
}

export interface Checked {
  readonly version: number
  readonly asOf: IsoDate
  /** Whether a register is too old for the day: told beside the lists, where they can be renewed. */
  readonly isStale: boolean
  readonly mentions: readonly MarkedMention[]
  readonly notices: readonly Span[]
  readonly messages: readonly FoundMessage[]
}

export interface Card {
  readonly title: string
  readonly officialName: string
  readonly names: readonly string[]
  readonly designations: readonly {
    /** The kind of status, and whether it holds. */
    readonly status: string
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
  readonly category: StatusId
  readonly checked: IsoDate
}

export type Answer =
  | { readonly type: 'ready'; readonly lists: readonly ListDay[] }
  | ({ readonly type: 'checked' } & Checked)
  | { readonly type: 'fixed'; readonly version: number; readonly edits: readonly Edit[] }
  | { readonly type: 'card'; readonly card: Card }
  | {
      readonly type: 'opened'
      readonly file: number
      readonly name: string
      readonly lines: readonly Shown[]
      readonly hasFixedLines: boolean
    }
  | { readonly type: 'saved'; readonly name: string; readonly bytes: Uint8Array }
  /** The reason in the language of the choices; none: the file is of no format that is known. */
  | { readonly type: 'refused'; readonly name: string; readonly reason: string | undefined }
  /** What stands in the editor cannot be written into its file. */
  | { readonly type: 'unwritable' }
  | { readonly type: 'failed'; readonly reason: string }
