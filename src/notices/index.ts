/**
 * From a Document and its mentions to its notices: where a status is stated, what exactly, and of whom.
 */
import { firstBehind } from '../document/search.js'
import { sentencesIn, sentencesOf } from '../document/sentences.js'
import type { BlockKind, Document, Span } from '../document/types.js'
import { speaksOfStatus } from '../language/status.js'
import type { Mention } from '../mentions/types.js'
import type { Entity } from '../registry/types.js'
import { bracketCoverage, coverage, type Surroundings } from './coverage.js'
import { continuesLead, leadOf, looksLikeItem, namedFirst, namedInItem, type Lead } from './leads.js'
import { isMereNotice } from './extent.js'
import { callsIn, footnotesOf, labelOpening, type Footnote, type Marker } from './markers.js'
import { withoutBareLists, wordingsOf, type Wording } from './statements.js'
import { tokenize } from './tokenize.js'
import { isQuote, mentionsIn, type Token } from './tokens.js'
import type { Notice, NoticeKind, Statement } from './types.js'

export interface NoticeAnalysis {
  /** By start. */
  readonly notices: readonly Notice[]
  /** Every footnote call in the text, by start. */
  readonly calls: readonly Marker[]
  /** Every footnote found, those without a status included. */
  readonly footnotes: readonly Footnote[]
  /** For each mention, the label of the footnote it calls. */
  readonly labels: readonly (string | undefined)[]
}

/**
 * @param document Where to look.
 * @param mentions All mentions in it, by start.
 */
export function findNotices(document: Document, mentions: readonly Mention[]): NoticeAnalysis {
  const calls = callsIn(document)
  const labels = labelsOf(document.text, mentions, calls)
  const reader = new Reader(document, mentions, labels, calls)
  document.blocks.forEach((_, index) => reader.readBlock(index))
  const notices = [...reader.notices, ...footnoteNotices(reader, labels)].sort((one, other) => one.start - other.start)
  return { notices, calls, footnotes: reader.footnotes, labels }
}

