/**
 * Whom a bracket answers for, in front of it and within.
 */
import { itemAt } from '../../checked/index.js'
import { statedAdjectives, statedNouns, type NoticeRole } from '../../language/roles.js'
import { beforeAddress } from './addresses.js'
import { definiteNoun, describedPerson, takenUpBy } from './anaphora.js'
import { inBracket, saidOfThemselves, withoutEmployers } from './belonging.js'
import { another, type Covered } from './covered.js'
import { clauseStart, coordinated, reach } from '../statements/clauses.js'
import type { Wording } from '../statements/statements.js'
import { type Surroundings, isCollective, isOfPeople, mentionAhead } from '../statements/surroundings.js'
import { type Token, isMark, isQuote, isTerm, isWord, mayBe, mentionsIn } from '../tokens/tokens.js'

/** Mentions that a bracket answers for, in front of it and within. `index` is the bracket's place in the sentence. */
export function bracketCoverage(
  index: number,
  inside: readonly Token[],
  wordings: readonly Wording[],
  around: Surroundings,
): Covered {
  if (opensWithTheirThing(inside)) return another
  const plural = !isOfOne(inside) && wordings.some(wording => wording.number === 'plural')
  const collective = inside.some(
    token =>
      token.type === 'word' && (token.term?.class === 'collective' || (plural && token.term?.class === 'pronoun')),
  )
  const side = sideOf(inside, wordings)
  const named = side.flatMap(mentionsIn)
  if (side.length < inside.length && named.length > 0) return named
  const repeated = repeatedName(inside, index, around)
  if (repeated.length > 0) return repeated
  const seeming = seemingBracketCoverage(
    named.length > 0 ? { ...around, before: [] } : around,
    index,
    plural,
    collective,
  )
  const behindNames = opensWithPerson(inside) ? seeming.flatMap(mention => personAt(mention, around)) : seeming
  const outside = saidOfThemselves(behindNames, inBracket(index, inside, wordings, around))
  const isOfPerson = outside.some(mention => itemAt(around.mentions, mention).entity.kind === 'person')
  const own = isOfPerson ? withoutEmployers(named, inside, around.mentions) : named
  if (outside.length + own.length === 0 && behindNames.length > 0) return another
  return [...new Set([...outside, ...own])].sort((one, other) => one - other)
}

/** «A, B и C («B», кроме того, признан …)», «A, B и C (B и C признаны …)»: those of the ones before the bracket with whose names it opens. */
function repeatedName(
  inside: readonly Token[],
  bracket: number,
  { tokens, mentions }: Surroundings,
): readonly number[] {
  const first = inside.findIndex(token => !isQuote(token))
  const own = inside[first]?.type === 'mention' ? coordinated(inside, first, 1) : []
  const before = new Set(
    tokens
      .slice(0, bracket)
      .flatMap(mentionsIn)
      .map(mention => itemAt(mentions, mention).entity),
  )
  return before.size > 1 ? own.filter(mention => before.has(itemAt(mentions, mention).entity)) : []
}

/** «(его символика признана …)», «(символика признана …)»: said of a thing of the one who is named. */
const opensWithTheirThing = ([first, second]: readonly Token[]): boolean =>
  isThing(first) || (mayBe(first, 'possessive') && isThing(second))

const isThing = (token: Token | undefined): boolean => isTerm(token, 'object')

/** "(he is on the register)" */
const opensWithPerson = ([first]: readonly Token[]): boolean => mayBe(first, 'personal')

/** "Ivan Petrov, editor of X (he is …)": the person who is meant behind a name, be it the name of his employer. */
const personAt = (mention: number, around: Surroundings): readonly number[] =>
  itemAt(around.mentions, mention).entity.kind === 'person' ? [mention] : describedPerson(mention, around)

/** «(Feldman / The Bell, a foreign agent)»: of a credit the side on which the status stands. */
function sideOf(inside: readonly Token[], wordings: readonly Wording[]): readonly Token[] {
  const isSlash = (token: Token): boolean => isMark(token, '/')
  const { from, to } = itemAt(wordings, 0)
  const start = inside.slice(0, from).findLastIndex(isSlash) + 1
  const end = inside.findIndex((token, index) => index >= to && isSlash(token))
  return inside.slice(start, end < 0 ? undefined : end)
}

/** "(an organisation whose activities are …)" */
const isOfOne = ([first]: readonly Token[]): boolean => mayBe(first, 'indefinite')

/** «(18+)» says nothing of whom. */
const isAgeMark = (inside: readonly Token[]): boolean =>
  inside.length > 0 &&
  inside.every(token => token.type === 'punctuation' || (token.type === 'word' && /^\d+$/.test(token.folded)))

