/**
 * Notices where there are none, in the order in which an editor would think of them.
 */
import { itemAt, lastOf } from '../checked/index.js'
import { isPossessive } from '../mentions/agreement.js'
import type { Mention } from '../mentions/types.js'
import type { Duty } from '../policy/duties.js'
import type { StatusKind } from '../registry/status-kind.js'
import { clause, predicate, sentence } from '../wording/notice.js'
import { catalogs } from '../wording/words/index.js'
import { pluralPredicate, predicateOfSeveral } from '../wording/several.js'
import { subjectOf, type Subject } from '../wording/subject.js'
import type { CallableFootnotes } from './callable-footnotes.js'
import { ownsNone } from './lookup.js'
import type { Places } from './places.js'
import { placesAt, put, type Grounds } from './putting.js'
import { Rows, type Row } from './rows.js'
import type { Edit, Style } from './types.js'
import type { Way } from './ways.js'

export class NewNotices {
  readonly #grounds: Grounds
  readonly #footnotes: CallableFootnotes
  readonly #rows: Rows
  readonly #brackets = new Map<Row, string | undefined>()

  constructor(grounds: Grounds, footnotes: CallableFootnotes) {
    this.#grounds = grounds
    this.#footnotes = footnotes
    this.#rows = new Rows(grounds.analysis)
  }

  /** Of all that a duty asks for: of a row of names as one, else at the name where it is due. */
  *for(duty: Duty): Iterable<Way> {
    yield* this.#ofRow(duty)
    yield* this.at(itemAt(this.#grounds.analysis.mentions, duty.due), duty.required)
  }

  /** At a name, whatever stands there. */
  *at(mention: Mention, kinds: readonly StatusKind[]): Iterable<Way> {
    const { analysis, notation, options } = this.#grounds
    const places = placesAt(this.#grounds, mention)
    const subject = subjectOf(analysis.document, mention)
    const templates = options.templates
    const putAt = (offset: number, text: string): readonly Edit[] => put(this.#grounds, offset, text, places)
    const at = (offset: number, words: string): readonly Edit[] => putAt(offset, notation.words(words))
    const said = predicate(subject, kinds, templates)
    const bracket: Way = () => at(places.behind, ` (${said})${places.stop}`)
    const betweenAt =
      (offset: number, stop: Places['stop']): Way =>
      () =>
        ownsNone(mention.alias.type) && !isPossessive(analysis.document.text, mention)
          ? at(offset, this.#betweenCommas(clause(subject, kinds, templates), offset, stop))
          : undefined
    const between = betweenAt(places.behind, places.stop)
    const behind: Way = () =>
      places.sentence === undefined ? undefined : at(places.sentence, ` ${sentence(subject, kinds, templates)}`)
    const note = catalogs[subject.language].editorsNote
    const inSpeech: Way = () => at(places.behind, ` (${said} ${note})`)
    const noted = this.#footnoteWords(subject, kinds)
    const markedAt =
      (offset: number): Way =>
      series => {
        const call = series.callFor(noted, ownsNone(mention.alias.type) ? kinds : [], offset)
        return call && [...putAt(offset, call.marker), ...call.edits]
      }
    const marked = markedAt(places.atName)
    // Where nothing else can be read as the name's: «Instagram*-канал».
    const last = markedAt(mention.end)
    const style = this.#styleFor(kinds)
    const kind = places.within?.kind
    const opening = places.bracket
    const inner = places.inBracket
    if (style === 'footnote') {
      yield* this.#footnotes.callingOneOf(this.#footnotes.joinableFor(subject, kinds), mention)
      yield* [marked, bracket, behind]
    } else if (kind === 'quotation') yield* [behind, inSpeech, marked]
    else if (kind === 'bracket') yield* [between, behind, marked]
    else if (opening !== undefined) yield* [() => at(opening, `${said}; `), bracket, behind, marked]
    else if (inner !== undefined) yield* [betweenAt(inner, ''), () => at(inner, `; ${said}`), bracket, behind, marked]
    else if (style === 'clause' || places.pastBracket) yield* [between, bracket, behind, marked]
    else yield* [bracket, between, behind, marked]
    yield last
  }

  /** In the plural where several names call the footnote: «Признаны иностранными агентами». */
  #footnoteWords(subject: Subject, kinds: readonly StatusKind[]): string {
    const { language, mention } = subject
    const { notation, options, lookup } = this.#grounds
    const { templates } = options
    if (notation.note) return predicate(subject, kinds, templates)
    const isOwedToMany = lookup.countOwed(kinds) > 1
    const plural =
      isOwedToMany && ownsNone(mention.alias.type) ? pluralPredicate(language, kinds, templates) : undefined
    return plural ?? predicate(subject, kinds, templates)
  }

  /** One bracket for all names of a row, behind the last of them. */
  #ofRow(duty: Duty): readonly Way[] {
    const row = this.#rows.of(duty)
    if (!row || this.#styleFor(duty.required) === 'footnote') return []
    if (!this.#brackets.has(row)) this.#brackets.set(row, this.#saidOf(row))
    const said = this.#brackets.get(row)
    const places = placesAt(this.#grounds, itemAt(this.#grounds.analysis.mentions, lastOf(row).due))
    if (said === undefined || places.within || places.pastBracket || places.bracket !== undefined) return []
    const { notation } = this.#grounds
    const putAt =
      (offset: number, text: string): Way =>
      () =>
        put(this.#grounds, offset, text, places)
    const words = notation.words(said)
    const inner = places.inBracket
    return [
      ...(inner === undefined ? [] : [putAt(inner, `, ${words}`)]),
      putAt(places.behind, ` (${words})${places.stop}`),
    ]
  }

  #saidOf(row: Row): string | undefined {
    const { document, mentions } = this.#grounds.analysis
    const subjects = row.map(({ due }) => subjectOf(document, itemAt(mentions, due)))
    const { language } = itemAt(subjects, 0)
    const genders = subjects.map(({ agreement }) => agreement.gender)
    return predicateOfSeveral(genders, language, itemAt(row, 0).required, this.#grounds.options.templates)
  }

  #betweenCommas(words: string, offset: number, stop: Places['stop']): string {
    if (stop !== '') return `, ${words}${stop}`
    const next = this.#grounds.analysis.document.text.slice(offset, offset + 2)
    return `, ${words}${next === '' || /^(?:[,.;:!?)»”\n]|[\u00A0 ]?\/)/u.test(next) ? '' : ','}`
  }

  #styleFor(kinds: readonly StatusKind[]): Style {
    const { style, styles } = this.#grounds.options
    return kinds.map(({ id }) => styles[id]).find(found => found !== undefined) ?? style
  }
}
