/**
 * The house policy: which mentions need a notice, from which day, and where.
 */
import type { DateTrigger } from '../registry/status.js'
import type { Category } from '../registry/types.js'

export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

export interface Policy {
  /** How grave a fault is by the category it concerns; `off`: mentions need no notice. */
  readonly categories: Readonly<Record<Category, Severity | 'off'>>
  /** Which of a designation's dates makes the notice due. */
  readonly trigger: DateTrigger
  /** `document`: at the first mention of each entity. `every`: at each mention. */
  readonly scope: 'document' | 'every'
  /** Whether a headline needs a notice of its own. */
  readonly headlines: boolean
}

/**
 * The cautious default. Media mark from the ruling, so the earliest known date counts. Undesirable organisations are
 * marked by practice, no norm that demands it was found: a warning.
 */
export const defaultPolicy: Policy = {
  categories: { terrorist: 'error', extremist: 'error', 'foreign-agent': 'error', undesirable: 'warning' },
  trigger: 'earliest',
  scope: 'document',
  headlines: false,
}
