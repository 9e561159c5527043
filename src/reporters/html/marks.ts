/**
 * What is marked in a document's text: who is named, the notices, and where something is due.
 */
import { firstWithin } from '../../document/search.js'
import type { Document, Span } from '../../document/types.js'
import { itemAt } from '../../checked/index.js'
import type { InspectedMention, InspectedMessage } from '../../kernel/inspection.js'
import type { ReporterCatalog } from '../words/index.js'
import type { Notice } from '../../notices/types.js'
import type { Severity } from '../../policy/types.js'
import type { StatusKinds } from '../../registry/status-kind.js'
import type { Language } from '../../language/language.js'
import type { CheckedDocument } from '../types.js'
import { escaped } from './escape.js'
import { classOfStatus } from './styles.js'
import type { Mark } from './text.js'

/** A message with its anchors on the page. */
export interface Numbered {
  readonly message: InspectedMessage
  /** From 1, within the file. */
  readonly number: number
  /** Id of the place in the text. */
  readonly place: string
  /** Id of the message. */
  readonly id: string
}

/** Offsets are into the document's text. */
export function marksOf(
  { report, inspection }: CheckedDocument,
  messages: readonly Numbered[],
  language: Language,
  catalog: ReporterCatalog,
): Mark[] {
  const { document, mentions, notices, kinds } = report.analysis
  const find = finder(document, [...mentions, ...notices])
  return [
    ...mentions.map((mention, index) =>
      mentionMark(mention, itemAt(inspection.mentions, index), mention.entity.title[language], kinds, catalog),
    ),
    ...notices.map(notice => noticeMark(notice, catalog)),
    ...messages.map(numbered => messageMark(find(numbered.message), numbered, catalog)),
  ]
}

/** A source's spans in the text: where they are those of a mention or a notice, exactly so. */
function finder(document: Document, known: readonly Span[]): (span: Span) => Span {
  const key = ({ start, end }: Span): string => `${start}-${end}`
  const spans = new Map(known.map(({ start, end }) => [key(document.toSource({ start, end })), { start, end }]))
  return span =>
    spans.get(key(span)) ?? { start: textOffset(document, span.start), end: textOffset(document, span.end) }
}

/** The first character of the text that was read from an offset of the source, or from behind it. */
const textOffset = (document: Document, offset: number): number =>
  firstWithin(
    { start: 0, end: document.text.length },
    start => document.toSource({ start, end: start + 1 }).start >= offset,
  )

function mentionMark(
  { start, end }: Span,
  { designations, certainty }: InspectedMention,
  name: string,
  kinds: StatusKinds,
  catalog: ReporterCatalog,
): Mark {
  const inForce = kinds.among(designations.filter(one => one.inForce).map(({ category }) => category))
  const statuses = inForce.map(kind => catalog.status(kind)).join(', ') || catalog.legend.noStatus
  const isPossible = certainty === 'possible'
  const title = escaped(`${name}: ${statuses}${isPossible ? ` (${catalog.legend.possible})` : ''}`)
  const classes = `${inForce[0] ? classOfStatus(inForce[0].id) : 'none'}${isPossible ? ' possible' : ''}`
  return { start, end, rank: 1, open: `<mark class="${classes}" title="${title}">`, close: '</mark>' }
}

const noticeMark = ({ start, end, kind }: Notice, catalog: ReporterCatalog): Mark => ({
  start,
  end,
  rank: 2,
  open: `<span class="notice" title="${catalog.noticeKind[kind]}">`,
  close: '</span>',
})

const messageMark = (
  { start, end }: Span,
  { message, number, place, id }: Numbered,
  catalog: ReporterCatalog,
): Mark => ({
  start,
  end,
  rank: 3,
  open: `<span class="finding ${message.severity}">`,
  close: '</span>',
  before: `<span id="${place}" class="anchor"></span>`,
  after: numberOf(message.severity, number, id, catalog),
})

const numberOf = (severity: Severity, number: number, id: string, catalog: ReporterCatalog): string =>
  `<a class="number ${severity}" href="#${id}" title="${catalog.toMessages}">${number}</a>`
