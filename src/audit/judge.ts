/**
 * Judging units: what is found in each of its items, as a store keeps it.
 */
import { Buffer } from 'node:buffer'
import type { Document, Span } from '../document/types.js'
import { pointIn } from '../document/places.js'
import type { Report } from '../kernel/linter.js'
import { inStream, readPart } from '../streams/documents.js'
import { beginning } from '../streams/parts.js'
import { readContent, readDraft } from '../workspace/draft.js'
import { wordedMessageOf } from '../workspace/error.js'
import { aboutItem } from './about.js'
import type { Setup } from '../workspace/setups.js'
import { Bases, type Basis } from './basis.js'
import type { AuditOptions, Judged, JudgedFinding, JudgedItem, Unit } from './types.js'

export class Judge {
  readonly #bases: Bases
  readonly #fields: AuditOptions['fields']

  constructor(options: AuditOptions, cwd: string) {
    this.#bases = new Bases(options, cwd)
    this.#fields = options.fields
  }

  /** @throws Error if a config or a list is at fault: that is no fault of a unit. */
  async of(units: readonly Unit[]): Promise<readonly Judged[]> {
    const judged: Judged[] = []
    for (const unit of units) judged.push(await this.#judged(unit, await this.#bases.of(unit.path)))
    return judged
  }

  async #judged(unit: Unit, { setup, check }: Basis): Promise<Judged> {
    const { key } = unit
    let documents: readonly Document[]
    try {
      documents = await documentsOf(unit, setup)
    } catch (error) {
      return { key, items: 1, told: [unreadItem(wordedMessageOf(error))] }
    }
    const told = documents.flatMap((document, index) => {
      const [report] = check([document])
      const { fault } = document
      if (!fault && report!.messages.length === 0) return []
      const about = this.#about(document, index, unit.content?.id)
      return [{ ...about, ...(fault && { unread: fault.reason }), findings: findingsOf(report!) }]
    })
    return { key, items: documents.length, told }
  }

  #about(document: Document, index: number, name = ''): Omit<JudgedItem, 'findings' | 'unread'> {
    const { id, item, source, text, blocks, date, inStream: place, reading } = document
    const heading = blocks.find(({ kind }) => kind === 'heading')
    const title = heading && onLine(text.slice(heading.start, heading.end))
    return {
      index,
      byte: place?.byte ?? 0,
      lines: item ? pointIn(document, item.start).line - 1 : 0,
      ...(id !== undefined && { id }),
      ...(date && { day: date }),
      ...(title !== undefined && title !== '' && { title: shortened(title) }),
      ...(reading ? {} : aboutItem(item ? source.slice(item.start, item.end) : source, this.#fields, name)),
    }
  }
}

async function documentsOf(unit: Unit, { formats, located }: Setup): Promise<readonly Document[]> {
  const { path, bytes, item, content } = unit
  const options = located.config.formats
  if (content) return (await readContent(path, { ...content, bytes, byte: 0 }, formats, options)).documents
  const format = item && formats.find(({ name }) => name === item.format)
  if (!format) {
    const { documents, decoded } = await readDraft(path, bytes, formats, options)
    return inStream(documents, beginning, decoded.encoding)
  }
  const elements = item.around && { ...item.around, places: [0, bytes.length] }
  return readPart({ bytes, from: beginning, ...(elements && { elements }) }, format, options).documents
}

/** Of a unit that cannot be read at all. */
export const unreadItem = (unread: NonNullable<JudgedItem['unread']>): JudgedItem => ({
  index: 0,
  byte: 0,
  lines: 0,
  unread,
  findings: [],
})

function findingsOf({ messages, analysis: { document, mentions } }: Report): JudgedFinding[] {
  const named = new Map(mentions.map(mention => [document.toSource(mention).start, mention]))
  return messages.map(message => {
    const { ruleId, severity, entity, reason, expected } = message
    return {
      rule: ruleId,
      severity,
      ...(entity && { entity: entity.id }),
      ...pointIn(document, message.start),
      ...quoted(document, message, named.get(message.start)),
      reason,
      ...(expected && { expected }),
    }
  })
}

/** Of what stands around a finding. In UTF-16 code units, to each side. */
const around = 100

/** @param mention Whom it is about: the text around a name is known without its mark-up. */
function quoted(document: Document, message: Span, mention: Span | undefined): Quoted {
  if (mention) {
    const { start, end } = mention
    const [from, to] = [Math.max(0, start - around), end + around]
    const context = onLine(document.text.slice(from, to))
    const isCut = { before: from > 0 ? '…' : '', behind: to < document.text.length ? '…' : '' }
    return {
      text: shortened(onLine(document.text.slice(start, end))),
      context: withoutHalves(`${isCut.before}${context}${isCut.behind}`),
    }
  }
  const text = shortened(onLine(document.reading?.textAt(message) ?? document.source.slice(message.start, message.end)))
  return { text, context: text }
}

type Quoted = Pick<JudgedFinding, 'text' | 'context'>

const onLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** In code points. */
const longest = 200

function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}

/** Halves of a pair that was cut: they are no text. */
const withoutHalves = (text: string): string => Buffer.from(text).toString()
