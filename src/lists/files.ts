/**
 * List files on disk: the built-in ones in their folding order, and a user's own.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { readText } from '../files/read.js'
import { parseList, type ListFile } from '../registry/parse.js'

/** @throws ListError if the file is no valid list; FileError or the system's error if it cannot be read. */
export const readList = (file: string, label = file): ListFile => parseList(readText(file), label)

/** Lists that errors call by their paths from the working folder. */
export const readLists = (files: readonly string[]): ListFile[] =>
  files.map(file => readList(file, path.relative(process.cwd(), file)))

/** The registers first, then the hand-kept names over them; each by file name. */
export const builtinListFiles = (folder: string): string[] =>
  [folder, path.join(folder, 'names')].flatMap(part =>
    readdirSync(part)
      .filter(name => name.endsWith('.yml'))
      .sort()
      .map(name => path.join(part, name)),
  )

export const readBuiltinLists = (folder: string): ListFile[] =>
  builtinListFiles(folder).map(file => readList(file, path.relative(path.dirname(folder), file)))
