/**
 * Mending files: the mended source, what to say of it, and the way back to the disk.
 */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { createTwoFilesPatch } from 'diff'
import type { Document } from '../document/types.js'
import { FileError } from '../files/error.js'
import { readBytes } from '../files/read.js'
import { isWithin, placeOf } from '../files/place.js'
import { writeWhole } from '../files/whole.js'
import { docxCatalogs } from '../messages/docx/index.js'
import { worded, WordedError } from '../messages/worded.js'
import { repair, type FixOptions } from '../fixes/index.js'
import { notationOf, type Format } from '../formats/index.js'
import type { FormatOptions } from '../formats/options.js'
import type { Report } from '../kernel/linter.js'

export interface Mended {
  readonly before: string
  readonly after: string
  /** A unified diff; empty if nothing has changed. */
  patch(): string
  /** Of what is there after the mending. */
  readonly reports: readonly Report[]
}

/** A source as checked. */
export interface CheckedSource {
  readonly source: string
  readonly format: Format
  readonly options: FormatOptions
  /** One for each of its documents. */
  readonly reports: readonly Report[]
}

type Check = (documents: readonly Document[]) => readonly Report[]

/** @returns The source as it is where its format cannot be written. */
export function mended(given: CheckedSource, name: string | undefined, check: Check, fix: FixOptions): Mended {
  const { source, format, options, reports } = given
  const after = format.parseItem ? mendedItems(given, check, fix) : mendedWhole(given, check, fix)
  // What is said in comments is not in the text: its messages stay.
  const isBeside = format.notationFor !== undefined && fix.docx === 'comments'
  const readable = (text: string): string =>
    format.isBinary
      ? format
          .parse(text, options)
          .map(document => `${document.text}\n`)
          .join('\n')
      : text
  return {
    before: source,
    after,
    reports: after === source || isBeside ? reports : check(format.parse(after, options)),
    patch: () => (source === after ? '' : patchOf(name ?? 'stdin', readable(source), readable(after))),
  }
}

function mendedWhole({ source, format, options, reports }: CheckedSource, check: Check, fix: FixOptions): string {
  const notation = notationOf(format, fix.docx)
  if (!notation) return source
  const checked = (text: string): readonly Report[] => (text === source ? reports : check(format.parse(text, options)))
  return reports.reduce(
    (text, _, index) => repair(text, changed => checked(changed)[index]!, notation, fix).source,
    source,
  )
}

/** Each item by itself, so that the work does not grow with their number squared. */
function mendedItems({ source, format, options, reports }: CheckedSource, check: Check, fix: FixOptions): string {
  const { parseItem } = format
  const notation = notationOf(format, fix.docx)
  if (!notation || !parseItem) return source
  const parts: string[] = []
  let from = 0
  for (const { analysis, messages } of reports) {
    const { document } = analysis
    const { item } = document
    if (!item || messages.length === 0) continue
    const checked = (text: string): Report => check([parseItem(text, options, document)])[0]!
    parts.push(source.slice(from, item.start))
    parts.push(repair(source.slice(item.start, item.end), checked, notation, fix).source)
    from = item.end
  }
  return [...parts, source.slice(from)].join('')
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
    throw new WordedError(worded(docxCatalogs, words => words.copyDiffers(target)))
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

function patchOf(name: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 3 })
  return patch.replace(/^Index: .*\n=+\n/, '').replace(/\n$/, '')
}
