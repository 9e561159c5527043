/**
 * The stable JSON of `plashka inspect`: what other tools build on.
 */
import { itemAt } from '../checked/index.js'
import { documentLanguage } from '../document/language.js'
import { pointIn } from '../document/places.js'
import type { Document, Span } from '../document/types.js'
import type { EvidenceId } from '../mentions/evidence/types.js'
import type { Certainty } from '../mentions/types.js'
import type { Catalog } from '../wording/words/index.js'
import type { NoticeKind, Statement } from '../notices/types.js'
import type { DoubtGround } from '../notices/witnesses/doubts.js'
import { saysAnything } from '../policy/stated.js'
import { requiredKinds } from '../policy/statuses.js'
import type { Severity } from '../policy/types.js'
import type { ListsState } from '../registry/lists-state.js'
import { isInForce, sinceOf } from '../registry/status.js'
import type { IsoDate, StatusId } from '../registry/types.js'
import type { Language } from '../language/language.js'
import type { Report } from './linter.js'
import type { ListsMessage } from './lists-findings.js'

/** What a check found, as JSON takes it. Offsets are UTF-16 code units in the source file, `end` exclusive. */
export interface CheckResult {
  /** The guid or id of the document, where the file holds several. */
  readonly item?: string
  /** Where the item begins, if it is one of a stream, as an NDJSON file is: offsets are then in the item. In bytes; the line from 1. */
  readonly at?: { readonly byte: number; readonly line: number }
  readonly asOf: IsoDate
  /** By which it was made. */
  readonly lists: ListsState
  /** What is found of them, the same for many documents; absent: nothing. */
  readonly aboutLists?: readonly Omit<ListsMessage, 'asOf' | 'lists'>[]
  /** That of the document. */
  readonly language: Language
  readonly messages: readonly InspectedMessage[]
}

export interface Inspection extends CheckResult {
  readonly path: string
  /** Of the file, as WHATWG names it; absent: UTF-8. */
  readonly encoding?: string
  readonly mentions: readonly InspectedMention[]
  readonly notices: readonly InspectedNotice[]
  /** Words of which it is not known whether they are said of a mention: what `ambiguous-notice` asks about. */
  readonly doubts: readonly InspectedDoubt[]
}

export interface InspectedMention extends Span {
  readonly text: string
  readonly entity: string
  readonly name: string
  readonly certainty: Certainty
  /** What speaks most for it, in words. */
  readonly why: string
  /** All that speaks for it and against it, the weightiest first, with the words that show it. */
  readonly evidence: readonly { readonly id: EvidenceId; readonly weight: number; readonly text: string }[]
  readonly designations: readonly {
    /** Its kind. */
    readonly category: StatusId
    /** Absent: no date is known. */
    readonly since?: IsoDate
    readonly until?: IsoDate
    readonly inForce: boolean
  }[]
  /** Whether the entity needs a notice as of the day. */
  readonly required: boolean
  /** Indices of the notices that answer for the mention: those of its own that state a status here, or a ban. */
  readonly coveredBy: readonly number[]
}

export interface InspectedNotice extends Span {
  readonly text: string
  readonly kind: NoticeKind
  readonly statements: readonly Statement[]
  /** Indices of the mentions it answers for. */
  readonly covers: readonly number[]
  /** It was not read in a sentence: words around a name and its entry in the register tell it together. */
  readonly witnessed?: true
}

export interface InspectedDoubt extends Span {
  readonly text: string
  /** Index of the mention. */
  readonly mention: number
  /** Why it is asked; `told-across`: another sentence tells it, and it is false of the mention. */
  readonly ground: DoubtGround | 'told-across'
  /** What the words would say of it. */
  readonly statements: readonly Statement[]
}

export interface InspectedMessage extends Span {
  readonly ruleId: string
  readonly severity: Severity
  /** From 1; of a document that is no text: the number of the paragraph. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  /** Of a package: the path of the part in which it stands, and how far into the part's text. */
  readonly part?: { readonly name: string; readonly offset: number }
  /** Of a document in pages, such as a PDF: where people find it; from 1. */
  readonly page?: { readonly number: number; readonly line: number }
  readonly entity?: string
  readonly reason: string
  readonly expected?: readonly string[]
  readonly url: string
  readonly note?: string
}

