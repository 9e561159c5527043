/**
 * Words of statuses that are understood, and say nothing of anybody who is named.
 */
import { itemAt } from '../checked/index.js'
import type { Span } from '../document/types.js'
import { coverage } from './coverage/coverage.js'
import { another, mentionsOf, type Covered } from './coverage/covered.js'
import { isHeldToday } from './news/news.js'
import type { Wording } from './statements/statements.js'
import type { Surroundings } from './statements/surroundings.js'

/** What a text says of others than those it names: «редактор «Икс» признан …», "it may be declared …". */
export class Elsewhere {
  readonly #spans: Span[] = []

  /** Where it says so, by start. */
  get spans(): readonly Span[] {
    return [...this.#spans].sort((one, other) => one.start - other.start)
  }

  /** The mentions that a wording answers for. */
  covered(wording: Wording, around: Surroundings): readonly number[] {
    const { tokens } = around
    const covered = coverage(wording, around)
    const isClaim = wording.statements.some(isHeldToday)
    const place = { start: itemAt(tokens, wording.from).start, end: itemAt(tokens, wording.to - 1).end }
    return this.#kept(place, covered, isClaim)
  }

  /** Those that a bracket answers for. */
  inBracket(bracket: Span, covered: Covered): readonly number[] {
    return this.#kept(bracket, covered, true)
  }

  #kept({ start, end }: Span, covered: Covered, isClaim: boolean): readonly number[] {
    const mentions = mentionsOf(covered)
    if (covered === another || (mentions.length === 0 && !isClaim)) this.#spans.push({ start, end })
    return mentions
  }
}
