/**
 * Fragments of a page → its lines in the order of reading: columns one after another, between what goes over all of them.
 */
import { itemAt, numberAt } from '../../checked/index.js'
import type { Fragment } from './fragments.js'

export interface Line extends Fragment {
  /** What stands apart from each other on it, as in the row of a table: one or more. */
  readonly cells: readonly Fragment[]
  /** Among how many columns it stands, and in which: lines of one place have the same edges. */
  readonly column: string
}

/** Of a page of columns: what stands between two of them. */
interface Gutter {
  readonly from: number
  readonly to: number
}

/** Columns have so many lines at least, so wide in the size of their characters, and filled so far. */
const fewest = 4
const narrowest = 7
const filled = 0.55
/** Of the lines side by side, so many may cross what stands between columns: headings, pictures' captions. */
const crossing = 0.15
/** In the size of the characters. */
const narrowestGutter = 0.6
const sameLine = 0.3
const cellGap = 0.6
const evenGaps = 0.35
const firstIndent = 5
/** What opens an item: a bullet, a number, a marker. */
const sign = /^(?:[^\p{L}]{1,4}|\p{L}[.)])$/u

/** @param width Of the page. @param size Of most characters. */
export function linesOf(fragments: readonly Fragment[], width: number, size: number): Line[] {
  const gutters = guttersIn(fragments, width, size)
  const columns: Fragment[][] = [...gutters, undefined].map(() => [])
  const lines: Line[] = []
  const flush = (): void => {
    columns.forEach((column, index) => {
      lines.push(...rowsOf(column, `${index}/${columns.length}`))
      column.length = 0
    })
  }
  let across: Fragment[] = []
  for (const fragment of fragments.toSorted((one, other) => one.baseline - other.baseline)) {
    const goesOver = gutters.some(({ from, to }) => fragment.left < from && fragment.right > to)
    if (goesOver || (columns.every(column => column.length === 0) && endsHeading(across, fragment, size))) {
      flush()
      across.push(fragment)
    } else {
      lines.push(...rowsOf(across, 'all'))
      across = []
      itemAt(columns, gutters.filter(({ to }) => to <= fragment.left + 1).length).push(fragment)
    }
  }
  lines.push(...rowsOf(across, 'all'))
  flush()
  return lines
}

/** The last line of a heading over all columns may be so short that it stands over one of them. */
function endsHeading(across: readonly Fragment[], fragment: Fragment, size: number): boolean {
  const last = across.at(-1)
  return (
    last !== undefined &&
    Math.abs(last.size - size) > 0.1 * size &&
    Math.abs(last.size - fragment.size) < 0.1 * size &&
    fragment.baseline - last.baseline < 1.5 * last.size
  )
}

const isOnLineOf = (one: Fragment, other: Fragment): boolean =>
  Math.abs(one.baseline - other.baseline) <= sameLine * Math.max(one.size, other.size)

/** @param fragments From above. */
function rowsOf(fragments: readonly Fragment[], column: string): Line[] {
  const rows: Fragment[][] = []
  for (const fragment of fragments) {
    const row = rows.at(-1)
    if (row && isOnLineOf(itemAt(row, 0), fragment)) row.push(fragment)
    else rows.push([fragment])
  }
  const joinedRows = rows.map(row => row.toSorted((one, other) => one.left - other.left).reduce(joined))
  const left = least(joinedRows.map(row => row.left))
  const right = greatest(joinedRows.map(row => row.right))
  return joinedRows.map(row => ({ ...row, cells: isSpacedOut(row, left, right) ? [row] : cellsOf(row), column }))
}

const joined = (one: Fragment, other: Fragment): Fragment => ({
  text: `${one.text} ${other.text}`,
  gaps: [
    ...one.gaps,
    { at: one.text.length, left: one.right, right: other.left },
    ...other.gaps.map(gap => ({ ...gap, at: gap.at + one.text.length + 1 })),
  ],
  left: one.left,
  right: Math.max(one.right, other.right),
  baseline: one.baseline,
  size: Math.max(one.size, other.size),
})

