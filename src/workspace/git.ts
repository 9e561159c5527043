/**
 * Questions to git. What it cannot answer is told as a person would be.
 */
import { execFile, execFileSync } from 'node:child_process'
import type { Buffer } from 'node:buffer'
import path from 'node:path'
import { promisify } from 'node:util'
import { longest } from '../files/read.js'
import { gateCatalogs } from './words/gate/index.js'
import type { GateCatalog } from './words/gate/types.js'
import { worded, WordedError } from '../messages/worded.js'

const run = promisify(execFile)

/** @throws The error of `execFile`. */
export const gitIn = async (cwd: string, ...args: string[]): Promise<string> =>
  (await run('git', args, { cwd, maxBuffer: 1 << 30 })).stdout

/** @throws The error of `execFileSync`; what git says stands in its `stderr`. */
export const gitBytesIn = (cwd: string, ...args: string[]): Buffer =>
  execFileSync('git', args, { cwd, maxBuffer: longest, stdio: ['ignore', 'pipe', 'pipe'] })

/**
 * @param cwd Absolute.
 * @returns The top of the working tree around a folder.
 * @throws WordedError if git is missing, or the folder is in no repository.
 */
export async function rootOf(cwd: string): Promise<string> {
  const up = await gitIn(cwd, 'rev-parse', '--show-cdup').catch((cause: unknown) => {
    throw failure(words => (isNotInstalled(cause) ? words.missing : words.noRepository(cwd)))
  })
  // Not the top level as git gives it: that one has links resolved, unlike the names on the command line.
  return path.resolve(cwd, up.replace(/\n$/, ''))
}

/** What differs, whatever the user's own settings of git are. @param filter Kinds of changes, as git has letters for them. */
export const diffIn = (root: string, filter: string, ...args: string[]): Promise<string> =>
  gitIn(
    root,
    ...['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--find-renames'],
    ...['--ignore-submodules=all', `--diff-filter=${filter}`, ...args, '--'],
  )

/** Of what is printed with `-z`. */
export const namesOf = (output: string): string[] => output.split('\0').filter(Boolean)

export const failure = (say: (words: GateCatalog['git']) => string): WordedError =>
  new WordedError(worded(gateCatalogs, ({ git }) => say(git)))

const isNotInstalled = (cause: unknown): boolean => (cause as NodeJS.ErrnoException).code === 'ENOENT'
