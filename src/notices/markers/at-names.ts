/**
 * Marks behind a name that are no markers by themselves, and the marker between a name and the bracket that explains it.
 */
import { itemAt } from '../../checked/index.js'
import type { Span } from '../../document/types.js'
import type { Mention } from '../../mentions/types.js'
import { bullets, inBrackets, labelOf } from './markers.js'

/** «(1)», «(н)», «(ИА)»: what marks a name in brackets, where a legend says what it means. */
const bracketMark = /[»”"“'’]{0,2}[\u00A0 ]?\(([\p{L}\p{N}]{1,4})\)/uy

/** Within so many code units behind a name its bracket opens. */
const farthestBracket = 4

/** «Икс» ◆, «Икс ◆, …» */
const spacedBullet = new RegExp(
  String.raw`[»”"“'’]{0,2}[\u00A0\u202F ]([${bullets}]{1,3})(?![\p{L}\p{N}])[\u00A0\u202F ]?[«„“"'‘]?`,
  'uy',
)

/**
 * The labels that a name calls, with the mark behind it that only a legend explains, if there is one: in brackets, or a
 * bullet behind a space that does not part it from the next name.
 * @param labels Of the markers that the name calls.
 */
export function withLegendMark(
  text: string,
  mentions: readonly Mention[],
  index: number,
  labels: readonly string[],
): readonly string[] {
  const { end } = itemAt(mentions, index)
  spacedBullet.lastIndex = end
  const bullet = spacedBullet.exec(text)?.[1]
  if (bullet !== undefined)
    return spacedBullet.lastIndex === mentions[index + 1]?.start ? labels : [...labels, labelOf(bullet)]
  if (!text.slice(end, end + farthestBracket).includes('(')) return labels
  bracketMark.lastIndex = end
  const mark = bracketMark.exec(text)?.[1]
  return mark === undefined ? labels : [...labels, inBrackets(mark)]
}

/** Between a name and a bracket: closing marks, the marker, a space. */
const longestCall = 8

/**
 * «полк «Азов»* (запрещён …)»: the marker between a name and the bracket that explains it.
 * @param covers Indices of the mentions for which the bracket answers.
 * @param labels For each mention, the first that it calls.
 */
export function markerBefore(
  bracket: Span,
  covers: readonly number[],
  mentions: readonly Mention[],
  labels: readonly (string | undefined)[],
): string | undefined {
  const last = covers.findLast(index => itemAt(mentions, index).end <= bracket.start)
  if (last === undefined) return undefined
  const label = labels[last]
  return label !== undefined && bracket.start - itemAt(mentions, last).end <= longestCall ? label : undefined
}
