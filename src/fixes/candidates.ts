/**
 * What can be done about a message: ways in the order in which an editor would think of them.
 */
import { firstWhere } from '../document/search.js'
import type { Notation } from '../formats/notation.js'
import { gendersOfParticiples } from '../language/participles.js'
import type { Analysis, Message } from '../kernel/types.js'
import { isPossessive } from '../mentions/agreement.js'
import type { Mention } from '../mentions/types.js'
import type { Notice } from '../notices/types.js'
import type { FalseClaim } from '../policy/claims.js'
import type { Duty } from '../policy/duties.js'
import { isOfKind, isSaidIn } from '../policy/stated.js'
import { requiredKinds } from '../policy/statuses.js'
import type { StatusKind } from '../registry/status-kind.js'
import { insertionPoint } from './enclosures.js'
import { keyOfKinds, lookupOf, ownsNone, type Lookup } from './lookup.js'
import { placesOf, type Places } from './places.js'
import { callRemovals, entitiesOf, removal } from './removal.js'
import { Rows, type Row } from './rows.js'
import type { Series } from './series.js'
import type { Edit, FixOptions, Style } from './types.js'
import { capitalised, clause, predicate, sentence } from '../wording/notice.js'
import { pluralPredicate, predicateOfSeveral } from '../wording/several.js'
import { subjectOf, type Subject } from '../wording/subject.js'

/** @returns Nothing where the way does not lead anywhere. */
export type Candidate = (series: Series) => readonly Edit[] | undefined

/** Tells the ways of mending a message, in the order in which they are to be tried; they are thought of one by one. */
export function waysOf(
  analysis: Analysis,
  notation: Notation,
  options: FixOptions,
): (message: Message) => Iterable<Candidate> {
  const writer = new Writer(analysis, notation, options)
  const lookup = lookupOf(analysis)
  return message => {
    const { ruleId, entity, start } = message
    switch (ruleId) {
      case 'missing-notice':
      case 'late-notice':
      case 'incomplete-notice':
      case 'headline-notice': {
        const duty = entity && lookup.dutyAt(entity, ruleId === 'headline-notice' ? 'headline' : 'body', start)
        return duty ? writer.forDuty(duty) : []
      }
      case 'wrong-category':
      case 'outdated-notice': {
        const claim = entity && lookup.claimOf(entity, ruleId === 'wrong-category')
        return claim ? writer.forClaim(claim) : []
      }
      case 'repeated-notice':
        return writer.forRepetition(start)
      case 'unmatched-marker':
        return entity ? writer.forMarker(lookup.mentionAt(entity, start)) : writer.forFootnote(start)
      default:
        return []
    }
  }
}

/** Whether there is a way to be tried: of what an editor alone can decide there is none. */
export function isMendable(message: Message, analysis: Analysis, notation: Notation, options: FixOptions): boolean {
  const [first] = waysOf(analysis, notation, options)(message)
  return first !== undefined
}

class Writer {
  readonly #analysis: Analysis
  readonly #notation: Notation
  readonly #options: FixOptions
  readonly #lookup: Lookup
  readonly #rows: Rows
  /** By what they have to say. */
  readonly #uncalled = new Map<string, readonly Notice[]>()
  readonly #joinable = new Map<string, readonly Notice[]>()
  #awaited: ReadonlySet<Notice> | undefined
  readonly #brackets = new Map<Row, string | undefined>()

  constructor(analysis: Analysis, notation: Notation, options: FixOptions) {
    this.#analysis = analysis
    this.#lookup = lookupOf(analysis)
    this.#rows = new Rows(analysis)
    this.#notation = notation
    this.#options = options
  }

