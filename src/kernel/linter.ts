/**
 * The engine: a Document in, its analysis and messages out. Pure; the same in the command, the plugin and the browser.
 */
import type { Document } from '../document/types.js'
import { findMentions } from '../mentions/index.js'
import { withJoinedLines } from '../mentions/joined-lines.js'
import type { Knowledge } from '../mentions/knowledge.js'
import type { Mention } from '../mentions/types.js'
import { findNotices, mayHoldFootnotes, type NoticeAnalysis } from '../notices/index.js'
import type { Notice } from '../notices/types.js'
import { withKinds } from '../notices/jurisdictions.js'
import { falseClaims } from '../policy/claims.js'
import { dutiesOf } from '../policy/duties.js'
import { gravityOf, type Standards } from '../policy/statuses.js'
import { severities, type Severity } from '../policy/types.js'
import { vocabularyFor } from '../registry/kind-words.js'
import { listsStateOf, type ListsState } from '../registry/lists-state.js'
import type { StatusKinds } from '../registry/status-kind.js'
import type { IsoDate } from '../registry/types.js'
import type { Language } from '../language/language.js'
import { silenced, type Ignore } from '../silence/index.js'
import { listsMessages, type ListsMessage } from './lists-findings.js'
import { ruleUrl } from './rule-url.js'
import type { RuleSetting, Settings } from './settings.js'
import type { Analysis, AnyRule, Finding, Message, Need, Rule, SilenceRule } from './types.js'

export interface Report {
  /** By which it was made. */
  readonly rules: readonly AnyRule[]
  readonly lists: ListsState
  /** What is found of them; nothing where the document could not be read. The same for many documents: told once a run. */
  readonly aboutLists: readonly ListsMessage[]
  readonly analysis: Analysis
  /** By place, then by rule. */
  readonly messages: readonly Message[]
  /** Messages that a directive or the config keeps back. */
  readonly silenced: readonly Message[]
  /** Which of the settings' ignores kept something back. */
  readonly usedIgnores: ReadonlySet<Ignore>
}

/**
 * Checks one document.
 * @param rules In the order in which their findings are listed at one place.
 * @param today The day taken where neither the settings nor the document name one.
 */
export function lint(
  document: Document,
  knowledge: Knowledge,
  settings: Settings,
  rules: readonly AnyRule[],
  today: IsoDate,
): Report {
  const analysis = analyse(document, knowledge, settings, today)
  const { language } = settings
  const isWorthAsking = (rule: Rule): boolean => needsOf(rule, settings)?.some(need => holds(analysis, need)) ?? true
  const told = new Set<string>()
  const found = rules.flatMap(rule =>
    'check' in rule && isWorthAsking(rule)
      ? reported(rule, settings, analysis, options => untold(rule.check(analysis, language, options ?? {}), told))
      : [],
  )
  const silence = silenced(
    document,
    found,
    settings.ignores,
    rules.map(({ id }) => id),
  )
  const reviewed = rules.flatMap(rule =>
    'review' in rule ? reported(rule, settings, analysis, () => rule.review(silence, analysis, language)) : [],
  )
  const messages = [...silence.messages, ...reviewed].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )
  return {
    rules,
    lists: listsStateOf(knowledge.registry),
    aboutLists: document.fault ? [] : listsMessages(analysis, rules, settings),
    analysis,
    messages,
    silenced: silence.silenced,
    usedIgnores: silence.usedIgnores,
  }
}

function analyse(
  given: Document,
  { registry, lexicons, weights }: Knowledge,
  settings: Settings,
  today: IsoDate,
): Analysis {
  const { kinds } = registry
  const document = withJoinedLines(readBy(given, kinds), lexicons)
  const asOf = settings.asOf ?? document.date ?? today
  const { policy, templates } = settings
  const mentions = findMentions(document, lexicons, id => registry.get(id), weights, asOf)
  const standards = { asOf, policy, kinds }
  const found = new Notices(document, mentions, standards)
  const isNobodyNamed = mentions.length === 0
  const claims = isNobodyNamed ? [] : falseClaims(mentions, found.notices, standards)
  return {
    get notices() {
      return found.notices
    },
    get calls() {
      return found.all.calls
    },
    get footnotes() {
      return found.all.footnotes
    },
    get labels() {
      return found.all.labels
    },
    document,
    asOf,
    isAsOfToday: (settings.asOf ?? document.date) === undefined,
    policy,
    kinds,
    mentions,
    duties: isNobodyNamed ? [] : dutiesOf(document, mentions, found.all, standards),
    falseClaims: claims.filter(({ isDoubtful }) => !isDoubtful),
    doubtfulClaims: claims.filter(({ isDoubtful }) => isDoubtful),
    registry,
    templates,
  }
}

