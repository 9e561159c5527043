/**
 * What git's index holds: the files of the next commit, as they will stand in it. Of what lies in the working folder
 * nothing is read but configs and ignore files.
 */
import { execFileSync } from 'node:child_process'
import type { Buffer } from 'node:buffer'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { comparable } from '../files/names.js'
import { endsIn } from '../formats/extensions.js'
import { failed, folderOf, isPassedOver, problemOf, type FoundFile, type Search, type StagedFile } from './files.js'
import { wordedMessageOf } from './error.js'
import { diffIn, failure, gitBytesIn, rootOf } from './git.js'

/**
 * The files of the index that differ from the last commit: added, changed, renamed; neither links nor submodules.
 * @param inputs Names, folders and globs: of them only what is staged counts.
 * @returns By path. A name that stands for nothing at all is a file with a problem.
 * @throws WordedError if git is missing, or the working folder is in no repository.
 */
export async function stagedFiles(inputs: readonly string[], search: Search): Promise<FoundFile[]> {
  const { cwd } = search
  const root = await rootOf(cwd)
  const staged = entriesIn(await diffIn(root, 'AMT', '--cached', '--raw', '--no-renames', '--no-abbrev', '-z'))
  const sizes = sizesOf(staged, root)
  const asked = await askedBy(inputs, cwd)
  const found: FoundFile[] = []
  const used = new Set<string>()
  for (const [index, { name, id }] of staged.entries()) {
    const file = path.join(root, name)
    const by = asked(file)
    if (!by) continue
    used.add(by.input)
    const problem = await objection(file, by, search)
    if (problem !== 'no draft')
      found.push({ path: path.relative(cwd, file), size: sizes[index] ?? 0, staged: { root, name, id }, ...problem })
  }
  const gone = inputs.filter(
    input => !used.has(input) && !existsSync(path.resolve(cwd, input)) && !search.mayMatchNothing,
  )
  return [...found, ...gone.map(input => failed(input, ({ missing }) => missing))]
}

/**
 * The content of a file as it would be checked out: with the line breaks and in the encoding of the working folder, so that
 * places are those that the editor shows.
 * @throws WordedError with what git says.
 */
export function readStaged({ root, name, id }: StagedFile): Buffer {
  try {
    return gitBytesIn(root, 'cat-file', '--filters', `--path=${name}`, id)
  } catch (error) {
    const { stderr } = error as { readonly stderr?: Buffer }
    throw failure(words => words.unreadable(stderr?.toString().trim() ?? String(error)))
  }
}

/** Modes of files; links and submodules have others. */
const fileModes = new Set(['100644', '100755'])

/** @param raw `:old-mode new-mode old-id new-id status`, then a name, each ended by NUL. */
function entriesIn(raw: string): { readonly name: string; readonly id: string }[] {
  const fields = raw.split('\0')
  return Array.from({ length: fields.length >> 1 }, (_, index) => {
    const [, mode = '', , id = ''] = (fields[2 * index] ?? '').split(' ')
    return { mode, id, name: fields[2 * index + 1] ?? '' }
  }).filter(({ mode }) => fileModes.has(mode))
}

/** In bytes, of each. */
function sizesOf(staged: readonly { readonly id: string }[], root: string): number[] {
  if (staged.length === 0) return []
  const input = staged.map(({ id }) => `${id}\n`).join('')
  const args = ['cat-file', '--batch-check=%(objectsize)']
  return execFileSync('git', args, { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 30 })
    .split('\n')
    .map(Number)
}

/** How a file is asked for: by its name, by a glob that matches it, or by a name or a glob of a folder around it. */
interface Asking {
  readonly input: string
  readonly how: 'named' | 'globbed' | 'within'
  /** Absolute: where it was looked for. */
  readonly folder: string
}

/** @returns Of a file, absolute; nothing: none of the inputs asks for it. */
async function askedBy(inputs: readonly string[], cwd: string): Promise<(file: string) => Asking | undefined> {
  const { isDynamicPattern } = await import('tinyglobby')
  const { default: picomatch } = await import('picomatch')
  const matchers = inputs.map(input => {
    const isGlob = isDynamicPattern(input)
    const folder = comparable(path.resolve(cwd, isGlob ? folderOf(input) : input))
    const isGlobbed = isGlob ? picomatch(comparable(input)) : () => false
    return { input, folder, is: (place: string) => isGlobbed(path.relative(cwd, place)), isGlob }
  })
  return file => {
    const name = comparable(file)
    for (let place = name; ; place = path.dirname(place)) {
      const matcher = matchers.find(({ is, isGlob, folder }) => is(place) || (!isGlob && folder === place))
      if (matcher) {
        const { input, folder, isGlob } = matcher
        return { input, folder, how: place !== name ? 'within' : isGlob ? 'globbed' : 'named' }
      }
      if (place === path.dirname(place)) return undefined
    }
  }
}

/** Why a file is not to be checked, as it is told; nothing: it is to be. */
async function objection(
  file: string,
  { how, folder }: Asking,
  { extensions, ignores }: Search,
): Promise<'no draft' | Pick<FoundFile, 'problem' | 'fault'> | undefined> {
  if (how === 'named') return ignores(file) ? { problem: problemOf(({ ignored }) => ignored) } : undefined
  if (isPassedOver(file, folder, ignores)) return 'no draft'
  if (how === 'globbed') return undefined
  try {
    return endsIn(path.basename(file), await extensions(path.dirname(file))) ? undefined : 'no draft'
  } catch (error) {
    return { fault: wordedMessageOf(error) }
  }
}
