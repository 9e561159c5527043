/**
 * Where lines of a document begin and end, and how far they stand from each other.
 */
import { matchOf, numberAt } from '../../checked/index.js'
import { groupedBy } from '../../document/grouped.js'
import type { Line } from './lines.js'

/** Lines that stand in the same column of the same sort of pages. */
interface Column {
  readonly left: number
  readonly right: number
}

/** So many of a hundred lines of a column begin, or end, no further in than its edge. */
const [leftmost, rightmost] = [20, 80]
/** Between words, in the size of the characters. */
const space = 0.3
/** What a line may fall short of a full one. */
const tolerance = 0.5

export class Edges {
  readonly #columns = new Map<string, Column>()
  readonly #leadings = new Map<number, number>()

  /** @param lines In the order of reading. */
  constructor(lines: readonly Line[]) {
    for (const [column, all] of groupedBy(lines, ({ column }) => column))
      this.#columns.set(column, {
        left: atPercent(
          all.map(({ left }) => left),
          leftmost,
        ),
        right: atPercent(
          all.map(({ right }) => right),
          rightmost,
        ),
      })
    const gaps = lines.flatMap((line, index) => {
      const gap = line.baseline - (lines[index - 1]?.baseline ?? line.baseline)
      return gap > 0 && gap < mostLeading * line.size ? [{ size: sizeOf(line), gap }] : []
    })
    for (const [size, all] of groupedBy(gaps, ({ size }) => size))
      this.#leadings.set(
        size,
        atPercent(
          all.map(({ gap }) => gap),
          50,
        ),
      )
  }

  leftOf({ column }: Line): number {
    return this.#columns.get(column)?.left ?? 0
  }

  /** How far lines of a size usually stand from each other. */
  leadingOf(line: Line): number {
    return this.#leadings.get(sizeOf(line)) ?? usualLeading * line.size
  }

  /** Whether the first word of the next line would not have stood on a line, too. */
  isFull({ column, right, size }: Line, next: Line): boolean {
    const word = matchOf(/^\S*/, next.text)[0].length
    const width = ((next.right - next.left) * word) / Math.max(next.text.length, 1)
    return right + space * size + width > (this.#columns.get(column)?.right ?? 0) - tolerance * size
  }
}

const mostLeading = 3
const usualLeading = 1.2
const sizeOf = ({ size }: Line): number => Math.round(size)

const atPercent = (numbers: readonly number[], percent: number): number =>
  numberAt(
    numbers.toSorted((one, other) => one - other),
    Math.floor(((numbers.length - 1) * percent) / 100),
  )
