/**
 * What stands between two dashes behind a name and speaks of its bearer by a pronoun is read as a bracket: "X – its
 * publisher was entered in the list – and Y", "A and B — both women are on the register — quarrelled".
 */
import type { NoticeRole } from '../../language/roles.js'
import { statusOf } from './kinds.js'
import { isPredicate } from './predicates.js'
import { isMark, isQuote, mentionsIn, termAt, type Token } from './tokens.js'

/** In tokens: what is longer is no aside. */
const longestAside = 40

const openers: ReadonlySet<NoticeRole> = new Set(['pronoun', 'collective'])

export function withDashBrackets(tokens: readonly Token[]): Token[] {
  const read: Token[] = []
  let stop = 0
  for (const [index, token] of tokens.entries()) {
    if (index < stop) continue
    const end = !isBehindName(read) ? -1 : isDash(token) ? closeOf(tokens, index) : closeOfSlashes(tokens, index)
    const close = tokens[end]
    if (!close) read.push(token)
    else {
      read.push({ type: 'bracket', start: token.start, end: close.end, inside: tokens.slice(index + 1, end) })
      stop = end + 1
    }
  }
  return read
}

const isDash = (token: Token | undefined): boolean => isMark(token, '—–')

function isBehindName(read: readonly Token[]): boolean {
  const last = read.at(-1)
  return last !== undefined && (isQuote(last) ? isBehindName(read.slice(-2, -1)) : mentionsIn(last).length > 0)
}

/** In tokens: «/признан иностранным агентом в РФ/». */
const longestBetweenSlashes = 12

/** «X /иноагент/»: the slash that closes a status which stands between two as in brackets; -1 without one. */
function closeOfSlashes(tokens: readonly Token[], open: number): number {
  if (!isMark(tokens[open], '/')) return -1
  let isStatus = false
  for (let index = open + 1; index <= open + longestBetweenSlashes; index++) {
    const token = tokens[index]
    if (isMark(token, '/')) return isStatus ? index : -1
    if (token === undefined || mentionsIn(token).length > 0) return -1
    const term = termAt(tokens, index)
    isStatus ||= term !== undefined && (statusOf(term) !== undefined || isPredicate(term))
  }
  return -1
}

/** The dash that closes an aside; -1 where what stands behind the first one is none, or names anybody. */
function closeOf(tokens: readonly Token[], open: number): number {
  const first = termAt(tokens, open + 1)
  if (!first || !openers.has(first.class)) return -1
  for (const [index, token] of tokens.slice(open + 2, open + longestAside).entries()) {
    if (isDash(token)) return open + 2 + index
    if (isMark(token, '.!?') || mentionsIn(token).length > 0) return -1
  }
  return -1
}
