/**
 * Edits of a draft as the protocol has them.
 */
import { diffLines } from 'diff'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../fixes/index.js'
import type { Check } from './check.js'

/** Applied by the editor all together, and only to the version that was checked if it knows versions. */
export function workspaceEdit(
  { document, version }: Check,
  edits: readonly Edit[],
  { isVersioned }: { readonly isVersioned: boolean },
): WorkspaceEdit {
  const { uri } = document
  const written = edits.map(({ start, end, text }): TextEdit => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }))
  return isVersioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: written }] }
    : { changes: { [uri]: written } }
}

/** From one wording to another, changed place by changed place, so that cursors elsewhere stay where they are. */
export function editsBetween(before: string, after: string): Edit[] {
  const edits: Edit[] = []
  let offset = 0
  let gone = ''
  let added = ''
  const flush = (): void => {
    if (gone !== added) edits.push(trimmed({ start: offset - gone.length, end: offset, text: added }, gone))
    gone = added = ''
  }
  for (const part of diffLines(before, after)) {
    if (!part.added && !part.removed) flush()
    if (!part.added) offset += part.value.length
    if (part.added) added += part.value
    else if (part.removed) gone += part.value
  }
  flush()
  return edits
}

/** Without what stays the same at both ends; never within a pair of surrogates or a line break of two characters. */
function trimmed({ start, end, text }: Edit, gone: string): Edit {
  const most = Math.min(gone.length, text.length)
  let head = 0
  while (head < most && gone[head] === text[head]) head++
  let tail = 0
  while (tail < most - head && gone.at(-1 - tail) === text.at(-1 - tail)) tail++
  const isWithinPair = (index: number): boolean => /^(?:[\uD800-\uDBFF]|\r$)/u.test(gone[index - 1] ?? '')
  if (head > 0 && isWithinPair(head)) head--
  if (tail > 0 && isWithinPair(gone.length - tail)) tail--
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) }
}