  *forDuty(duty: Duty): Iterable<Candidate> {
    const { mentions, notices, labels } = this.#analysis
    const mention = mentions[duty.due]!
    const label = labels[duty.due]
    if (duty.standing === 'incomplete') {
      yield* this.#completions(duty)
      yield* this.#fresh(duty)
      yield this.#addendum(mention, duty)
      return
    }
    if (label !== undefined && !this.#notation.addition) {
      for (const way of this.#fresh(duty)) yield this.#instead(label, way)
      return
    }
    if (label !== undefined) yield* this.#restored(duty, label)
    else if (duty.standing === 'missing') yield* this.#callingOneOf(this.#uncalledFor(duty), mention)
    else if (duty.standing === 'late') yield* this.#brought(notices[duty.later!]!, mention, duty)
    yield* this.#fresh(duty)
  }

  /** New notices. */
  *#fresh(duty: Duty): Iterable<Candidate> {
    yield* this.#ofRow(duty)
    yield* this.#insertions(this.#analysis.mentions[duty.due]!, duty.required)
  }

  /** The later notice, where it is due. */
  *#brought(later: Notice, mention: Mention, duty: Duty): Iterable<Candidate> {
    if (later.kind === 'footnote') {
      yield this.#calling(mention, later)
      return
    }
    const [way] = this.#fresh(duty)
    if (!way) return
    yield series => {
      const edits = way(series)
      const gone = this.#isSole(later) && later.kind !== 'prose' ? removal(this.#analysis, later, series) : undefined
      return edits && gone && [...edits, ...gone]
    }
  }

  /** A notice in place of a marker whose footnote there is no place for. */
  #instead(label: string, way: Candidate): Candidate {
    return series => {
      const edits = way(series)
      return edits && [...edits, ...callRemovals(this.#analysis.document, label, series)]
    }
  }

  /** What is said beyond what is asked for stays: it was true, and houses want it so. */
  forClaim({ entity, notice: index, mention, isSurplus }: FalseClaim): readonly Candidate[] {
    if (isSurplus) return []
    const { mentions, notices } = this.#analysis
    const notice = notices[index]!
    const isFalseOf = new Set(this.#lookup.claimsOf(index).map(claim => claim.entity))
    if ([...entitiesOf(this.#analysis, notice)].some(other => !isFalseOf.has(other))) return []
    const required = requiredKinds(entity, this.#analysis)
    if (required.length === 0) return [series => removal(this.#analysis, notice, series)]
    return isFalseOf.size > 1 ? [] : [this.#rewriting(notice, mentions[mention]!, required)]
  }

  /** @param start Of the notice, in the source. */
  forRepetition(start: number): readonly Candidate[] {
    const notice = this.#lookup.noticeAt(false, start)
    return notice ? [series => removal(this.#analysis, notice, series)] : []
  }

  /** A marker which no footnote has. */
  forMarker(index: number | undefined): Iterable<Candidate> {
    const { document, labels, mentions } = this.#analysis
    const label = index === undefined ? undefined : labels[index]
    if (index === undefined || label === undefined) return []
    const owed = this.#lookup.owedAt(label)
    if (owed) return this.#restored(owed, label)
    return [
      series => {
        const own = series.callsOf(label).filter(({ start }) => start >= mentions[index]!.end)
        return own.length > 0 ? callRemovals(document, label, series) : undefined
      },
    ]
  }

  /**
   * A footnote which nothing calls goes, unless it is all there is, or what somebody is owed: his own message sees to that.
   * @param start In the source.
   */
  forFootnote(start: number): readonly Candidate[] {
    const notice = this.#lookup.noticeAt(true, start)
    if (!notice || this.#lookup.holdsNotesOnly || this.#wanted.has(notice)) return []
    return [
      series => {
        const footnote = series.footnoteAt(notice.start)
        return footnote && [series.removal(footnote)]
      },
    ]
  }

  *#insertions(mention: Mention, kinds: readonly StatusKind[]): Iterable<Candidate> {
    const places = this.#placesOf(mention)
    const subject = subjectOf(this.#analysis.document, mention)
    const templates = this.#options.templates
    const put = (offset: number, text: string): readonly Edit[] => this.#put(offset, text, places)
    const at = (offset: number, words: string): readonly Edit[] => put(offset, this.#notation.words(words))
    const said = predicate(subject, kinds, templates)
    const bracket: Candidate = () => at(places.behind, ` (${said})${places.stop}`)
    const between: Candidate = () =>
      ownsNone(mention.alias.type) && !isPossessive(this.#analysis.document.text, mention)
        ? at(places.behind, this.#betweenCommas(clause(subject, kinds, templates), places))
        : undefined
    const behind: Candidate = () =>
      places.sentence === undefined ? undefined : at(places.sentence, ` ${sentence(subject, kinds, templates)}`)
    const note = subject.language === 'ru' ? '— прим. ред.' : '— Ed.'
    const inSpeech: Candidate = () => at(places.behind, ` (${said} ${note})`)
    const noted = this.#footnoteWords(subject, kinds)
    const markedAt =
      (offset: number): Candidate =>
      series => {
        const call = series.callFor(noted, ownsNone(mention.alias.type) ? kinds : [])
        return call && [...put(offset, call.marker), ...call.edits]
      }
    const marked = markedAt(places.atName)
    // Where nothing else can be read as the name's: «Instagram*-канал».
    const last = markedAt(mention.end)
    const style = this.#styleFor(kinds)
    const kind = places.within?.kind
    const opening = places.bracket
    if (style === 'footnote') {
      if (kind === 'link') yield behind
      yield* this.#callingOneOf(this.#joinableFor(subject, kinds), mention)
      yield marked
      if (kind !== 'link') yield* [bracket, behind]
    } else if (kind === 'quotation') yield* [behind, inSpeech, marked]
    else if (kind !== undefined) yield* [behind, marked]
    else if (opening !== undefined) yield* [() => at(opening, `${said}; `), bracket, behind, marked]
    else if (style === 'clause' || places.pastBracket) yield* [between, bracket, behind, marked]
    else yield* [bracket, between, behind, marked]
    yield last
  }

  /** In the plural where several names call the footnote: «Признаны иностранными агентами». */
  #footnoteWords(subject: Subject, kinds: readonly StatusKind[]): string {
    const { language, mention } = subject
    const templates = this.#options.templates
    if (this.#notation.note) return predicate(subject, kinds, templates)
    const isOwedToMany = this.#lookup.countOwed(kinds) > 1
    const plural =
      isOwedToMany && ownsNone(mention.alias.type) ? pluralPredicate(language, kinds, templates) : undefined
    return plural ?? predicate(subject, kinds, templates)
  }

  /** Footnotes that say just what is owed, of anybody or in the name's gender. */
  #joinableFor({ agreement, mention }: Subject, kinds: readonly StatusKind[]): readonly Notice[] {
    if (!ownsNone(mention.alias.type)) return []
    const { document, notices } = this.#analysis
    const key = `${agreement.gender} ${keyOfKinds(kinds)}`
    const known = this.#joinable.get(key)
    if (known) return known
    const found = notices.filter(notice => {
      if (notice.kind !== 'footnote' || notice.marker === undefined || !this.#states(notice, kinds)) return false
      if (this.#notation.note && notice.marker.startsWith('^') && notice.covers.length > 0) return false
      const saysMore = notice.statements.some(
        statement => statement.category !== null && !kinds.some(kind => isOfKind(statement, kind)),
      )
      const participles = gendersOfParticiples(document.text.slice(notice.start, notice.end))
      return (
        !saysMore &&
        !notice.covers.some(index => this.#isNamedIn(notice, index)) &&
        participles.every(gender => gender === 'pl' || gender === agreement.gender)
      )
    })
    this.#joinable.set(key, found)
    return found
  }

  /** «* Meta признана …»: a footnote with a name in it is about that name. */
  #isNamedIn({ start, end }: Notice, index: number): boolean {
    const mention = this.#analysis.mentions[index]!
    return mention.start >= start && mention.end <= end
  }

  /** One bracket for all names of a row, behind the last of them. */
  #ofRow(duty: Duty): readonly Candidate[] {
    const { mentions } = this.#analysis
    const row = this.#rows.of(duty)
    if (!row || this.#styleFor(duty.required) === 'footnote') return []
    if (!this.#brackets.has(row)) this.#brackets.set(row, this.#saidOf(row))
    const said = this.#brackets.get(row)
    const places = this.#placesOf(mentions[row.at(-1)!.due]!)
    if (said === undefined || places.within || places.pastBracket || places.bracket !== undefined) return []
    return [() => this.#put(places.behind, ` (${this.#notation.words(said)})${places.stop}`, places)]
  }

  #placesOf(mention: Mention): Places {
    const { document, calls } = this.#analysis
    return placesOf({ document, calls, noticed: this.#lookup.noticed }, mention)
  }

  #saidOf(row: Row): string | undefined {
    const { document, mentions } = this.#analysis
    const subjects = row.map(({ due }) => subjectOf(document, mentions[due]!))
    const { language } = subjects[0]!
    const genders = subjects.map(({ agreement }) => agreement.gender)
    return predicateOfSeveral(genders, language, row[0]!.required, this.#options.templates)
  }

  /** Puts something behind a character of the text. */
  #put(offset: number, text: string, { enclosures }: Places): readonly Edit[] {
    const { document } = this.#analysis
    if (this.#notation.insertion) return this.#notation.insertion(document, offset, text)
    const point = insertionPoint(document, offset, enclosures)
    return [{ start: point, end: point, text }]
  }

  #betweenCommas(words: string, { behind, stop }: Places): string {
    if (stop !== '') return `, ${words}${stop}`
    const next = this.#analysis.document.text.slice(behind, behind + 1)
    return `, ${words}${next === '' || /[,.;:!?)»”\n]/.test(next) ? '' : ','}`
  }

  /** A bracket or footnote which says too little is written anew; of what is said more than that, nothing is lost. */
  *#completions(duty: Duty): Iterable<Candidate> {
    const mention = this.#analysis.mentions[duty.due]!
    for (const notice of this.#lookup.about(duty.entity)) yield this.#rewriting(notice, mention, duty.required)
  }

  /** Says the rest in a notice of its own. */
  #addendum(mention: Mention, { unstated }: Duty): Candidate {
    const [way] = this.#insertions(mention, unstated)
    return series => way?.(series)
  }

  /** A notice of one entity in other words, in its own place. */
  #rewriting(notice: Notice, mention: Mention, kinds: readonly StatusKind[]): Candidate {
    const { document } = this.#analysis
    const subject = subjectOf(document, notice.kind === 'clause' ? this.#leanedOn(notice, mention) : mention)
    const templates = this.#options.templates
    const said = predicate(subject, kinds, templates)
    return series => {
      if (!this.#isSole(notice) || this.#saysMore(notice)) return undefined
      if (notice.kind === 'bracket') return [series.replacement(notice, `(${this.#notation.words(said)})`)]
      if (notice.kind === 'footnote') {
        const footnote = series.footnoteAt(notice.start)
        const stop = document.text[notice.end - 1] === '.' ? '.' : ''
        const isLower = footnote && /^\p{Ll}/u.test(document.text.slice(footnote.text.start, notice.end))
        const words = this.#notation.words(isLower ? said : capitalised(said))
        return footnote && [series.replacement({ start: footnote.text.start, end: notice.end }, `${words}${stop}`)]
      }
      if (notice.kind === 'clause' && /,\s*$/u.test(document.text.slice(Math.max(0, notice.start - 3), notice.start)))
        return [series.replacement(notice, this.#notation.words(clause(subject, kinds, templates)))]
      const gone = notice.kind === 'clause' ? removal(this.#analysis, notice, series) : undefined
      const [way] = this.#insertions(mention, kinds)
      const put = way?.(series)
      return gone && put && [...gone, ...put]
    }
  }

  /** «Instagram принадлежит Meta, признанной …»: the clause is said of the owner, whatever it answers for. */
  #leanedOn({ start, covers }: Notice, mention: Mention): Mention {
    const { mentions } = this.#analysis
    return covers.map(index => mentions[index]!).findLast(({ end }) => end <= start) ?? mention
  }

  /** Dates, and names beside the one it is about. */
  #saysMore({ start, end, kind }: Notice): boolean {
    const { document, mentions } = this.#analysis
    const words = document.text.slice(start, end).replace(/^\S+/u, '')
    const named = mentions[firstWhere(mentions, mention => mention.start >= start)]
    return /\d{2}/.test(words) || (kind === 'bracket' && named !== undefined && named.end <= end)
  }

  #isSole(notice: Notice): boolean {
    return entitiesOf(this.#analysis, notice).size === 1
  }

  /** A marker without its footnote: one that nothing calls is meant, else it is written. */
  *#restored(duty: Duty, label: string): Iterable<Candidate> {
    const { document, mentions } = this.#analysis
    if (!this.#lookup.isDangling(label)) return
    const subject = subjectOf(document, mentions[duty.due]!)
    const said = predicate(subject, duty.required, this.#options.templates)
    for (const notice of this.#uncalledFor(duty))
      yield series => {
        const footnote = series.footnoteAt(notice.start)
        if (!footnote) return undefined
        const { span, text } = footnote
        // Of a note that shows no marker of its own, the call is written anew.
        if (span.start === text.start) return series.renamed(label, footnote.label)
        const marker = document.text.slice(span.start, text.start).replace(/[\s:—–-]+$/u, '')
        const end = span.start + marker.length
        return [series.replacement({ start: footnote.span.start, end }, series.spelled(label))]
      }
    yield series => series.footnoteFor(label, said)
  }

  /** Footnotes that nothing calls and that say what an entity is owed, in its own words if others are owed the same. */
  #uncalledFor(duty: Duty): readonly Notice[] {
    const { document, mentions } = this.#analysis
    if (this.#lookup.uncalled.length === 0) return []
    const subject = subjectOf(document, mentions[duty.due]!)
    const said = predicate(subject, duty.required, this.#options.templates).toLowerCase()
    const key = `${keyOfKinds(duty.required)} ${said}`
    const known = this.#uncalled.get(key)
    if (known) return known
    const found = this.#lookup.uncalled.filter(notice => {
      if (!this.#states(notice, duty.required)) return false
      const owed = this.#lookup.missing.filter(({ required }) => this.#states(notice, required))
      return (
        owed.reduce((sum, { count }) => sum + count, 0) === 1 ||
        document.text.slice(notice.start, notice.end).toLowerCase().includes(said)
      )
    })
    this.#uncalled.set(key, found)
    return found
  }

  /** Footnotes that an entity is owed, and that wait for its name to call them. */
  get #wanted(): ReadonlySet<Notice> {
    if (!this.#awaited) {
      const missing = this.#analysis.duties.filter(({ standing }) => standing === 'missing')
      const lists = new Set(missing.map(duty => this.#uncalledFor(duty)))
      this.#awaited = new Set([...lists].flat())
    }
    return this.#awaited
  }

  /** Calls a footnote that stands behind a name, the first one first. @param footnotes By start. */
  *#callingOneOf(footnotes: readonly Notice[], mention: Mention): Iterable<Candidate> {
    const first = firstWhere(footnotes, ({ start }) => start >= mention.start)
    for (let next = first; next < footnotes.length; next++) yield this.#calling(mention, footnotes[next]!)
  }

  #calling(mention: Mention, { marker, start }: Notice): Candidate {
    const places = this.#placesOf(mention)
    return series => {
      if (marker === undefined || mention.start > start) return undefined
      const call = series.calling(marker)
      return [...this.#put(places.atName, call.marker, places), ...call.edits]
    }
  }

  #states = ({ statements }: Notice, required: readonly StatusKind[]): boolean =>
    required.every(kind =>
      statements.some(
        statement =>
          isOfKind(statement, kind) ||
          (statement.category === null && statement.banned && kind.ban === 'required' && isSaidIn(kind, statement)),
      ),
    )

  #styleFor(kinds: readonly StatusKind[]): Style {
    const { style, styles } = this.#options
    return kinds.map(({ id }) => styles[id]).find(found => found !== undefined) ?? style
  }
}
