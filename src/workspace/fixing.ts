/**
 * Mended files: what to say of them, and the way back to the disk.
 */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { createTwoFilesPatch } from 'diff'
import type { CheckedSource } from '../engine/mend.js'
import type { Format } from '../formats/index.js'
import { FileError } from '../files/error.js'
import { readBytes } from '../files/read.js'
import { isWithin, placeOf } from '../files/place.js'
import { writeWhole } from '../files/whole.js'
import { packageCatalogs } from '../formats/package/words/index.js'
import { worded, WordedError } from '../messages/worded.js'

/**
 * @param name How the patch calls the file.
 * @param after The mended source.
 * @returns A unified diff of what can be read; empty if nothing has changed.
 */
export function patchOf(
  name: string,
  { source, format, options }: Pick<CheckedSource, 'source' | 'format' | 'options'>,
  after: string,
): string {
  const readable = (text: string): string =>
    format.isBinary
      ? format
          .parse(text, options)
          .map(document => `${document.text}\n`)
          .join('\n')
      : text
  const [one, other] = [readable(source), readable(after)]
  if (one === other) return ''
  const patch = createTwoFilesPatch(name, name, one, other, undefined, undefined, { context: 3 })
  return patch.replace(/^Index: .*\n=+\n/, '').replace(/\n$/, '')
}

/**
 * Writes mended bytes: those of a text in its place, those of a document beside it, as it is somebody's original.
 * @param over The bytes that were read and mended.
 * @returns What was written, relative to the working folder.
 * @throws FileError if the file is not to be written to, or has changed since it was read; Error if another copy of a
 * document is there already: an editor may have worked on it.
 */
export function writeMended(
  cwd: string,
  { path: name, within }: { readonly path: string; readonly within: string | undefined },
  { isBinary }: Format,
  bytes: Uint8Array,
  over: Uint8Array,
): string {
  const target = isBinary ? copyOf(name) : name
  const file = path.resolve(cwd, target)
  if (within !== undefined) refuseOutside(file, path.resolve(cwd, within))
  if (target === name) writeWhole(file, bytes, { over })
  else if (!existsSync(file)) writeWhole(file, bytes, { mode: modeOf(path.resolve(cwd, name)) })
  else if (Buffer.compare(readBytes(file), bytes) !== 0)
    throw new WordedError(worded(packageCatalogs, words => words.copyDiffers(target)))
  return target
}

/** Who names a folder has not named what links in it lead to. */
function refuseOutside(file: string, folder: string): void {
  const place = placeOf(file)
  if (!isWithin(placeOf(folder), place)) throw new FileError(words => words.leadsOutside(file, place))
}

/** Of a copy, which is there to be worked on. */
const modeOf = (file: string): number => statSync(file).mode | 0o200

const copyMark = '.plashka'

/** Where the mended copy of a document stands. A copy is mended in its own place. */
function copyOf(file: string): string {
  const { dir, name, ext } = path.parse(file)
  return name.endsWith(copyMark) ? file : path.join(dir, `${name}${copyMark}${ext}`)
}
