/**
 * Acts of an authority: what it was asked for, or may do, is done where the text says that it was decided.
 */
import { predicateRoles, type NoticeRole } from '../../language/roles.js'
import { hasRole } from '../../language/words.js'
import { expressionAt } from './expressions.js'
import { isMark, isTerm, isWord, mayBe, termAt, type Token } from './tokens.js'

/** What is contested was done: «обжаловал включение в реестр». */
const decides = ['decides', 'contests'] as const

/**
 * «постановил запретить», «после признания», "recognized …, banning": the words of acts as predicates where they are
 * decided on; elsewhere they stay what is only asked for. Brackets are not nested yet.
 */
export function withActsDone(tokens: readonly Token[]): Token[] {
  let isDecided = false
  let isStated = false
  // «удовлетворил иск»: what was asked for in it was granted.
  let end = 0
  return tokens.map((token, index) => {
    const deciding = decides
      .flatMap(role => expressionAt(tokens, index, role)?.end ?? [])
      // «после этого»: nothing that was decided on.
      .filter(behind => !isPronoun(tokens[behind]))
    if (deciding.length > 0 || waysToDecide.some(isDone => isDone(tokens, index))) {
      isDecided = true
      end = Math.max(end, ...deciding)
    } else if (index >= end && leavesOpen(tokens, index)) isDecided = isStated = false
    if (token.type !== 'word' || !token.term) return token
    const { term } = token
    if (index < end && term.class === 'modal') return { ...token, term: { ...term, class: 'filler' } }
    if (predicateRoles.has(term.class)) isStated = true
    // «после исключения из реестра»: of an end, which is mostly asked for, only what stands right before it tells.
    if (term.act === 'ended')
      return expressionAt(tokens, index - 1, 'decides') ? { ...token, term: { ...term, class: term.act } } : token
    if (!term.act || !(isDecided || (isStated && term.form === 'long'))) return token
    return { ...token, term: { ...term, class: term.act, form: term.form ?? 'long' } }
  })
}

const isPronoun = (token: Token | undefined): boolean => isTerm(token, 'pronoun') && !mayBe(token, 'possessive')

/** "decided to list": with what follows in the infinitive. */
const resolves = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index]
  return mayBe(token, 'resolves') && isTerm(tokens[index + 1], 'infinitive')
}

/** In tokens: "by the Supreme Court of the Russian Federation". */
const longestDoer = 9

/** "a decision by Russia's top court to ban", "of Feb. 21 to enter": whose decision it is, or of which day, stands between. */
function isRuling(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index]
  const leads = tokens[index + 1]
  if (!isWord(noun) || noun.term?.class !== 'authority' || !hasRole(noun.folded, 'resolves') || !isWord(leads))
    return false
  if (!hasRole(leads.folded, 'governs') && !hasRole(leads.folded, 'owns')) return false
  for (let behind = index + 2; behind <= index + longestDoer; behind++) {
    const term = termAt(tokens, behind)
    if (term?.act) return term.class === 'infinitive'
    if (isDotOfDay(tokens, behind)) continue
    if (tokens[behind]?.type === 'mention' || isMark(tokens[behind], ',.;:!?')) return false
    if (term && !ofDoer.has(term.class)) return false
  }
  return false
}

/** "Feb. 21": a dot that ends no sentence. */
function isDotOfDay(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return isMark(tokens[index], '.') && isWord(next) && /^\d/u.test(next.folded)
}

/** In tokens: «Минюст РФ 17 апреля». */
const longestAnnouncer = 5

/** «Минюст сообщил о признании»: what an authority of ours tells of, it has done. */
function isAnnounced(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index]
  if (!mayBe(verb, 'reporting') || !termAt(tokens, index + 2)?.act) return false
  if (!isTerm(tokens[index + 1], 'preposition')) return false
  const doer = tokens
    .slice(Math.max(0, index - longestAnnouncer), index)
    .map(token => isWord(token) && token.term?.class)
  return doer.includes('russia') && !doer.includes('abroad')
}

const ofDoer: ReadonlySet<NoticeRole> = new Set(['authority', 'russia', 'preposition', 'filler', 'organisation'])

/** "Russia's recent ban on X": whose ban it is and on whom; not "Russia's planned ban". */
function isOwnAct(tokens: readonly Token[], index: number): boolean {
  const [noun, leads] = [tokens[index + 1], tokens[index + 2]]
  if (!isWord(noun) || !noun.term?.act || !mayBe(leads, 'leads-to-list')) return false
  const before = tokens.slice(Math.max(0, index - longestDescription), index + 1)
  const doer = before.findLastIndex(token => isTerm(token, 'russia'))
  return doer >= 0 && before.slice(doer + 1).every((token, at, all) => isOfTime(token) || isEnding(token, all[at - 1]))
}

/** In tokens: "'s recent 2023". */
const longestDescription = 4

/** What stands behind the apostrophe of "Russia's". */
const isEnding = (token: Token, before: Token | undefined): boolean =>
  token.end - token.start === 1 && isMark(before, apostrophes)

const apostrophes = "'’"

/** "recent", "2017"; the apostrophe of a possessive. */
const isOfTime = (token: Token): boolean =>
  isWord(token)
    ? hasRole(token.folded, 'latest') ||
      hasRole(token.folded, 'modifies-verb') ||
      token.term?.class === 'filler' ||
      /^\d/u.test(token.folded)
    : isMark(token, apostrophes)

const waysToDecide = [resolves, isRuling, isOwnAct, isAnnounced]

const leavesOpen = (tokens: readonly Token[], index: number): boolean =>
  (isMark(tokens[index], ';.!?') && !isDotOfDay(tokens, index)) ||
  ['modal', 'complementiser'].includes(termAt(tokens, index)?.class ?? '')
