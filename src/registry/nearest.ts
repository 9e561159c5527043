/**
 * The right word for a wrong one.
 */

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
    const next = [at + 1]
    for (let column = 0; column < other.length; column++) {
      const swapped = at > 0 && column > 0 && one[at] === other[column - 1] && one[at - 1] === other[column]
      next.push(
        Math.min(
          row[column + 1]! + 1,
          next[column]! + 1,
          row[column]! + (one[at] === other[column] ? 0 : 1),
          swapped ? before[column - 1]! + 1 : Infinity,
        ),
      )
    }
    before = row
    row = next
  }
  return row[other.length]!
}
