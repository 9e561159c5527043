/**
 * The repository of a folder: whose code may be trusted, and where the search for its config ends.
 */
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

export interface Repository {
  /** Absolute: the folder of `.git`; without one, the folder itself. */
  readonly root: string
  /**
   * Whether nothing above a folder decides about what stands in it: the root, and that of a repository of others. One
   * within this repository, a submodule, is a part of it.
   * @param folder Absolute.
   */
  isTop(folder: string): boolean
  /** Whether a file stands in it, wherever links lead. @param file Absolute. */
  holds(file: string): boolean
}

/** @param folder Absolute. */
export function repositoryOf(folder: string): Repository {
  const root = rootOf(folder) ?? folder
  return {
    root,
    isTop: other => hasGit(other) && (other === root || !isWithin(other, root)),
    holds: file => isWithin(realPath(file), realPath(root)),
  }
}

/** A file in a worktree and in a submodule, else a folder. */
const hasGit = (folder: string): boolean => existsSync(path.join(folder, '.git'))

function rootOf(folder: string): string | undefined {
  if (hasGit(folder)) return folder
  const above = path.dirname(folder)
  return above === folder ? undefined : rootOf(above)
}

function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file)
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
}

/** The path without links; of what is not there, the path itself. */
export function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
