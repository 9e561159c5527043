/**
 * What stands around a wording, and the names nearest to a place.
 */
import { itemAt } from '../../checked/index.js'
import type { Document } from '../../document/types.js'
import type { NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole } from '../../language/words.js'
import type { Mention } from '../../mentions/types.js'
import { leadsToDay } from '../tokens/days.js'
import { isGoverned } from './clauses.js'
import { expressionAt } from '../tokens/expressions.js'
import type { Wording } from './statements.js'
import { type Token, type WordToken, isMark, isQuote, isTerm, isWord, mentionsIn, termAt } from '../tokens/tokens.js'

/** What stands around a wording. */
export interface Surroundings {
  readonly document: Document
  readonly tokens: readonly Token[]
  readonly mentions: readonly Mention[]
  /** Mentions of the sentence before this one, nearest last. */
  readonly before: readonly number[]
  /** Mentions of the paragraph so far, for «все эти организации». */
  readonly paragraph: readonly number[]
  /** Mentions of the last paragraph before this one that has any. */
  readonly earlier: readonly number[]
}

export const within = (tokens: readonly Token[], from: number, to: number, test: (term: Term) => boolean): boolean => {
  for (let index = from; index < to; index++) {
    const term = termAt(tokens, index)
    if (term && test(term)) return true
  }
  return false
}

/** «…, признанный иноагентом»; not «…, иноагент», which is a noun in apposition. */
export const isParticipial = (tokens: readonly Token[], { anchor, to }: Pick<Wording, 'anchor' | 'to'>): boolean =>
  within(tokens, anchor, to, term => term.form === 'long')

/** The next mention with nothing but names of its kind before it: a preposition or a comma leads elsewhere. */
export function mentionAhead(tokens: readonly Token[], from: number, limit: number): number {
  let words = 0
  for (let index = from; index < tokens.length && words <= limit; index++) {
    const token = itemAt(tokens, index)
    if (token.type === 'mention') return index
    if (token.type === 'bracket') continue
    if (token.type === 'punctuation') {
      if (isQuote(token) || token.mark === '-') continue
      const aside = token.mark === ',' ? expressionAt(tokens, index + 1, 'parenthetical') : undefined
      if (!aside) return -1
      index = isMark(tokens[aside.end], ',') ? aside.end : aside.end - 1
      continue
    }
    // «признанный иноагентом в 2022 году политик X»
    if (leadsToDay(tokens, index)) continue
    if (
      token.term &&
      ['preposition', 'object', 'complementiser', 'relative', 'auxiliary', 'negation'].includes(token.term.class)
    )
      return -1
    words++
  }
  return -1
}

/** In tokens: «писательница, физик, бывший депутат Законодательного собрания Вера Афанасьева». */
const longestDescription = 16

/** The next mention with nothing before it but words that say who it is, with commas between them; -1 without one. */
export function describedMention(tokens: readonly Token[], from: number): number {
  const [first] = tokens.slice(from).filter(token => !isQuote(token))
  if (!isWord(first) || !opensDescription(first)) return -1
  for (let index = from; index < Math.min(tokens.length, from + longestDescription); index++) {
    const token = itemAt(tokens, index)
    // «бывший редактор «Медузы» Иван Петров»: whom a noun leads to by a preposition is not the one described.
    if (token.type === 'mention' && isGoverned(tokens, index, from)) continue
    if (token.type === 'mention') return index
    if (isQuote(token) || isMark(token, ',-') || token.type === 'bracket') continue
    if (!isWord(token) || (token.term && !ofDescription.has(token.term.class))) return -1
    if (!token.term && (hasRole(token.folded, 'reporting') || hasRole(token.folded, 'deed'))) return -1
  }
  return -1
}

const opensDescription = (word: WordToken): boolean =>
  isOfPeople(word) || word.term?.class === 'organisation' || hasRole(word.folded, 'was')

const ofDescription: ReadonlySet<NoticeRole> = new Set([
  ...(['person', 'organisation', 'filler', 'conjunction', 'past', 'preposition', 'authority', 'object'] as const),
])

export function mentionBehind(tokens: readonly Token[], from: number, limit: number): number {
  let words = 0
  for (let index = from - 1; index >= 0 && words <= limit; index--) {
    const token = itemAt(tokens, index)
    if (token.type === 'mention' || (token.type === 'bracket' && mentionsIn(token).length > 0)) return index
    if (isMark(token, ';:')) return -1
    if (token.type === 'word') words++
  }
  return -1
}

export const isCollective = (token: Token): boolean => isTerm(token, 'collective')

export const isOfPeople = ({ folded, term }: WordToken): boolean =>
  term?.class === 'person' || callings.some(role => hasRole(folded, role))

const callings = ['calling', 'trade', 'art-trade', 'other-trade', 'staff'] as const
