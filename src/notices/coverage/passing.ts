/**
 * Statuses told in passing: sentences that are an apposition to the name before them, asides that say whose view it is.
 */
import type { NoticeRole } from '../../language/roles.js'
import { hasRole } from '../../language/words.js'
import { reach } from '../statements/clauses.js'
import { expressionAt } from '../tokens/expressions.js'
import { isStatedNoun } from '../tokens/kinds.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, isOfPeople } from '../statements/surroundings.js'
import { type Token, type WordToken, isMark, isQuote, isTerm, isWord, mayBe, mentionsIn } from '../tokens/tokens.js'

/**
 * "An organisation, I remind you, banned in Russia.", "HOST: A foreign agent.": a sentence that is an apposition to the last
 * name of the one before.
 */
export function describedInPassing(
  { from, to, number }: Pick<Wording, 'from' | 'to' | 'number'>,
  around: Surroundings,
): readonly number[] {
  const { tokens, before, mentions } = around
  const opening = behindSpeaker(tokens)
  if (number === 'plural' || from < opening || !isWholeBehind(tokens, to)) return []
  const isOfName = (token: Token | undefined): boolean =>
    isWord(token) && (token.term?.class === 'organisation' || isOfPeople(token) || isStatedNoun(token))
  const noun = tokens.findIndex((token, index) => index >= opening && isOfName(token))
  const first = tokens[opening]
  const hasArticle = mayBe(first, 'indefinite')
  if (noun < opening || noun - opening > reach || noun >= to) return []
  if (!hasArticle && !(noun === opening && opensRightBehindName(around))) return []
  if (tokens.slice(0, from).some((token, index) => mentionsIn(token).length > 0 || isVerbAt(tokens, index))) return []
  const last = before.slice(-1)
  if (isStatedNoun(tokens[noun])) return last
  const isPersons = isOfPeople(tokens[noun] as WordToken)
  return last.filter(index => (mentions[index]?.entity.kind === 'person') === isPersons)
}

/** In tokens: "SECOND CALLER:". */
const longestSpeaker = 3

/** Behind "HOST:" or a dash, by which somebody else goes on. */
function behindSpeaker(tokens: readonly Token[]): number {
  if (isMark(tokens[0], '—–-')) return 1
  const colon = tokens.findIndex(token => isMark(token, ':'))
  const isSpeaker = tokens.slice(0, Math.max(colon, 0)).every(token => isWord(token) && token.capital)
  return colon > 0 && colon <= longestSpeaker && isSpeaker ? colon + 1 : 0
}

/** In tokens: ", by the Russian Justice Ministry's own reckoning,". */
const longestAsideOfView = 9

/** "X, a deputy and, by the ministry's reckoning, a foreign agent": the first comma of whose view it is, or the place itself. */
export function beforeView(tokens: readonly Token[], place: number): number {
  if (!isMark(tokens[place - 1], ',')) return place
  for (let index = place - 2; index >= Math.max(1, place - longestAsideOfView); index--) {
    const token = tokens[index]
    if (token === undefined || mentionsIn(token).length > 0 || isMark(token, '.;:')) return place
    if (!isMark(token, ',')) continue
    const aside = tokens.slice(index + 1, place - 1)
    const leads = isTerm(tokens[index + 1], 'preposition') || isMark(tokens[index + 1], ',')
    const isView = leads && aside.some(word => isWord(word) && ofView.has(word.term?.class ?? 'filler'))
    return isView && isTerm(tokens[index - 1], 'conjunction') ? index : place
  }
  return place
}

/** Nothing but where it is so, and what a speaker says between commas. */
function isWholeBehind(tokens: readonly Token[], to: number): boolean {
  for (let index = to; index < tokens.length; index++) {
    const token = tokens[index]
    const aside = isMark(token, ',') ? expressionAt(tokens, index + 1, 'parenthetical') : undefined
    if (aside) index = aside.end - 1
    else if (!isQuote(token) && !isMark(token, '.!…') && !isCompletingPlace(tokens, index)) return false
  }
  return true
}

/** "… by X." "Foreign agent.": no word stands between the name and the sentence, or its speaker. */
function opensRightBehindName({ document, tokens, before, mentions }: Surroundings): boolean {
  const last = mentions[before.at(-1) ?? -1]
  const [first] = tokens
  return last !== undefined && first !== undefined && !/[\p{L}\p{N}]/u.test(document.text.slice(last.end, first.start))
}

const isVerbAt = (tokens: readonly Token[], index: number): boolean => isTerm(tokens[index], 'auxiliary')

/** In tokens: "in the view of the". */
const longestView = 5

/** "in Russia", "by the Ministry", "in the view of the Ministry": what completes the statement. */
function isCompletingPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!isWord(token)) return false
  if (token.term !== undefined) return true
  const next = tokens.slice(index + 1, index + longestView)
  const leads = isWord(next[0]) && (hasRole(next[0].folded, 'owns') || next[0].term?.class === 'preposition')
  return leads && next.some(behind => isWord(behind) && ofView.has(behind.term?.class ?? 'filler'))
}

const ofView: ReadonlySet<NoticeRole> = new Set(['authority', 'russia'])
