/**
 * The engine: a Document in, its analysis and messages out. Pure; the same in the command, the plugin and the browser.
 */
import type { Document, Span } from '../document/types.js'
import type { Lexicon } from '../lexicon/types.js'
import { findMentions } from '../mentions/index.js'
import { catalogs } from '../messages/index.js'
import { findNotices } from '../notices/index.js'
import { falseClaims } from '../policy/claims.js'
import { dutiesOf } from '../policy/duties.js'
import { severities, type Severity } from '../policy/types.js'
import type { Registry } from '../registry/registry.js'
import type { Category, IsoDate } from '../registry/types.js'
import { rules } from '../../rules/index.js'
import type { Settings } from './settings.js'
import type { Analysis, Finding, Message, Rule } from './types.js'

/** The names and statuses that a check goes by. */
export interface Knowledge {
  readonly registry: Registry
  readonly lexicons: readonly Lexicon[]
}

export interface Report {
  readonly analysis: Analysis
  /** By place, then by rule. */
  readonly messages: readonly Message[]
}

/** Where a rule's page stands. */
export const ruleUrl = (id: string): string => `https://github.com/plashka/plashka/blob/main/rules/${id}/README.md`

/**
 * Checks one document.
 * @param today The day taken where neither the settings nor the document name one.
 */
export function lint(document: Document, knowledge: Knowledge, settings: Settings, today: IsoDate): Report {
  const analysis = analyse(document, knowledge, settings, today)
  const catalog = catalogs[settings.language]
  const messages = rules.flatMap(rule => {
    const setting = settings.rules[rule.id] ?? {}
    const { severity } = setting
    if (severity === 'off') return []
    return rule
      .check(analysis, catalog, setting.options ?? {})
      .map(finding => placed(finding, rule, severityOf(finding, rule, severity, settings), document))
  })
  return { analysis, messages: messages.sort((one, other) => one.start - other.start || one.end - other.end) }
}

function analyse(document: Document, { registry, lexicons }: Knowledge, settings: Settings, today: IsoDate): Analysis {
  const asOf = settings.asOf ?? document.date ?? today
  const { policy } = settings
  const mentions = findMentions(document, lexicons, id => registry.get(id))
  const analysis = findNotices(document, mentions)
  return {
    ...analysis,
    document,
    asOf,
    policy,
    mentions,
    duties: dutiesOf(document, mentions, analysis.notices, asOf, policy),
    falseClaims: falseClaims(mentions, analysis.notices, asOf, policy),
  }
}

function severityOf(finding: Finding, rule: Rule, configured: Severity | undefined, { policy }: Settings): Severity {
  if (configured) return configured
  const graves = (finding.categories ?? []).map((category: Category) => policy.categories[category])
  return severities.find(severity => graves.includes(severity)) ?? rule.severity
}

function placed(finding: Finding, rule: Rule, severity: Severity, document: Document): Message {
  const { start, end }: Span = document.toSource(finding.place)
  return {
    ruleId: rule.id,
    severity,
    start,
    end,
    reason: finding.reason,
    url: ruleUrl(rule.id),
    ...(finding.entity && { entity: finding.entity }),
    ...(finding.expected && { expected: finding.expected }),
    ...(finding.note !== undefined && finding.note !== '' && { note: finding.note }),
  }
}
