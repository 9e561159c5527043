/**
 * A value of a file as an error shows it.
 */

/** In code points; enough to find the value again. */
const longest = 60

/** One line of the value's beginning; control characters are left out, for a terminal would obey them. */
export function excerpt(value: string): string {
  const line = value.replace(/\p{C}+/gu, ' ')
  const characters = Array.from(line.slice(0, 2 * longest + 2))
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : line
}
