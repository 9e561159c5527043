/**
 * Whom a status is said of that stands in an adjunct at the head of a sentence, or of several of whom it names some:
 * "Since being named a foreign agent, X …", "Though undesirable, X …", "Seven foreign agents were announced, X and Y among them".
 */
import { itemAt } from '../../checked/index.js'
import { statedNouns, type NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole } from '../../language/words.js'
import { antecedent } from './anaphora.js'
import { antecedentBefore, clauseStart, coordinated, reach } from '../statements/clauses.js'
import { expressionAt } from '../tokens/expressions.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, mentionAhead, mentionBehind, within } from '../statements/surroundings.js'
import {
  isMark,
  isQuote,
  isTerm,
  isWord,
  mayBe,
  mentionsIn,
  termAt,
  type Token,
  type WordToken,
} from '../tokens/tokens.js'

/** The subject behind an adjunct which holds nothing but a status, or whom a pronoun takes up there. */
export function subjectOfOpening(wording: Wording, around: Surroundings): readonly number[] {
  const { tokens } = around
  const { from, anchor, to, number, stance } = wording
  // "It was the turn of X: already a foreign agent, it is now …"
  const head = tokens.slice(0, from).findLastIndex(token => isMark(token, ':')) + 1
  // "Though banned in Russia, X …"
  const start = isTerm(tokens[head], 'complementiser') ? head + 1 : head
  const isClause =
    stance === 'active' ||
    opensByPronoun(tokens, start) ||
    (stance === 'predicate' && within(tokens, start, anchor, isDoer))
  const opensAdjunct = tokens
    .slice(start, from)
    .every((token, offset) => isOfAdjunct(token) || tellsOfNaming(tokens, start + offset))
  if (isClause || !opensAdjunct) return []
  if (tokens.slice(start, to).some(token => mentionsIn(token).length > 0)) return []
  const comma = tokens.findIndex((token, index) => index >= to && !isOfAdjunct(token))
  if (comma - to > reach) return []
  // "Since its designation as a foreign agent in 2021 the outlet X has …"
  const isRightBehind =
    leadsOnTo(tokens, start) && (isTerm(tokens[comma], 'organisation') || tokens[comma]?.type === 'mention')
  if (!isMark(tokens[comma], ',') && !isRightBehind) return []
  const ahead = mentionAhead(tokens, isRightBehind ? comma : comma + 1, 3)
  if (ahead >= 0) return number === 'plural' ? coordinated(tokens, ahead, 1) : mentionsIn(itemAt(tokens, ahead))
  const subject = termAt(tokens, comma + 1)
  if (subject?.class !== 'pronoun' || subject.number === 'plural') return []
  const before = [...around.before, ...tokens.slice(0, start).flatMap(mentionsIn)]
  return antecedent(tokens, comma + 1, { ...wording, from: comma + 1, to: comma + 2 }, { ...around, before })
}

/** "Since its controversial labelling as", "After her sudden designation as": the noun that says that one was named, and its adjective. */
function tellsOfNaming(tokens: readonly Token[], index: number): boolean {
  if (termAt(tokens, index)?.act === 'recognise') return true
  const [before, token, next] = tokens.slice(Math.max(0, index - 1), index + 2)
  const isOwned = isWord(before) && (hasRole(before.folded, 'possessive') || hasRole(before.folded, 'article'))
  const isName = isWord(next) && (next.term?.act === 'recognise' || next.term?.class === 'register')
  return isOwned && isName && isWord(token) && !token.term
}

/** "He was declared a foreign agent, X reported": not "After he was declared". */
function opensByPronoun(tokens: readonly Token[], start: number): boolean {
  const first = tokens.slice(start).find(token => !isQuote(token))
  if (!isWord(first) || first.term?.class !== 'pronoun') return false
  return hasRole(first.folded, 'personal') || (first.term.gender !== undefined && !hasRole(first.folded, 'possessive'))
}

/** "Russia has labeled many": the sentence has begun. */
const isDoer = ({ class: role }: Term): boolean => role === 'russia' || role === 'authority'