/** Whether a line was made as wide as its column, by spaces that are all alike. */
function isSpacedOut({ gaps, size, left, right }: Fragment, from: number, to: number): boolean {
  const widths = gaps.map(gap => gap.right - gap.left)
  const isEven = greatest(widths) - least(widths) < evenGaps * size
  return isEven && left - from < firstIndent * size && to - right < size
}

/** Parted where a space is wider than those of words, but for that behind the sign of an item. */
function cellsOf(row: Fragment): Fragment[] {
  const { text, gaps, size } = row
  const breaks = gaps.filter(gap => gap.right - gap.left > cellGap * size && !sign.test(text.slice(0, gap.at)))
  return [...breaks, undefined].map((gap, index) => {
    const before = breaks[index - 1]
    const from = before ? before.at + 1 : 0
    const to = gap ? gap.at : text.length
    return {
      ...row,
      text: text.slice(from, to),
      gaps: gaps.flatMap(own => (own.at >= from && own.at < to ? { ...own, at: own.at - from } : [])),
      left: before?.right ?? row.left,
      right: gap?.left ?? row.right,
    }
  })
}

function guttersIn(fragments: readonly Fragment[], width: number, size: number): Gutter[] {
  const candidates = gapsIn(fragments, width, narrowestGutter * size)
  const found: Gutter[] = []
  candidates.forEach((gutter, index) => {
    const left = within(fragments, found.at(-1)?.to ?? 0, gutter.from)
    const right = within(fragments, gutter.to, candidates[index + 1]?.from ?? width)
    if (isColumn(left, size) && isColumn(right, size) && areBeside(left, right, size)) found.push(gutter)
  })
  return found
}

const within = (fragments: readonly Fragment[], from: number, to: number): Fragment[] =>
  fragments.filter(({ left, right }) => left >= from - 1 && right <= to + 1)

/** Stretches of the width that hardly any line crosses. */
function gapsIn(fragments: readonly Fragment[], width: number, narrowest: number): Gutter[] {
  const last = Math.min(Math.ceil(width), 10_000)
  const changes = new Int32Array(last + 2)
  const at = (x: number): number => Math.min(Math.max(Math.round(x), 0), last)
  const add = (place: number, change: number): void => void (changes[place] = numberAt(changes, place) + change)
  for (const { left, right } of fragments) {
    add(at(left), 1)
    add(at(right), -1)
  }
  let count = 0
  const covered = Array.from(changes, change => (count += change))
  const most = Math.max(greatest(covered) * crossing, 1)
  const gaps: Gutter[] = []
  let from: number | undefined
  covered.forEach((count, x) => {
    if (count <= most) from ??= x
    else if (from !== undefined) {
      if (from > 0 && x - from >= narrowest) gaps.push({ from, to: x })
      from = undefined
    }
  })
  return gaps
}

/** Whether fragments are lines of a text, and not cells of a table. */
function isColumn(fragments: readonly Fragment[], size: number): boolean {
  if (fragments.length < fewest) return false
  const width = greatest(fragments.map(({ right }) => right)) - least(fragments.map(({ left }) => left))
  const mean = fragments.reduce((sum, { left, right }) => sum + right - left, 0) / fragments.length
  return width >= narrowest * size && mean >= filled * width
}

function areBeside(one: readonly Fragment[], other: readonly Fragment[], size: number): boolean {
  const [from, to] = heightsOf(one)
  const [otherFrom, otherTo] = heightsOf(other)
  return Math.min(to, otherTo) - Math.max(from, otherFrom) > (fewest - 1) * size
}

const heightsOf = (fragments: readonly Fragment[]): readonly [number, number] => [
  least(fragments.map(({ baseline }) => baseline)),
  greatest(fragments.map(({ baseline }) => baseline)),
]

// Not by `Math.max`, which takes so many arguments only.
const greatest = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other), -Infinity)
const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other), Infinity)
