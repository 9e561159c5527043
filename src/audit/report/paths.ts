/** Paths as people see them. */
import path from 'node:path'

/** A path as it would be typed. @param file Absolute. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  return relative.startsWith('..') ? file : relative
}
