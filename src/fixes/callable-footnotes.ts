/**
 * Footnotes that are there: those that nothing calls, and those that a further name can call.
 */
import { itemAt } from '../checked/index.js'
import { firstWhere } from '../document/search.js'
import { gendersOfParticiples } from '../language/participles.js'
import type { Mention } from '../mentions/types.js'
import type { Notice } from '../notices/types.js'
import type { Duty } from '../policy/duties.js'
import { isOfKind, isSaidIn } from '../policy/stated.js'
import type { StatusKind } from '../registry/status-kind.js'
import { predicate } from '../wording/notice.js'
import { subjectOf, type Subject } from '../wording/subject.js'
import { keyOfKinds, ownsNone } from './lookup.js'
import { placesAt, put, type Grounds } from './putting.js'
import type { Way } from './ways.js'

export class CallableFootnotes {
  readonly #grounds: Grounds
  /** By what they have to say. */
  readonly #uncalled = new Map<string, readonly Notice[]>()
  readonly #joinable = new Map<string, readonly Notice[]>()
  #awaited: ReadonlySet<Notice> | undefined

  constructor(grounds: Grounds) {
    this.#grounds = grounds
  }

  /** A name calls a footnote. */
  calling(mention: Mention, { marker, start }: Notice): Way {
    const places = placesAt(this.#grounds, mention)
    return series => {
      if (marker === undefined || mention.start > start) return undefined
      const call = series.calling(marker)
      return [...put(this.#grounds, places.atName, call.marker, places), ...call.edits]
    }
  }

  /** A name calls a footnote that stands behind it, the first one first. @param footnotes By start. */
  *callingOneOf(footnotes: readonly Notice[], mention: Mention): Iterable<Way> {
    const first = firstWhere(footnotes, ({ start }) => start >= mention.start)
    for (let next = first; next < footnotes.length; next++) yield this.calling(mention, itemAt(footnotes, next))
  }

  /** A marker without its footnote: one that nothing calls is meant, else it is written. */
  *restored(duty: Duty, label: string): Iterable<Way> {
    const { analysis, lookup, options } = this.#grounds
    const { document, mentions } = analysis
    if (!lookup.isDangling(label)) return
    const subject = subjectOf(document, itemAt(mentions, duty.due))
    const said = predicate(subject, duty.required, options.templates)
    for (const notice of this.uncalledFor(duty))
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

  /** Those that nothing calls and that say what an entity is owed, in its own words if others are owed the same. */
  uncalledFor(duty: Duty): readonly Notice[] {
    const { analysis, lookup, options } = this.#grounds
    const { document, mentions } = analysis
    if (lookup.uncalled.length === 0) return []
    const subject = subjectOf(document, itemAt(mentions, duty.due))
    const said = predicate(subject, duty.required, options.templates).toLowerCase()
    const key = `${keyOfKinds(duty.required)} ${said}`
    const known = this.#uncalled.get(key)
    if (known) return known
    const found = lookup.uncalled.filter(notice => {
      if (!states(notice, duty.required)) return false
      const owed = lookup.missing.filter(({ required }) => states(notice, required))
      return (
        owed.reduce((sum, { count }) => sum + count, 0) === 1 ||
        document.text.slice(notice.start, notice.end).toLowerCase().includes(said)
      )
    })
    this.#uncalled.set(key, found)
    return found
  }

  /** Whether an entity is owed it, and it waits for its name to call it. */
  isAwaited(footnote: Notice): boolean {
    if (!this.#awaited) {
      const missing = this.#grounds.analysis.duties.filter(({ standing }) => standing === 'missing')
      const lists = new Set(missing.map(duty => this.uncalledFor(duty)))
      this.#awaited = new Set([...lists].flat())
    }
    return this.#awaited.has(footnote)
  }

  /** Those that say just what is owed, of anybody or in the name's gender. */
  joinableFor({ agreement, mention }: Subject, kinds: readonly StatusKind[]): readonly Notice[] {
    if (!ownsNone(mention.alias.type)) return []
    const { analysis, notation } = this.#grounds
    const { document, notices } = analysis
    const key = `${agreement.gender} ${keyOfKinds(kinds)}`
    const known = this.#joinable.get(key)
    if (known) return known
    const found = notices.filter(notice => {
      if (notice.kind !== 'footnote' || !states(notice, kinds)) return false
      if (notation.note && notice.marker?.startsWith('^') === true && notice.covers.length > 0) return false
      const saysMore = notice.statements.some(
        statement => statement.category !== null && !kinds.some(kind => isOfKind(statement, kind)),
      )
      const participles = gendersOfParticiples(document.text.slice(notice.start, notice.end))
      return (
        !saysMore &&
        !notice.covers.some(index => isWithin(itemAt(analysis.mentions, index), notice)) &&
        participles.every(gender => gender === 'pl' || gender === agreement.gender)
      )
    })
    this.#joinable.set(key, found)
    return found
  }
}

/** «* Meta признана …»: a footnote with a name in it is about that name. */
const isWithin = (mention: Mention, { start, end }: Notice): boolean => mention.start >= start && mention.end <= end

const states = ({ statements }: Notice, required: readonly StatusKind[]): boolean =>
  required.every(kind =>
    statements.some(
      statement =>
        isOfKind(statement, kind) ||
        (statement.category === null && statement.banned && kind.ban === 'required' && isSaidIn(kind, statement)),
    ),
  )