/** Nothing if the rule looks at every text. */
export const needsOf = (rule: Rule, { rules: configured }: Pick<Settings, 'rules'>): readonly Need[] | undefined =>
  rule.needs?.(configured[rule.id]?.options ?? {})

/** Whether a text may hold what a rule needs. */
function holds({ document, mentions }: Analysis, need: Need): boolean {
  if (need === 'mentions') return mentions.length > 0
  return need !== 'footnotes' || mentions.length > 0 || mayHoldFootnotes(document)
}

/** The notices of a text, read when somebody asks for them: of most texts nobody does. */
class Notices {
  readonly #document: Document
  readonly #mentions: readonly Mention[]
  readonly #standards: Standards
  #all: NoticeAnalysis | undefined

  constructor(document: Document, mentions: readonly Mention[], standards: Standards) {
    this.#document = document
    this.#mentions = mentions
    this.#standards = standards
  }

  get all(): NoticeAnalysis {
    if (!this.#all) {
      const { asOf, kinds } = this.#standards
      const found = findNotices(this.#document, this.#mentions, asOf)
      this.#all = { ...found, notices: withKinds(found.notices, kinds) }
    }
    return this.#all
  }

  get notices(): readonly Notice[] {
    return this.all.notices
  }
}

/** Kinds of status that lists define bring words of their own. */
function readBy(document: Document, kinds: StatusKinds): Document {
  const vocabulary = vocabularyFor(kinds)
  return vocabulary ? { ...document, vocabulary } : document
}

/** Findings without those of which another rule has told. @param told Grows by what these tell. */
function untold(findings: readonly Finding[], told: Set<string>): readonly Finding[] {
  const others = findings.filter(({ tells }) => tells === undefined || !told.has(tells))
  for (const { tells } of others) if (tells !== undefined) told.add(tells)
  return others
}

/** What a rule finds, as messages; nothing if it is off. */
function reported(
  rule: Rule | SilenceRule,
  { rules: configured, language }: Settings,
  analysis: Analysis,
  check: (options: RuleSetting['options']) => readonly Finding[],
): Message[] {
  const { severity: asked, options } = configured[rule.id] ?? {}
  if ((asked ?? rule.severity) === 'off') return []
  return check(options).flatMap(finding => {
    const severity = severityOf(finding, rule, asked, analysis)
    return severity === 'off' ? [] : [placed(finding, rule, severity, analysis.document, language)]
  })
}

/** The more specific goes first: the entity, the rule, what the finding is about. */
function severityOf(
  finding: Finding,
  rule: Rule | SilenceRule,
  asked: Severity | 'off' | undefined,
  standards: Standards,
): Severity | 'off' {
  const ofHouse = (finding.entity && standards.policy.entities[finding.entity.id]) ?? asked
  if (ofHouse) return ofHouse
  if (finding.severity) return finding.severity
  const graves = (finding.kinds ?? []).map(kind => gravityOf(kind, standards))
  return severities.find(severity => graves.includes(severity)) ?? rule.severity
}

function placed(
  finding: Finding,
  { id: ruleId, url }: Rule | SilenceRule,
  severity: Severity,
  document: Document,
  language: Language,
): Message {
  const { start, end } = 'inSource' in finding.place ? finding.place.inSource : document.toSource(finding.place)
  return {
    ruleId,
    severity,
    start,
    end,
    reason: finding.reason,
    url: url ?? ruleUrl(ruleId, language),
    ...(finding.entity && { entity: finding.entity }),
    ...(finding.expected && { expected: finding.expected }),
    ...(finding.note !== undefined && finding.note !== '' && { note: finding.note }),
    ...(finding.subject !== undefined && { subject: finding.subject }),
  }
}
