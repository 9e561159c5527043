/**
 * The engine at work for one page: checks drafts, mends them, tells of entities.
 */
import {
  catalogs,
  categories,
  defaultFixOptions,
  defaultSettings,
  defaultTemplates,
  formatOf,
  isInForce,
  lint,
  predicate,
  profiles,
  repair,
  repairEntity,
  repairMessage,
  titleSubject,
  today,
  type Category,
  type Document,
  type Edit,
  type Entity,
  type IsoDate,
  type Knowledge,
  type Message,
  type Notation,
  type Report,
} from '../../../src/browser.js'
import { editsBetween } from './difference.js'
import type { Card, Checked, Choices, Draft, FoundMessage, ListDay, Target, Versioned } from './protocol.js'
import { parseRich, richNotation } from './rich.js'

export class Session {
  readonly #knowledge: Knowledge

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge
  }

  /** The day of each register. */
  get lists(): ListDay[] {
    return this.#knowledge.registry.lists.flatMap(({ category, checked }) =>
      category && checked ? [{ category, checked }] : [],
    )
  }

  check({ version, draft, choices }: Versioned): Checked {
    const { analysis, messages } = this.#report(draft.text, draft, choices)
    const { asOf, mentions, notices, document, duties } = analysis
    const owed = new Set(duties.map(({ entity }) => entity.id))
    return {
      version,
      asOf,
      mentions: mentions.map(mention => ({
        ...document.toSource(mention),
        entity: mention.entity.id,
        category: gravest(mention.entity, asOf),
        required: owed.has(mention.entity.id),
      })),
      notices: notices.map(notice => document.toSource(notice)),
      messages: messages.map(message => found(message, choices)),
    }
  }

  /** @returns The edits that mend what was chosen; none if nothing can be mended. */
  fix({ draft, choices }: Versioned, target: Target): Edit[] {
    const check = (text: string): Report => this.#report(text, draft, choices)
    const notation = notationOf(draft)
    const options = { ...defaultFixOptions, style: choices.style }
    const means = { check, notation, options }
    if (target === 'everything') return editsBetween(draft.text, repair(draft.text, check, notation, options).source)
    const report = check(draft.text)
    const mended =
      'message' in target
        ? repairMessage(report, target.message, means)
        : repairEntity(report, target.entity as Entity['id'], means)
    return mended ? editsBetween(draft.text, mended.source) : []
  }

  card(id: string, { language, asOf }: Choices): Card | undefined {
    const entity = this.#knowledge.registry.get(id)
    if (!entity) return undefined
    const catalog = catalogs[language]
    const { explain } = catalog
    const day = asOf ?? today(new Date())
    const due = dueOn(entity, day)
    return {
      title: entity.title[language],
      officialName: entity.name,
      names: entity.aliases.filter(({ type }) => type !== 'derived').map(({ name }) => name),
      designations: entity.designations.map(designation => {
        const { decided, inForce, listed, ended, authority, grounds, source } = designation
        const dates = { decided, inForce, listed, ended }
        const known = (['decided', 'inForce', 'listed', 'ended'] as const).flatMap(name => {
          const known = dates[name]
          return known ? [`${explain[name]} ${catalog.date(known)}`] : []
        })
        const holds = isInForce(designation, day, 'earliest')
        return {
          category: catalog.category(designation.category),
          holds: holds ? explain.holds : explain.holdsNot,
          inForce: holds,
          facts: [
            ...(known.length > 0 ? known : [explain.noDates]),
            ...[authority, grounds].filter(fact => fact !== undefined),
          ],
          source: source.title,
          ...(source.url !== undefined && { url: source.url }),
        }
      }),
      notice:
        due.length === 0
          ? explain.noNotice
          : explain.notice(predicate(titleSubject(entity, language), due, defaultTemplates[language])),
    }
  }

  #report(text: string, { format }: Draft, { language, asOf, profile }: Choices): Report {
    const settings = { ...defaultSettings, language, policy: profiles[profile], ...(asOf && { asOf }) }
    return lint(documentOf({ format, text }), this.#knowledge, settings, today(new Date()))
  }
}

function documentOf({ format, text }: Draft): Document {
  return format === 'rich' ? parseRich(text) : formatOf({ format })!.parse(text)[0]!
}

const notationOf = ({ format }: Draft): Notation => (format === 'rich' ? richNotation : formatOf({ format })!.notation!)

const dueOn = ({ designations }: Entity, day: IsoDate): Category[] =>
  categories.filter(category =>
    designations.some(designation => designation.category === category && isInForce(designation, day, 'earliest')),
  )

/** The category that an entity is coloured by: of those that hold on the day, else of any. */
const gravest = (entity: Entity, day: IsoDate): Category =>
  dueOn(entity, day)[0] ?? categories.find(category => entity.designations.some(one => one.category === category))!

function found(message: Message, { language }: Choices): FoundMessage {
  const { ruleId, severity, start, end, entity, reason, expected, note, url } = message
  return {
    ruleId,
    severity,
    start,
    end,
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
