/**
 * Edits of a draft as one change of the editor's document.
 */
import type { Mark, ResolvedPos } from 'prosemirror-model'
import type { EditorState, Transaction } from 'prosemirror-state'
import { itemAt } from '../../../src/checked/index.js'
import type { Edit } from '../../../src/engine/index.js'
import { inlineOf, lineAt, positionOf, wordsOf, type Lines } from './lines.js'
import { schema } from './schema.js'

/** Marks a change as one that the engine has made. */
export const isFix = 'plashka-fix'

/** @param edits In order, not overlapping. @param lines Of the state's document. */
export function transactionOf(state: EditorState, lines: Lines, edits: readonly Edit[]): Transaction {
  const { tr } = state
  for (const edit of edits.toReversed()) apply(tr, lines, edit)
  return tr.setMeta(isFix, true).scrollIntoView()
}

/** Applied from the last to the first: places before an edit are still those of the lines. */
function apply(tr: Transaction, lines: Lines, { start, end, text }: Edit): void {
  const first = lineAt(lines, start)
  const last = Math.max(first, lineAt(lines, end))
  const [words, ...further] = text.split('\n')
  for (const line of further.toReversed()) {
    const after = tr.doc.resolve(itemAt(lines.all, first).position).after(1)
    tr.insert(after, schema.node('paragraph', null, inlineOf(wordsOf(line))))
  }
  for (let index = last; index > first; index--) {
    const line = itemAt(lines.all, index)
    tr.delete(line.position - 1, line.position + line.node.content.size + 1)
  }
  const from = positionOf(lines, start)
  const to =
    last === first
      ? positionOf(lines, end)
      : itemAt(lines.all, first).position + itemAt(lines.all, first).node.content.size
  if (to > from) tr.delete(from, to)
  if (words) tr.insert(from, inlineOf(words, marksAt(tr.doc.resolve(from))))
}

/** What is put in is bold or slanted only where the words on both sides are, and never part of a link. */
function marksAt(place: ResolvedPos): readonly Mark[] {
  const { nodeBefore, nodeAfter } = place
  if (!nodeBefore || !nodeAfter) return []
  return nodeBefore.marks.filter(mark => mark.type.name !== 'link' && mark.isInSet(nodeAfter.marks))
}
