/**
 * Elements of arrays with what parts them from one another.
 */
import type { Member } from '../../document/rewriting.js'
import type { JsonValue } from './value.js'

/** @param elements Of one array, in order. @returns Their places in the source. */
export const membersIn = (elements: readonly JsonValue[]): (readonly [JsonValue, Member])[] =>
  elements.map((element, index) => {
    const before = elements[index - 1]?.place.end
    const behind = elements[index + 1]?.place.start
    return [
      element,
      { ...element.place, ...(before !== undefined && { before }), ...(behind !== undefined && { behind }) },
    ] as const
  })
