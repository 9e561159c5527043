/**
 * Evidence: what is observed of a name at its place, and in the text around, for and against that it names the party.
 */
import type { Span } from '../../document/types.js'

/** What speaks for the party. */
export const reasons = [
  // the name itself
  'strong-name',
  'full-name',
  'initials',
  'both-initials',
  'unintroduced',
  'own-given-name',
  'surname-of-one',
  'quoted',
  'foreign-word',
  'titled',
  'acronym',
  // nouns that say what is named
  'generic-noun',
  'kind-noun',
  'noun-near',
  'noun-of-list',
  'apposition',
  'place-behind',
  'staff-before',
  'staff-behind',
  'reporting-verb',
  'deed',
  'credit',
  'own-trade',
  'trade',
  // a status beside it
  'status-behind',
  'status-before',
  'marker',
  'status-around',
  'register-news',
  // the rest of the text
  'named-elsewhere',
  'certain-elsewhere',
  'related-elsewhere',
  'kin-elsewhere',
  'listed-with-others',
  'full-name-elsewhere',
  'likely-full-name-elsewhere',
  'full-name-later',
  'whole-name-before',
] as const

/** What speaks against it. */
export const objections = [
  // the name itself
  'widely-borne',
  'better-known-namesakes',
  'introduced-only',
  'introduced-unquoted',
  'shared-surname',
  'ordinary-surname',
  'ordinary-noun',
  'opens-sentence',
  'ordinary-sense',
  'spoken',
  'speaker',
  'as-place',
  'entertainment',
  // a longer name, another one
  'part-of-longer-name',
  'part-of-compound',
  'other-thing',
  'other-kind',
  'stands-for-another',
  'takes-up-another',
  'homonym-near',
  'unknown-noun',
  'maker-behind',
  'memorial',
  'other-given-name',
  'other-patronymic',
  'other-gender',
  'other-trade',
  'namesake-told',
  'told-apart',
  'set-apart',
  'of-two-generations',
  'from-place',
  // the rest of the text
  'other-thing-elsewhere',
  'before-first-name',
  'namesake-elsewhere',
  'namesake-ahead',
  'namesake-just-before',
] as const

export type Reason = (typeof reasons)[number]
export type Objection = (typeof objections)[number]
export const evidenceIds = [...reasons, ...objections] as const
export type EvidenceId = Reason | Objection

/** One observed fact; the span is the words that show it, in the Document's text. */
export interface Evidence extends Span {
  readonly id: EvidenceId
  /** For the party if positive. */
  readonly weight: number
}

const allReasons: ReadonlySet<EvidenceId> = new Set(reasons)
export const isReason = (id: EvidenceId): id is Reason => allReasons.has(id)
