/**
 * The house policy: which mentions need a notice, from which day, where, and what counts as one.
 */
import type { DateTrigger } from '../registry/status.js'
import type { Severity } from '../registry/status-kind.js'
import type { EntityId, StatusId } from '../registry/types.js'

export { severities, type Severity } from '../registry/status-kind.js'

export const scopes = ['document', 'section', 'every'] as const
/** Where a notice is due: at the first mention of a document, of each section under a heading, or at every mention. */
export type Scope = (typeof scopes)[number]

export interface Policy {
  /** How grave a fault is by the status it concerns, in place of the kind's own severity; `off`: mentions need no notice. */
  readonly categories: Readonly<Record<StatusId, Severity | 'off'>>
  /** How grave a fault is by the entity it concerns; goes before the category. `off`: nothing of it is reported. */
  readonly entities: Readonly<Record<EntityId, Severity | 'off'>>
  /** Which of a designation's dates makes the notice due. */
  readonly trigger: DateTrigger
  readonly scope: Scope
  /** Whether a headline needs a notice of its own. */
  readonly headlines: boolean
  /** Whether a sentence of the text that tells the status counts as the notice. */
  readonly prose: boolean
  /** Whether the usual contraction of a status counts, or only its full words: «иноагент», «иностранный агент». */
  readonly contractedAgent: boolean
  /** Whether a status that wants the ban said counts without it. */
  readonly bareCategory: boolean
  /** Whether derived words need a notice: талибы, игиловцы. */
  readonly derived: boolean
  /** Whether products need a notice of their owner's status: Instagram. */
  readonly products: boolean
}

export const profileNames = ['media', 'site', 'strict'] as const
export type ProfileName = (typeof profileNames)[number]

/**
 * The cautious default, for mass media. They mark from the ruling, so the earliest known date counts; how grave a fault is
 * the kinds themselves say.
 */
export const defaultPolicy: Policy = {
  categories: {},
  entities: {},
  trigger: 'earliest',
  scope: 'document',
  headlines: false,
  prose: true,
  contractedAgent: true,
  bareCategory: false,
  derived: true,
  products: true,
}

/**
 * - `media`: a registered mass medium
 * - `site`: no mass medium: marking foreign agents is no duty of its (code of administrative offences, art. 13.15
 *   part 2.1, speaks of mass media), mentions of undesirable organisations are told for information
 * - `strict`: every mention, headlines too, in the words of the law
 */
export const profiles: Readonly<Record<ProfileName, Policy>> = {
  media: defaultPolicy,
  site: {
    ...defaultPolicy,
    categories: { 'foreign-agent': 'off', undesirable: 'info' },
  },
  strict: {
    ...defaultPolicy,
    categories: { terrorist: 'error', extremist: 'error', 'foreign-agent': 'error', undesirable: 'error' },
    scope: 'every',
    headlines: true,
    prose: false,
    contractedAgent: false,
  },
}
