/**
 * Those of whom only a noun tells what they are, and who are named behind it as examples: «издания, признанные
 * нежелательными (A, B)», «…, например A и B».
 */
import { itemAt } from '../../checked/index.js'
import { hasRole } from '../../language/words.js'
import { relativeBefore } from './anaphora.js'
import { coordinated, reach } from '../statements/clauses.js'
import { isConjunction } from '../statements/members.js'
import type { Wording } from '../statements/statements.js'
import { isOfPeople, mentionAhead } from '../statements/surroundings.js'
import { markerSigns } from '../markers/markers.js'
import { expressionAt } from '../tokens/expressions.js'
import { isMark, isPreposition, isQuote, isTerm, isWord, mentionsIn, termAt, type Token } from '../tokens/tokens.js'

/** In tokens: «издания, деятельность которых ранее также». */
const farthestName = 12

export function examplesBehind(wording: Wording, tokens: readonly Token[]): readonly number[] {
  if (!tellsOfNoun(wording, tokens)) return []
  const isOfSeveral =
    wording.number === 'plural' || termAt(tokens, relativeBefore(tokens, wording.anchor))?.number === 'plural'
  let behind = wording.to
  while (isQuote(tokens[behind])) behind++
  const next = tokens[behind]
  if (next?.type === 'bracket') {
    const named = next.inside.every((_, index) => isOfList(next.inside, index)) ? mentionsIn(next) : []
    return isOfSeveral || named.length === 1 ? named : []
  }
  if (!isMark(next, ',') || !isOfSeveral) return []
  const example = expressionAt(tokens, behind + 1, 'gives-example')
  const preposition = example && tokens[example.end]
  if (!example) return []
  const start = isWord(preposition) && isPreposition(preposition) ? example.end + 1 : example.end
  const name = mentionAhead(tokens, start, reach)
  return name < 0 ? [] : coordinated(tokens, name, 1)
}

/** Whether a status leans on a noun, and on no name: by itself, or in the clause that a comma opens. */
function tellsOfNoun({ stance, from, anchor }: Wording, tokens: readonly Token[]): boolean {
  if (stance === 'active') return false
  const relative = relativeBefore(tokens, anchor)
  const isRelative = relative >= 0 && anchor - relative <= farthestName
  if (stance === 'predicate' && !isRelative) return false
  for (let index = from - 1; index >= Math.max(0, from - farthestName); index--) {
    const token = itemAt(tokens, index)
    if (mentionsIn(token).length > 0) return false
    if (isMark(token, '.;:—–') || (isWord(token) && isPreposition(token))) return true
  }
  return true
}

/** A name, a joint, a marker, or what the one is who is named. */
function isOfList(tokens: readonly Token[], index: number): boolean {
  const token = itemAt(tokens, index)
  if (token.type === 'mention' || isQuote(token) || isMark(token, `,-—${markerSigns}`)) return true
  if (!isWord(token)) return false
  return (
    isConjunction(tokens, index) ||
    isTerm(tokens[index], 'organisation') ||
    isOfPeople(token) ||
    hasRole(token.folded, 'parenthetical') ||
    isOfExample(tokens, index)
  )
}

/** In words: «в том числе», «среди них». */
const longestExample = 3

const isOfExample = (tokens: readonly Token[], index: number): boolean =>
  Array.from({ length: longestExample }, (_, back) => index - back).some(
    start => (expressionAt(tokens, start, 'gives-example')?.end ?? 0) > index,
  )
