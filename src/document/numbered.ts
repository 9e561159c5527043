/**
 * Items that others call by their numbers: duties, claims and notices the mentions, mentions their blocks.
 */

/** @throws RangeError if nobody has the number: it was given by other items than these. */
export function byNumber<Item>(items: readonly Item[], number: number): Item {
  const item = items[number]
  if (item === undefined) throw new RangeError(`Nothing has the number ${number} of ${items.length}`)
  return item
}
