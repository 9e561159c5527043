/**
 * What can be done about a message: ways in the order in which an editor would think of them.
 */
import type { Notation } from '../formats/notation.js'
import { gendersOfParticiples } from '../language/participles.js'
import type { Analysis, Message } from '../linter/types.js'
import { isPossessive } from '../mentions/agreement.js'
import type { Mention } from '../mentions/types.js'
import { noticeLabels } from '../notices/extent.js'
import type { Notice } from '../notices/types.js'
import type { FalseClaim } from '../policy/claims.js'
import { requiredCategories, type Duty } from '../policy/duties.js'
import type { AliasType, Category } from '../registry/types.js'
import { insertionPoint } from './enclosures.js'
import { placesOf, type Places } from './places.js'
import { callRemovals, entitiesOf, removal } from './removal.js'
import { rowOf } from './rows.js'
import type { Series } from './series.js'
import type { Edit, FixOptions, Style } from './types.js'
import { capitalised, clause, predicate, sentence } from '../wording/notice.js'
import { pluralPredicate, predicateOfSeveral } from '../wording/several.js'
import { subjectOf, type Subject } from '../wording/subject.js'

/** @returns Nothing where the way does not lead anywhere. */
export type Candidate = (series: Series) => readonly Edit[] | undefined

export function candidatesFor(
  message: Message,
  analysis: Analysis,
  notation: Notation,
  options: FixOptions,
): readonly Candidate[] {
  const writer = new Writer(analysis, notation, options)
  const { document, mentions } = analysis
  const isAt = (mention: Mention): boolean => document.toSource(mention).start === message.start
  switch (message.ruleId) {
    case 'missing-notice':
    case 'late-notice':
    case 'incomplete-notice':
    case 'headline-notice': {
      const isMeant = ({ place }: Duty): boolean => (place === 'headline') === (message.ruleId === 'headline-notice')
      const duty = analysis.duties.find(
        owed => owed.entity === message.entity && isMeant(owed) && isAt(mentions[owed.due]!),
      )
      return duty ? writer.forDuty(duty) : []
    }
    case 'wrong-category':
    case 'outdated-notice': {
      const isWrong = message.ruleId === 'wrong-category'
      const claims = analysis.falseClaims.filter(
        ({ entity, fault }) => entity === message.entity && (fault.type === 'wrong') === isWrong,
      )
      return claims[0] ? writer.forClaim(claims[0]) : []
    }
    case 'repeated-notice':
      return writer.forRepetition(message)
    case 'unmatched-marker':
      return message.entity
        ? writer.forMarker(mentions.findIndex(mention => mention.entity === message.entity && isAt(mention)))
        : writer.forFootnote(message)
    default:
      return []
  }
}

/** Whether there is a way to be tried: of what an editor alone can decide there is none. */
export const isMendable = (message: Message, analysis: Analysis, notation: Notation, options: FixOptions): boolean =>
  candidatesFor(message, analysis, notation, options).length > 0

class Writer {
  readonly #analysis: Analysis
  readonly #notation: Notation
  readonly #options: FixOptions

  constructor(analysis: Analysis, notation: Notation, options: FixOptions) {
    this.#analysis = analysis
    this.#notation = notation
    this.#options = options
  }

