/**
 * List files on disk: the built-in ones in their folding order, and a user's own.
 */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { readBytes, readText, textOf } from '../files/read.js'
import { today } from '../registry/date.js'
import { ListError, reasonOf } from '../registry/list-error.js'
import { parseList, type ListFile } from '../registry/parse.js'
import type { ListProblemsCatalog } from '../registry/words/types.js'
import { completed } from './own.js'

/** In megabytes; all built-in lists together have two. */
const largest = 32

/**
 * A list which may leave out what can be concluded.
 * @throws ListError if the file is no valid list; the system's error if it cannot be read.
 */
export function readList(file: string, label = file): ListFile {
  const refused = (say: (words: ListProblemsCatalog) => string): ListError =>
    new ListError([{ path: label, line: 1, column: 1, field: '', reason: reasonOf(say) }])
  const stats = statSync(file)
  // A device has no end, a pipe may never begin.
  if (!stats.isFile()) throw refused(words => words.noFile)
  if (stats.size > largest * 2 ** 20) throw refused(words => words.tooLarge(largest))
  const text = textOf(readBytes(file))
  if (text === undefined || text.includes('\0')) throw refused(words => words.noText)
  return parseList(text, label, completed(path.basename(file), today(stats.mtime)))
}

/** Lists that errors call by their paths from the working folder. */
export const readLists = (files: readonly string[]): ListFile[] =>
  files.map(file => readList(file, path.relative(process.cwd(), file) || file))

/** The registers first, then the hand-kept names over them; each by file name. */
export const builtinListFiles = (folder: string): string[] =>
  [folder, path.join(folder, 'names')].flatMap(part =>
    readdirSync(part)
      .filter(name => name.endsWith('.yml'))
      .sort()
      .map(name => path.join(part, name)),
  )

/** A list as shipped, which says everything itself. @throws As `readList`. */
export const readBuiltinList = (file: string, label: string): ListFile => parseList(readText(file), label)

export const readBuiltinLists = (folder: string): ListFile[] =>
  builtinListFiles(folder).map(file => readBuiltinList(file, path.relative(path.dirname(folder), file)))
