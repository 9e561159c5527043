/**
 * What a check can be told, complete and valid: reading and validating a config happens elsewhere, once.
 */
import { defaultPolicy, type Policy, type Severity } from '../policy/types.js'
import type { IsoDate } from '../registry/types.js'
import type { Language } from '../language/language.js'
import type { Ignore } from '../silence/index.js'
import { defaultTemplates, type AllTemplates } from '../wording/templates.js'

export interface RuleSetting {
  /** Absent: the policy's severity for the entity or the status, else the rule's own. */
  readonly severity?: Severity | 'off'
  readonly options?: Readonly<Record<string, unknown>>
}

export interface Settings {
  /** Language of messages. */
  readonly language: Language
  /** The day for which the check is made; absent: the draft's own date, else `today`. */
  readonly asOf?: IsoDate
  readonly policy: Policy
  /** The words in which notices are proposed. */
  readonly templates: AllTemplates
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** What is kept back in this document. */
  readonly ignores: readonly Ignore[]
}

export const defaultSettings: Settings = {
  language: 'en',
  policy: defaultPolicy,
  templates: defaultTemplates,
  rules: {},
  ignores: [],
}
