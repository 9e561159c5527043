/**
 * The engine at work by one set of lists: checks drafts, mends them, tells of entities.
 */
import { itemAt } from '../checked/index.js'
import {
  applyEdits,
  catalogs,
  checkBy,
  defaultFixOptions,
  defaultFormatOptions,
  defaultSettings,
  evidenceLines,
  factsOf,
  inspectionOf,
  kindsOn,
  mend,
  mendableIn,
  noticeOn,
  profiles,
  provedFix,
  today,
  type CardDay,
  type Check,
  type Edit,
  type Entity,
  type FixOptions,
  type Format,
  type Inspection,
  type Knowledge,
  type Message,
  type Report,
  type Span,
} from '../engine/index.js'
import { editsBetween } from './difference.js'
import { notationFor, type Material } from './material.js'
import type { Card, Checked, Choices, FoundMessage, ListDay, MarkedMention, Target } from './protocol.js'

export class Session {
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** Tells the lists from others. */
  get digest(): string {
    return this.#knowledge.registry.digest
  }

  /** The day of each register. */
  get lists(): ListDay[] {
    return this.#knowledge.registry.lists.flatMap(({ category, checked }) =>
      category && checked ? [{ category, checked }] : [],
    )
  }

  /** @param withFixes Whether each message brings what mends it. */
  check(material: Material, choices: Choices, withFixes = false): Checked {
    const reports = this.#checkBy(choices)(material.documents)
    const parts = reports.map(report => checkedPart(material, report, choices))
    const fixOf = withFixes ? this.#fixOf(material, reports, choices) : undefined
    return {
      asOf: reports[0]?.analysis.asOf ?? choices.asOf ?? today(new Date()),
      isStale: reports.some(({ aboutLists }) => aboutLists.length > 0),
      mentions: parts.flatMap(({ mentions }) => mentions),
      notices: parts.flatMap(({ notices }) => notices),
      messages: parts
        .flatMap(({ messages }) => messages)
        .map(({ message, found }) => (fixOf ? { ...found, fixes: fixOf(message) } : found))
        .sort((one, other) => one.start - other.start || one.end - other.end),
    }
  }

  /** @param path How the answer calls the draft. */
  inspect(material: Material, path: string, choices: Choices): Inspection[] {
    return this.#checkBy(choices)(material.documents).map(report =>
      inspectionOf(path, report, catalogs[choices.language]),
    )
  }

  /** @returns Edits of the draft's text that mend what was chosen; none if nothing can be mended. */
  fix(material: Material, target: Target, choices: Choices): readonly Edit[] {
    const check = this.#checkBy(choices)
    const reports = check(material.documents)
    if (typeof target === 'object' && 'message' in target) {
      const { ruleId, entity, start } = target.message
      const chosen = reports
        .flatMap(({ messages }) => messages)
        .find(
          message =>
            message.ruleId === ruleId && message.entity?.id === entity && material.shown(message).start === start,
        )
      return chosen ? this.#fixOf(material, reports, choices)(chosen) : []
    }
    const { source, format } = material
    const given = { source, format: format as Format, options: defaultFormatOptions, reports }
    const isWanted = target === 'everything' ? undefined : ({ entity }: Message) => entity?.id === target.entity
    const mended = mend(given, check, optionsFor(choices), isWanted).source
    return mended === source ? [] : material.shownEdits(editsBetween(source, mended), mended)
  }

  /** @returns Nothing if there is no such entity. */
  card(id: string, { language, asOf }: Choices): Card | undefined {
    const entity = this.#knowledge.registry.get(id)
    if (!entity) return undefined
    const catalog = catalogs[language]
    const on = { day: asOf ?? today(new Date()), kinds: this.#knowledge.registry.kinds }
    return {
      title: entity.title[language],
      officialName: entity.name,
      names: entity.aliases.filter(({ type }) => type !== 'derived').map(({ name }) => name),
      designations: entity.designations.map(designation => {
        const { status, isInForce, dates, grounds } = factsOf(designation, on, catalog)
        const { title, url } = designation.source
        return {
          status,
          inForce: isInForce,
          facts: [dates, ...grounds],
          source: title,
          ...(url !== undefined && { url }),
        }
      }),
      notice: noticeOn(entity, on, catalog, language),
    }
  }

  #checkBy({ language, asOf, profile }: Choices): Check {
    const settings = { ...defaultSettings, language, policy: profiles[profile], ...(asOf && { asOf }) }
    return checkBy({ knowledge: this.#knowledge, settings })
  }

  /** The proved fix of a message, in the draft's text; none if no way of mending it proves true. */
  #fixOf(material: Material, reports: readonly Report[], choices: Choices): (message: Message) => readonly Edit[] {
    const { source, format, shownEdits } = material
    const notation = notationFor(material)
    const check = this.#checkBy(choices)
    const options = optionsFor(choices)
    return message => {
      const index = reports.findIndex(({ messages }) => messages.includes(message))
      const report = itemAt(reports, index)
      const again = (text: string): Report => itemAt(check(format.parse(text, defaultFormatOptions)), index)
      const edits = notation && provedFix({ source, report, check: again, notation, options }, message)
      return edits ? shownEdits(edits, applyEdits(source, edits)) : []
    }
  }
}

/** Of one document. */
function checkedPart(material: Material, report: Report, choices: Choices) {
  const { analysis, messages } = report
  const { asOf, kinds, mentions, notices, document, duties } = analysis
  const notation = notationFor(material)
  const isMendable = notation ? mendableIn(report, notation, optionsFor(choices)) : () => false
  const owed = new Set(duties.map(({ entity }) => entity.id))
  const named = new Map(mentions.map(mention => [placeKey(mention.entity.id, document.toSource(mention)), mention]))
  const evidenceOf = (message: Message): readonly string[] => {
    const mention = message.entity && named.get(placeKey(message.entity.id, message))
    return mention ? evidenceLines(document, mention, catalogs[choices.language]) : []
  }
  return {
    mentions: mentions.map((mention): MarkedMention => ({
      ...material.shown(document.toSource(mention)),
      entity: mention.entity.id,
      tone: toneOf(mention.entity, { day: asOf, kinds }),
      required: owed.has(mention.entity.id),
    })),
    notices: notices.map(notice => material.shown(document.toSource(notice))),
    messages: messages.map(message => ({
      message,
      found: {
        ...foundIn(message, choices),
        ...material.shown(message),
        evidence: evidenceOf(message),
        isMendable: isMendable(message),
      },
    })),
  }
}

/** So many colours the style sheet has. */
const tones = 6

/** The colour of an entity: that of its gravest status of the day, else of any. From 1. */
function toneOf(entity: Entity, on: CardDay): number {
  const [kind] = [...kindsOn(entity, on), ...on.kinds.among(entity.designations.map(({ category }) => category))]
  return ([...on.kinds].findIndex(one => one === kind) % tones) + 1
}

const optionsFor = ({ style }: Choices): FixOptions => ({ ...defaultFixOptions, style })

/** Of an entity at a place of the source. */
const placeKey = (entity: string, { start }: Span): string => `${entity} ${start}`

function foundIn(message: Message, { language }: Choices): Omit<FoundMessage, keyof Span | 'evidence' | 'isMendable'> {
  const { ruleId, severity, entity, reason, expected, note, url } = message
  return {
    ruleId,
    severity,
    reason,
    expected: expected ?? [],
    url,
    ...(note !== undefined && { note }),
    ...(entity && {
      entity: {
        id: entity.id,
        title: entity.title[language],
      },
    }),
  }
}
