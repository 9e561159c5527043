/**
 * What is asked of the engine and what it answers: plain data, which goes through `postMessage` as it is. Offsets are UTF-16
 * code units of the draft's text, `end` exclusive.
 */
import type {
  BlockKind,
  Composed,
  Edit,
  Inspection,
  IsoDate,
  Language,
  ProfileName,
  Severity,
  Span,
  StatusId,
  Style,
} from '../engine/index.js'

/** Grows when a message changes such that those who knew it before would misread it. */
export const protocol = 1

/** The address of linked words. */
export interface LinkedSpan extends Span {
  readonly url: string
}

/** A source as it lies in a file, formatted text, or lines of a file that was opened. */
export type Draft = SourceDraft | RichDraft | FileDraft

export interface SourceDraft {
  /** The source: of HTML, with its tags. */
  readonly text: string
  /** Of a format: `html`, `markdown` … Default: by the path. */
  readonly format?: string
  /** Tells the format by its extension. Default: plain text. */
  readonly path?: string
}

/** Lines as `lineOf` writes them: a block each, by its kind. */
export interface RichDraft {
  readonly text: string
  readonly links: readonly LinkedSpan[]
}

export interface FileDraft {
  /** As `open` has numbered it. */
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
  /** Of messages. */
  readonly language: Language
  /** The day of publication; undefined: the draft's own, else today. */
  readonly asOf: IsoDate | undefined
  readonly profile: ProfileName
  /** How notices are written. */
  readonly style: Style
}

export const defaultChoices: Choices = { language: 'ru', asOf: undefined, profile: 'media', style: 'inline' }

/** What to mend: a message by its rule, its entity's id and its place in the draft, all messages of an entity, or everything. */
export type Target = { readonly message: MessageKey } | { readonly entity: string } | 'everything'

export interface MessageKey {
  readonly ruleId: string
  readonly entity?: string | undefined
  readonly start: number
}

/** Lists to go by: as they came with the engine, a bundle of the house, or others over those that are there. */
export type GivenLists =
  /** `lists.bin`, or the text in base64 that `lists.js` brings. */
  | { readonly packed: Uint8Array | string }
  /** The text of what `plashka lists export` writes. */
  | { readonly bundle: string }
  | { readonly over: StoredLists }

/** Lists over the built-in ones, as they go from one worker to another. */
export type StoredLists = Pick<Composed, 'changed' | 'lexicon'> & {
  /** JSON. */
  readonly registry: string
}

/** What is asked, by its kind. */
export interface Questions {
  readonly about: object
  readonly lists: { readonly lists: GivenLists }
  readonly check: Asked & {
    readonly draft: Draft
    /** Of checks with the same name that wait, the newest alone is made; the others are answered as `superseded`. */
    readonly queue?: string
    /** Whether each message brings its proved fix, which costs a check each. */
    readonly fixes?: boolean
  }
  readonly fix: Asked & { readonly draft: Draft; readonly target: Target }
  readonly inspect: Asked & { readonly draft: SourceDraft }
  /** @param entity Its id. */
  readonly card: Asked & { readonly entity: string }
  readonly open: Asked & { readonly name: string; readonly bytes: Uint8Array }
  readonly save: Asked & { readonly draft: FileDraft }
  readonly close: { readonly file: number }
}

interface Asked {
  /** Those left out are {@link defaultChoices}. */
  readonly choices?: Partial<Choices>
}

/** What is answered, by the kind of what was asked. */
export interface Answers {
  readonly about: About
  readonly lists: About
  readonly check: Checked
  /** Edits that mend what was chosen; none: nothing could be mended. */
  readonly fix: { readonly edits: readonly Edit[] }
  /** What `plashka inspect --json` prints: one for each document of the source. */
  readonly inspect: readonly Inspection[]
  readonly card: Card
  readonly open: OpenedLines
  readonly save: { readonly name: string; readonly bytes: Uint8Array }
  readonly close: object
}

export type Kind = keyof Questions

/** @param id Comes back with the answer. */
export type Request = { [Some in Kind]: { readonly id: number; readonly kind: Some } & Questions[Some] }[Kind]

export type Answer<Some extends Kind = Kind> =
  | { readonly id: number; readonly kind: Some; readonly result: Answers[Some] }
  | { readonly id: number; readonly kind: Some; readonly error: Fault }

export const faultCodes = [
  /** No kind of request that is known, or one that lacks something. */
  'bad-request',
  /** No lists have come yet. */
  'no-lists',
  /** The lists that were given cannot be read. */
  'bad-lists',
  'unknown-entity',
  /** The format or the extension is not known. */
  'unknown-format',
  /** The source, or the file, is not of its format; the message says why. */
  'unreadable',
  /** What stands in the editor cannot be written into its file. */
  'unwritable',
  /** A newer check of the same queue has come. */
  'superseded',
  /** Something in the engine broke. */
  'failed',
] as const
export type FaultCode = (typeof faultCodes)[number]

export interface Fault {
  readonly code: FaultCode
  /** In the language of the choices. */
  readonly message: string
}

export interface About {
  readonly protocol: number
  /** The version of plashka. */
  readonly plashka: string
  /** The day of each register; none: no lists have come yet. */
  readonly lists: readonly ListDay[]
  /** Tells lists from others. */
  readonly digest?: string
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
  /** Edits that mend it, where they were asked for; none: nothing does. */
  readonly fixes?: readonly Edit[]
  readonly note?: string
  /** Why its words were taken for a mention, a line for each piece of evidence; none: it is about no mention. */
  readonly evidence: readonly string[]
  readonly url: string
}

export interface Checked {
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

export interface OpenedLines {
  readonly file: number
  readonly name: string
  readonly lines: readonly Shown[]
  /** Whether lines can be changed, but none added or taken out. */
  readonly hasFixedLines: boolean
}
