/**
 * Names of files as people type and see them. «й» may be one character or two: macOS stores two, keyboards give one, and
 * archives and git carry either to where it is not expected. Names are compared in NFC; files are opened by the name they
 * have.
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** What two names of the same look have in common. */
export const comparable = (name: string): string => name.normalize('NFC')

/** @returns The path under which a file of this look is there; nothing if there is none. @param file Absolute. */
export function presentAs(file: string): string | undefined {
  if (existsSync(file)) return file
  if (isPlain(file)) return undefined
  const above = path.dirname(file)
  const folder = above === file ? undefined : presentAs(above)
  if (folder === undefined) return undefined
  const name = comparable(path.basename(file))
  const found = entriesOf(folder).find(entry => comparable(entry) === name)
  return found === undefined ? undefined : path.join(folder, found)
}

/** Whether a name can be written in one way only. */
const isPlain = (name: string): boolean => name.normalize('NFD') === name && name.normalize('NFC') === name

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** A glob that means every way to write its letters; within brackets they stay as they are. */
export const inEveryForm = (glob: string): string =>
  comparable(glob).replace(/\[[^\]]*\]|[\s\S]/gu, part => {
    const apart = part.normalize('NFD')
    return part === apart || part.startsWith('[') ? part : `{${part},${apart}}`
  })
