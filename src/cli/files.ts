/**
 * The files of a run: what names, folders and globs on the command line stand for.
 */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import path from 'node:path'
import { commandCatalogs } from '../messages/command/index.js'
import type { CommandCatalog } from '../messages/command/types.js'
import { worded, type Worded } from '../messages/worded.js'
import { wordedMessageOf } from './error.js'
import type { Ignores } from './ignore.js'
import { isMissing } from './read.js'

export interface FoundFile {
  /** Relative to the working folder. */
  readonly path: string
  /** In bytes; 0 if the file cannot be checked. */
  readonly size: number
  /** Why it cannot be checked. */
  readonly problem?: Worded
}

export interface Search {
  readonly cwd: string
  /** With the dot. Of folders only such files are taken. */
  readonly extensions: ReadonlySet<string>
  readonly ignores: Ignores
  /** Whether globs may stand for nothing. */
  readonly mayMatchNothing?: boolean
}

/** @returns By path. A name that stands for nothing is a file with a problem. */
export async function findFiles(inputs: readonly string[], search: Search): Promise<FoundFile[]> {
  const found = (await Promise.all(inputs.map(input => filesOf(input, search)))).flat()
  return found.sort((one, other) => (one.path < other.path ? -1 : 1))
}

const mayBeGlob = /[*?{}[\]()!]/

async function filesOf(input: string, search: Search): Promise<FoundFile[]> {
  const { cwd, mayMatchNothing = false } = search
  const names = mayBeGlob.test(input) ? await globbed(input, cwd) : undefined
  if (names?.length === 0 && !mayMatchNothing)
    return [
      failed(
        input,
        said(words => words.noMatch),
      ),
    ]
  const found = names ?? [path.relative(cwd, path.resolve(cwd, input)) || '.']
  return found.flatMap(name => [...filesAt(name, search)])
}

/** @returns Nothing if the name is no glob. */
async function globbed(input: string, cwd: string): Promise<string[] | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(input)) return undefined
  const names = await glob(input, { cwd, onlyFiles: false, expandDirectories: false })
  return names.map(name => path.normalize(name.replace(/\/$/, '')))
}

function filesAt(name: string, search: Search): Iterable<FoundFile> {
  const file = path.resolve(search.cwd, name)
  try {
    const stats = statSync(file)
    if (search.ignores(file))
      return [
        failed(
          name,
          said(words => words.ignored),
        ),
      ]
    return stats.isDirectory() ? filesIn(name, search, new Set()) : [{ path: name, size: stats.size }]
  } catch (error) {
    return [failed(name, isMissing(error) ? said(words => words.missing) : wordedMessageOf(error))]
  }
}

const said = (say: (words: CommandCatalog['file']) => string): Worded =>
  worded(commandCatalogs, ({ file }) => say(file))

const failed = (name: string, problem: Worded): FoundFile => ({ path: name, size: 0, problem })

/** Installed packages, and the files by which Word tells that a document is open: they end like it. */
const isNoDraft = (name: string): boolean => name === 'node_modules' || name.startsWith('~$')

/** @param linked Folders reached through a link, by their true path: links may run in circles. */
function* filesIn(folder: string, search: Search, linked: Set<string>): Generator<FoundFile> {
  let entries: Dirent[]
  try {
    entries = readdirSync(path.resolve(search.cwd, folder), { withFileTypes: true })
  } catch {
    yield failed(
      folder,
      said(words => words.unreadableFolder),
    )
    return
  }
  for (const entry of entries) {
    const name = path.join(folder, entry.name)
    const file = path.resolve(search.cwd, name)
    const isKnown = search.extensions.has(path.extname(entry.name))
    if (isNoDraft(entry.name) || (entry.isFile() && !isKnown) || search.ignores(file)) continue
    if (entry.isDirectory()) {
      yield* filesIn(name, search, linked)
      continue
    }
    const stats = statSync(file, { throwIfNoEntry: false })
    if (stats?.isDirectory()) {
      const target = realpathSync(file)
      if (linked.has(target)) continue
      linked.add(target)
      yield* filesIn(name, search, linked)
    } else if (isKnown)
      yield stats
        ? { path: name, size: stats.size }
        : failed(
            name,
            said(words => words.missing),
          )
  }
}
