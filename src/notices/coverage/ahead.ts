/**
 * The name that a status stands before: «иноагент Иванов», «Новые иноагенты — A и B».
 */
import { itemAt } from '../../checked/index.js'
import { statedNouns } from '../../language/roles.js'
import { hasRole, packs } from '../../language/words.js'
import { agreementOf } from '../../mentions/agreement.js'
import { coordinated, isSource, isVerb, reach } from '../statements/clauses.js'
import { isPastVerb } from '../statements/deeds.js'
import { countsParties } from '../statements/described-nouns.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, isCollective, isOfPeople, mentionAhead } from '../statements/surroundings.js'
import { expressionAt } from '../tokens/expressions.js'
import { isStatedNoun } from '../tokens/kinds.js'
import { isPredicate } from '../tokens/predicates.js'
import { type Token, isMark, isQuote, isTerm, isWord, mayBe, mentionsIn, termAt } from '../tokens/tokens.js'

/** The name which a status stands before: «иноагент Иванов», «иноагент, писатель Иванов», «признанный …, фонд X»; or -1. */
export function describedAhead(around: Surroundings, wording: Wording): number {
  const { tokens } = around
  const behind = tokens[wording.to]
  if (behind && isMark(behind, ',')) {
    const isOpening = tokens.slice(0, wording.from).every(isCount)
    if (isOpening && !wording.descriptive) return exceptSource(tokens, mentionAhead(tokens, wording.to + 1, reach))
    // "Two organisations banned as terrorist, X and Y, …"
    if (isOfCounted(wording, tokens)) return mentionAhead(tokens, wording.to + 1, reach)
    const isGathered = tokens[wording.from - 2] !== undefined && isCollective(itemAt(tokens, wording.from - 2))
    if (isCount(tokens[wording.from - 1]) && !isGathered && wording.number === 'plural')
      return mentionAhead(tokens, wording.to + 1, reach)
    return isSamePerson(tokens, wording) ? mentionAhead(tokens, wording.to + 1, 2) : -1
  }
  const isClosed =
    !behind || (behind.type === 'punctuation' && !isQuote(behind) && behind.mark !== '-') || behind.type === 'bracket'
  // "X, declared undesirable alongside Y": it leans on what stands before.
  if (isClosed || expressionAt(tokens, wording.to, 'alongside')) return -1
  const ahead = mentionAhead(tokens, wording.to, wording.descriptive ? 3 : reach)
  // «Закон об иноагентах обсудили A и B»: they do something else.
  if (ahead >= 0 && wording.from > 0 && tokens.slice(wording.to, ahead).some(isVerbOfOthers)) return -1
  if (ahead >= 0 && statesNoun(tokens, wording) && doesTo(tokens, wording.to, ahead)) return -1
  if (ahead >= 0 && isOfOtherCase(around, wording, ahead)) return -1
  if (ahead >= 0 || wording.number === 'singular') return ahead
  const dash = tokens.findIndex((token, index) => index >= wording.to && !isWord(token))
  return dash - wording.to <= 2 && isMark(tokens[dash], '—–') ? firstOfSeveral(around, dash + 1) : -1
}

/** "foreign agent", and not "undesirable organization". */
const statesNoun = (tokens: readonly Token[], { to }: Wording): boolean =>
  tokens.slice(Math.max(0, to - 2), to).some(isStatedNoun)

/** "A foreign agent interviewed X", "Foreign agents met the writer X": the verb stands right before its object. */
const doesTo = (tokens: readonly Token[], from: number, name: number): boolean => {
  const verb = isQuote(tokens[from]) ? from + 1 : from
  const next = tokens[verb + 1]
  return (
    isPastVerb(tokens[verb]) &&
    (verb + 1 === name ||
      isQuote(next) ||
      (isWord(next) && (hasRole(next.folded, 'article') || hasRole(next.folded, 'possessive'))))
  )
}

/** «Иноагент написал Иванову», «за донат иноагенту оштрафован поклонник Иванова»: what leans on a person has the case of the name. */
function isOfOtherCase({ tokens, document, mentions }: Surroundings, { anchor, to }: Wording, name: number): boolean {
  const noun = tokens[anchor]
  if (anchor !== to - 1 || !isWord(noun) || !noun.term || !statedNouns.has(noun.term.class)) return false
  const own = packs.readingsOf(noun.folded).flatMap(reading => reading.cases)
  // «Иноагентом Иванова объявили», «Иноагентом Иванова не признали»
  if (own.every(form => form === 'instrumental')) return isDeniedBehind(tokens, name)
  return mentionsIn(itemAt(tokens, name)).every(mention => {
    const named = itemAt(mentions, mention)
    const { cases } = agreementOf(document, named)
    const isTold = named.entity.kind === 'person' && own.length > 0 && cases.length > 0
    return isTold && !cases.some(form => own.includes(form))
  })
}

/** «… Иванова пока не признали» */
const isDeniedBehind = (tokens: readonly Token[], name: number): boolean => {
  const verb = tokens.findIndex((token, index) => index > name && (!isWord(token) || isPredicate(token.term)))
  return verb > 0 && isPredicate(termAt(tokens, verb)) && isTerm(tokens[verb - 1], 'negation')
}

const isVerbOfOthers = (token: Token): boolean =>
  isWord(token) && !token.term && isVerb(token) && !hasRole(token.folded, 'joins-list')

/** «Реестр иноагентов, как выяснила «Верстка», …»: no name but of who tells it. */
const exceptSource = (tokens: readonly Token[], name: number): number =>
  name >= 0 && isSource(tokens, name) ? -1 : name

/** «иноагенты экономисты — бывший зампред банка A, B и C —», not «иноагенты — герои фильма A»; -1 if it is nobody. */
function firstOfSeveral({ tokens, document, mentions }: Surroundings, from: number): number {
  const ahead = mentionAhead(tokens, from, reach)
  if (ahead <= from) return ahead
  const isSubject = mentionsIn(itemAt(tokens, ahead)).every(mention => {
    const { cases } = agreementOf(document, itemAt(mentions, mention))
    return itemAt(mentions, mention).entity.kind === 'person' && cases.includes('nominative')
  })
  return isSubject && coordinated(tokens, ahead, 1).length > 1 ? ahead : -1
}

/** "Two organisations banned as terrorist, X and Y": those of whom it is said are counted before, and named behind. */
export const isOfCounted = ({ number, from }: Wording, tokens: readonly Token[]): boolean =>
  number === 'plural' && countsParties(tokens, from)

/** "two foreign agents" */
const isCount = (token: Token | undefined): boolean => mayBe(token, 'count')

/** «с иноагентом, галеристом …»: a trade behind the comma in the case of the agent goes on with the same person. */
function isSamePerson(tokens: readonly Token[], { to }: Wording): boolean {
  const [agent, trade] = [tokens[to - 1], tokens[to + 1]]
  if (!isWord(agent) || !agent.term || !statedNouns.has(agent.term.class)) return false
  if (!isWord(trade) || !isOfPeople(trade)) return false
  const cases = packs.readingsOf(trade.folded).flatMap(reading => reading.cases)
  return packs.readingsOf(agent.folded).some(reading => reading.cases.some(name => cases.includes(name)))
}
