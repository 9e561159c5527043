/**
 * Whether words of a status are offered as what somebody is, or only speak of others who are so: "a foreign agent sued her",
 * "readers include foreign agents", "was called one by a blogger".
 */
import type { Span } from '../../document/types.js'
import { predicateRoles, statedNouns, type NoticeRole } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import { isByAnybody } from '../statements/callers.js'
import { isMadeForThem, isOfWord } from '../statements/laws.js'
import { isLeftOpen } from '../statements/modality.js'
import { isOfPeople } from '../statements/surroundings.js'
import { beforeWording, isPredicate } from '../tokens/predicates.js'
import { isMark, isQuote, isWord, mayBe, type Token, type WordToken } from '../tokens/tokens.js'

/** Words of a status with what they state beside them, as one quotes it: "the same foreign-agent status". */
export class Phrase implements Span {
  readonly start: number
  readonly end: number
  /** What stands around them: the sentence, or the bracket in it. */
  readonly #tokens: readonly Token[]
  readonly #isInBracket: boolean
  readonly #at: number
  readonly #first: number
  readonly #last: number

  private constructor(tokens: readonly Token[], isInBracket: boolean, at: number, word: Span) {
    this.#tokens = tokens
    this.#isInBracket = isInBracket
    this.#at = at
    this.#first = endOf(tokens, at, -1)
    this.#last = endOf(tokens, at, 1)
    this.start = Math.min(word.start, tokens[this.#first]?.start ?? word.start)
    this.end = Math.max(word.end, tokens[this.#last]?.end ?? word.end)
  }

  /** @param tokens Of the sentence in which a word stands. */
  static around(word: Span, tokens: readonly Token[], isInBracket = false): Phrase | undefined {
    const at = tokens.findIndex(({ end }) => end >= word.end)
    const token = tokens[at]
    if (token === undefined) return undefined
    return token.type === 'bracket'
      ? Phrase.around(word, token.inside, true)
      : new Phrase(tokens, isInBracket, at, word)
  }

  /** Whether they say of somebody what he is. */
  get isOffered(): boolean {
    const tokens = this.#tokens
    if (isMadeForThem(tokens, this.#at) || isOfWord(tokens, this.#at) || this.#isCharge) return false
    if (isByAnybody(tokens, this.#last + 1) || this.#isLeftOpen) return false
    return this.#isStated || this.#isDescription
  }

  get #own(): readonly WordToken[] {
    return this.#tokens.slice(this.#first, this.#last + 1).filter(isWord)
  }

  /** "declared", "status", "banned": a decision or a register is spoken of. */
  get #isStated(): boolean {
    return this.#own.some(
      ({ folded, term }) => (isPredicate(term) && !hasRole(folded, 'takes-in')) || term?.class === 'register',
    )
  }

  /** "…, a foreign agent", "as an undesirable organisation", «их объединение нежелательное»; not "to a foreign agent". */
  get #isDescription(): boolean {
    const word = this.#tokens[this.#at]
    const isNoun = isWord(word) && word.term !== undefined && statedNouns.has(word.term.class)
    if (!isNoun && !this.#own.some(({ term }) => term?.class === 'organisation')) return true
    if (isNoun && word.term.number === 'plural') return false
    let lead = this.#first - 1
    while (isQuote(this.#tokens[lead]) || describes(this.#tokens[lead])) lead--
    const before = this.#tokens[lead]
    if (before === undefined) return this.#isInBracket
    return isMark(before, ',:—–') || (isWord(before) && before.term !== undefined && offers.has(before.term.class))
  }

  /** "may be declared", "petition to declare": what is not yet so. */
  get #isLeftOpen(): boolean {
    const tokens = this.#tokens
    for (let index = this.#first; index <= this.#last; index++) {
      const token = tokens[index]
      if (!isWord(token) || !token.term || !states.has(token.term.class)) continue
      if (isLeftOpen(tokens, beforeWording(tokens, index), index)) return true
    }
    return false
  }

  /** "guilty of taking part in an undesirable organisation" */
  get #isCharge(): boolean {
    return this.#tokens.slice(0, this.#at).some(token => mayBe(token, 'found-to-be'))
  }
}

/** In tokens, to either side: "recognised by the Prosecutor General's Office". */
const longestSide = 6

/** The last token of a phrase in a direction from one of its words. */
function endOf(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let last = at
  for (let index = at + step; Math.abs(index - at) <= longestSide; index += step) {
    const token = tokens[index]
    if (!isWord(token)) break
    if (token.term && ofPhrase.has(token.term.class) && !hasRole(token.folded, 'owns')) last = index
    else if (!isJoint(token)) break
  }
  return last
}

const states: ReadonlySet<NoticeRole> = new Set([
  ...predicateRoles,
  ...(['terrorist', 'extremist', 'undesirable', 'agent', 'status', 'register'] as const),
])

const ofPhrase: ReadonlySet<NoticeRole> = new Set([
  ...states,
  ...(['organisation', 'person', 'activity', 'russia', 'authority'] as const),
])

/** What stands between the words of a phrase: "as an", «и». */
const isJoint = ({ folded, term }: WordToken): boolean =>
  term !== undefined || hasRole(folded, 'article') || hasRole(folded, 'function')

/** What may stand between what offers a description and the description: "a", "also", "first". */
const describes = (token: Token | undefined): boolean =>
  isWord(token) &&
  (hasRole(token.folded, 'article') ||
    token.term?.class === 'filler' ||
    (!token.term && (packs.looksLikeAdverb(token.folded) || packs.looksLikeAttribute(token.folded))))

/** "is", "has become", "as" */
const offers: ReadonlySet<NoticeRole> = new Set(['auxiliary', 'conjunction', 'complementiser'])

/**
 * Whether a sentence that goes on behind another tells of somebody of its own: a name that no list has, or a person, stands
 * before the words.
 */
export function namesAnother(tokens: readonly Token[], word: Span, isPerson: boolean): boolean {
  const at = tokens.findIndex(({ end }) => end >= word.end)
  const isName = (token: WordToken, index: number): boolean => index > 0 && token.capital && !token.term
  return tokens.some(
    (token, index) =>
      isWord(token) &&
      ((index < at && isName(token, index) && !isMark(tokens[index - 1], ':')) || (isPerson && isOfPeople(token))),
  )
}
