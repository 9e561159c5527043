/**
 * From two sources to the edits between them, by lines and then by words.
 */
import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff'
import { itemAt } from '../checked/index.js'
import type { Edit } from '../engine/index.js'

/** @returns Edits that make `after` of `before`, in order, each within a line or of whole lines. */
export function editsBetween(before: string, after: string): Edit[] {
  const lines = diffArrays(linesOf(before), linesOf(after))
  const edits: Edit[] = []
  let offset = 0
  for (let index = 0; index < lines.length; index++) {
    const { added, removed, value } = itemAt(lines, index)
    const length = value.join('').length
    const next = lines[index + 1]
    if (removed && next?.added) {
      edits.push(...replacements(value, next.value, offset))
      index++
    } else if (removed) edits.push({ start: offset, end: offset + length, text: '' })
    else if (added) edits.push({ start: offset, end: offset, text: value.join('') })
    if (!added) offset += length
  }
  return edits
}

/** Each line with the break before it. */
const linesOf = (text: string): string[] => text.split(/(?=\n)/)

/** Lines that stand for as many others change word by word; further ones are new or gone. */
function replacements(old: readonly string[], fresh: readonly string[], start: number): Edit[] {
  const edits: Edit[] = []
  let offset = start
  for (let index = 0; index < Math.max(old.length, fresh.length); index++) {
    const from = old[index]
    const to = fresh[index]
    if (from !== undefined && to !== undefined) edits.push(...wordEdits(diffWordsWithSpace(from, to), offset))
    else edits.push({ start: offset, end: offset + (from ?? '').length, text: to ?? '' })
    offset += (from ?? '').length
  }
  return edits
}

function wordEdits(changes: readonly ChangeObject<string>[], start: number): Edit[] {
  const edits: Edit[] = []
  let offset = start
  let open: { start: number; end: number; text: string } | undefined
  for (const { added, removed, value } of changes) {
    if (added || removed) {
      open ??= { start: offset, end: offset, text: '' }
      if (removed) open.end += value.length
      else open.text += value
    } else {
      if (open) edits.push(open)
      open = undefined
    }
    if (!added) offset += value.length
  }
  return open ? [...edits, open] : edits
}
