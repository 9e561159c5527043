/**
 * What the server asks of its threads, and what they answer: plain data.
 */
import type { CheckResult, Inspection } from '../kernel/inspection.js'
import type { Edit } from '../fixes/index.js'
import type { Language } from '../language/language.js'
import type { Worded } from '../messages/worded.js'
import type { ListInfo } from '../registry/registry.js'
import type { IsoDate } from '../registry/types.js'
import type { Annotation, Proofread } from './languagetool/types.js'

/** By what threads check. */
export interface Job {
  /** Absolute: configs are looked for in it and below it. */
  readonly root: string
  /** A config file; `false`: none is looked for. */
  readonly config?: string | false
  /** Folder of imported lists. */
  readonly imported: string
  /** Of messages, where neither the request nor a config says it. */
  readonly fallback: Language
}

/** How a draft is to be judged. */
export interface Manner {
  /** Below the root, as who asks writes it: whose config holds. */
  readonly folder: string
  /** The day of publication. Default: the draft's own, else today. */
  readonly asOf?: IsoDate
  /** A built-in profile, or one of the config's. */
  readonly profile?: string
  /** Of messages. Default: the config's. */
  readonly language?: Language
}

/** A draft as it was sent: its text, or the bytes of a file. */
export interface GivenDraft {
  readonly source: string | Uint8Array
  /** Of a format; goes before the extension of the path. */
  readonly format?: string
  /** How the answer calls it; below the folder. */
  readonly path?: string
}

/** So many messages of a draft bring what mends them: it is proved by checks of the whole draft. */
export const mostProved = 20

interface CheckedDraft extends Manner {
  readonly draft: GivenDraft
  /** Whether each message brings what mends it. */
  readonly fixes: boolean
}

export type Question =
  | ({ readonly kind: 'check' } & CheckedDraft)
  | ({ readonly kind: 'fix'; readonly draft: GivenDraft } & Manner)
  | ({ readonly kind: 'inspect' } & CheckedDraft)
  | ({ readonly kind: 'proofread'; readonly annotations: readonly Annotation[] } & Manner)
  | { readonly kind: 'lists' }

/** A document of a draft, each message with what mends it, where that was asked for. */
export type Judged<Result extends CheckResult> = Omit<Result, 'messages'> & {
  readonly messages: readonly (Result['messages'][number] & { readonly fixes?: readonly Edit[] })[]
}

export interface Answers {
  readonly check: { readonly documents: readonly Judged<CheckResult & { readonly path: string }>[] }
  readonly inspect: { readonly documents: readonly Judged<Inspection>[] }
  readonly fix: {
    /** As it was sent: a text, or bytes. */
    readonly source: string | Uint8Array
    readonly fixed: number
    /** Of the mended draft. */
    readonly documents: readonly (CheckResult & { readonly path: string })[]
  }
  readonly proofread: Proofread
  readonly lists: { readonly digest: string; readonly lists: readonly ListInfo[] }
}

export type Kind = keyof Answers

/** Why a question is not answered; the status is that of HTTP. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: Worded
}

export type Reply<Asked extends Kind = Kind> = { readonly answer: Answers[Asked] } | { readonly refusal: Refusal }
