/**
 * Bans that give nobody a status: what a party itself forbids, and what another state forbids to do with it.
 */
import { itemAt } from '../../checked/index.js'
import { hasRole, packs } from '../../language/words.js'
import {
  isMark,
  isPreposition,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
  type Token,
} from '../tokens/tokens.js'

/** "The Taliban have banned women …", "Facebook banned me", «Икс запретил женщинам учиться», "had banned X from using …". */
export const isOwnBan = (tokens: readonly Token[], ban: number): boolean => {
  const form = termAt(tokens, ban)?.form
  if (form === 'english' || form === 'present') return isDoneByParty(tokens, ban) || isFromDoing(tokens, ban)
  return form === 'active' && (isSingularOfParty(tokens, ban) || forbidsToDo(tokens, ban))
}

/** The doer is named right before its verb. */
function isDoneByParty(tokens: readonly Token[], ban: number): boolean {
  let before = ban - 1
  let isPerfect = false
  for (; before >= 0; before--) {
    const token = itemAt(tokens, before)
    if (isQuote(token)) continue
    if (!isWord(token)) break
    if (token.term?.class === 'auxiliary' && hasRole(token.folded, 'perfect')) isPerfect = true
    else if (token.term?.class !== 'filler' && !packs.looksLikeAdverb(token.folded)) break
  }
  // "X, who have banned women": the pronoun is the doer.
  if (isPerfect && isTerm(tokens[before], 'relative')) return opensObject(tokens[ban + 1], true)
  const doer = tokens[before]
  if (doer?.type !== 'mention' || doer.possessive) return false
  return opensObject(tokens[ban + 1], isPerfect || termAt(tokens, ban)?.form === 'present')
}

/** "banned women", "banned me"; not "banned in Russia", "banned nationwide". @param isActive The verb tells that somebody does it. */
function opensObject(next: Token | undefined, isActive: boolean): boolean {
  if (!isWord(next)) return isActive && (next === undefined || isQuote(next) || next.type === 'mention')
  const { folded, term, capital } = next
  if (isPreposition(next) || hasRole(folded, 'governs')) return false
  if (isActive) return true
  if (term) return ofObject.has(term.class)
  return (
    !capital && !/^\d/u.test(folded) && !packs.looksLikeAdverb(folded) && !ofTime.some(role => hasRole(folded, role))
  )
}

const ofObject: ReadonlySet<string> = new Set(['pronoun', 'organisation', 'person', 'object', 'collective'])
const ofTime = ['modifies-verb', 'period', 'latest', 'until', 'joins', 'since', 'also'] as const

/** In tokens: "the Ukrainian volunteer regiment known as X". */
const longestObject = 10

/** "The U.S. had banned X from using American weapons": no ban of X itself; not where Russia is named, nor "from operating". */
function isFromDoing(tokens: readonly Token[], ban: number): boolean {
  const first = Math.max(0, ban - longestObject)
  if (tokens.slice(first, ban).some((_, offset) => isOfRussia(tokens, first + offset))) return false
  let isNamed = false
  for (let index = ban + 1; index <= ban + longestObject; index++) {
    const token = tokens[index]
    if (token === undefined || isMark(token, ',.;:!?')) return false
    if (mentionsIn(token).length > 0) isNamed = true
    if (!isNamed || !mayBe(token, 'leads-from')) continue
    const deed = tokens[index + 1]
    return isWord(deed) && !deed.term && !deed.capital && !hasRole(deed.folded, 'article')
  }
  return false
}

const isOfRussia = (tokens: readonly Token[], index: number): boolean => isTerm(tokens[index], 'russia')

/** «Икс» запретил музыку: the verb has the number of the party; not «Икс» запретил Верховный суд. */
function isSingularOfParty(tokens: readonly Token[], ban: number): boolean {
  if (termAt(tokens, ban)?.number === 'plural') return false
  let before = ban - 1
  while (isQuote(tokens[before])) before--
  if (tokens[before]?.type !== 'mention') return false
  const first = Math.max(0, before - farthestDoer)
  return !tokens.slice(first, ban + farthestDoer).some((_, offset) => isAuthority(tokens, first + offset))
}

/** In tokens: «… ещё в 2003 году Верховный суд». */
const farthestDoer = 7

const isAuthority = (tokens: readonly Token[], index: number): boolean => {
  const role = termAt(tokens, index)?.class
  return role === 'authority' || role === 'russia'
}

/** In tokens: «всем женщинам страны». */
const longestAddressee = 3

/** «запретили женщинам учиться»: whom the verb forbids something, and what. */
function forbidsToDo(tokens: readonly Token[], ban: number): boolean {
  for (let index = ban + 1; index <= ban + 1 + longestAddressee; index++) {
    const token = tokens[index]
    if (!isWord(token) || (token.term && token.term.class !== 'person')) return false
    if (!token.term && packs.readingsOf(token.folded).length === 0 && packs.looksLikeInfinitive(token.folded))
      return true
  }
  return false
}