  forDuty(duty: Duty): readonly Candidate[] {
    const { mentions, notices, labels } = this.#analysis
    const mention = mentions[duty.due]!
    const fresh = [...this.#ofRow(duty), ...this.#insertions(mention, duty.required)]
    if (duty.standing === 'incomplete') return [...this.#completions(duty), ...fresh, this.#addendum(mention, duty)]
    const label = labels[duty.due]
    if (label !== undefined && !this.#notation.addition) return fresh.map(way => this.#instead(label, way))
    if (label !== undefined) return [...this.#restored(duty, label), ...fresh]
    if (duty.standing === 'missing')
      return [...this.#uncalledFor(duty).map(lost => this.#calling(mention, lost)), ...fresh]
    if (duty.standing !== 'late') return fresh
    const later = notices[duty.later!]!
    if (later.kind === 'footnote') return [this.#calling(mention, later), ...fresh]
    const moved = fresh.map((way): Candidate => series => {
      const edits = way(series)
      const gone = this.#isSole(later) && later.kind !== 'prose' ? removal(this.#analysis, later, series) : undefined
      return edits && gone && [...edits, ...gone]
    })
    return [...moved.slice(0, 1), ...fresh]
  }

  /** A notice in place of a marker whose footnote there is no place for. */
  #instead(label: string, way: Candidate): Candidate {
    return series => {
      const edits = way(series)
      return edits && [...edits, ...callRemovals(this.#analysis.document, label, series)]
    }
  }

  forClaim({ entity, notice: index, mention }: FalseClaim): readonly Candidate[] {
    const { asOf, policy, mentions, notices, falseClaims } = this.#analysis
    const notice = notices[index]!
    const isFalseOf = new Set(falseClaims.filter(claim => claim.notice === index).map(claim => claim.entity))
    if ([...entitiesOf(this.#analysis, notice)].some(other => !isFalseOf.has(other))) return []
    const required = requiredCategories(entity, asOf, policy)
    if (required.length === 0) return [series => removal(this.#analysis, notice, series)]
    return isFalseOf.size > 1 ? [] : [this.#rewriting(notice, mentions[mention]!, required)]
  }

  forRepetition(message: Message): readonly Candidate[] {
    const { document, notices } = this.#analysis
    const notice = notices.find(
      ({ kind, ...span }) => kind !== 'footnote' && document.toSource(span).start === message.start,
    )
    return notice ? [series => removal(this.#analysis, notice, series)] : []
  }

  /** A marker which no footnote has. */
  forMarker(index: number): readonly Candidate[] {
    const { document, labels, duties, mentions } = this.#analysis
    const label = labels[index]
    if (label === undefined) return []
    const owed = duties.find(duty => labels[duty.due] === label && duty.standing !== 'stated')
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
   */
  forFootnote(message: Message): readonly Candidate[] {
    const { document, notices, duties } = this.#analysis
    const notice = notices.find(found => found.kind === 'footnote' && document.toSource(found).start === message.start)
    if (!notice || document.blocks.every(({ kind }) => kind === 'footnote')) return []
    if (duties.some(duty => duty.standing === 'missing' && this.#uncalledFor(duty).includes(notice))) return []
    return [
      series => {
        const footnote = series.footnotes.find(({ span }) => span.start === notice.start)
        return footnote && [series.removal(footnote)]
      },
    ]
  }

  #insertions(mention: Mention, categories: readonly Category[]): readonly Candidate[] {
    const places = placesOf(this.#analysis, mention)
    const subject = subjectOf(this.#analysis.document, mention)
    const templates = this.#options.templates[subject.language]
    const put = (offset: number, text: string): readonly Edit[] => this.#put(offset, text, places)
    const at = (offset: number, words: string): readonly Edit[] => put(offset, this.#notation.words(words))
    const said = predicate(subject, categories, templates)
    const bracket: Candidate = () => at(places.behind, ` (${said})`)
    const between: Candidate = () =>
      ownsNone(mention.alias.type) && !isPossessive(this.#analysis.document.text, mention)
        ? at(places.behind, this.#betweenCommas(clause(subject, categories, templates), places))
        : undefined
    const behind: Candidate = () =>
      places.sentence === undefined ? undefined : at(places.sentence, ` ${sentence(subject, categories, templates)}`)
    const note = subject.language === 'ru' ? '— прим. ред.' : '— Ed.'
    const inSpeech: Candidate = () => at(places.behind, ` (${said} ${note})`)
    const noted = this.#footnoteWords(subject, categories)
    const markedAt =
      (offset: number): Candidate =>
      series => {
        const call = series.callFor(noted, ownsNone(mention.alias.type) ? categories : [])
        return call && [...put(offset, call.marker), ...call.edits]
      }
    const marked = markedAt(places.atName)
    // Where nothing else can be read as the name's: «Instagram*-канал».
    const last = markedAt(mention.end)
    const style = this.#styleFor(categories)
    const kind = places.within?.kind
    if (style === 'footnote') {
      const called = this.#joinable(subject, categories).map(footnote => this.#calling(mention, footnote))
      return [...called, marked, bracket, behind, last]
    }
    if (kind === 'quotation') return [behind, inSpeech, marked, last]
    if (kind !== undefined) return [behind, marked, last]
    const opening = places.bracket
    if (opening !== undefined) return [() => at(opening, `${said}; `), bracket, behind, marked, last]
    if (style === 'clause' || places.pastBracket) return [between, bracket, behind, marked, last]
    return [bracket, between, behind, marked, last]
  }

  /** In the plural where several names call the footnote: «Признаны иностранными агентами». */
  #footnoteWords(subject: Subject, categories: readonly Category[]): string {
    const { duties, mentions } = this.#analysis
    const { language, mention } = subject
    const templates = this.#options.templates[language]
    if (this.#notation.note) return predicate(subject, categories, templates)
    const alike = duties.filter(
      ({ due, required, standing }) =>
        standing !== 'stated' && required.join() === categories.join() && ownsNone(mentions[due]!.alias.type),
    )
    const plural =
      alike.length > 1 && ownsNone(mention.alias.type) ? pluralPredicate(language, categories, templates) : undefined
    return plural ?? predicate(subject, categories, templates)
  }

  /** Footnotes that say just what is owed, of anybody or in the name's gender. */
  #joinable({ agreement, mention }: Subject, categories: readonly Category[]): readonly Notice[] {
    if (!ownsNone(mention.alias.type)) return []
    const { document, notices } = this.#analysis
    return notices.filter(notice => {
      if (notice.kind !== 'footnote' || notice.marker === undefined || !this.#states(notice, categories)) return false
      if (this.#notation.note && notice.marker.startsWith('^') && notice.covers.length > 0) return false
      const saysMore = notice.statements.some(({ category }) => category !== null && !categories.includes(category))
      const participles = gendersOfParticiples(document.text.slice(notice.start, notice.end))
      return (
        !saysMore &&
        !notice.covers.some(index => this.#isNamedIn(notice, index)) &&
        participles.every(gender => gender === 'pl' || gender === agreement.gender)
      )
    })
  }

  /** «* Meta признана …»: a footnote with a name in it is about that name. */
  #isNamedIn({ start, end }: Notice, index: number): boolean {
    const mention = this.#analysis.mentions[index]!
    return mention.start >= start && mention.end <= end
  }

  /** One bracket for all names of a row, behind the last of them. */
  #ofRow(duty: Duty): readonly Candidate[] {
    const { document, mentions } = this.#analysis
    const row = rowOf(this.#analysis, duty)
    if (row.length < 2 || this.#styleFor(duty.required) === 'footnote') return []
    const subjects = row.map(({ due }) => subjectOf(document, mentions[due]!))
    const { language } = subjects[0]!
    const genders = subjects.map(({ agreement }) => agreement.gender)
    const said = predicateOfSeveral(genders, language, duty.required, this.#options.templates[language])
    const places = placesOf(this.#analysis, mentions[row.at(-1)!.due]!)
    if (said === undefined || places.within || places.pastBracket || places.bracket !== undefined) return []
    return [() => this.#put(places.behind, ` (${this.#notation.words(said)})`, places)]
  }

  /** Puts something behind a character of the text. */
  #put(offset: number, text: string, { enclosures }: Places): readonly Edit[] {
    const { document } = this.#analysis
    if (this.#notation.insertion) return this.#notation.insertion(document, offset, text)
    const point = insertionPoint(document, offset, enclosures)
    return [{ start: point, end: point, text }]
  }

  #betweenCommas(words: string, { behind }: Places): string {
    const next = this.#analysis.document.text.slice(behind, behind + 1)
    return `, ${words}${next === '' || /[,.;:!?)»”\n]/.test(next) ? '' : ','}`
  }

  /** A bracket or footnote which says too little is written anew; of what is said more than that, nothing is lost. */
  #completions(duty: Duty): readonly Candidate[] {
    const { mentions, notices } = this.#analysis
    const mention = mentions[duty.due]!
    return notices
      .filter(notice => notice.covers.some(index => mentions[index]!.entity === duty.entity))
      .map(notice => this.#rewriting(notice, mention, duty.required))
  }

  /** Says the rest in a notice of its own. */
  #addendum(mention: Mention, { unstated }: Duty): Candidate {
    const ways = this.#insertions(mention, unstated)
    return series => ways[0]?.(series)
  }

  /** A notice of one entity in other words, in its own place. */
  #rewriting(notice: Notice, mention: Mention, categories: readonly Category[]): Candidate {
    const { document } = this.#analysis
    const subject = subjectOf(document, notice.kind === 'clause' ? this.#leanedOn(notice, mention) : mention)
    const templates = this.#options.templates[subject.language]
    const said = predicate(subject, categories, templates)
    return series => {
      if (!this.#isSole(notice) || this.#saysMore(notice)) return undefined
      if (notice.kind === 'bracket') return [series.replacement(notice, `(${this.#notation.words(said)})`)]
      if (notice.kind === 'footnote') {
        const footnote = series.footnotes.find(({ span }) => span.start === notice.start)
        const stop = document.text[notice.end - 1] === '.' ? '.' : ''
        return (
          footnote && [
            series.replacement(
              { start: footnote.text.start, end: notice.end },
              `${this.#notation.words(capitalised(said))}${stop}`,
            ),
          ]
        )
      }
      if (notice.kind === 'clause' && /,\s*$/u.test(document.text.slice(Math.max(0, notice.start - 3), notice.start)))
        return [series.replacement(notice, this.#notation.words(clause(subject, categories, templates)))]
      const gone = notice.kind === 'clause' ? removal(this.#analysis, notice, series) : undefined
      const put = this.#insertions(mention, categories)[0]?.(series)
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
    return (
      /\d{2}/.test(words) || (kind === 'bracket' && mentions.some(other => other.start >= start && other.end <= end))
    )
  }

  #isSole = (notice: Notice): boolean => entitiesOf(this.#analysis, notice).size === 1

  /** A marker without its footnote: one that nothing calls is meant, else it is written. */
  #restored(duty: Duty, label: string): readonly Candidate[] {
    const { document, footnotes, mentions } = this.#analysis
    if (footnotes.some(footnote => footnote.label === label) || !noticeLabels(this.#analysis)(label)) return []
    const subject = subjectOf(document, mentions[duty.due]!)
    const said = predicate(subject, duty.required, this.#options.templates[subject.language])
    return [
      ...this.#uncalledFor(duty).map((notice): Candidate => series => {
        const footnote = series.footnotes.find(({ span }) => span.start === notice.start)
        if (!footnote) return undefined
        const { span, text } = footnote
        const marker = document.text.slice(span.start, text.start).replace(/[\s:—–-]+$/u, '')
        const end = span.start + marker.length
        return [series.replacement({ start: footnote.span.start, end }, series.spelled(label))]
      }),
      series => series.footnoteFor(label, said),
    ]
  }

  /** Footnotes that nothing calls and that say what an entity is owed, in its own words if others are owed the same. */
  #uncalledFor(duty: Duty): readonly Notice[] {
    const { document, notices, duties, mentions } = this.#analysis
    const subject = subjectOf(document, mentions[duty.due]!)
    const said = predicate(subject, duty.required, this.#options.templates[subject.language]).toLowerCase()
    return notices.filter(notice => {
      if (notice.kind !== 'footnote' || notice.marker === undefined || notice.covers.length > 0) return false
      if (!this.#states(notice, duty.required)) return false
      const owed = duties.filter(other => other.standing === 'missing' && this.#states(notice, other.required))
      return owed.length === 1 || document.text.slice(notice.start, notice.end).toLowerCase().includes(said)
    })
  }

  #calling(mention: Mention, { marker, start }: Notice): Candidate {
    const places = placesOf(this.#analysis, mention)
    return series => {
      if (marker === undefined || mention.start > start) return undefined
      const call = series.calling(marker)
      return [...this.#put(places.atName, call.marker, places), ...call.edits]
    }
  }

  #states = ({ statements }: Notice, required: readonly Category[]): boolean =>
    required.every(category =>
      statements.some(
        statement =>
          statement.category === category ||
          (statement.category === null && statement.banned && (category === 'terrorist' || category === 'extremist')),
      ),
    )

  #styleFor(categories: readonly Category[]): Style {
    const { style, styles } = this.#options
    return categories.map(category => styles[category]).find(found => found !== undefined) ?? style
  }
}

/** Of products and derived words the owner is named: that takes a bracket. */
const ownsNone = (type: AliasType): boolean => type !== 'product' && type !== 'derived'
