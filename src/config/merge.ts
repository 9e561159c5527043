/**
 * Several configs as one: maps are united key by key, lists put one behind the other, for anything else the later one
 * counts.
 */

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Lists which are one value: the later one counts. A rule's severity with its options, the order of markers. */
const isWhole = (path: readonly string[]): boolean => path.includes('rules') || path.at(-1) === 'marks'

/** @param values In the order of their weight, the last one weighs most. */
export const merged = <Value extends object>(values: readonly Value[]): Value =>
  values.reduce<unknown>((one, other) => mergedAt(one, other, []), {}) as Value

function mergedAt(one: unknown, other: unknown, path: readonly string[]): unknown {
  if (Array.isArray(one) && Array.isArray(other) && !isWhole(path)) return united(one, other)
  if (!isMap(one) || !isMap(other)) return other
  const entries = Object.entries(other).map(([key, value]) => [
    key,
    Object.hasOwn(one, key) ? mergedAt(one[key], value, [...path, key]) : value,
  ])
  return { ...one, ...(Object.fromEntries(entries) as object) }
}

/** What stands in both, as where two configs build on the same third, stands once, where it weighs most. */
function united(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const later = new Set(other)
  return [...one.filter(item => !later.has(item)), ...other]
}
