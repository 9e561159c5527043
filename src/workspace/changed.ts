/**
 * What git knows of changes: which files of the working folder, and which of their lines, differ from a commit.
 */
import path from 'node:path'
import { comparable } from '../files/names.js'
import type { GateCatalog } from './words/gate/types.js'
import { diffIn, failure, gitIn, namesOf, rootOf } from './git.js'
import type { LineRange } from './line-ranges.js'

/** By absolute path, as names are compared; without ranges all lines of the file count. */
export type Changes = ReadonlyMap<string, readonly LineRange[] | undefined>

/** `lines`: which lines are asked for, too. */
export type ChangeScope = 'files' | 'lines'

/**
 * Changes since the last commit that `base` and HEAD have in common: committed, staged, unstaged and untracked. Deleted
 * files and submodules are left out; a file that was renamed goes by its new name.
 * @param base Anything that git resolves to a commit.
 * @param cwd Absolute.
 * @throws WordedError if git is missing, the folder is in no repository, or the commit cannot be reached.
 */
export async function changesSince(base: string, scope: ChangeScope, cwd: string): Promise<Changes> {
  const root = await rootOf(cwd)
  const start = await startOf(base, root)
  const named = namesOf(await diffIn(root, 'ACMRT', '--name-only', '-z', start))
  const untracked = namesOf(await gitIn(root, 'ls-files', '--others', '--exclude-standard', '-z'))
  const ranges = scope === 'lines' ? await rangesSince(start, root) : new Map<string, LineRange[] | undefined>()
  return new Map([...named, ...untracked].map(name => [comparable(path.join(root, name)), ranges.get(name)]))
}

/** @returns A commit; in a repository without any, the empty tree. */
async function startOf(base: string, root: string): Promise<string> {
  const commit = await resolved(base, root)
  if (commit === undefined) {
    if (base === 'HEAD') return (await gitIn(root, 'hash-object', '-t', 'tree', '/dev/null')).trim()
    throw await unreachable(root, base, words => words.unknownBase(base))
  }
  if (base === 'HEAD') return commit
  try {
    return (await gitIn(root, 'merge-base', commit, 'HEAD')).trim()
  } catch {
    throw await unreachable(root, base, words => words.unrelated(base))
  }
}

async function resolved(base: string, root: string): Promise<string | undefined> {
  try {
    return (await gitIn(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`)).trim()
  } catch {
    return undefined
  }
}

async function unreachable(root: string, base: string, say: (words: GateCatalog['git']) => string): Promise<Error> {
  const isShallow = (await gitIn(root, 'rev-parse', '--is-shallow-repository')).trim() === 'true'
  return failure(words => (isShallow ? words.shallow(base) : say(words)))
}

/** The n-th part of a patch is of the n-th name: thus no name has to be read from the patch, where it may be quoted. */
async function rangesSince(start: string, root: string): Promise<Map<string, LineRange[] | undefined>> {
  const names = namesOf(await diffIn(root, 'ACMR', '--name-only', '-z', start))
  const patch = await diffIn(root, 'ACMR', '--patch', '--unified=0', '--src-prefix=a/', '--dst-prefix=b/', start)
  const parts = patch.split(/^diff --git .*$/mu).slice(1)
  if (parts.length !== names.length) return new Map()
  return new Map(names.map((name, index) => [name, rangesIn(parts[index] ?? '')]))
}

/** @returns Nothing for a binary file, which has no lines. */
function rangesIn(patch: string): LineRange[] | undefined {
  if (/^Binary files /mu.test(patch)) return undefined
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)]
    .map(([, first, count = '1']) => ({ first: Number(first), last: Number(first) + Number(count) - 1 }))
    .filter(({ first, last }) => first <= last)
}