/** @param path As it was given. @param catalog Words the reasons. @param encoding Of the file, if it is not UTF-8. */
export function inspectionOf(path: string, report: Report, catalog: Catalog, encoding?: string): Inspection {
  const { document, asOf, policy, mentions, notices } = report.analysis
  const { source, reading } = document
  const covering = mentions.map((): number[] => [])
  notices.forEach(({ covers, statements }, at) => {
    if (statements.some(saysAnything)) new Set(covers).forEach(mention => covering[mention]?.push(at))
  })
  const placed = (span: Span): Span & { readonly text: string } => {
    const { start, end } = document.toSource(span)
    return { start, end, text: reading?.textAt({ start, end }) ?? source.slice(start, end) }
  }
  const { item, messages, ...checked } = checkResultOf(report)
  return {
    path,
    ...(item !== undefined && { item }),
    ...(encoding !== undefined && { encoding }),
    ...checked,
    mentions: mentions.map((mention, index) => ({
      ...placed(mention),
      entity: mention.entity.id,
      name: mention.entity.title.ru,
      certainty: mention.certainty,
      why: catalog.evidence(mention.why),
      evidence: mention.evidence.map(({ id, weight, start, end }) => ({
        id,
        weight,
        text: document.text.slice(start, end),
      })),
      designations: mention.entity.designations.map(designation => {
        const since = sinceOf(designation, policy.trigger)
        return {
          category: designation.category,
          ...(since && { since }),
          ...(designation.ended && { until: designation.ended }),
          inForce: isInForce(designation, asOf, policy.trigger),
        }
      }),
      required: requiredKinds(mention.entity, report.analysis).length > 0,
      coveredBy: covering[index] ?? [],
    })),
    notices: notices.map(({ kind, statements, covers, witnessed, ...span }) => ({
      ...placed(span),
      kind,
      statements,
      covers,
      ...(witnessed && { witnessed }),
    })),
    doubts: doubtsIn(report.analysis).map(({ words, mention, ground, statements }) => ({
      ...placed(words),
      mention,
      ground,
      statements,
    })),
    messages,
  }
}

interface DoubtIn extends Pick<InspectedDoubt, 'mention' | 'ground' | 'statements'> {
  readonly words: Span
}

/** By the place of the words. */
function doubtsIn({ duties, doubtfulClaims, notices }: Report['analysis']): readonly DoubtIn[] {
  const ofDuties = duties.flatMap(duty =>
    duty.standing === 'doubtful'
      ? duty.doubts.map((doubt): DoubtIn => ({
          words: doubt,
          mention: duty.due,
          ground: doubt.ground,
          statements: [doubt.statement],
        }))
      : [],
  )
  const ofClaims = doubtfulClaims.map(({ notice, mention }): DoubtIn => {
    const words = itemAt(notices, notice)
    return { words, mention, ground: 'told-across', statements: words.statements }
  })
  return [...ofDuties, ...ofClaims].sort((one, other) => one.words.start - other.words.start)
}

/** A report as plain data: it holds no registry and no document. */
export function checkResultOf({ analysis, messages, lists, aboutLists }: Report): CheckResult {
  const { document, asOf } = analysis
  const { id, item, inStream } = document
  return {
    ...(id !== undefined && { item: id }),
    ...(item && inStream && { at: { byte: inStream.byte, line: pointIn(document, item.start).line } }),
    asOf,
    lists,
    ...(aboutLists.length > 0 && {
      aboutLists: aboutLists.map(({ ruleId, severity, register, checked, reason, url }) => ({
        ruleId,
        severity,
        register,
        checked,
        reason,
        url,
      })),
    }),
    language: documentLanguage(document),
    messages: messages.map(({ ruleId, severity, start, end, entity, reason, expected, url, note }) => ({
      ruleId,
      severity,
      start,
      end,
      ...pointIn(document, start),
      ...partOf(document, start),
      ...(entity && { entity: entity.id }),
      reason,
      ...(expected && { expected }),
      url,
      ...(note !== undefined && { note }),
    })),
  }
}

/** The same with offsets in the item, where it is one of a stream, which may have no end. */
export function inItem<
  Known extends Pick<Inspection, 'messages'> & Partial<Pick<Inspection, 'mentions' | 'notices' | 'doubts'>>,
>(known: Known, { item, inStream }: Document): Known {
  if (!item || !inStream) return known
  const moved = <Found extends Span>(found: Found): Found => ({
    ...found,
    start: found.start - item.start,
    end: found.end - item.start,
  })
  return {
    ...known,
    ...(known.mentions && { mentions: known.mentions.map(moved) }),
    ...(known.notices && { notices: known.notices.map(moved) }),
    ...(known.doubts && { doubts: known.doubts.map(moved) }),
    messages: known.messages.map(moved),
  }
}

function partOf({ reading }: Document, offset: number): Pick<InspectedMessage, 'part' | 'page'> {
  const part = reading?.partAt?.(offset)
  const page = reading?.pageAt?.(offset)
  return {
    ...(part && { part: { name: part.name, offset: offset - part.start } }),
    ...(page && { page: { number: page.page, line: page.line } }),
  }
}
