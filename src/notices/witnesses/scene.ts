/**
 * A place where a text may tell a status of a party: its passage, what the register says, who is told what beside it.
 */
import { entryOf, itemAt, lastOf } from '../../checked/index.js'
import { firstBehind, spanAround } from '../../document/search.js'
import type { Span } from '../../document/types.js'
import { statusRoles, type ContextRole, type NoticeRole } from '../../language/roles.js'
import type { StatusWord } from '../../language/status.js'
import { hasRole } from '../../language/words.js'
import type { Mention } from '../../mentions/types.js'
import { standingOn } from '../../registry/status.js'
import type { Entity, IsoDate, StatusId } from '../../registry/types.js'
import { clauseStart, coordinated } from '../statements/clauses.js'
import { expressionAt } from '../tokens/expressions.js'
import { namedFirst } from '../news/going-on.js'
import { statusOf } from '../tokens/kinds.js'
import { isMark, isTerm, isWord, mayBe, mentionsIn, type Token, type WordToken } from '../tokens/tokens.js'
import type { Notice, Statement } from '../types.js'
import { daysIn, precisionOf, type NamedDay, type Precision } from './days.js'
import type { Passage } from './passages.js'
import { isOfRegister, type Text } from './text.js'

/** A status that a party has. */
export interface Held {
  readonly kind: StatusId
  /** By which the register dates it: those of the decision, its force, its listing. */
  readonly days: readonly IsoDate[]
}

/** The statuses that a party has on a day, with the days by which the register dates them. */
export function heldBy({ designations }: Entity, asOf: IsoDate): readonly Held[] {
  return designations.flatMap(designation => {
    const { category, decided, inForce, listed } = designation
    const dated = [decided, inForce, listed].filter(day => day !== undefined && day <= asOf)
    const isHeld = dated.length > 0 && standingOn(designation, asOf, 'earliest') === 'in-force'
    return isHeld ? [{ kind: category, days: dated as readonly IsoDate[] }] : []
  })
}

/** A party in an item beside the one that is looked at. */
interface Neighbour {
  readonly mention: Mention
  readonly place: number
}

/** In tokens: "January 2026." */
const longestDate = 4

/** In tokens: so far to either side a passage is looked at. */
const reach = 60

export class Scene {
  readonly text: Text
  readonly mention: Mention
  readonly held: Held
  readonly passage: Passage
  /** Around the name, which stands at `at`. */
  readonly tokens: readonly Token[]
  readonly at: number
  /** Of them those that no mark stronger than a comma parts from the name. */
  readonly #clause: readonly Token[]
  readonly #place: number

  private constructor(text: Text, mention: Mention, held: Held, place: number) {
    const tokens = text.passages.tokensOf(place)
    const at = firstBehind(tokens, mention.start)
    this.text = text
    this.mention = mention
    this.held = held
    this.passage = entryOf(text.passages, place)
    this.tokens = tokens.slice(Math.max(0, at - reach), at + reach)
    this.at = Math.min(at, reach)
    const isPart = (token: Token): boolean => isMark(token, ';:—–')
    const end = this.tokens.findIndex((token, index) => index > this.at && isPart(token))
    this.#clause = this.tokens.slice(this.tokens.slice(0, this.at).findLastIndex(isPart) + 1, end < 0 ? undefined : end)
    this.#place = place
  }

  /** Nothing where a name stands beside the running text. */
  static of(text: Text, mention: Mention, held: Held): Scene | undefined {
    const place = text.passages.around(mention)
    return place < 0 ? undefined : new Scene(text, mention, held, place)
  }

  /** Words around the name that state its status, or name a register, and that no notice of others holds. */
  get openWords(): readonly StatusWord[] {
    return this.#words.filter(word => !this.#isSaidElsewhere(word))
  }

  /** Those around the name that state its status, whoever is told to have it. */
  get ownWords(): readonly StatusWord[] {
    return this.#words.filter(this.isOfStatus)
  }

