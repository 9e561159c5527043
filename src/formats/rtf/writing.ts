/**
 * Words in the source of RTF: everything beyond ASCII by its number, with as many characters for old readers as hold there.
 */
import type { Span, TextEdit } from '../../document/types.js'
import { firstWhere, spanAround } from '../../document/search.js'
import { isNote } from './calls.js'
import { escapedRtf } from './escapes.js'
import type { Story } from './reader.js'

/**
 * Notes go as a whole, and stand in the text itself: an edit that would put one into a header, a text box or another note
 * comes to nothing.
 * @param textIn The parts of a span of the source that are text.
 */
export function rewritingRtf(
  source: string,
  { fallbacks, apart, calls }: Pick<Story, 'fallbacks' | 'apart' | 'calls'>,
  textIn: (span: Span) => readonly Span[],
): (edit: TextEdit) => readonly TextEdit[] {
  const fallbackAt = (offset: number): number =>
    fallbacks[firstWhere(fallbacks, ({ from }) => from > offset) - 1]?.count ?? 1
  const words = (text: string, at: number): string =>
    text.startsWith('\n')
      ? `\\par\\pard\\plain ${escapedRtf(text.slice(1), fallbackAt(at))}`
      : escapedRtf(text, fallbackAt(at))
  return ({ start, end, text }) => {
    if (isNote(text)) return spanAround(apart, { start, end: start }) ? [] : [{ start, end, text }]
    const notes = start === end ? [] : callsWithin(calls, { start, end })
    const parts = start === end ? [{ start, end }] : outside(textIn({ start, end }), notes)
    const [first = { start, end: start }, ...others] = parts
    return [{ ...first, text: words(text, first.start) }, ...[...others, ...notes].map(part => ({ ...part, text: '' }))]
      .filter(edit => edit.end > edit.start || edit.text !== '')
      .map(edit => ({ ...edit, text: joint(source, edit) + edit.text }))
  }
}

const openWord = /(?<!\\)(?:\\\\)*\\[A-Za-z]{1,32}(?:-?\d{1,10})?$/
/** The longest control word with its number, and a backslash before it, in characters. */
const longestWord = 45

/** Calls that begin within a span, with their notes. */
const callsWithin = (calls: readonly Span[], { start, end }: Span): readonly Span[] =>
  calls.slice(
    firstWhere(calls, call => call.start >= start),
    firstWhere(calls, call => call.start >= end),
  )

/** Those of some parts that lie in no other ones. */
const outside = (parts: readonly Span[], others: readonly Span[]): Span[] =>
  parts.filter(({ start, end }) => !others.some(other => other.start < end && start < other.end))

/** The space that ends the control word before an edit, where what comes behind it would go on with it. */
function joint(source: string, { start, end, text }: TextEdit): string {
  const next = text === '' ? source[end] : text[0]
  return /[A-Za-z0-9 -]/.test(next ?? '') && openWord.test(source.slice(Math.max(0, start - longestWord), start))
    ? ' '
    : ''
}
