/**
 * Addresses in JSON.
 */
import type { Link } from '../../document/types.js'
import type { JsonValue } from './value.js'

/** The address that a string is, with its place in the source; nothing for other values. */
export function linkOf(value: JsonValue | undefined): Link[] {
  const url = value?.string
  if (!value || url === undefined) return []
  return [{ url, place: value.text.place({ start: value.start + 1, end: value.end - 1 }) }]
}
