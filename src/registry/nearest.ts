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
    let distance = at + 1
    const next = [distance]
    for (const [column, exchanged] of row.slice(0, -1).entries()) {
      const isSwapped = at > 0 && column > 0 && one[at] === other[column - 1] && one[at - 1] === other[column]
      distance = Math.min(
        (row[column + 1] ?? Infinity) + 1,
        distance + 1,
        exchanged + (one[at] === other[column] ? 0 : 1),
        isSwapped ? (before[column - 1] ?? Infinity) + 1 : Infinity,
      )
      next.push(distance)
    }
    before = row
    row = next
  }
  return row.at(-1) ?? one.length
}
