/**
 * Items by what they have in common, so that many who ask need not search for it.
 */

/** The items of each key, in their order; those without a key are left out. */
export function groupedBy<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item, index: number) => Key | undefined,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  items.forEach((item, index) => {
    const key = keyOf(item, index)
    if (key === undefined) return
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  })
  return groups
}
