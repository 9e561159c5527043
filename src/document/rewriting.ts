/**
 * Edits of a source in which words cannot be written as they are, and in which what stands between two words is not text.
 */
import { itemAt } from '../checked/index.js'
import { firstWhere } from './search.js'
import type { Span, TextEdit } from './types.js'

/** A part of a source with the way in which words are written in it. */
export interface Section extends Span {
  readonly escape: (words: string) => string
  /** The text that it is a part of, where an edit may lead from one part to another. Absent: it is one by itself. */
  readonly of?: object
  /** What goes with the text where all of it is taken out. Absent: an empty section may stay. */
  readonly holder?: Member
  /** What else is to be written where the section is edited. The words of the edit are not escaped. */
  readonly follow?: (edit: TextEdit) => readonly TextEdit[]
}

/** One of several that are parted by a sign. Offsets are into the source. */
export interface Member extends Span {
  /** Where the one before it ends. */
  readonly before?: number
  /** Where the one behind it begins. */
  readonly behind?: number
}

/**
 * @param sections In which text stands, not overlapping.
 * @param textIn The parts of a span of the source that are text.
 * @returns Rewrites an edit: the words escaped, what is no text kept. One that leads over several sections of a text is
 * written into the first, and taken out of the others; what leads out of all sections is not written.
 */
export function rewriting(
  sections: readonly Section[],
  textIn: (span: Span) => readonly Span[],
): (edit: TextEdit) => readonly TextEdit[] {
  const ordered = [...sections].sort((one, other) => one.start - other.start || one.end - other.end)
  const sectionAt = (offset: number): Section | undefined => {
    const found = ordered[firstWhere(ordered, ({ start }) => start > offset) - 1]
    return found && offset <= found.end ? found : undefined
  }
  return ({ start, end, text }) => {
    const section = sectionAt(start)
    // The end of a section, not the beginning of one that touches it.
    const last = end > start ? sectionAt(end - 1) : section
    if (!section || !last || end > last.end || (last !== section && (!last.of || last.of !== section.of))) return []
    const [first = { start, end: start }, ...others] = textIn({ start, end })
    const edits = [{ ...first, text }, ...others.map(part => ({ ...part, text: '' }))].filter(
      edit => edit.end > edit.start || edit.text !== '',
    )
    const emptied: Member[] = []
    const rewritten = edits.flatMap(edit => {
      const around = sectionAt(edit.start)
      const isEmptied = edit.text === '' && edit.start === around?.start && edit.end === around.end
      if (!isEmptied || !around.holder) return [escaped(edit, around), ...(around?.follow?.(edit) ?? [])]
      emptied.push(around.holder)
      return []
    })
    return [...rewritten, ...withoutMembers(emptied)]
  }
}

const escaped = (edit: TextEdit, section: Section | undefined): TextEdit =>
  edit.text === '' || !section ? edit : { ...edit, text: section.escape(edit.text) }

/** @param members In order. @returns Edits that take them out with what parts them from the others. */
function withoutMembers(members: readonly Member[]): TextEdit[] {
  const edits: TextEdit[] = []
  for (let next = 0; next < members.length;) {
    const first = itemAt(members, next)
    let last = first
    for (next++; last.behind !== undefined && members[next]?.start === last.behind; next++) last = itemAt(members, next)
    if (first.before !== undefined) edits.push({ start: first.before, end: last.end, text: '' })
    else edits.push({ start: first.start, end: last.behind ?? last.end, text: '' })
  }
  return edits
}
