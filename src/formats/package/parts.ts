/**
 * The one source that the parts of a package make together: each behind a line with what it holds and its name.
 */
import type { Span } from '../../document/types.js'

/** A part of a source. Offsets are those of what it holds. */
export interface PackagePart<Role extends string> extends Span {
  readonly role: Role
  /** As in the archive, without a slash before it. */
  readonly name: string
}

/** A part that is to stand in a source. */
export interface WrittenPart<Role extends string> {
  readonly role: Role
  readonly name: string
  readonly text: string
}

/** The file separator, which no XML can hold: it goes before every part. */
export const partMark = '\u001C'
const opening = new RegExp(`${partMark}([a-z]+) ([^\\n${partMark}]*)\\n`, 'g')

export const sourceOf = (parts: readonly WrittenPart<string>[]): string =>
  parts.map(({ role, name, text }) => `${partMark}${role} ${name}\n${text}`).join('')

/** The parts of a source, in order. */
export function partsIn<Role extends string>(source: string): PackagePart<Role>[] {
  const found = [...source.matchAll(opening)]
  return found.map(({ 0: whole, 1: role, 2: name = '', index }, position) => ({
    role: role as Role,
    name,
    start: index + whole.length,
    end: found[position + 1]?.index ?? source.length,
  }))
}
