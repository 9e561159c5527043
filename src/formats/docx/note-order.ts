/**
 * Numbers of footnotes in the order of their references. Word finds a note by its number; LibreOffice 7.4 gives the notes
 * out one behind the other, the lowest number first, so that a note which is added before another one would change places
 * with it. Word itself numbers them anew whenever it saves.
 */
import { partsOf, type Part } from './package.js'

const reference = /(<w:footnoteReference\b[^>]*\bw:id=")(-?\d+)(?=")/g
const note = /(<w:footnote\b[^>]*\bw:id=")(-?\d+)(?=")/g

/**
 * @param before The source without the changes.
 * @returns The changed source; where notes have been added, their numbers and those of others ascend with their references.
 */
export function withOrderedNotes(before: string, changed: string): string {
  const parts = partsOf(changed)
  const notes = parts.find(({ role }) => role === 'footnotes')
  if (!notes || idsIn(changed, notes, note).size <= notesIn(before)) return changed
  const called = parts.flatMap(part => (part.role === 'body' ? [...idsIn(changed, part, reference)] : []))
  const ascending = [...called].sort((one, other) => Number(one) - Number(other))
  const renamed = new Map(called.map((id, index) => [id, ascending[index] ?? id]))
  if (called.every(id => renamed.get(id) === id)) return changed
  const rewritten = (text: string, which: RegExp): string =>
    text.replace(which, (_, head: string, id: string) => head + (renamed.get(id) ?? id))
  let written = ''
  let behind = 0
  for (const { role, start, end } of parts) {
    if (role !== 'body' && role !== 'footnotes') continue
    const text = changed.slice(start, end)
    written += changed.slice(behind, start) + rewritten(text, role === 'body' ? reference : note)
    behind = end
  }
  return written + changed.slice(behind)
}

/** In order, each once: what stands in the text in two ways has two references. */
const idsIn = (source: string, { start, end }: Part, which: RegExp): ReadonlySet<string> =>
  new Set([...source.slice(start, end).matchAll(which)].map(([, , id = '']) => id))

function notesIn(source: string): number {
  const part = partsOf(source).find(({ role }) => role === 'footnotes')
  return part ? idsIn(source, part, note).size : 0
}
