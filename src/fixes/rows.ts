/**
 * Names in a row which are owed the same: «Азов» и «Айдар». One notice behind the last one says it of all.
 */
import { itemAt } from '../checked/index.js'
import { groupedBy } from '../document/grouped.js'
import { wordKey } from '../language/word-key.js'
import { hasRole } from '../language/words.js'
import type { Analysis } from '../kernel/types.js'
import type { Mention } from '../mentions/types.js'
import type { Duty } from '../policy/duties.js'
import { keyOfKinds, ownsNone } from './lookup.js'

const comma = /^[»”"“’]?,\s+[«"„“]?$/u
/** A conjunction, and an article before the second name. «… и писатель …»: a noun before it is not read over. */
const joint = /^[»”"“’]?\s+(\p{L}+)\s+(?:(\p{L}+)\s+)?[«"„“]?$/u

/** «Иванов, Акунин и Быков»: what a comma joins to a name from before it. The longest name of a person is shorter. */
const joinedBefore = /(?:\p{Lu}[\p{L}\p{M}’'‑-]*\.?|[»”"“’])(,\s+[«"„“]?)$/u
const longestBefore = 40

function isConjunction(gap: string): boolean {
  const [, joins, article] = joint.exec(gap) ?? []
  if (joins === undefined || !hasRole(wordKey(joins), 'joins')) return false
  return article === undefined || hasRole(wordKey(article), 'article')
}

/** Duties of names that stand in one row, in order: two of them at least. */
export type Row = readonly Duty[]

/** How a name is joined to the next one. */
type Joint = 'comma' | 'conjunction' | undefined

/** The rows of a text. Of products and derived words the owner has to be named, so that they stand in no row. */
export class Rows {
  readonly #rows = new Map<Duty, Row>()

  constructor({ document, mentions, duties }: Analysis) {
    const keyOf = ({ standing, place, due, required }: Duty): string | undefined =>
      standing === 'missing' && ownsNone(itemAt(mentions, due).alias.type)
        ? `${place} ${itemAt(mentions, due).block} ${keyOfKinds(required)}`
        : undefined
    const noticedAt = new Set(
      duties.flatMap(({ standing, due }) => (standing === 'missing' ? (mentions[due]?.end ?? []) : [])),
    )
    for (const alike of groupedBy(duties, keyOf).values())
      for (const row of rowsIn(alike, jointsOf(document.text, mentions, alike))) {
        const start = row.map(({ due }) => mentions[due]?.start).find(found => found !== undefined)
        if (start === undefined || goesBack(document.text, start, noticedAt)) continue
        for (const duty of row) this.#rows.set(duty, row)
      }
  }

  /** The row that a duty's name stands in. @returns The same one for each of its duties; nothing if it stands in none. */
  of(duty: Duty): Row | undefined {
    return this.#rows.get(duty)
  }
}

/**
 * «Иванов, Акунин и Быков (оба …)»: whether the row has begun with somebody else, of whom it would be read as said, too.
 * @param noticedAt Where names end that get notices of their own: no bracket is read across those.
 */
function goesBack(text: string, start: number, noticedAt: ReadonlySet<number>): boolean {
  const [, comma] = joinedBefore.exec(text.slice(Math.max(0, start - longestBefore), start)) ?? []
  if (comma === undefined) return false
  const at = start - comma.length
  return !noticedAt.has(at) && !noticedAt.has(at - 1)
}

/** How the name of each duty is joined to the next one. */
const jointsOf = (text: string, mentions: readonly Mention[], duties: readonly Duty[]): readonly Joint[] =>
  duties.map(({ due }, index) => {
    const next = duties[index + 1]
    if (!next) return undefined
    const gap = text.slice(itemAt(mentions, due).end, itemAt(mentions, next.due).start)
    return isConjunction(gap) ? 'conjunction' : comma.test(gap) ? 'comma' : undefined
  })

/** «X, Y и Z», «X и Y и Z»; a comma behind that begins another one: «X и Y, Z и W». Names that only commas join are none. */
function* rowsIn(duties: readonly Duty[], joints: readonly Joint[]): Iterable<Row> {
  let first = 0
  for (const [at, joint] of joints.entries()) {
    const isBehindConjunction = joints[at - 1] === 'conjunction'
    if (joint === 'conjunction' || (joint === 'comma' && !isBehindConjunction)) continue
    if (isBehindConjunction) yield duties.slice(first, at + 1)
    first = at + 1
  }
}
