/**
 * Reads a text block by block for its notices, and keeps what a sentence hands on to the next: whom it named, what it
 * reported, which list or row it stands in.
 */
import { itemAt, numberAt } from '../checked/index.js'
import { firstBehind } from '../document/search.js'
import { sentencesIn, sentencesOf } from '../document/sentences.js'
import type { Block, BlockKind, Document, Span } from '../document/types.js'
import { speaksOfStatus } from '../language/status.js'
import type { Mention } from '../mentions/types.js'
import { Answers } from './legends/answers.js'
import { closingList, ClosingNotes } from './legends/closing-lists.js'
import { composed, spanOf } from './statements/composed.js'
import { bracketCoverage } from './coverage/brackets.js'
import { carriedTo } from './coverage/carried.js'
import { withDays } from './news/dated-brackets.js'
import type { Surroundings } from './statements/surroundings.js'
import { listedAs, saidOfAll } from './legends/enumerated.js'
import { endsItem, opensEntry, opensLine, partsOf, type Part } from './news/items.js'
import { termFor } from './tokens/kinds.js'
import { namesOtherList } from './tokens/other-lists.js'
import { insertOf } from './legends/inserts.js'
import { Legends } from './legends/legends.js'
import { isBracketMark, labelOpening, type Footnote, type Marker } from './markers/markers.js'
import { markerBefore, withLegendMark } from './markers/at-names.js'
import { datedIn, leadsToItems, namedFirst, namedInGoing } from './news/going-on.js'
import {
  isHeldToday,
  isLabel,
  longestPause,
  newsAskedFor,
  newsOf,
  saidIn,
  saysNothing,
  withNews,
  type News,
  type Told,
  type ToldBefore,
} from './news/news.js'
import { Elsewhere } from './elsewhere.js'
import { mostTakenUp, NamedSoFar, takenUp } from './named-so-far.js'
import { OpenedFootnotes } from './markers/opened-footnotes.js'
import { Registers } from './news/registers.js'
import { respectively } from './news/respective.js'
import { Row } from './coverage/rows.js'
import { mayHoldShortForms, speaksOfAgents, withShortForms, type StatusTold } from './news/short-forms.js'
import {
  hangsOn,
  isQuestion,
  mayBeNote,
  isSaidByDash,
  isTakenForGranted,
  withoutBracket,
  withOpenBrackets,
  withWholeNames,
} from './coverage/sentence-shapes.js'
import { allWordings, wordingsOf, type Wording } from './statements/statements.js'
import { stretchesOf, wordingsThroughout, type Stretch } from './statements/stretches.js'
import { asksForListed } from './statements/titles.js'
import { tokenize } from './tokens/tokenize.js'
import { isMark, mentionsIn, type Token } from './tokens/tokens.js'
import type { Notice } from './types.js'