/** Behind a mention: closing quotes and brackets, then the marker. */
const tail = /\.?[»”"“'’)\]]*[\u00A0 ]?/uy

function labelsOf(text: string, mentions: readonly Mention[], calls: readonly Marker[]): (string | undefined)[] {
  const byStart = new Map(calls.map(call => [call.start, call.label]))
  return mentions.map(({ end }) => {
    tail.lastIndex = end
    const skipped = tail.exec(text)?.[0].length ?? 0
    return byStart.get(end + skipped) ?? byStart.get(end + skipped - 1) ?? byStart.get(end)
  })
}

/** Between a name and what explains it. */
const leadsFromName = /^[»”"“'’)\]]{0,3}[\s\u00A0]?$/u

/** What stands beside the text neither takes it up nor is taken up by it. */
const asides: ReadonlySet<BlockKind> = new Set(['alt', 'meta'])

type OpenLead = Lead & { readonly span: Span }

class Reader {
  readonly notices: Notice[] = []
  readonly footnotes: Footnote[] = []
  readonly statements = new Map<
    Footnote,
    { readonly wordings: readonly Wording[]; readonly inside: readonly number[] }
  >()
  readonly #document: Document
  readonly #mentions: readonly Mention[]
  readonly #labels: readonly (string | undefined)[]
  readonly #calls = new Map<string, Marker[]>()
  #next = 0
  #before: readonly number[] = []
  /** What the sentence before reported, for one that goes on: «В реестр попали также …». */
  #news: readonly Statement[] = []
  /** What the sentence before announced without saying of whom. */
  #lead: OpenLead | undefined
  /** What the list that is being read is of. */
  #list: OpenLead | undefined

  constructor(
    document: Document,
    mentions: readonly Mention[],
    labels: readonly (string | undefined)[],
    calls: readonly Marker[],
  ) {
    this.#document = document
    this.#mentions = mentions
    this.#labels = labels
    for (const call of calls) {
      const alike = this.#calls.get(call.label)
      if (alike) alike.push(call)
      else this.#calls.set(call.label, [call])
    }
  }

  get text(): string {
    return this.#document.text
  }

  entityOf(mention: number): Entity {
    return this.#mentions[mention]!.entity
  }

  readBlock(index: number): void {
    const before = this.#before
    const isAside = asides.has(this.#document.blocks[index]!.kind)
    if (isAside) this.#before = []
    this.#readBlock(index)
    if (isAside) this.#before = before
  }

  #readBlock(index: number): void {
    const block = this.#document.blocks[index]!
    const { text } = this.#document
    const first = this.#next
    while ((this.#mentions[this.#next]?.start ?? Infinity) < block.end) this.#next++
    const written = text.slice(block.start, block.end)
    const isItem = block.kind === 'list-item' || looksLikeItem(written)
    this.#list = isItem ? (this.#list ?? (this.#lead?.opensList ? this.#lead : undefined)) : undefined
    const footnotes = footnotesOf(this.#document, index).filter(footnote => this.#isFootnote(footnote))
    if (!speaksOfStatus(this.#document, block.start, block.end) && !this.#lead && !this.#list) {
      this.footnotes.push(...footnotes)
      this.#before = range(first, this.#next).filter(mention => this.#isInLastSentence(mention, block))
      return
    }
    if (block.about && this.#readTooltip(block, block.about, first)) return
    for (const footnote of footnotes) this.#readFootnote(footnote, first)
    const note = footnotes[0]?.span
    const sentences = note
      ? sentencesOf(text, { start: block.start, end: note.start })
      : sentencesIn(this.#document, block)
    const paragraph: number[] = []
    for (const sentence of sentences) this.#readSentence(sentence, first, paragraph, index)
  }

  /**
   * What opens like a footnote is one if something calls it, or if it says nothing but a status and stands in no list:
   * «* Минюст признал иноагентом певицу» is an item, «*Иноагент* выпустил книгу» is emphasis.
   */
  #isFootnote({ label, span, text, block }: Footnote): boolean {
    if (this.#document.blocks[block]!.label !== undefined) return true
    const calls = this.#calls.get(label) ?? []
    if (calls.some(({ start, end }) => end <= span.start || start >= span.end)) return true
    if (calls.some(({ start }) => start >= text.start) || this.#isListed(label, block)) return false
    return isMereNotice({ document: this.#document, mentions: this.#mentions }, text, () => true)
  }

  /** Whether the block before or behind is an item, too: of a list, or of notes that nothing calls. */
  #isListed(label: string, block: number): boolean {
    const { blocks } = this.#document
    const isItem = (index: number): boolean => blocks[index]?.kind === 'list-item'
    return [block - 1, block + 1].some(
      beside =>
        (isItem(block) && isItem(beside)) ||
        (blocks[beside] !== undefined && footnotesOf(this.#document, beside)[0]?.label === label),
    )
  }

  /** Words shown at a name, or at what stands right behind it. @returns Whether they state a status. */
  #readTooltip(block: Span, about: Span, first: number): boolean {
    const { text } = this.#document
    const tokens = tokenize(this.#document, block, this.#mentions, first)
    const wordings = allWordings(tokens)
    if (wordings.length === 0) return false
    const from = firstBehind(this.#mentions, about.start)
    const within: number[] = []
    for (let index = from; (this.#mentions[index]?.start ?? Infinity) < about.end; index++) within.push(index)
    const isBehind = from > 0 && leadsFromName.test(text.slice(this.#mentions[from - 1]!.end, about.start))
    const covered = within.length > 0 ? within : isBehind ? [from - 1] : []
    if (covered.length === 0) return false
    const covers = [...new Set([...covered, ...tokens.flatMap(mentionsIn)])].sort((one, other) => one - other)
    this.notices.push(notice('attribute', block, wordings, covers))
    return true
  }

  #isInLastSentence(mention: number, block: Span): boolean {
    return this.#mentions[mention]!.start >= block.start
  }

  #readFootnote(footnote: Footnote, first: number): void {
    const tokens = tokenize(this.#document, footnote.text, this.#mentions, first)
    const wordings = allWordings(tokens)
    this.footnotes.push(footnote)
    if (wordings.length > 0) this.statements.set(footnote, { wordings, inside: tokens.flatMap(mentionsIn) })
  }

  #readSentence(sentence: Span, first: number, paragraph: number[], block: number): void {
    const tokens = tokenize(this.#document, sentence, this.#mentions, first)
    const own = tokens.flatMap(mentionsIn)
    const around = { document: this.#document, tokens, mentions: this.#mentions, before: this.#before, paragraph }
    tokens.forEach((token, index) => {
      if (token.type === 'bracket') this.#readBracket(index, around)
    })
    const wordings = this.#withNews(wordingsOf(tokens))
    this.#news = newsOf(wordings)
    const told = wordings.map(wording => ({ wording, covers: coverage(wording, around) }))
    for (const { wording, covers } of told) {
      if (covers.length === 0) continue
      if (wording.stance !== 'attribute' && this.#readMarkedSentence(sentence, covers, wording, block)) continue
      const kind = wording.stance === 'attribute' ? 'clause' : 'prose'
      this.notices.push(notice(kind, spanOf(wording, tokens), [wording], covers))
    }
    if (wordings.length === 0) this.#readContinuation(tokens)
    const open = told.filter(({ covers }) => covers.length === 0).map(({ wording }) => wording)
    const lead = leadOf(tokens, open)
    this.#lead = lead && { ...lead, span: spanOf(lead.wording, tokens) }
    if (own.length > 0) this.#before = own
    paragraph.push(...own)
  }

  /** What takes up the news of the sentence before, says the same; without news it says nothing. */
  #withNews(wordings: readonly Wording[]): readonly Wording[] {
    if (this.#news.length === 0) return wordings.filter(({ continues }) => !continues)
    return wordings.map(wording => {
      const saysNothing = wording.statements.every(({ category, banned }) => category === null && !banned)
      return saysNothing ? { ...wording, statements: this.#news } : wording
    })
  }

  /** Those who were announced: in an item of a list, or in a sentence that says that they are among them. */
  #readContinuation(tokens: readonly Token[]): void {
    const lead = this.#list ?? (continuesLead(tokens) ? this.#lead : undefined)
    if (!lead) return
    const covers = (this.#list ? namedInItem : namedFirst)(tokens, this.#mentions)
    if (covers.length > 0) this.notices.push(notice('prose', lead.span, [lead.wording], covers))
  }

  /** «Meta* признана экстремистской»: a closing line whose subject carries the marker itself is its footnote. */
  #readMarkedSentence(sentence: Span, covers: readonly number[], wording: Wording, block: number): boolean {
    const subject = covers[0]!
    const label = this.#labels[subject]
    const span = this.#document.blocks[block]!
    const mention = this.#mentions[subject]!
    if (label === undefined || covers.length > 1 || mention.start < sentence.start) return false
    if (mention.start - span.start > 30 || span.end - sentence.end > 3) return false
    const called = this.#labels.some((other, index) => other === label && index < subject)
    if (!called || this.footnotes.some(footnote => footnote.label === label)) return false
    const footnote = { label, span: sentence, text: sentence, block }
    this.footnotes.push(footnote)
    this.statements.set(footnote, { wordings: [wording], inside: covers })
    return true
  }

  #readBracket(index: number, around: Surroundings): void {
    const bracket = around.tokens[index]!
    if (bracket.type !== 'bracket') return
    const wordings = allWordings(bracket.inside)
    if (wordings.length === 0) return
    const marker = labelOpening(this.text, bracket)
    const callers = marker === undefined ? [] : callersOf(marker, this.#labels)
    const beside = bracketCoverage(index, bracket.inside, wordings, around)
    const covers = [...new Set([...beside, ...callers])].sort((one, other) => one - other)
    if (covers.length === 0) return
    this.notices.push({ ...notice('bracket', bracket, wordings, covers), ...(marker !== undefined && { marker }) })
  }
}

const newsOf = (wordings: readonly Wording[]): Statement[] =>
  wordings.flatMap(({ statements }) =>
    statements.filter(({ active, category, banned }) => active && (category !== null || banned)),
  )

const spanOf = (wording: Wording, tokens: readonly Token[]): Span => ({
  start: tokens[beginningOf(wording, tokens)]!.start,
  end: tokens[endOf(wording, tokens)]!.end,
})

/** What leads on to the words behind a wording is no part of the notice: «banned in Russia the», «признан …, и в». */
function endOf({ to, anchor }: Wording, tokens: readonly Token[]): number {
  let last = to - 1
  while (last > anchor && leadsOn(tokens, last)) last--
  return last
}

function leadsOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!
  if (token.type === 'punctuation') return !isQuote(token)
  if (token.type !== 'word') return false
  const termClass = token.term?.class ?? ''
  if (termClass !== 'filler') return leads.has(termClass)
  return tokens[index + 1]?.type === 'mention' || leadsOn(tokens, index - 1)
}

/** What leads to a wording is no part of the notice, unless it says where: «в России признан». */
function beginningOf({ from, to }: Wording, tokens: readonly Token[]): number {
  let start = from
  while (start < to - 1) {
    const token = tokens[start]!
    const next = tokens[start + 1]!
    if (token.type !== 'punctuation' && (token.type !== 'word' || !leads.has(token.term?.class ?? ''))) break
    if (next.type === 'word' && (next.term?.class === 'russia' || next.term?.class === 'abroad')) break
    start++
  }
  return start
}

const leads: ReadonlySet<string> = new Set(['preposition', 'conjunction', 'filler', 'relative'])

/** The wordings of a stretch and of the brackets in it. */
const allWordings = (tokens: readonly Token[]): Wording[] => [
  ...wordingsOf(tokens),
  ...tokens.flatMap(token => (token.type === 'bracket' ? allWordings(token.inside) : [])),
]

function notice(
  kind: NoticeKind,
  { start, end }: Span,
  wordings: readonly Wording[],
  covers: readonly number[],
): Notice {
  const statements = wordings.flatMap(wording => wording.statements)
  return {
    kind,
    start,
    end,
    statements: distinct(withoutBareLists(statements)),
    covers,
    ...(wordings.every(wording => wording.descriptive) && { descriptive: true as const }),
    ...(wordings.some(wording => wording.past) && { past: true as const }),
  }
}

function distinct(statements: readonly Statement[]): Statement[] {
  const seen = new Map(statements.map(statement => [JSON.stringify(statement), statement]))
  return [...seen.values()]
}

/** A footnote answers for the mentions that call it; one that names entities, for those entities only. */
function footnoteNotices(reader: Reader, labels: readonly (string | undefined)[]): Notice[] {
  return reader.footnotes.flatMap(footnote => {
    const found = reader.statements.get(footnote)
    if (!found) return []
    const inside = new Set(found.inside)
    const callers = callersOf(footnote.label, labels).filter(index => !inside.has(index))
    const named = new Set(found.inside.map(index => reader.entityOf(index)))
    const covered = named.size === 0 ? callers : callers.filter(index => named.has(reader.entityOf(index)))
    const covers = [...covered, ...found.inside].sort((one, other) => one - other)
    const { end } = trimmed(reader.text, footnote.span)
    return [
      { ...notice('footnote', { start: footnote.span.start, end }, found.wordings, covers), marker: footnote.label },
    ]
  })
}

const callersOf = (marker: string, labels: readonly (string | undefined)[]): number[] =>
  labels.flatMap((label, index) => (label === marker ? [index] : []))

function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /\s/u.test(text[last - 1]!)) last--
  return { start, end: last }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, offset) => from + offset)
