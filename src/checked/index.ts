/**
 * What whoever asks knows to be there. The types cannot know it: an index found by another loop, a group that took part in a
 * match, a key out of the same table. Where it is missing after all, the error stands at the place that was wrong, and no
 * `undefined` comes up three rooms later.
 */

/** The item at an index known to be within the list. */
export function itemAt<Item>(items: readonly (Item | undefined)[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw outside(index, items.length)
  return item
}

/**
 * The number at an index known to be within the list. By itself, as lists of numbers lie otherwise in memory: read by one
 * and the same code, both would be read slowly.
 */
export function numberAt(numbers: ArrayLike<number>, index: number): number {
  const number = numbers[index]
  if (number === undefined) throw outside(index, numbers.length)
  return number
}

/** The last item of a list known not to be empty. */
export const lastOf = <Item>(items: readonly (Item | undefined)[]): Item => itemAt(items, items.length - 1)

/** What a key known to be in the map leads to. */
export function entryOf<Key, Value>(map: { get(key: Key): Value | undefined }, key: Key): Value {
  return sure(map.get(key))
}

/** What an expression finds that matches any text it is asked of. */
export const matchOf = (expression: RegExp, text: string): RegExpExecArray => sure(expression.exec(text))

/** A group, by its number or name, that takes part wherever its expression matches. */
export function groupOf(match: RegExpMatchArray, group: number | string): string {
  const text = typeof group === 'number' ? match[group] : match.groups?.[group]
  if (text === undefined) throw new RangeError(`group ${group} took no part in «${match[0]}»`)
  return text
}

/** A value that is there by what was asked before. */
export function sure<Value>(value: Value): NonNullable<Value> {
  if (value === undefined || value === null) throw new TypeError('a value that must be there is missing')
  return value
}

const outside = (index: number, length: number): RangeError => new RangeError(`nothing at ${index} of ${length} items`)
