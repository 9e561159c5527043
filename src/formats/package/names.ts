/**
 * Names of parts: paths within the archive, written relative to each other.
 */
import type { Archive } from './archive.js'

/** The name of a part that another one refers to. */
export function resolved(target: string, from: string): string {
  const segments = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** How the archive writes a name, whose case does not count, and which may be escaped as addresses are. */
export const memberOf = (archive: Archive, name: string): string =>
  archive.named(name) ?? archive.named(unescapedName(name)) ?? name

export function unescapedName(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
