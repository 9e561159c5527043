/**
 * Fixes that are proposed for the messages of a report; nobody has proved them yet.
 */
import { itemAt } from '../checked/index.js'
import type { Notation } from '../formats/notation.js'
import type { Report } from '../kernel/linter.js'
import type { Message } from '../kernel/types.js'
import { settled, TakenEdits } from './edits.js'
import { lawOf, type Law } from './law.js'
import { Series } from './series.js'
import type { Edit, Fix, FixOptions } from './types.js'
import { waysOf, type Mendable, type WaysOf } from './ways.js'

/** A fix with the message's number in the report, and the number of the way that was taken. */
export interface Proposal extends Fix {
  readonly index: number
  readonly way: number
}

/** What fixes of a report are made of: it takes a reading of the whole document, and is made once. */
export class Proposals {
  readonly #report: Mendable & Pick<Report, 'messages'>
  readonly #notation: Notation
  readonly #series: Series
  #law: Law | undefined
  readonly #waysFor: WaysOf

  constructor(report: Mendable & Pick<Report, 'messages'>, notation: Notation, options: FixOptions) {
    this.#report = report
    this.#notation = notation
    this.#series = new Series(report.analysis.document, notation, options.marks)
    this.#waysFor = waysOf(report, notation, options)
  }

  /**
   * A fix for each message that can be repaired; fixes which would overlap with an earlier one are left out, and found
   * again once that is applied.
   * @param firstWay For a message, by its number in the report, the first way to be tried; nothing: none is.
   */
  together(firstWay: (index: number) => number | undefined): Proposal[] {
    return this.#series.aside(() => {
      const taken = new TakenEdits(this.#report.analysis.document.source.length)
      return this.#report.messages.flatMap((message, index): Proposal[] => {
        const first = firstWay(index)
        if (first === undefined) return []
        const found = this.#series.attempt(() => {
          const next = this.#next(message, first)
          return next?.edits.some(edit => taken.hinders(edit)) === true ? undefined : next
        })
        for (const edit of found?.edits ?? []) taken.take(edit)
        return found ? [{ ...found, index }] : []
      })
    })
  }

  /** A fix for one message, as if it were the only one. @param index Of the message in the report. */
  alone(index: number, firstWay = 0): Proposal | undefined {
    const found = this.#series.aside(() => this.#next(itemAt(this.#report.messages, index), firstWay))
    return found && { ...found, index }
  }

  /** The law takes a reading of its own: where nothing is proposed nobody asks for it. */
  #permits(edits: readonly Edit[]): boolean {
    this.#law ??= lawOf(this.#report.analysis)
    return this.#law.permits(edits)
  }

  /** The first way that leads somewhere. */
  #next(message: Message, first: number): Omit<Proposal, 'index'> | undefined {
    const { document } = this.#report.analysis
    let way = -1
    for (const candidate of this.#waysFor(message)) {
      if (++way < first) continue
      const edits = this.#series.attempt(() => {
        const whole = wholeEdits(candidate(this.#series), document.source, this.#notation)
        const found = whole && settled(whole.flatMap(edit => document.rewritten?.(edit) ?? [edit]))
        return found && this.#permits(found) ? found : undefined
      })
      if (edits) return { message, edits, way }
    }
    return undefined
  }
}

/** Which of the fixes are others than before. */
export function changedFrom(before: readonly Proposal[], after: readonly Proposal[]): Proposal[] {
  const known = new Map(before.map(fix => [fix.index, keyOf(fix)]))
  return after.filter(fix => known.get(fix.index) !== keyOf(fix))
}

const keyOf = ({ edits }: Proposal): string => JSON.stringify(edits)

/** @returns Nothing where an edit would break the mark-up. */
function wholeEdits(
  edits: readonly Edit[] | undefined,
  source: string,
  { whole }: Notation,
): readonly Edit[] | undefined {
  if (!edits || !whole) return edits
  const found = edits.flatMap(edit => whole(source, edit) ?? [])
  return found.length === edits.length ? found : undefined
}
