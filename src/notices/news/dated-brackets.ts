/**
 * Brackets that tell no more than a day, or that it is likewise, behind one that tells a status: "A (undesirable since May)
 * and B (since June)".
 */
import { endOfDay } from '../tokens/days.js'
import { expressionAt } from '../tokens/expressions.js'
import { isHeldToday } from './news.js'
import type { Wording } from '../statements/statements.js'
import { isMark, isWord, type Token } from '../tokens/tokens.js'

type ByBracket = ReadonlyMap<number, readonly Wording[]>

/** @param inBrackets The wordings in the brackets of a sentence, by their place. @returns The same, with those that go on. */
export function withDays(inBrackets: ByBracket, tokens: readonly Token[]): ByBracket {
  const all = new Map(inBrackets)
  let told: readonly Wording[] = []
  tokens.forEach((token, index) => {
    if (token.type !== 'bracket') return
    const own = inBrackets.get(index) ?? []
    if (own.length > 0) told = own.filter(({ statements }) => statements.some(isHeldToday))
    else if (told.length > 0 && goesOn(token.inside))
      all.set(
        index,
        told.map(wording => ({
          ...wording,
          from: 0,
          anchor: 0,
          to: token.inside.length,
          number: 'singular',
          objects: [],
        })),
      )
  })
  return all
}

/** "since the 18th", "since November 2023", "likewise" */
function goesOn(inside: readonly Token[]): boolean {
  if (expressionAt(inside, 0, 'likewise')?.end === inside.length) return true
  const end = endOfDay(inside, 0)
  return (
    end >= 0 &&
    inside
      .slice(end)
      .every(
        token =>
          isMark(token, ',.') || (isWord(token) && (/^\d/u.test(token.folded) || token.term?.class === 'filler')),
      )
  )
}
