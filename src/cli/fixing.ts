/**
 * Mending files: the mended source, what to say of it, and the way back to the disk.
 */
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { writeWhole } from '../files/atomic.js'
import { docxCatalogs } from '../messages/docx/index.js'
import { worded, WordedError } from '../messages/worded.js'
import { repair, type FixOptions } from '../fixes/index.js'
import { formatOf, notationOf } from '../formats/index.js'
import type { Report } from '../linter/linter.js'

export interface Mended {
  readonly before: string
  readonly after: string
  /** A unified diff; empty if nothing has changed. */
  patch(): string
  /** Of what is there after the mending. */
  readonly reports: readonly Report[]
}

/**
 * @param check Reads and checks a source: a report for each of its documents.
 * @returns The source as it is where its format cannot be written.
 */
export function mended(
  source: string,
  name: string | undefined,
  check: (source: string) => readonly Report[],
  options: FixOptions,
): Mended {
  const format = formatOf(name === undefined ? {} : { path: name })
  const notation = format && notationOf(format, options.docx)
  const before = check(source)
  if (!notation) return { before: source, after: source, reports: before, patch: () => '' }
  const after = before.reduce(
    (text, _, index) => repair(text, changed => check(changed)[index]!, notation, options).source,
    source,
  )
  const readable = (text: string): string =>
    format.decode
      ? check(text)
          .map(({ analysis }) => `${analysis.document.text}\n`)
          .join('\n')
      : text
  // What is said in comments is not in the text: its messages stay.
  const isBeside = format.notationFor !== undefined && options.docx === 'comments'
  return {
    before: source,
    after,
    reports: isBeside ? before : check(after),
    patch: () => (source === after ? '' : patchOf(name ?? 'stdin', readable(source), readable(after))),
  }
}

/**
 * Writes mended bytes: those of a text in its place, those of a document beside it, as it is somebody's original.
 * @param name Relative to the working folder.
 * @returns What was written.
 * @throws Error if another copy of a document is there already: an editor may have worked on it.
 */
export function writeMended(cwd: string, name: string, bytes: Uint8Array): string {
  const isText = formatOf({ path: name })?.decode === undefined
  const target = isText ? name : copyOf(name)
  const file = path.resolve(cwd, target)
  if (target === name) writeInPlace(file, bytes)
  else if (!existsSync(file)) writeWhole(file, bytes, statSync(path.resolve(cwd, name)).mode)
  else if (Buffer.compare(readFileSync(file), bytes) !== 0)
    throw new WordedError(worded(docxCatalogs, words => words.copyDiffers(target)))
  return target
}

/** A link stays one, the file keeps its mode. */
function writeInPlace(file: string, bytes: Uint8Array): void {
  const target = realpathSync(file)
  writeWhole(target, bytes, statSync(target).mode)
}

const copyMark = '.plashka'

/** Where the mended copy of a document stands. A copy is mended in its own place. */
function copyOf(file: string): string {
  const { dir, name, ext } = path.parse(file)
  return name.endsWith(copyMark) ? file : path.join(dir, `${name}${copyMark}${ext}`)
}

function patchOf(name: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 3 })
  return patch.replace(/^Index: .*\n=+\n/, '').replace(/\n$/, '')
}
