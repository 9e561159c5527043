/**
 * Where files truly stand, whatever links lead there.
 */
import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isMissing } from './error.js'

/** Where a file stands, or would stand, behind all links. @throws The system's error: of links in a circle. */
export function placeOf(file: string): string {
  try {
    return realpathSync(file)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
  if (isLink) return placeOf(path.resolve(path.dirname(file), readlinkSync(file)))
  const folder = path.dirname(file)
  return folder === file ? file : path.join(placeOf(folder), path.basename(file))
}

/** Whether a file stands in a folder, or in one within it. Both absolute. */
export function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file)
  return !path.isAbsolute(way) && way.split(path.sep)[0] !== '..'
}