  get #words(): readonly StatusWord[] {
    const [first, last] = [itemAt(this.tokens, 0), lastOf(this.tokens)]
    return this.text.passages.statusWordsIn({ start: first.start, end: last.end })
  }

  isOfStatus = ({ term }: StatusWord): boolean => statusOf(term) === this.held.kind

  /** How precisely the passage names the day of the entry: a year alone beside the name, for others are of that year as well. */
  get dated(): Precision | undefined {
    const isOwn = ({ at, month }: NamedDay): boolean => month !== undefined || this.#isBesideName(at)
    return precisionOf(daysIn(this.tokens).filter(isOwn), this.held.days, this.text.asOf)
  }

  /** How precisely the sentence behind the passage does, where it tells the status of nobody whom it names. */
  get datedBehind(): Precision | undefined {
    return this.isToldBehind
      ? this.#precisionIn(this.text.passages.tokensOf(this.#place + 1).slice(0, reach))
      : undefined
  }

  /** How precisely what stands above the passage does, but for what tells since when others have their status. */
  get datedAbove(): Precision | undefined {
    const above = this.passage.above.flatMap(place => this.text.passages.tokensOf(place).slice(0, reach))
    const named = daysIn(above).filter(({ at }) => !this.#isSaidOfOthers(itemAt(above, at)))
    return precisionOf(named, this.held.days, this.text.asOf)
  }

  /** Whether the sentence before this one tells of the status, or of a register. */
  get isToldBefore(): boolean {
    const before = this.text.passages.get(this.#place - 1)
    if (before?.block !== this.passage.block) return false
    const { kinds, isOfRegister } = this.text.themeOf(this.#place - 1)
    return kinds.has(this.held.kind) || isOfRegister
  }

  /** Whether the sentence behind this one tells the status, and of nobody whom it names. */
  get isToldBehind(): boolean {
    const { passages } = this.text
    const behind = passages.get(this.#place + 1)
    return (
      behind?.block === this.passage.block &&
      this.text.namedIn(behind).length === 0 &&
      passages.statusWordsIn(behind).some(word => this.isOfStatus(word) && this.text.noticesAround(word).length === 0)
    )
  }

  /** Whether what stands above an item speaks of the status. */
  get isListed(): boolean {
    return this.passage.isItem && this.passage.above.some(place => this.text.themeOf(place).kinds.has(this.held.kind))
  }

  /** Mentions of others in the same enumeration; of an item those whom it is about. */
  get company(): readonly number[] {
    const { mentions } = this.text
    const all = this.passage.isItem
      ? namedFirst(this.tokens, mentions, true)
      : [...coordinated(this.tokens, this.at, -1), ...coordinated(this.tokens, this.at, 1)]
    const isMember = all.some(index => mentions[index] === this.mention)
    return isMember ? all.filter(index => itemAt(mentions, index).entity !== this.mention.entity) : []
  }

  /**
   * Mentions of others in the items before and behind this one, or in the paragraphs of a chronicle, where they bear no
   * notices of their own.
   */
  get neighbours(): readonly Neighbour[] {
    const { passages } = this.text
    if (!this.#isEntry(this.passage)) return []
    return passages.beside(this.passage).flatMap(place => {
      const beside = entryOf(passages, place)
      const named = this.#isEntry(beside) ? this.text.namedIn(beside) : []
      return named.filter(({ entity }) => entity !== this.mention.entity).map(mention => ({ mention, place }))
    })
  }

  /** Whether the items beside this one name the days on which others were entered whom they name. */
  get isListOfEntries(): boolean {
    return this.neighbours.some(({ place, mention: { entity } }) => {
      const days = entity.designations.flatMap(({ category, decided, listed }) =>
        category === this.held.kind ? [decided, listed].filter(day => day !== undefined) : [],
      )
      const { passages, asOf } = this.text
      const opener = passages.openerOf(entryOf(passages, place))
      const named = [opener, place].flatMap(one => daysIn(passages.tokensOf(one).slice(0, reach)))
      return ['day', 'month'].includes(precisionOf(named, days, asOf) ?? '')
    })
  }

  /** Whether a party was entered in the register of the status on the same day. */
  isEnteredWith({ entity }: Mention): boolean {
    return entity.designations.some(
      ({ category, decided, listed }) =>
        category === this.held.kind && [decided, listed].some(day => day !== undefined && this.held.days.includes(day)),
    )
  }

  /** Whether prose of the passage tells others the status. */
  get isToldOthers(): boolean {
    return this.#wordsIn(({ kind }) => kind === 'prose').length > 0
  }

  /** Words by which the passage tells others the status as its news, and not in passing. */
  get newsOfOthers(): readonly StatusWord[] {
    return this.#wordsIn(({ kind }) => kind === 'prose').filter(word => !isInRelative(word, this.tokens))
  }

  #wordsIn(isMeant: (notice: Notice) => boolean): readonly StatusWord[] {
    return this.ownWords.filter(word => this.text.noticesAround(word).some(isMeant))
  }

  /** The words for a register in the sentence before, where that tells of it. */
  get registersBefore(): readonly StatusWord[] {
    const { passages } = this.text
    const before = this.isToldBefore ? passages.get(this.#place - 1) : undefined
    if (!before) return []
    const tokens = passages.tokensOf(this.#place - 1)
    return passages.statusWordsIn(before).filter(word => isOfRegister(word) && !isInRelative(word, tokens))
  }

  /**
   * Words for the status in the sentence behind, where that names nobody; in another paragraph it must speak of a ban. What
   * stands in a bracket is said of what stands before that.
   */
  get wordsBehind(): readonly StatusWord[] {
    const { passages } = this.text
    const behind = passages.get(this.#place + 1)
    if (!behind || this.text.namedIn(behind).length > 0) return []
    const tokens = passages.tokensOf(this.#place + 1).slice(0, reach)
    const mayGoOn = behind.block === this.passage.block || (!this.passage.isItem && tokens.some(isBan))
    const brackets = tokens.slice(1).filter(({ type }) => type === 'bracket')
    return mayGoOn
      ? passages.statusWordsIn(behind).filter(word => this.isOfStatus(word) && !spanAround(brackets, word))
      : []
  }

  /** The tokens in which a word stands, of the passage or of the one behind it. */
  tokensAround(word: Span): readonly Token[] {
    const place = [this.#place - 1, this.#place, this.#place + 1].find(one => {
      const passage = this.text.passages.get(one)
      return passage !== undefined && passage.start <= word.start && word.end <= passage.end
    })
    return place === undefined ? [] : this.text.passages.tokensOf(place)
  }

  /** Whether a ban is spoken of around the name, or in the sentence behind. */
  get saysBan(): boolean {
    const behind = this.text.passages.get(this.#place + 1)
    const next = behind ? this.text.passages.tokensOf(this.#place + 1).slice(0, reach) : []
    return wordsIn([...this.tokens, ...next]).some(isBan)
  }

  /** Whether a verb around the name enters somebody in a register, and no notice holds it; not "entered a phase". */
  get entersSomebody(): boolean {
    return this.tokens.some((token, index) => {
      const words = token.type === 'bracket' ? token.inside.filter(isWord) : isWord(token) ? [token] : []
      const next = this.tokens[index + 1]
      const hasObject = mayBe(next, 'indefinite')
      return !hasObject && words.some(word => isEntry(word) && !this.#isSaidElsewhere(word))
    })
  }

  /** Whether the clause of the name, or what stands above it, tells an end: "removed", "gone, no notice needed". */
  get tellsEnd(): boolean {
    const above = this.passage.above.flatMap(place => wordsIn(this.text.passages.tokensOf(place).slice(0, reach)))
    const isAbove = (of: (role: NoticeRole) => boolean): boolean =>
      above.some(({ term }) => term !== undefined && of(term.class))
    const isDenied = isAbove(role => role === 'negation') && isAbove(role => statusRoles.has(role))
    return this.holds('ended') || isAbove(role => role === 'ended') || isDenied
  }

  /** Whether a word of a role stands in the clause of the name, in brackets as well. */
  holds(...roles: readonly NoticeRole[]): boolean {
    return wordsIn(this.#clause).some(({ term }) => term !== undefined && roles.includes(term.class))
  }

  /** Whether an expression of a role does. */
  holdsExpression(...roles: readonly ContextRole[]): boolean {
    return this.tokens.some((token, index) =>
      token.type === 'bracket'
        ? token.inside.some(inside => isWord(inside) && roles.some(role => hasRole(inside.folded, role)))
        : roles.some(role => expressionAt(this.tokens, index, role) !== undefined),
    )
  }

  /** What stands behind the name and its brackets and quotation marks. */
  behind(count: number): readonly Token[] {
    const rest = this.tokens.slice(this.at + 1, this.at + 1 + 2 * count + reach)
    return rest.filter(token => isWord(token) || token.type === 'mention').slice(0, count)
  }

  /** An item of a list, or of a chronicle: "**May.** …" */
  #isEntry(passage: Passage): boolean {
    const { passages } = this.text
    if (passage.isItem) return true
    return daysIn(passages.tokensOf(passages.openerOf(passage)).slice(0, longestDate)).length > 0
  }

  /** Whether the last name before a token, or else the first one behind it, is this one or another of the enumeration. */
  #isBesideName(at: number): boolean {
    const before = this.tokens.slice(0, at).findLast(isName)
    const nearest = before ?? this.tokens.slice(at + 1).find(isName)
    return (
      nearest === this.tokens[this.at] ||
      (nearest !== undefined &&
        mentionsIn(nearest).some(index => this.company.includes(index) && !this.text.isMarked(index)))
    )
  }

  #precisionIn(tokens: readonly Token[]): Precision | undefined {
    return precisionOf(daysIn(tokens), this.held.days, this.text.asOf)
  }

  /** Whether what holds a word says it of others, or something else of the party. */
  #isSaidElsewhere(word: Span): boolean {
    return (
      this.#isSaidOfOthers(word) ||
      this.text.noticesAround(word).some(({ statements }) => statements.every(statement => this.#saysElse(statement)))
    )
  }

  /** «Статус получила» says of none what it is, and where the text names no kind it may be any. */
  #saysElse({ category, banned }: Statement): boolean {
    return category === null ? banned || this.text.spokenOf.size > 0 : category !== this.held.kind
  }

  #isSaidOfOthers(word: Span): boolean {
    const { mentions } = this.text
    return this.text
      .noticesAround(word)
      .some(
        ({ covers }) =>
          covers.length > 0 && covers.every(index => itemAt(mentions, index).entity !== this.mention.entity),
      )
  }
}

/** "…, which is listed as performing the functions …": said in passing. */
function isInRelative({ start }: Span, tokens: readonly Token[]): boolean {
  const at = firstBehind(tokens, start)
  return tokens.slice(clauseStart(tokens, at), at).some(token => isTerm(token, 'relative'))
}

const isBan = (token: Token): boolean =>
  isWord(token) && (token.term?.class === 'ban' || token.term?.class === 'liquidate')

const wordsIn = (tokens: readonly Token[]): readonly WordToken[] =>
  tokens.flatMap(token => (token.type === 'bracket' ? token.inside : [token])).filter(isWord)

/** Not "found", which is mostly said of other things. */
const isEntry = ({ term, folded }: WordToken): boolean =>
  (term?.class === 'enter' || term?.class === 'recognise') && !hasRole(folded, 'reporting')

const isName = (token: Token): boolean => mentionsIn(token).length > 0
