/**
 * The engine at work for one page: checks drafts, mends them, tells of entities.
 */
import {
  catalogs,
  defaultFixOptions,
  defaultSettings,
  evidenceLines,
  factsOf,
  mendableIn,
  kindsOn,
  lint,
  moving,
  noticeOn,
  profiles,
  repair,
  repairEntity,
  repairMessage,
  today,
  type CardDay,
  type Document,
  type Edit,
  type Entity,
  type FixOptions,
  type Knowledge,
  type Message,
  type Notation,
  type Report,
  type Span,
} from '../../../src/engine/index.js'
import { editsBetween } from './difference.js'
import type { OpenedFile } from './opened/file.js'
import { alignment } from './opened/projection.js'
import type {
  Card,
  Checked,
  Choices,
  Draft,
  FileDraft,
  FoundMessage,
  ListDay,
  RichDraft,
  Target,
  Versioned,
} from './protocol.js'
import { parseRich, richNotation } from './rich.js'

/** A draft as the engine takes it. */
interface Material {
  readonly document: Document
  readonly notation: Notation
  readonly parse: (source: string) => Document
  /** From a span of the source to that of the draft. */
  readonly shown: (span: Span) => Span
  /** The draft of a mended source. */
  readonly draftOf: (source: string) => string
}

export class Session {
  readonly #knowledge: Knowledge
  readonly #files: ReadonlyMap<number, OpenedFile>

  /** @param files By their numbers in drafts. */
  constructor(knowledge: Knowledge, files: ReadonlyMap<number, OpenedFile>) {
    this.#knowledge = knowledge
    this.#files = files
  }

  /** The day of each register. */
  get lists(): ListDay[] {
    return this.#knowledge.registry.lists.flatMap(({ category, checked }) =>
      category && checked ? [{ category, checked }] : [],
    )
  }

  check({ version, draft, choices }: Versioned): Checked {
    const material = this.#materialOf(draft)
    const report = this.#report(material.document, choices)
    const { analysis, messages, aboutLists } = report
    const { asOf, kinds, mentions, notices, document, duties } = analysis
    const isMendable = mendableIn(report, material.notation, optionsFor(choices))
    const owed = new Set(duties.map(({ entity }) => entity.id))
    const named = new Map(mentions.map(mention => [placeKey(mention.entity.id, document.toSource(mention)), mention]))
    const evidenceOf = (message: Message): readonly string[] => {
      const mention = message.entity && named.get(placeKey(message.entity.id, message))
      return mention ? evidenceLines(document, mention, catalogs[choices.language]) : []
    }
    return {
      version,
      asOf,
      isStale: aboutLists.length > 0,
      mentions: mentions.map(mention => ({
        ...material.shown(document.toSource(mention)),
        entity: mention.entity.id,
        tone: toneOf(mention.entity, { day: asOf, kinds }),
        required: owed.has(mention.entity.id),
      })),
      notices: notices.map(notice => material.shown(document.toSource(notice))),
      messages: messages
        .map(message => ({
          ...found(message, choices),
          ...material.shown(message),
          evidence: evidenceOf(message),
          isMendable: isMendable(message),
        }))
        .sort((one, other) => one.start - other.start || one.end - other.end),
    }
  }

  /** @returns The edits that mend what was chosen; none if nothing can be mended. */
  fix({ draft, choices }: Versioned, target: Target): Edit[] {
    const { document, notation, parse, shown, draftOf } = this.#materialOf(draft)
    const { source } = document
    const check = (mended: string): Report => this.#report(parse(mended), choices)
    const options = optionsFor(choices)
    const means = { check, notation, options }
    const mend = (): string | undefined => {
      if (target === 'everything') return repair(source, check, notation, options).source
      const report = this.#report(document, choices)
      if ('entity' in target) return repairEntity(report, target.entity as Entity['id'], means).source
      const { ruleId, entity, start } = target.message
      const index = report.messages.findIndex(
        message => message.ruleId === ruleId && message.entity?.id === entity && shown(message).start === start,
      )
      return index < 0 ? undefined : repairMessage(report, index, means)?.source
    }
    const mended = mend()
    return mended === undefined || mended === source ? [] : editsBetween(draft.text, draftOf(mended))
  }

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

  #report(document: Document, { language, asOf, profile }: Choices): Report {
    const settings = { ...defaultSettings, language, policy: profiles[profile], ...(asOf && { asOf }) }
    return lint(document, this.#knowledge, settings, today(new Date()))
  }

  #materialOf(draft: Draft): Material {
    return draft.file === undefined ? richMaterial(draft) : fileMaterial(this.#files.get(draft.file)!, draft)
  }
}

function richMaterial({ text, links }: RichDraft): Material {
  return {
    document: parseRich(text, links),
    notation: richNotation,
    parse: source => {
      const moved = moving(links.length === 0 ? [] : editsBetween(text, source))
      const kept = links.map(({ url, start, end }) => ({ url, start: moved(start), end: moved(end) }))
      return parseRich(source, kept)
    },
    shown: ({ start, end }) => ({ start, end }),
    draftOf: source => source,
  }
}

function fileMaterial(file: OpenedFile, { text }: FileDraft): Material {
  const projection = file.taken(text)
  const align = alignment(projection.text, text)!
  return {
    document: projection.document,
    notation: file.notation,
    parse: source => file.parse(source),
    shown: span => {
      const { start, end } = projection.ofSource(span)
      return { start: align(start), end: align(end) }
    },
    draftOf: source => file.mended(source).text,
  }
}

/** So many colours the style sheet has. */
const tones = 6

/** The colour of an entity: that of its gravest status of the day, else of any. From 1. */
function toneOf(entity: Entity, on: CardDay): number {
  const [kind] = [...kindsOn(entity, on), ...on.kinds.among(entity.designations.map(({ category }) => category))]
  return ([...on.kinds].indexOf(kind!) % tones) + 1
}

const optionsFor = ({ style }: Choices): FixOptions => ({ ...defaultFixOptions, style })

/** Of an entity at a place of the source. */
const placeKey = (entity: string, { start }: Span): string => `${entity} ${start}`

function found(message: Message, { language }: Choices): Omit<FoundMessage, keyof Span | 'evidence' | 'isMendable'> {
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
