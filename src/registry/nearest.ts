/**
 * The right word for a wrong one.
 */
import { numberAt } from '../checked/index.js'

/** The candidate with the fewest edits to `word`, if a third of its letters or fewer differ; else nothing. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: string | undefined
  let least = limit + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const distance = editDistance(word, candidate)
    if (distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** Letters put in, left out, exchanged, and neighbours that changed places count one each. */
export function editDistance(one: string, other: string): number {
  let before: readonly number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    let distance = at + 1
    const next = [distance]
    for (let column = 0; column < other.length; column++) {
      const isSame = one[at] === other[column]
      const exchanged = numberAt(row, column) + (isSame ? 0 : 1)
      const shorter = numberAt(row, column + 1) + 1
      distance = smaller(smaller(distance + 1, exchanged), shorter)
      if (at > 0 && column > 0 && one[at] === other[column - 1] && one[at - 1] === other[column])
        distance = smaller(distance, numberAt(before, column - 1) + 1)
      next.push(distance)
    }
    before = row
    row = next
  }
  return numberAt(row, other.length)
}

const smaller = (one: number, other: number): number => (one < other ? one : other)