/** "Since", "After" */
const leadsOnTo = (tokens: readonly Token[], start: number): boolean => {
  const first = tokens[start]
  return isWord(first) && (hasRole(first.folded, 'since') || expressionAt(tokens, start, 'decides') !== undefined)
}

const ofAdjunct: ReadonlySet<NoticeRole> = new Set([
  ...(['filler', 'preposition', 'conjunction', 'pronoun', 'auxiliary', 'object', 'register'] as const),
  ...(['russia', 'authority', 'past'] as const),
])

/** "Since being", "Despite its designation as", "in 2023", "on Friday" */
const isOfAdjunct = (token: Token): boolean => {
  if (!isWord(token)) return isQuote(token)
  if (token.term) return ofAdjunct.has(token.term.class)
  return ofTime.some(role => hasRole(token.folded, role)) || /^\d/u.test(token.folded)
}

const ofTime = ['governs', 'period', 'count'] as const

/** «X, несмотря на статус иноагента, даёт концерты»: of whom an adjunct between commas tells. */
export function bearerOfAdjunct(
  { stance, from, to, namesRegister }: Wording,
  { tokens }: Surroundings,
): readonly number[] {
  const start = clauseStart(tokens, from)
  const [first] = tokens.slice(start)
  if (stance !== 'attribute' || !namesRegister || start < 2 || !isMark(tokens[to], ',')) return []
  if (!isMark(tokens[start - 1], ',') || !mayBe(first, 'governs')) return []
  const name = tokens.slice(start, from).every(isOfAdjunct) ? antecedentBefore(tokens, start - 1) : -1
  return name < 0 ? [] : mentionsIn(itemAt(tokens, name))
}

/** «Статус иноагента есть у X и у Y»: behind the verb a preposition leads to those who have it. */
export function ownersBehind({ stance, to, namesRegister }: Wording, { tokens }: Surroundings): readonly number[] {
  if (stance !== 'attribute' || !namesRegister || !isTerm(tokens[to], 'auxiliary')) return []
  const lead = tokens.findIndex((token, index) => index > to && !(isWord(token) && isJointOfOwners(token)))
  const preposition = tokens[lead]
  if (
    !isWord(preposition) ||
    preposition.term?.class !== 'preposition' ||
    hasRole(preposition.folded, 'leads-to-place')
  )
    return []
  const owners: number[] = []
  for (let index = lead; index < tokens.length && !isMark(tokens[index], '.;:!?—–'); index++) {
    const token = tokens[index]
    if (!isWord(token) || token.folded !== preposition.folded) continue
    const name = mentionAhead(tokens, index + 1, reach)
    if (name >= 0) owners.push(...coordinated(tokens, name, 1))
  }
  return [...new Set(owners)]
}

const isJointOfOwners = ({ folded, term }: WordToken): boolean =>
  term?.class === 'filler' || term?.class === 'conjunction' || hasRole(folded, 'also')

/** Those of several announced whom the sentence names itself. */
export function someOf(tokens: readonly Token[], wording: Wording): readonly number[] {
  const { to } = wording
  if (!isOfSeveral(tokens, wording)) return []
  for (let index = to; index < tokens.length && !isMark(tokens[index], '.;:!?'); index++) {
    const leading = expressionAt(tokens, index, 'some-of')
    if (!leading) continue
    const before = mentionBehind(tokens, index, 1)
    if (before >= to) return coordinated(tokens, before, -1)
    const ahead = mentionAhead(tokens, leading.end, reach)
    if (ahead >= 0) return coordinated(tokens, ahead, 1)
  }
  return []
}

/** In tokens: "received several new entries". */
const nearestMembers = 4

/** "Russia has branded dozens of musicians foreign agents": the verb is its doer's, the status tells of how many it is. */
const isOfSeveral = (tokens: readonly Token[], { anchor, to, number, stance, namesRegister }: Wording): boolean =>
  number === 'plural' ||
  tokens.slice(anchor, to + nearestMembers).some(token => mayBe(token, 'listed-lately')) ||
  // «В списке нежелательных уже сотни позиций, включая X»
  namesRegister ||
  (stance !== 'attribute' &&
    within(tokens, anchor, to, term => statedNouns.has(term.class) && term.number === 'plural'))
