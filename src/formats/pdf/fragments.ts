/**
 * Characters of a page → fragments: what stands on one line without a gap. Lengths are points, from the left and from above.
 */
import type { Matrix, TextItem } from './library.js'

export interface Fragment {
  readonly text: string
  /** What parts its words, in order. */
  readonly gaps: readonly Gap[]
  readonly left: number
  readonly right: number
  /** Where its line stands. */
  readonly baseline: number
  /** Of its characters. */
  readonly size: number
}

/** A space between words. */
export interface Gap {
  /** In the text. */
  readonly at: number
  /** Where the word before it ends, and the next one begins. */
  readonly left: number
  readonly right: number
}

/** An item where people see it. */
interface Placed extends Omit<Fragment, 'gaps'> {
  /** Whether it is written from left to right, as lines are. */
  readonly isUpright: boolean
}

interface Open {
  text: string
  readonly gaps: Gap[]
  left: number
  right: number
  baseline: number
  size: number
}

/** In the size of the characters: what parts words, and what no line of a text has between them. */
const space = 0.15
const widestSpace = 2
/** How far characters of one line may stand above each other, such as the number that calls a note. */
const highest = 0.5
const raisedSize = 0.8
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const ligatures = /[\uFB00-\uFB06]/gu
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** In their order. @param view Of the page, which may be turned. */
export function fragmentsOf(items: readonly TextItem[], view: Matrix): Fragment[] {
  const done: Fragment[] = []
  let open: Open | undefined
  let isApart = false
  const end = (): void => {
    if (open && !isAgain(open, done.at(-1))) done.push({ ...open, text: open.text.trimEnd() })
    open = undefined
    isApart = false
  }
  for (const item of items) {
    const placed = placedIn(view, item)
    if (placed.text.trim() === '') {
      if (placed.text !== '') isApart = true
    } else if (open && placed.isUpright && isBeside(open, placed)) {
      append(open, placed, isApart)
      isApart = false
    } else {
      end()
      const { isUpright: _, ...first } = placed
      open = { ...first, gaps: [] }
      if (!placed.isUpright) end()
    }
  }
  end()
  return done
}

function placedIn(view: Matrix, { str, transform, width }: TextItem): Placed {
  const [a, b, c, d, e, f] = product(view, transform)
  const size = Math.hypot(c, d)
  return {
    text: str.replace(ligatures, found => found.normalize('NFKC')).replace(unprintable, ''),
    left: e,
    right: e + width,
    baseline: f,
    size,
    isUpright: a > 0 && Math.abs(b) < 0.1 * a,
  }
}

const product = ([a, b, c, d, e, f]: Matrix, [u, v, w, x, y, z]: Matrix): Matrix => [
  a * u + c * v,
  b * u + d * v,
  a * w + c * x,
  b * w + d * x,
  a * y + c * z + e,
  b * y + d * z + f,
]

function isBeside(open: Open, { left, baseline, size }: Placed): boolean {
  const em = Math.max(open.size, size)
  const gap = left - open.right
  return Math.abs(baseline - open.baseline) <= highest * em && gap >= -highest * em && gap <= widestSpace * em
}

function append(open: Open, next: Placed, isApart: boolean): void {
  const isRaised = isAbove(next, open)
  const opensRaised = isAbove(open, next)
  if (opensRaised) open.text = raised(open.text)
  const parts = isApart || next.left - open.right > space * Math.max(open.size, next.size)
  if (parts) {
    open.text = open.text.trimEnd()
    open.gaps.push({ at: open.text.length, left: open.right, right: next.left })
  }
  open.text += (parts ? ' ' : '') + (isRaised ? raised(next.text) : next.text)
  open.right = Math.max(open.right, next.right)
  if (!isRaised && (opensRaised || next.size > open.size)) {
    open.size = next.size
    open.baseline = next.baseline
  }
}

/** Whether something stands above the line of something larger. */
const isAbove = (one: Pick<Fragment, 'size' | 'baseline'>, other: Pick<Fragment, 'size' | 'baseline'>): boolean =>
  one.size < raisedSize * other.size && one.baseline < other.baseline - space * other.size

/** A number that calls a note, as it is written in one line. */
const raised = (text: string): string =>
  /^\d{1,2}\s*$/.test(text) ? text.replace(/\d/g, digit => superscripts.charAt(Number(digit))) : text

/** What is printed twice in nearly the same place looks bold. */
const isAgain = (open: Open, last: Fragment | undefined): boolean =>
  last !== undefined &&
  last.text === open.text.trimEnd() &&
  Math.abs(last.left - open.left) + Math.abs(last.baseline - open.baseline) < space * open.size
