/** Texts for the tests of notices: braces stand around what is taken for a mention. */
import type { Document } from '../../src/document/types.js'
import { parseText } from '../../src/formats/text.js'
import type { Mention } from '../../src/mentions/types.js'
import { findNotices, type NoticeAnalysis } from '../../src/notices/index.js'
import type { Alias, Entity, EntityId, EntityKind } from '../../src/registry/types.js'
import type { Gender } from '../../src/language/grammar.js'

/** Persons are told by a marker in the name: `{m:Иванов}`, `{f:Соболь}`; the rest are organisations. */
const pattern = /\{(?:([mf]):)?([^}]+)\}/gu

function entity(name: string, person: string | undefined): Entity {
  const kind: EntityKind = person ? 'person' : 'organisation'
  const gender: Gender = person === 'm' ? 'm' : 'f'
  return {
    id: name as EntityId,
    kind,
    name,
    title: { ru: name, en: name },
    gender,
    designations: [],
    aliases: [],
    generics: [],
    homonyms: [],
    related: [],
    entries: [],
    resources: [],
  }
}

/** A text with its mentions: equal names are one entity. */
export function markedText(marked: string): { readonly document: Document; readonly mentions: readonly Mention[] } {
  const entities = new Map<string, Entity>()
  const spans: { start: number; end: number; entity: Entity; name: string }[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(pattern)) {
    text += marked.slice(last, match.index)
    const name = match[2]!
    const found = entities.get(name) ?? entity(name, match[1])
    entities.set(name, found)
    spans.push({ start: text.length, end: text.length + name.length, entity: found, name })
    text += name
    last = match.index + match[0].length
  }
  text += marked.slice(last)
  const document = parseText(text)
  const mentions = spans.map(({ start, end, entity, name }): Mention => {
    const alias: Alias = { name, strength: 'strong', type: 'name', language: 'ru', letterCase: 'capital' }
    const block = document.blocks.findIndex(block => block.start <= start && end <= block.end)
    return { start, end, entity, alias, certainty: 'certain', why: 'strong-name', evidence: [], block }
  })
  return { document, mentions }
}

/** Reads a marked text. */
export function analyse(
  marked: string,
): NoticeAnalysis & { readonly text: string; readonly mentions: readonly Mention[] } {
  const { document, mentions } = markedText(marked)
  return { ...findNotices(document, mentions), text: document.text, mentions }
}

/** One line a notice: what it says of whom. «terrorist+ban: Талибан» */
export function summary(marked: string): string[] {
  const { notices, mentions } = analyse(marked)
  return notices.map(({ statements, covers, descriptive }) => {
    const said = statements.map(statement =>
      [
        statement.category ?? (statement.banned ? 'ban' : 'list'),
        statement.category && statement.banned ? '+ban' : '',
        ...(['ended', 'negated', 'foreign', 'active'] as const).map(turn => (statement[turn] ? ` ${turn}` : '')),
      ].join(''),
    )
    const of = [...new Set(covers.map(index => mentions[index]!.entity.id))].join(', ')
    return `${descriptive ? 'described ' : ''}${said.join(' & ')}: ${of}`
  })
}
