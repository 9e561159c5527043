/**
 * Bold as messengers export it, `**words**`, in a text that is read as it stands: which asterisks are no words and no
 * footnote markers. Messengers put them where the writer's finger was: with a space inside, behind the end of a paragraph,
 * right beside the next stretch.
 */
import { matchOf } from '../checked/index.js'
import type { Span } from './types.js'

/** A run of asterisks, two at least. */
interface Run extends Span {
  /** The characters around it; empty at the ends of the text. */
  readonly before: string
  readonly after: string
  /** Nothing but white space stands before it in its line. */
  readonly opensLine: boolean
}

const word = /[\p{L}\p{N}]/u
/** What a footnote marker stands behind. */
const marked = /[\p{L}\p{N}»”’"')\]….!?]/u
/** What ends a name, as far as one sign tells. */
const named = /[\p{L}\p{N}»”’"')\]]/u
const picture = /[\p{Extended_Pictographic}\uFE0F]/u
/** So much of what stands around a run tells what it is. */
const nearby = 80

/**
 * The marks of bold in a text, by start. A mark without a counterpart stays in the text, and so does what can only be a
 * footnote's: `Талибан** …` above `** Запрещён …`. One pass.
 */
export function strongMarks(text: string): readonly Span[] {
  const runs = runsIn(text)
  const hasFour = runs.some(run => lengthOf(run) === 4)
  const lastNote = runs.findLastIndex(
    (run, index) =>
      lengthOf(run) === 2 &&
      (standsAlone(run) || ((run.opensLine || opensSentence(text, run)) && !isClosed(text, run, runs[index + 1]))),
  )
  const marks: Span[] = []
  let open: Span | undefined
  let isCalled = false
  runs.forEach((run, index) => {
    const next = runs[index + 1]
    if (open) {
      const { closes, opens } = turnAt(run)
      marks.push(open, closes)
      open = opens
      // `*****` is a marker in bold, unless the text has so many markers.
    } else if (lengthOf(run) === 5 && !hasFour) marks.push(firstTwo(run), lastTwo(run))
    else if (
      next &&
      lengthOf(run) === 2 &&
      opensBold(text, run, next, { isCalled, isUsed: marks.length > 0, opensNote: lastNote > index })
    )
      open = firstTwo(run)
    else isCalled ||= lengthOf(run) === 2 && (isBehindName(run) || standsAlone(run))
  })
  return marks
}

/** Whether a stretch ends in its line, right behind a word. */
const isClosed = (text: string, run: Run, next: Run | undefined): boolean =>
  next !== undefined && lengthOf(next) === 2 && !/\s$|\n/u.test(text.slice(run.end, next.start))

/** As notes stand in one line: «*Признан иноагентом. **Признана нежелательной». */
const opensSentence = (text: string, { start, after }: Run): boolean =>
  /\p{L}/u.test(after) && /[.!?…;][»”"')\]]?[ \u00A0]$/u.test(text.slice(Math.max(0, start - 3), start))

const lengthOf = ({ start, end }: Span): number => end - start
const firstTwo = ({ start }: Span): Span => ({ start, end: start + 2 })
const lastTwo = ({ end }: Span): Span => ({ start: end - 2, end })

function runsIn(text: string): Run[] {
  return Array.from(text.matchAll(/(?<!\*)\*{2,5}(?!\*)/g), ({ index: start, 0: { length } }) => {
    const end = start + length
    return {
      start,
      end,
      before: matchOf(/.?$/su, text.slice(Math.max(0, start - 2), start))[0],
      after: matchOf(/^.?/su, text.slice(end, end + 2))[0],
      opensLine: /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - nearby), start)),
    }
  })
}

/** Feeds lose line breaks: «… погиб.* Запрещена в России.** Запрещён в России.» */
const gluedNote = /[.!?…]\*{1,2}[ \u00A0]?\p{Lu}/u

/** What a run is where bold is open: its end, a footnote's marker within or behind it, the next stretch right beside it. */
function turnAt(run: Run): { readonly closes: Span; readonly opens?: Span } {
  switch (lengthOf(run)) {
    case 2:
      return { closes: firstTwo(run) }
    case 3:
      return { closes: marked.test(run.before) ? lastTwo(run) : firstTwo(run) }
    default:
      return { closes: firstTwo(run), opens: lastTwo(run) }
  }
}

/** What a text has shown before a run: that `**` calls a footnote, that it marks bold; and behind it: that it opens one. */
interface Shown {
  readonly isCalled: boolean
  readonly isUsed: boolean
  readonly opensNote: boolean
}

function opensBold(text: string, run: Run, next: Run, { isCalled, isUsed, opensNote }: Shown): boolean {
  const inside = text.slice(run.end, next.start)
  if (run.opensLine && next.opensLine && lengthOf(next) === 3 && inside.trim() !== '') return false
  const isClosedInLine = isClosed(text, run, next)
  // Messengers let bold begin right behind a word: «слово** и ещё слово**».
  if (isBehindName(run) && inside.trim() !== '')
    return (
      lengthOf(next) === 2 &&
      !isCalled &&
      !opensNote &&
      !(gluedNote.test(inside) && gluedNote.test(text.slice(next.start - 1, next.end + 2))) &&
      /\S {1,4}\S/u.test(inside)
    )
  if (/[^\s)»”\]]/u.test(run.after)) return !(run.opensLine && isCalled) || isClosedInLine
  // Around the end of a paragraph: no name stands between them.
  if (inside.trim() === '') return /\s/u.test(next.after) || (isUsed && !isCalled && !named.test(run.before))
  return isClosedInLine && !isCalled && (run.opensLine || picture.test(run.before))
}

/** Where a marker calls its footnote. */
const isBehindName = ({ before, after }: Run): boolean => marked.test(before) && !word.test(after)

/** As a legend names a marker, or as it opens a note in the middle of a line. */
const standsAlone = ({ before, after }: Run): boolean => /[ (\u00A0]/u.test(before) && /[ )\u00A0]/u.test(after)

/** The stretches of a text between the marks of bold in it. */
export function withoutStrong(text: string): readonly Span[] {
  const marks = strongMarks(text)
  return [...marks, { start: text.length, end: text.length }].flatMap(({ start }, index) => {
    const from = marks[index - 1]?.end ?? 0
    return start > from ? [{ start: from, end: start }] : []
  })
}