/** Between a name and what explains it. */
const leadsFromName = /^[»”"“'’)\]]{0,3}[\s\u00A0]?$/u

/** What stands beside the text neither takes it up nor is taken up by it. */
const asides: ReadonlySet<BlockKind> = new Set(['alt', 'meta'])

export class Reader {
  readonly #notices: Notice[] = []
  readonly #footnotes: Footnote[] = []
  /** Their labels. */
  readonly #explained = new Set<string>()
  readonly #answers: Answers
  readonly #document: Document
  readonly #mentions: readonly Mention[]
  readonly #labels: readonly (string | undefined)[]
  readonly #opened: OpenedFootnotes
  #next = 0
  readonly #named = new NamedSoFar()
  #news: News | undefined
  /** What the sentence before told of somebody. */
  #said: News | undefined
  /** Sentences since the news; a block that says nothing of statuses counts as one. */
  #age = 0
  readonly #registers = new Registers()
  /** What the list that is being read is of. */
  #list: News | undefined
  /** The last part ended as an item does behind which others follow. */
  #isItemOpen = false
  #row = new Row()
  #statusTold: StatusTold
  readonly #legends = new Legends()
  readonly #closing: ClosingNotes
  readonly #elsewhere = new Elsewhere()

  /** @param called For each mention, the labels of the footnotes that it calls. */
  constructor(
    document: Document,
    mentions: readonly Mention[],
    called: readonly (readonly string[])[],
    calls: readonly Marker[],
  ) {
    this.#document = document
    this.#mentions = mentions
    this.#labels = called.map(([first]) => first)
    this.#opened = new OpenedFootnotes(document, mentions, calls)
    this.#closing = new ClosingNotes(document, mentions)
    this.#answers = new Answers(
      mentions,
      called.map((labels, index) => withLegendMark(document.text, mentions, index, labels)),
    )
    this.#statusTold = { status: undefined, speaksOfAgents: speaksOfAgents(document) }
  }

  /** Every footnote found so far, those without a status included. */
  get footnotes(): readonly Footnote[] {
    return this.#footnotes
  }

  get elsewhere(): readonly Span[] {
    return this.#elsewhere.spans
  }

  /** What the text states, once all of its blocks are read; in no order. */
  end(): readonly Notice[] {
    this.#notices.push(...this.#row.end())
    return [...this.#notices, ...this.#answers.notices()]
  }

  readBlock(index: number): void {
    const block = itemAt(this.#document.blocks, index)
    if (block.kind !== 'table-cell' || block.opensRow) {
      this.#notices.push(...this.#row.end())
      this.#row = new Row()
    }
    if (asides.has(block.kind)) this.#named.aside(() => this.#readBlock(block, index))
    else this.#readBlock(block, index)
  }

  #readBlock(block: Block, index: number): void {
    const { text } = this.#document
    const first = this.#next
    while ((this.#mentions[this.#next]?.start ?? Infinity) < block.end) this.#next++
    const own = range(first, this.#next)
    if (block.kind === 'table-cell') this.#row.name(own)
    const parts = partsOf(text, block)
    const footnotes = this.#opened.in(index)
    const mayGoOn = (this.#news !== undefined && this.#age < longestPause) || this.#list !== undefined
    const mayTakeUp = own.length > 0 && mayHoldShortForms(this.#document, block, this.#statusTold)
    if (!mayGoOn && !mayTakeUp && !speaksOfStatus(this.#document, block.start, block.end)) {
      for (const footnote of footnotes) this.#note(footnote)
      this.#age++
      this.#registers.pass()
      this.#named.last(own)
      this.#named.inBlock(block, own, parts)
      return
    }
    if (block.about && this.#readTooltip(block, block.about)) return
    const notes = footnotes.map(footnote => this.#opened.withoutRest(footnote, block))
    for (const note of notes) this.#readFootnote(note)
    const end = notes[0]?.span.start ?? block.end
    const behind = notes.at(-1)?.span.end ?? block.end
    const paragraph: number[] = []
    for (const part of parts) if (part.start < end) this.#readPart(part, Math.min(part.end, end), paragraph, index)
    // In a feed of one line the text goes on behind its notes.
    if (behind < block.end)
      this.#readPart({ start: behind, end: block.end, isItem: false }, block.end, paragraph, index)
    this.#named.inBlock(block, paragraph, parts)
  }

  #readPart(part: Part, end: number, paragraph: number[], block: number): void {
    const isCell = itemAt(this.#document.blocks, block).kind === 'table-cell'
    const opens = this.#news?.opensList && this.#age === 0 ? this.#news : undefined
    const list = this.#list ?? opens
    const isOpen = endsItem(this.#document.text, { start: part.start, end })
    // «издание «Икс»;», a line further «певец Игрек.»: items that nothing opens.
    const isItem = part.isItem || isCell || (list !== undefined && (isOpen || this.#isItemOpen))
    this.#isItemOpen = isOpen
    this.#list = isItem || (list?.isTitle && this.#opensEntry(part.start)) ? list : undefined
    const whole = itemAt(this.#document.blocks, block)
    const isWhole = part.start === whole.start && end === whole.end
    const sentences = isWhole
      ? sentencesIn(this.#document, whole)
      : sentencesOf(this.#document.text, { start: part.start, end })
    // Of a row only the cell that says whom it is about.
    const mayBeListed = !isCell || this.#row.isAbout(this.#mentionsIn(whole))
    withOpenBrackets(withWholeNames(sentences, this.#mentions), this.#document.text).forEach((sentence, index) => {
      const isEntry = mayBeListed && (index === 0 || (!isItem && opensLine(this.#document.text, sentence.start)))
      this.#readSentence(
        sentence,
        paragraph,
        block,
        isEntry && (isItem || this.#opensEntry(sentence.start)) ? this.#list : undefined,
      )
    })
  }

  /** Whether a line begins as an item of the list does whose title stands before. */
  #opensEntry(start: number): boolean {
    return opensEntry(this.#document.text, start, this.#mentions[firstBehind(this.#mentions, start)])
  }

  #mentionsIn({ start, end }: Span): readonly number[] {
    const named: number[] = []
    for (let index = firstBehind(this.#mentions, start); (this.#mentions[index]?.start ?? Infinity) < end; index++)
      named.push(index)
    return named
  }

  /** Words shown at a name, or at what stands right behind it. @returns Whether they state a status. */
  #readTooltip(block: Span, about: Span): boolean {
    const { text } = this.#document
    const tokens = tokenize(this.#document, block, this.#mentions)
    const wordings = wordingsThroughout(block, tokens)
    if (wordings.length === 0) return false
    const from = firstBehind(this.#mentions, about.start)
    const within = this.#mentionsIn(about)
    const isBehind = from > 0 && leadsFromName.test(text.slice(itemAt(this.#mentions, from - 1).end, about.start))
    const covered = within.length > 0 ? within : isBehind ? [from - 1] : []
    if (covered.length === 0) return false
    this.#notices.push(composed('attribute', block, wordings, [...covered, ...tokens.flatMap(mentionsIn)]))
    return true
  }

  #note(footnote: Footnote): void {
    this.#footnotes.push(footnote)
    this.#explained.add(footnote.label)
  }

  #readFootnote(footnote: Footnote): void {
    const tokens = tokenize(this.#document, footnote.text, this.#mentions)
    const wordings = wordingsThroughout(footnote.text, tokens)
    this.#note(footnote)
    if (wordings.length > 0) this.#answer('footnote', footnote, wordings, tokens.flatMap(mentionsIn))
  }

  #answer(
    kind: 'footnote' | 'legend',
    { label, span }: Footnote,
    wordings: readonly Wording[],
    inside: readonly number[],
  ): void {
    this.#answers.ofLabel(label, { kind, span: trimmed(this.#document.text, span), wordings, inside })
  }

  #readSentence(sentence: Span, paragraph: number[], block: number, list: News | undefined): void {
    if (!list && this.#tellsNothing(sentence)) {
      this.#registers.pass()
      this.#age++
      return
    }
    const tokens = withShortForms(tokenize(this.#document, sentence, this.#mentions), this.#statusTold)
    for (const stretch of stretchesOf(sentence, tokens)) this.#readStretch(stretch, paragraph, block, list)
  }

  /** A sentence that names nobody, speaks of no status, and stands behind nothing that it could go on with. */
  #tellsNothing({ start, end }: Span): boolean {
    return (
      this.#news === undefined &&
      this.#said === undefined &&
      (this.#mentions[firstBehind(this.#mentions, start)]?.start ?? Infinity) >= end &&
      !speaksOfStatus(this.#document, start, end) &&
      !mayHoldShortForms(this.#document, { start, end }, this.#statusTold)
    )
  }

  #readStretch(sentence: Stretch, paragraph: number[], block: number, list: News | undefined): void {
    const tokens = withoutBracket(sentence.tokens)
    const own = tokens.flatMap(mentionsIn)
    const asserted = wordingsOf(tokens).filter(wording => !isQuestion(tokens) || isTakenForGranted(wording, tokens))
    const { wordings, inBrackets } = withNews(asserted, tokens, this.#toldBefore())
    if (asserted.length === 0 && isQuestion(tokens)) this.#registers.ask(wordingsOf(tokens), tokens)
    if (!this.#readLegend(sentence, tokens, wordings, block)) {
      const around = {
        document: this.#document,
        tokens,
        mentions: this.#mentions,
        before: this.#named.before,
        paragraph: takenUp(paragraph),
        earlier: this.#named.earlier,
      }
      for (const [index, inside] of withDays(inBrackets, tokens)) this.#readBracket(index, inside, around)
      const told = wordings.flatMap(
        wording => respectively(wording, tokens) ?? [{ wording, covers: this.#elsewhere.covered(wording, around) }],
      )
      for (const one of told) this.#tell(one, carriedTo(one.wording, one.covers, around), sentence, tokens, block)
      const tellsNobody = told.every(({ wording, covers }) => covers.length === 0 || saysNothing(wording))
      const isGoingOn = tellsNobody ? this.#readGoingOn(tokens, list) : this.#readHead(tokens, wordings)
      const news =
        newsOf(tokens, told) ?? (asksForListed(tokens) ? newsAskedFor(tokens, wordingsOf(tokens)) : undefined)
      if (!isGoingOn && !isLabel(tokens)) this.#said = saidIn(tokens, told) ?? news
      // A cell is of its row.
      const isCell = itemAt(this.#document.blocks, block).kind === 'table-cell'
      this.#remember(tokens, block, news && isCell ? { ...news, opensList: false } : news)
    }
    if (own.length > 0) this.#named.last(own)
    paragraph.push(...own)
  }

  #tell(
    { wording, covers: own }: Told,
    carried: readonly number[],
    sentence: Span,
    tokens: readonly Token[],
    block: number,
  ): void {
    const kind = wording.stance === 'attribute' && !isSaidByDash(wording, tokens) ? 'clause' : 'prose'
    const isCell = itemAt(this.#document.blocks, block).kind === 'table-cell'
    const covers = isCell ? this.#row.withSubject(own, this.#mentions) : own
    if (covers.length === 0) {
      if (isCell) this.#row.state(composed(kind, spanOf(wording, tokens), [wording], []))
      return
    }
    this.#keepStatus([wording])
    if (mayBeNote(wording, tokens) && this.#readMarkedSentence(sentence, covers, wording, block)) return
    const apart = this.#closing.has(block, this.#notices) ? covers : this.#insertedFor(tokens, covers)
    if (apart.length > 0) this.#answers.ofNamed({ kind: 'legend', span: sentence, wordings: [wording], inside: apart })
    else {
      const notice = composed(kind, spanOf(wording, tokens), [wording], covers, carried)
      this.#notices.push(kind === 'prose' && hangsOn(wording, covers, tokens) ? { ...notice, hanging: true } : notice)
    }
  }

  /** Whom an insert answers for: the product of its sentence that the text behind which it stands has named. */
  #insertedFor(tokens: readonly Token[], covers: readonly number[]): readonly number[] {
    const inserted = insertOf(tokens, covers, this.#mentions)
    const isNamed = [...this.#named.before, ...this.#named.earlier].some(
      index => itemAt(this.#mentions, index).entity === itemAt(this.#mentions, inserted[0] ?? index).entity,
    )
    return isNamed ? inserted : []
  }

  #toldBefore(): ToldBefore {
    return { news: this.#news, age: this.#age, registers: this.#registers, mentions: this.#mentions }
  }

  /** What was told of somebody last, which "the same status" may stand for. */
  #keepStatus(wordings: readonly Wording[]): void {
    const told = wordings.flatMap(({ statements }) => statements).findLast(isHeldToday)?.category
    if (told) this.#statusTold = { ...this.#statusTold, status: termFor(told) }
  }

  #remember(tokens: readonly Token[], block: number, news: News | undefined): void {
    this.#registers.pass()
    const isOther = !news && namesOtherList(tokens)
    if (isOther) this.#registers.tellOther()
    if (isOther) this.#news = undefined
    const isHeading = itemAt(this.#document.blocks, block).kind === 'heading'
    if (!news && this.#news && leadsToItems(tokens, this.#news, this.#age, isHeading)) {
      this.#news = { ...this.#news, opensList: true }
      this.#age = 0
      return
    }
    if (news) {
      this.#news = news
      this.#keepStatus([news.wording])
    }
    this.#age = news ? 0 : this.#age + 1
  }

  /**
   * Those who were announced: in an item of a list, or in a sentence that says that they are among them, or since when.
   * @returns Whether there are any.
   */
  #readGoingOn(tokens: readonly Token[], list: News | undefined): boolean {
    const named = list
      ? namedFirst(tokens, this.#mentions, true)
      : namedInGoing(tokens, this.#toldBefore(), this.#mentions)
    const covers = named.length > 0 || !this.#said ? named : datedIn(tokens)
    const news = list ?? (named.length > 0 ? this.#news : this.#said)
    if (!news || covers.length === 0) return false
    // As long as a text goes on with news they are fresh.
    if (news === this.#news) this.#age = -1
    const told = { ...news.wording, statements: news.statements }
    this.#notices.push(composed('prose', news.span, [told], covers, covers))
    return true
  }

  /** "K, since that August; S, undesirable since April": what stands before the semicolon goes on, too. */
  #readHead(tokens: readonly Token[], wordings: readonly Wording[]): false {
    const end = tokens.findIndex(token => isMark(token, ';'))
    if (end > 0 && wordings.every(({ from }) => from > end)) this.#readGoingOn(tokens.slice(0, end), undefined)
    return false
  }

  /** A sentence that says what markers mean, or names at the end whom the text has named. */
  #readLegend(sentence: Span, tokens: readonly Token[], wordings: readonly Wording[], block: number): boolean {
    const inside = tokens.flatMap(mentionsIn)
    const isCalled = (label: string): boolean => this.#answers.callersOf(label).length > 0
    const legends = this.#legends.in(tokens, this.#document.text, isCalled, block)
    for (const { label, wordings: own } of legends) {
      const footnote = { label, span: sentence, text: sentence, block }
      if (!isBracketMark(label)) this.#note(footnote)
      this.#answer('legend', footnote, own, inside)
    }
    if (legends.length > 0) return true
    const named = closingList(tokens, wordings) ?? this.#listedBefore(tokens, wordings)
    if (!named) return false
    if (named.length > 0)
      this.#answers.ofNamed({ kind: 'legend', span: sentence, wordings: allWordings(tokens), inside: named })
    return true
  }

  /** Those in the items or cells of the last list, else in the text so far, where a sentence speaks of all of them. */
  #listedBefore(tokens: readonly Token[], wordings: readonly Wording[]): readonly number[] | undefined {
    const wording = saidOfAll(tokens, wordings)
    if (!wording) return undefined
    const first = firstBehind(this.#mentions, itemAt(tokens, 0).start)
    const before = range(Math.max(0, first - mostTakenUp), first)
    return listedAs(wording, tokens, this.#named.listed.length > 0 ? this.#named.listed : before, this.#mentions)
  }

  /** «Meta* признана экстремистской»: a closing line whose subjects carry the marker themselves is its footnote. */
  #readMarkedSentence(sentence: Span, covers: readonly number[], wording: Wording, block: number): boolean {
    const subject = numberAt(covers, 0)
    const label = this.#labels[subject]
    const span = itemAt(this.#document.blocks, block)
    const mention = itemAt(this.#mentions, subject)
    if (label === undefined || mention.start < sentence.start) return false
    if (covers.some(index => this.#labels[index] !== label)) return false
    if (mention.start - span.start > 30 || span.end - sentence.end > 3) return false
    const [caller] = this.#answers.callersOf(label)
    const isCalled = caller !== undefined && itemAt(this.#mentions, caller).start < sentence.start
    if (!isCalled || this.#explained.has(label)) return false
    const footnote = { label, span: sentence, text: sentence, block }
    this.#note(footnote)
    this.#answer('footnote', footnote, [wording], covers)
    return true
  }

  #readBracket(index: number, wordings: readonly Wording[], around: Surroundings): void {
    const bracket = itemAt(around.tokens, index)
    if (bracket.type !== 'bracket' || wordings.length === 0) return
    const inside = this.#elsewhere.inBracket(bracket, bracketCoverage(index, bracket.inside, wordings, around))
    const label = labelOpening(this.#document.text, bracket)
    if (label !== undefined && this.#answers.callersOf(label).length > 0) {
      this.#answers.ofCallers(label, { kind: 'bracket', span: bracket, wordings, inside })
      return
    }
    if (inside.length === 0) return
    this.#keepStatus(wordings)
    const marker = label ?? markerBefore(bracket, inside, this.#mentions, this.#labels)
    const notice = composed('bracket', bracket, wordings, inside)
    this.#notices.push(marker === undefined ? notice : { ...notice, marker })
  }
}

function trimmed(text: string, { start, end }: Span): Span {
  let last = end
  while (last > start && /\s/u.test(text.charAt(last - 1))) last--
  return { start, end: last }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)
