/**
 * Predicates of statements, and where a wording begins.
 */
import { itemAt } from '../../checked/index.js'
import { predicateRoles, statedAdjectives, type NoticeRole } from '../../language/roles.js'
import type { Term } from '../../language/terms.js'
import { hasRole, packs } from '../../language/words.js'
import { isMark, isQuote, isTerm, isWord, mayBe, termAt, type Token } from './tokens.js'

export const isPredicate = (term: Term | undefined): boolean => term !== undefined && predicateRoles.has(term.class)

/** «деятельность нежелательна»: a status that is said as a verb is. */
export const isSaidShortly = (term: Term | undefined): boolean =>
  term?.form === 'short' && statedAdjectives.has(term.class)

/** Words before the first anchor which belong to it: «в РФ признан», «не входит», «его символика признана». */
export function beforeWording(tokens: readonly Token[], from: number): number {
  let start = from
  while (start > 0 && from - start < 8) {
    const token = itemAt(tokens, start - 1)
    if (token.type === 'mention' || token.type === 'bracket') break
    if (token.type === 'punctuation' && !isQuote(token)) break
    if (token.type === 'word' && (!token.term || standsAlone.has(token.term.class))) break
    if (isPlaceOfName(tokens, start - 1) || isPlaceOfNoun(tokens, start - 1) || governsClause(tokens, start - 1)) break
    if (start === from && asksBeside(tokens, from)) break
    start--
  }
  return behindOtherVerb(tokens, behindOtherParticiple(tokens, start, from), from)
}

/** «живущий в Риге и признанный …»: where somebody lives is none of the words of what he is recognised as. */
function behindOtherParticiple(tokens: readonly Token[], start: number, from: number): number {
  const before = tokens[start - 1]
  if (!isWord(before) || before.term || !packs.governsObject(before.folded)) return start
  for (let index = start; index < from; index++) if (isTerm(tokens[index], 'conjunction')) return index
  return start
}

/** "lives in Riga and has been declared …": a place before the conjunction is that of the verb before it. */
function behindOtherVerb(tokens: readonly Token[], start: number, from: number): number {
  let placed = -1
  for (let index = start; index < from; index++) {
    const found = termAt(tokens, index)?.class
    if (found === 'abroad') placed = index
    if (found === 'conjunction' && placed >= 0 && opensVerb(tokens, index + 1, from)) return index
  }
  return start
}

/** "has been", "was later"; not "in Germany and many other countries has been". */
function opensVerb(tokens: readonly Token[], start: number, from: number): boolean {
  let verb = start
  while (verb < from && tellsOfVerb(tokens[verb])) verb++
  return verb === from || isTerm(tokens[verb], 'auxiliary')
}

const tellsOfVerb = (token: Token | undefined): boolean =>
  isWord(token) && (token.term?.class === 'past' || hasRole(token.folded, 'modifies-verb'))

/** "I have to add that he is …": what is to be done is to say so. */
const governsClause = (tokens: readonly Token[], verb: number): boolean =>
  isTerm(tokens[verb], 'infinitive') && isTerm(tokens[verb + 1], 'relative')

/** «Иск признанного иноагентом автора»: whose demand it is; that he is what he is called nobody has asked for. */
const asksBeside = (tokens: readonly Token[], from: number): boolean =>
  isTerm(tokens[from - 1], 'modal') &&
  (termAt(tokens, from)?.form === 'long' || (!isPredicate(termAt(tokens, from)) && isCondition(tokens[from - 1])))

/** «если иноагент X уедет»: who somebody is stands under no condition. */
const isCondition = (token: Token | undefined): boolean => mayBe(token, 'conditional')

/** "X in Washington was declared", "made X of Berlin a foreign agent": where a party is, not where it is declared so. */
const isPlaceOfName = (tokens: readonly Token[], place: number): boolean =>
  isTerm(tokens[place], 'abroad') &&
  (isOfName(tokens, place) ||
    (isTerm(tokens[place + 1], 'auxiliary') &&
      (tokens[place - 2]?.type === 'mention' || isTerm(tokens[place - 2], 'organisation'))))

/** "a fellow in Berlin who is …": where the one is of whom a clause without a comma tells. */
const isPlaceOfNoun = (tokens: readonly Token[], place: number): boolean =>
  isTerm(tokens[place + 1], 'relative') && (isTerm(tokens[place], 'abroad') || isTerm(tokens[place], 'russia'))

/** "X of Berlin": a place that tells which party it is. */
export const isOfName = (tokens: readonly Token[], place: number): boolean =>
  isOwning(tokens[place - 1]) && tokens[place - 2]?.type === 'mention'

const isOwning = (token: Token | undefined): boolean => mayBe(token, 'owns')

const standsAlone: ReadonlySet<NoticeRole> = new Set(['complementiser', 'organisation', 'object'])

/** In tokens: «отказал певцу в досрочном снятии». */
const farthestRefusal = 5

/** «отказ в снятии статуса»: he has it still. */
export function isRefused(tokens: readonly Token[], end: number): boolean {
  if (termAt(tokens, end)?.form !== undefined) return false
  for (let index = end - 1; index >= Math.max(0, end - farthestRefusal); index--) {
    const token = tokens[index]
    if (isMark(token, ',.;:!?')) return false
    if (mayBe(token, 'refuses')) return true
  }
  return false
}
