/**
 * The files of a run: what names, folders and globs on the command line stand for. What is wrong with one of them is told
 * with it, and the others are found.
 */
import { readdirSync, readlinkSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs'
import path from 'node:path'
import { isMissing } from '../files/error.js'
import { inEveryForm, presentAs } from '../files/names.js'
import { refuseIrregular } from '../files/read.js'
import { isTemporary } from '../files/temporary.js'
import { endsIn } from '../formats/extensions.js'
import { commandCatalogs } from './words/command/index.js'
import type { CommandCatalog } from './words/command/types.js'
import { worded, type Worded } from '../messages/worded.js'
import { wordedMessageOf } from './error.js'
import type { Part } from '../streams/parts.js'
import type { ExtensionsOf } from './extensions.js'
import type { Ignores } from './ignore.js'
import { isWord, meantBy } from './nearby.js'

export interface FoundFile {
  /** Relative to the working folder. */
  readonly path: string
  /** In bytes; 0 if the file cannot be checked. */
  readonly size: number
  /** Why it cannot be checked. */
  readonly problem?: Worded
  /** There is nothing of that name. */
  readonly isAbsent?: true
  /** What is wrong with the config of a folder: which of its files are drafts is not known. */
  readonly fault?: Worded
  /** The folder in which it was found, relative to the working folder; absent: somebody has named the file itself. */
  readonly within?: string
  /** Where git's index is to be read, and not the file. */
  readonly staged?: StagedFile
  /** Of a stream, which is checked part by part. */
  readonly part?: StreamPart
  /** The archive that holds it. */
  readonly archive?: string
  /** What has been read of it, as it came out of an archive. */
  readonly content?: Content
}

/** A draft as an archive holds it; plain data, as it goes to other threads. */
export interface Content {
  readonly bytes: Uint8Array
  /** Name of its format; absent: its path tells. */
  readonly format?: string
  /** As it is declared beside it. */
  readonly encoding?: string
  /** What the archive calls it, where that is no path. */
  readonly id?: string
  /** Where its record begins in the archive. */
  readonly byte: number
}

/** A part of a stream; plain data, as it goes to other threads. */
export interface StreamPart extends Part {
  /** Whether the stream ends with it. */
  readonly isLast: boolean
  /** Name of the format of its items; absent: it has none. */
  readonly format?: string
}

/** A file of git's index; plain data, as it goes to other threads. */
export interface StagedFile {
  /** The top of the working tree, absolute. */
  readonly root: string
  /** Relative to the top, with slashes. */
  readonly name: string
  /** Of its content. */
  readonly id: string
}

export interface Search {
  readonly cwd: string
  /** Of folders only files of such extensions are taken. */
  readonly extensions: ExtensionsOf
  readonly ignores: Ignores
  /** Whether globs may stand for nothing. */
  readonly mayMatchNothing?: boolean
  /** Told of what a folder holds under a draft's name, but is none: a pipe, a socket, a device. By its path. */
  readonly passedOver?: (name: string) => void
  /** What could have been asked for in the place of files. */
  readonly commands?: readonly string[]
}

/** @returns By path, each file once. A name that stands for nothing is a file with a problem. */
export async function findFiles(inputs: readonly string[], search: Search): Promise<FoundFile[]> {
  const found = (await Promise.all(inputs.map(input => filesOf(input, search)))).flat()
  // Who names a file means it, wherever it stands.
  const named = found.filter(({ within }) => within === undefined)
  const byPath = new Map([...found, ...named].map(file => [file.path, file]))
  return [...byPath.values()].sort((one, other) => (one.path < other.path ? -1 : 1))
}

const mayBeGlob = /[*?{}[\]()!]/

/** What of a glob is a folder, up to its first part that may mean several things. */
export const folderOf = (glob: string): string => glob.replace(/[^\\/]*[*?{}[\]()!].*$/su, '') || '.'

async function filesOf(input: string, search: Search): Promise<FoundFile[]> {
  const { cwd, mayMatchNothing = false } = search
  const names = mayBeGlob.test(input) ? await globbed(input, search) : undefined
  if (!names) return (await filesAt(namedBy(input, cwd), search)).map(file => withGuesses(file, input, search))
  if (names.length === 0 && !mayMatchNothing) return [failed(input, ({ noMatch }) => noMatch)]
  const found = await Promise.all(names.map(name => filesAt(name, search, folderOf(input))))
  return found.flat()
}

/** Of a name that stands for nothing: what it was meant for. */
function withGuesses(file: FoundFile, input: string, { cwd, commands = [] }: Search): FoundFile {
  if (file.isAbsent !== true || file.path !== namedBy(input, cwd)) return file
  const meant = meantBy(input, cwd, commands)
  if (meant.length === 0 && (commands.length === 0 || !isWord(input))) return file
  return { ...file, problem: problemOf(words => words.absent(commands.length > 0 && isWord(input), meant)) }
}

/** Relative to the working folder, and as it is written there. */
function namedBy(input: string, cwd: string): string {
  const file = path.resolve(cwd, input)
  return path.relative(cwd, presentAs(file) ?? file) || '.'
}

/** @returns Nothing if the name is no glob. */
async function globbed(input: string, { cwd, ignores }: Search): Promise<string[] | undefined> {
  const { glob, isDynamicPattern } = await import('tinyglobby')
  if (!isDynamicPattern(input)) return undefined
  const names = await glob(inEveryForm(input), { cwd, onlyFiles: false, expandDirectories: false })
  const folder = folderOf(input)
  return names
    .map(name => path.normalize(name.replace(/\/$/, '')))
    .filter(name => !isPassedOver(path.resolve(cwd, name), path.resolve(cwd, folder), ignores))
}

/**
 * Whether a file or folder that nobody has named is left out: it is ignored, or no draft.
 * @param file Absolute. @param folder Absolute: where it was looked for.
 */
export const isPassedOver = (file: string, folder: string, ignores: Ignores): boolean =>
  path.relative(folder, file).split(path.sep).some(isNoDraft) || ignores(file)

/** @param within Of what was found by a glob. */
async function filesAt(name: string, search: Search, within?: string): Promise<FoundFile[]> {
  const file = path.resolve(search.cwd, name)
  let stats: Stats
  try {
    stats = statSync(file)
    refuseIrregular(stats, name)
  } catch (error) {
    return [unreadable(name, error, file)]
  }
  if (search.ignores(file)) return [failed(name, ({ ignored }) => ignored)]
  if (!stats.isDirectory()) return [{ path: name, size: stats.size, ...(within !== undefined && { within }) }]
  const walk = new Walk(name, search)
  await walk.into(name)
  return walk.found
}

/** Whether a link in a folder leads to that folder or one above it: all that is there would be found a second time. */
const leadsBack = (folder: string, target: string): boolean => !/^\.\.(?:$|[\\/])/.test(path.relative(target, folder))

export const problemOf = (say: (words: CommandCatalog['file']) => string): Worded =>
  worded(commandCatalogs, ({ file }) => say(file))

export const failed = (name: string, say: (words: CommandCatalog['file']) => string): FoundFile => ({
  path: name,
  size: 0,
  problem: problemOf(say),
})

/** @param file The same file by its whole path. */
function unreadable(name: string, error: unknown, file: string): FoundFile {
  if (!isMissing(error)) return { path: name, size: 0, problem: wordedMessageOf(error) }
  const target = targetOf(file)
  return target === undefined
    ? { ...failed(name, ({ missing }) => missing), isAbsent: true }
    : failed(name, words => words.deadLink(target))
}

/** Where a link leads to, whether anything is there or not; nothing if it is none. */
function targetOf(file: string): string | undefined {
  try {
    return readlinkSync(file)
  } catch {
    return undefined
  }
}

/**
 * Installed packages, and what stands beside a draft for a while and ends like it: the files by which Word and Emacs tell
 * that it is open, and our own that are on their way.
 */
const isNoDraft = (name: string): boolean =>
  name === 'node_modules' || name.startsWith('~$') || name.startsWith('.#') || isTemporary(name)

/** Through a folder and all within it. Pipes, sockets and devices are passed over, and told if they end like drafts. */
class Walk {
  readonly found: FoundFile[] = []
  readonly #root: string
  readonly #search: Search
  /** The root, and folders reached through a link, by their true path: two links may lead to each other. */
  readonly #entered: Set<string>
  /** What is wrong with configs, each told once. */
  readonly #faults = new Set<unknown>()

  constructor(root: string, search: Search) {
    this.#root = root
    this.#search = search
    this.#entered = new Set([realpathSync(path.resolve(search.cwd, root))])
  }

  async into(folder: string): Promise<void> {
    const place = path.resolve(this.#search.cwd, folder)
    let entries: Dirent[]
    try {
      entries = readdirSync(place, { withFileTypes: true })
    } catch (error) {
      this.found.push(
        isMissing(error) ? unreadable(folder, error, place) : failed(folder, words => words.unreadableFolder),
      )
      return
    }
    const extensions = await this.#search.extensions(place).catch((error: unknown) => this.#fault(folder, error))
    for (const entry of entries) {
      const name = path.join(folder, entry.name)
      const isKnown = endsIn(entry.name, extensions)
      if (isNoDraft(entry.name) || (entry.isFile() && !isKnown)) continue
      if (this.#search.ignores(path.resolve(this.#search.cwd, name))) continue
      if (entry.isDirectory()) await this.into(name)
      else if (entry.isSymbolicLink()) await this.#through(name, isKnown)
      else if (entry.isFile()) this.#add(name)
      else if (isKnown) this.#search.passedOver?.(name)
    }
  }

  #fault(folder: string, error: unknown): ReadonlySet<string> {
    if (!this.#faults.has(error)) this.found.push({ path: folder, size: 0, fault: wordedMessageOf(error) })
    this.#faults.add(error)
    return new Set()
  }

  async #through(name: string, isKnown: boolean): Promise<void> {
    const file = path.resolve(this.#search.cwd, name)
    try {
      const stats = statSync(file)
      if (isKnown && stats.isFile()) this.#add(name)
      else if (isKnown && !stats.isDirectory()) this.#search.passedOver?.(name)
      if (!stats.isDirectory()) return
      const target = realpathSync(file)
      if (leadsBack(realpathSync(path.dirname(file)), target) || this.#entered.has(target)) return
      this.#entered.add(target)
    } catch (error) {
      // What a link names may be gone; that it was a draft only its own name tells.
      if (isKnown || !isMissing(error)) this.found.push(unreadable(name, error, file))
      return
    }
    await this.into(name)
  }

  #add(name: string): void {
    const file = path.resolve(this.#search.cwd, name)
    try {
      const { size } = statSync(file)
      this.found.push({ path: name, size, within: this.#root })
    } catch (error) {
      this.found.push(unreadable(name, error, file))
    }
  }
}
