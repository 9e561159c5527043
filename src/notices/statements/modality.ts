/**
 * What leaves open whether a wording holds: conditions, questions, rumours, what is yet to be, what is not there.
 */
import { hasRole } from '../../language/words.js'
import { expressionAt } from '../tokens/expressions.js'
import { isPredicate } from '../tokens/predicates.js'
import { isMark, isTerm, isWord, mayBe, termAt, type Token } from '../tokens/tokens.js'

/** «опровергли, что X внесена»: of the clause behind the comma the verb says that it is not so. */
function isDenied(tokens: readonly Token[], comma: number): boolean {
  if (!isTerm(tokens[comma + 1], 'complementiser')) return false
  const verb = tokens[comma - 1]
  return mayBe(verb, 'denies') || endsLeavingOpen(tokens, comma)
}

/** In tokens: «слухи о том». */
const longestRumour = 3

/** «слухи о том, что X признали»: of the clause behind the comma nobody says that it is so. */
const endsLeavingOpen = (tokens: readonly Token[], comma: number): boolean =>
  Array.from({ length: longestRumour }, (_, offset) => comma - 1 - offset).some(
    start => start >= 0 && expressionAt(tokens, start, 'leaves-open')?.end === comma,
  )

/** In tokens: a party and what it is stand between. */
const farthestOpening = 14

/** "whether X was declared …", "rumours that X had been added": the clause in which a wording stands claims nothing. */
export function isLeftOpen(tokens: readonly Token[], from: number, anchor: number): boolean {
  if (isYetToBe(tokens, from)) return true
  // «если иноагент X уедет»: what only says who somebody is stands under no condition.
  const mayBeSupposed = isPredicate(termAt(tokens, anchor)) || isTerm(tokens[from], 'auxiliary')
  for (let index = from - 1; index >= Math.max(0, from - farthestOpening); index--) {
    if (isMark(tokens[index], ',.;:!?')) return isDenied(tokens, index)
    if (opensFuture(tokens, index, anchor)) return true
    if (expressionAt(tokens, index, 'leaves-open') || (isCondition(tokens, index) && mayBeSupposed)) return true
  }
  return false
}

/** "may soon be declared", "called for X to be declared": adverbs stand between, or the one of whom it is wanted. */
function isYetToBe(tokens: readonly Token[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]]
  if (isTerm(tokens[from + 1], 'auxiliary') && before?.type === 'mention') return isTerm(tokens[from], 'preposition')
  if (!isWord(first) || first.term?.class !== 'auxiliary') return false
  const adverbs = tokens.slice(Math.max(0, from - 2), from)
  const verb = adverbs.findLastIndex(token => isTerm(token, 'modal'))
  return verb >= 0 && adverbs.slice(verb + 1).every(token => isWord(token) && !token.term)
}

const isCondition = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return mayBe(token, 'conditional')
}

/** «боится, что его признают»: of such verbs the present and the future are one form, and behind «что» the future is meant. */
const opensFuture = (tokens: readonly Token[], index: number, anchor: number): boolean => {
  const verb = tokens[anchor]
  return (
    isTerm(tokens[index], 'complementiser') &&
    isMark(tokens[index - 1], ',') &&
    isWord(verb) &&
    hasRole(verb.folded, 'may-be-future')
  )
}

/** «В реестре иноагентов X нет», «X в реестре нет»: a register is named, and behind it that somebody is not there. */
export function isAbsent(tokens: readonly Token[], from: number, to: number): boolean {
  const names = tokens.slice(from, to).map((_, offset) => termAt(tokens, from + offset))
  if (!names.some(term => term?.class === 'register') || names.some(isPredicate)) return false
  for (let index = to; index < tokens.length; index++) {
    const token = tokens[index]
    if (isMark(token, ',.;:!?—–')) return false
    if (mayBe(token, 'is-not-there')) return true
  }
  return false
}
