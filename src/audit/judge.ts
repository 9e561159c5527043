/**
 * Judging units: what is found in each of its items, as a store keeps it.
 */
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { itemAt, numberAt } from '../checked/index.js'
import type { Document, Span } from '../document/types.js'
import { pointIn } from '../document/places.js'
import type { Check } from '../engine/check.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { siftFor } from '../kernel/sift.js'
import { inStream, readPart } from '../streams/documents.js'
import { beginning } from '../streams/parts.js'
import { readContent, readDraft } from '../workspace/draft.js'
import { wordedMessageOf } from '../workspace/error.js'
import { aboutItem } from './about.js'
import type { Setup } from '../workspace/setups.js'
import { Bases, type Basis } from './basis.js'
import { besideIn, withAside } from './pages/main-text.js'
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
      if (document.isSilent) return []
      const report = itemAt(check([document]), 0)
      const { fault } = document
      if (!fault && report.messages.length === 0) return []
      const about = this.#about(document, index, unit.content?.id)
      return [{ ...about, ...(fault && { unread: fault.reason }), findings: findingsIn(report, check) }]
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

/** Of items of whom nothing can be told the words are not read: such documents are only counted. */
async function documentsOf(
  unit: Unit,
  { formats, located, rules, settings, knowledge }: Setup,
): Promise<readonly Document[]> {
  const { path, bytes, item, content } = unit
  const sift = siftFor(rules, settings, knowledge)
  const options = { ...located.config.formats, ...(sift && { sift }) }
  if (content) return (await readContent(path, { ...content, bytes, byte: 0 }, formats, options)).documents
  const format = item && formats.find(({ name }) => name === item.format)
  if (!format) {
    const { documents, decoded } = await readDraft(path, bytes, formats, options)
    return inStream(documents, beginning, decoded.encoding)
  }
  const elements = item.around && { ...item.around, places: [0, bytes.length] }
  const documents: Document[] = []
  const take = (document: Document): void => void documents.push(document)
  readPart({ bytes, from: beginning, ...(elements && { elements }) }, format, options, take)
  return documents
}

/** Of a unit that cannot be read at all. */
export const unreadItem = (unread: NonNullable<JudgedItem['unread']>): JudgedItem => ({
  index: 0,
  byte: 0,
  lines: 0,
  unread,
  findings: [],
})

/** Of a page its main text is judged, and what stands beside it apart: that may be the same on all pages of its site. */
function findingsIn(report: Report, check: Check): JudgedFinding[] {
  const document = withAside(report.analysis.document)
  if (!document.aside) return findingsOf(report)
  const isBeside = besideIn(document)
  const blockAt = blocksOf(document)
  const main = itemAt(check([document]), 0)
  const beside = itemAt(check([{ ...document, aside: gapsBetween(document.aside, document.text.length) }]), 0)
  return [
    ...findingsOf({ ...main, messages: main.messages.filter(message => !isBeside(message)) }, message => ({
      block: blockAt(message).digest,
    })),
    ...findingsOf({ ...beside, messages: beside.messages.filter(isBeside) }, message => {
      const { digest, text } = blockAt(message)
      return { block: digest, context: text, isBeside: true }
    }),
  ]
}

/** What of a text the spans leave. */
function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const edges = [0, ...spans.flatMap(({ start, end }) => [start, end]), length]
  return Array.from({ length: edges.length / 2 }, (_, index) => ({
    start: numberAt(edges, 2 * index),
    end: numberAt(edges, 2 * index + 1),
  }))
}

/** By a place of the source: the block that holds it, known by its text, and by whether that is a heading. */
function blocksOf(document: Document): (place: Span) => { readonly digest: string; readonly text: string } {
  const places = document.blocks.map(block => document.toSource(block))
  return ({ start }) => {
    const index = places.findIndex(place => place.start <= start && start < place.end)
    const block = document.blocks[index]
    const text = block ? onLine(document.text.slice(block.start, block.end)) : ''
    const said = `${block?.kind === 'heading'} ${text}`
    return { digest: createHash('sha256').update(said).digest('base64url').slice(0, 16), text: shortened(text) }
  }
}

/** @param further What else there is to say of each. */
function findingsOf(
  { messages, analysis: { document, mentions } }: Report,
  further: (message: Message) => Partial<JudgedFinding> = () => ({}),
): JudgedFinding[] {
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
      ...further(message),
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
