/**
 * What rules read and what they report.
 */
import type { Document, Span } from '../document/types.js'
import type { Mention } from '../mentions/types.js'
import type { Language } from '../language/language.js'
import type { NoticeAnalysis } from '../notices/index.js'
import type { FalseClaim } from '../policy/claims.js'
import type { Duty } from '../policy/duties.js'
import type { Policy, Severity } from '../policy/types.js'
import type { Registry } from '../registry/registry.js'
import type { StatusKind, StatusKinds } from '../registry/status-kind.js'
import type { Entity, IsoDate, StatusId } from '../registry/types.js'
import type { Silenced } from '../silence/index.js'
import type { AllTemplates } from '../wording/templates.js'

/** Everything that is known of a text on a day. Offsets are into the Document's text. */
export interface Analysis extends Omit<NoticeAnalysis, 'doubts'> {
  readonly document: Document
  readonly asOf: IsoDate
  /** Whether neither the settings nor the document name a day: the check is made as of today. */
  readonly isAsOfToday: boolean
  readonly policy: Policy
  readonly mentions: readonly Mention[]
  readonly duties: readonly Duty[]
  readonly falseClaims: readonly FalseClaim[]
  /** What is false if it is said of those of whom it seems to be said. */
  readonly doubtfulClaims: readonly FalseClaim[]
  readonly registry: Registry
  /** The registry's kinds of status. */
  readonly kinds: StatusKinds
  /** The words in which notices are proposed. */
  readonly templates: AllTemplates
}

/**
 * What a rule found.
 * @typeParam Subject What the finding is about, for whoever mends it: a duty, a claim, a notice.
 */
export interface Finding<Subject = unknown> {
  /** In the Document's text; in the source where it is no part of the text. */
  readonly place: Span | { readonly inSource: Span }
  readonly entity?: Entity
  /** Kinds of status concerned: the policy's gravest severity among them is the finding's. */
  readonly kinds?: readonly StatusKind[]
  /** Goes before the policy's. */
  readonly severity?: Severity
  readonly reason: string
  /** What to write; empty: to be removed, absent: nothing is proposed. */
  readonly expected?: readonly string[]
  /** Legal ground and source. */
  readonly note?: string
  /** Absent: it is left to the editor. */
  readonly subject?: Subject
  /** A key of what it tells beside its own: of several findings with one the first rule's is given, and no other. */
  readonly tells?: string
}

export type OptionsSchema = Readonly<Record<string, unknown>>

/** What is said of a rule where its findings are explained. */
export interface RuleWords {
  readonly about: {
    /** A sentence. */
    readonly short: string
    /** What is looked at, and what counts. */
    readonly full: string
  }
}

/**
 * What a draft must hold for a rule to find anything in it. What no rule of a run needs is not read.
 * - `mentions`: a party that is named
 * - `footnotes`: a footnote and a word of a status, where nobody is named
 * - `addresses`: an address that leads to a resource of a party
 * - `frame`: what stands around the words: days, and what could not be read
 */
export type Need = 'mentions' | 'footnotes' | 'addresses' | 'frame'

/** A rule is a value: its folder holds it, its page and its cases. */
export interface Rule<Options = unknown, Subject = unknown> {
  readonly id: string
  /** Absent: it is called by its id. */
  readonly words?: Readonly<Record<Language, RuleWords>>
  /** Severity of findings that concern no status; `off`: the rule is run only where a config asks for it. */
  readonly severity: Severity | 'off'
  /** JSON Schema of the options; absent: it takes none. */
  readonly options?: OptionsSchema
  /** Its page. Default: the one in the rule's folder of this repository. */
  readonly url?: string
  /** One of them is enough. Absent, or nothing: it looks at every text. */
  needs?(options: Options): readonly Need[] | undefined
  check(analysis: Analysis, language: Language, options: Options): readonly Finding<Subject>[]
}

/** A rule about what silences the others: run when they are done. */
export interface SilenceRule {
  readonly id: string
  /** Absent: it is called by its id. */
  readonly words?: Readonly<Record<Language, RuleWords>>
  readonly severity: Severity | 'off'
  readonly options?: undefined
  readonly url?: string
  review(silenced: Silenced, analysis: Analysis, language: Language): readonly Finding[]
}

/** All that a kernel can be given. */
export type AnyRule = Rule | SilenceRule | ListsRule

/** What drafts are checked by, and for which day. */
export interface ListsInForce {
  readonly registry: Registry
  readonly policy: Policy
  readonly asOf: IsoDate
}

/** A rule about the lists themselves: what it finds holds for every draft that is checked by them. */
export interface ListsRule<Options = unknown> {
  readonly id: string
  /** Absent: it is called by its id. */
  readonly words?: Readonly<Record<Language, RuleWords>>
  readonly severity: Severity | 'off'
  readonly options?: OptionsSchema
  readonly url?: string
  judge(lists: ListsInForce, language: Language, options: Options): ListsFinding | undefined
}

export interface ListsFinding {
  /** The register concerned, and the day on which it was last read. */
  readonly register: StatusId
  readonly checked: IsoDate
  readonly reason: string
}

/** A finding placed in the source. Offsets are UTF-16 code units of the source, `end` exclusive. */
export interface Message extends Span {
  readonly ruleId: string
  readonly severity: Severity
  readonly entity?: Entity
  readonly reason: string
  readonly expected?: readonly string[]
  readonly url: string
  readonly note?: string
  /** That of the finding: its rule knows what it is. */
  readonly subject?: unknown
}
