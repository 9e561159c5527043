/**
 * What may have been meant by a name on the command line that stands for no file.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { nearest } from '../registry/nearest.js'

/**
 * @param name As it was given. @param commands Those of the command, which are words like any.
 * @returns A command and a file or folder beside the name, as either would be written; nothing that is far from it.
 */
export function meantBy(name: string, cwd: string, commands: readonly string[]): readonly string[] {
  const command = isWord(name) ? nearest(name, commands) : undefined
  const file = nearest(path.basename(name), namesIn(path.resolve(cwd, path.dirname(name))))
  return [
    ...(command === undefined ? [] : [`plashka ${command}`]),
    ...(file === undefined ? [] : [path.join(path.dirname(name), file)]),
  ]
}

/** «lists», "nosuch": it may be a command as well as a file. */
export const isWord = (name: string): boolean => /^[a-z]+$/iu.test(name)

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter(name => !name.startsWith('.'))
  } catch {
    return []
  }
}
