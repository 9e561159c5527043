/**
 * Names in a row which are owed the same: «Азов» и «Айдар». One notice behind the last one says it of all.
 */
import type { Analysis } from '../linter/types.js'
import type { Mention } from '../mentions/types.js'
import type { Duty } from '../policy/duties.js'

const comma = /^[»”"“’]?,\s+[«"„“]?$/u
/** «… и писатель …»: the noun before the second name is not read over. */
const conjunction = /^[»”"“’]?\s+(?:и|или|and|or)\s+(?:the\s+)?[«"„“]?$/u

/**
 * The duties of the row that a duty's name stands in, in order; that duty alone if it stands in none.
 * Of products and derived words the owner has to be named, so that they stand in no row.
 */
export function rowOf({ document, mentions, duties }: Analysis, duty: Duty): readonly Duty[] {
  const isPlain = ({ due }: Duty): boolean => !['product', 'derived'].includes(mentions[due]!.alias.type)
  const alike = duties.filter(
    other =>
      other.standing === 'missing' &&
      other.place === duty.place &&
      isPlain(other) &&
      mentions[other.due]!.block === mentions[duty.due]!.block &&
      other.required.join() === duty.required.join(),
  )
  const between = (one: Mention, other: Mention): string => document.text.slice(one.end, other.start)
  const at = alike.indexOf(duty)
  const joins = (index: number): 'comma' | 'conjunction' | undefined => {
    const [one, other] = [alike[index], alike[index + 1]]
    if (!one || !other) return undefined
    const gap = between(mentions[one.due]!, mentions[other.due]!)
    return conjunction.test(gap) ? 'conjunction' : comma.test(gap) ? 'comma' : undefined
  }
  let first = at
  while (first > 0 && joins(first - 1) === 'comma') first--
  if (first > 0 && first === at && joins(first - 1) === 'conjunction') {
    first--
    while (first > 0 && joins(first - 1) === 'comma') first--
  }
  let last = first
  while (joins(last) === 'comma') last++
  if (joins(last) !== 'conjunction') return [duty]
  const row = alike.slice(first, last + 2)
  return row.includes(duty) ? row : [duty]
}