/** `[^b]` calls a note. */
const isCall = ([first]: readonly Token[]): boolean => isMark(first, '^')

/** «Дмитрий Быков, поэт (иноагент)»: right behind the name and its comma, a common noun or two. */
const longestApposition = 3
const longestClosedApposition = 14

const inApposition: ReadonlySet<NoticeRole> = new Set([
  ...(['conjunction', 'filler', 'organisation', 'person'] as const),
  ...statedAdjectives,
  ...statedNouns,
])

/** "Russia's last pollster" tells what somebody is. */
const isName = (token: Token | undefined): boolean => isWord(token) && token.capital && token.term?.class !== 'russia'

/** The token before a mark, past closing quotation marks. */
function behindQuotes(tokens: readonly Token[], mark: number): number {
  let before = mark - 1
  while (isQuote(tokens[before])) before--
  return before
}

function isApposition(tokens: readonly Token[], comma: number, bracket: number): boolean {
  const name = tokens[behindQuotes(tokens, comma)]
  if (name === undefined || mentionsIn(name).length === 0) return false
  const between = tokens.slice(comma + 1, bracket).filter(token => token.type !== 'bracket')
  // «X, dean of a London school (признан …), …»: the comma behind closes what the one before opened.
  const isClosed = isMark(tokens[bracket + 1], ',') && between.length <= longestClosedApposition
  if (isClosed) return between.every(token => isWord(token) || isMark(token, "’'-")) && !isName(between[0])
  if (isNounOfPeople(between)) return true
  return (
    between.length > 0 &&
    between.length <= longestApposition &&
    between.every(token => isWord(token) && !token.capital && (!token.term || inApposition.has(token.term.class)))
  )
}

/** In tokens: "the former first deputy". */
const longestOffice = 5

/** "former rector of the New Economic School": somebody's trade or office, and nothing that is done. */
function isNounOfPeople(between: readonly Token[]): boolean {
  const noun = between.findIndex(token => isWord(token) && isOfPeople(token))
  return (
    noun >= 0 &&
    noun < longestOffice &&
    between.length <= longestClosedApposition &&
    between.every(
      (token, place) =>
        isMark(token, "’'-") ||
        isQuote(token) ||
        (isWord(token) && (token.term ? ofOffice.has(token.term.class) : place > noun || !token.capital)),
    )
  )
}

const ofOffice: ReadonlySet<NoticeRole> = new Set([
  ...(['organisation', 'person', 'filler', 'past', 'preposition', 'authority', 'russia', 'abroad', 'object'] as const),
])

/** "ISLAMIC STATE. The group (banned in Russia) was …": whom the noun before a bracket takes up that was named before. */
function takenUpBefore(around: Surroundings, bracket: number): readonly number[] {
  const { tokens, before } = around
  const start = clauseStart(tokens, bracket)
  const noun = definiteNoun(tokens, start, bracket)
  return noun ? takenUpBy(noun, [...before, ...tokens.slice(0, start).flatMap(mentionsIn)], around) : []
}

function seemingBracketCoverage(
  around: Surroundings,
  index: number,
  plural: boolean,
  collective: boolean,
): readonly number[] {
  const { tokens, before } = around
  let words = 0
  for (
    let back = beforeAddress(tokens, index, around.document) - 1;
    back >= 0 && words <= longestClosedApposition;
    back--
  ) {
    const token = itemAt(tokens, back)
    if (words > reach && mentionsIn(token).length > 0) break
    if (mentionsIn(token).length > 0) {
      if (!collective && !plural) return mentionsIn(token)
      const listed = coordinated(tokens, back, -1)
      if (collective) return listed.length > 1 ? listed : tokens.slice(0, index).flatMap(mentionsIn)
      return listed
    }
    if (token.type === 'bracket' && (isAgeMark(token.inside) || isCall(token.inside))) continue
    if (token.type === 'bracket' || isMark(token, ';:.!?')) break
    if (isMark(token, ',') && !collective) {
      if (!isApposition(tokens, back, index)) break
      return mentionsIn(itemAt(tokens, behindQuotes(tokens, back)))
    }
    if (token.type === 'word') words++
  }
  // «Обе писательницы (признаны …)»: those who were named in the sentence before.
  if (plural && before.length > 1 && tokens.slice(Math.max(0, index - 3), index).some(isCollective)) return before
  const taken = plural || collective ? [] : takenUpBefore(around, index)
  if (taken.length > 0) return taken
  const ahead = mentionAhead(tokens, index + 1, 2)
  const joins = tokens.slice(index + 1, ahead).some((_, offset) => isTerm(tokens[index + 1 + offset], 'conjunction'))
  return ahead < 0 || joins ? [] : mentionsIn(itemAt(tokens, ahead))
}
