/**
 * Words in the source of RTF: everything beyond ASCII by its number, with as many characters for old readers as hold there.
 */
import type { Span, TextEdit } from '../../document/types.js'
import { firstWhere } from '../../document/search.js'
import type { Story } from './reader.js'

/** @param textIn The parts of a span of the source that are text. */
export function rewritingRtf(
  source: string,
  fallbacks: Story['fallbacks'],
  textIn: (span: Span) => readonly Span[],
): (edit: TextEdit) => readonly TextEdit[] {
  const fallbackAt = (offset: number): number =>
    fallbacks[firstWhere(fallbacks, ({ from }) => from > offset) - 1]?.count ?? 1
  return ({ start, end, text }) => {
    const [first = { start, end: start }, ...others] = start === end ? [{ start, end }] : textIn({ start, end })
    return [
      { ...first, text: escapedRtf(text, fallbackAt(first.start)) },
      ...others.map(part => ({ ...part, text: '' })),
    ]
      .filter(edit => edit.end > edit.start || edit.text !== '')
      .map(edit => ({ ...edit, text: joint(source, edit) + edit.text }))
  }
}

const escapedRtf = (words: string, fallback: number): string =>
  words.replace(/[\\{}]|[^\x20-\x7E]/g, unit => {
    if (/[\\{}]/.test(unit)) return `\\${unit}`
    if (unit === '\n') return '\\line '
    const code = unit.charCodeAt(0)
    return `\\u${code > 0x7fff ? code - 0x10000 : code}${fallback === 0 ? ' ' : '?'.repeat(fallback)}`
  })

const openWord = /(?<!\\)(?:\\\\)*\\[A-Za-z]{1,32}(?:-?\d{1,10})?$/
/** The longest control word with its number, and a backslash before it, in characters. */
const longestWord = 45

/** The space that ends the control word before an edit, where what comes behind it would go on with it. */
function joint(source: string, { start, end, text }: TextEdit): string {
  const next = text === '' ? source[end] : text[0]
  return /[A-Za-z0-9 -]/.test(next ?? '') && openWord.test(source.slice(Math.max(0, start - longestWord), start))
    ? ' '
    : ''
}
