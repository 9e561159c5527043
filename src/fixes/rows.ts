/**
 * Names in a row which are owed the same: «Азов» и «Айдар». One notice behind the last one says it of all.
 */
import { groupedBy } from '../document/grouped.js'
import type { Analysis } from '../linter/types.js'
import type { Mention } from '../mentions/types.js'
import type { Duty } from '../policy/duties.js'
import { keyOfKinds, ownsNone } from './lookup.js'

const comma = /^[»”"“’]?,\s+[«"„“]?$/u
/** «… и писатель …»: the noun before the second name is not read over. */
const conjunction = /^[»”"“’]?\s+(?:и|или|and|or)\s+(?:the\s+)?[«"„“]?$/u

/** Duties of names that stand in one row, in order: two of them at least. */
export type Row = readonly Duty[]

/** How a name is joined to the next one. */
type Joint = 'comma' | 'conjunction' | undefined

/** Duties that one notice could say, in one block. By each: where the names that only commas join begin and end. */
interface Alike {
  readonly duties: readonly Duty[]
  readonly joints: readonly Joint[]
  readonly firsts: readonly number[]
  readonly lasts: readonly number[]
  /** By their first duty. */
  readonly rows: Map<number, Row>
}

/** The rows of a text. Of products and derived words the owner has to be named, so that they stand in no row. */
export class Rows {
  readonly #places = new Map<Duty, { readonly alike: Alike; readonly at: number }>()

  constructor({ document, mentions, duties }: Analysis) {
    const keyOf = ({ standing, place, due, required }: Duty): string | undefined =>
      standing === 'missing' && ownsNone(mentions[due]!.alias.type)
        ? `${place} ${mentions[due]!.block} ${keyOfKinds(required)}`
        : undefined
    for (const group of groupedBy(duties, keyOf).values()) {
      const alike = alikeOf(document.text, mentions, group)
      group.forEach((duty, at) => this.#places.set(duty, { alike, at }))
    }
  }

  /** The row that a duty's name stands in. @returns The same one for each of its duties; nothing if it stands in none. */
  of(duty: Duty): Row | undefined {
    const place = this.#places.get(duty)
    if (!place) return undefined
    const { alike, at } = place
    const { joints, firsts, lasts, duties, rows } = alike
    const own = firsts[at]!
    const first = own === at && joints[at - 1] === 'conjunction' ? firsts[at - 1]! : own
    const last = lasts[first]!
    if (joints[last] !== 'conjunction' || at > last + 1) return undefined
    const row = rows.get(first) ?? duties.slice(first, last + 2)
    rows.set(first, row)
    return row
  }
}

function alikeOf(text: string, mentions: readonly Mention[], duties: readonly Duty[]): Alike {
  const joints = duties.map(({ due }, index): Joint => {
    const next = duties[index + 1]
    if (!next) return undefined
    const gap = text.slice(mentions[due]!.end, mentions[next.due]!.start)
    return conjunction.test(gap) ? 'conjunction' : comma.test(gap) ? 'comma' : undefined
  })
  const firsts: number[] = []
  joints.forEach((_, index) => firsts.push(joints[index - 1] === 'comma' ? firsts[index - 1]! : index))
  const lasts = joints.map((_, index) => index)
  for (let index = lasts.length - 2; index >= 0; index--)
    if (joints[index] === 'comma') lasts[index] = lasts[index + 1]!
  return { duties, joints, firsts, lasts, rows: new Map() }
}
