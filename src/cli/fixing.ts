/**
 * Mending files: the mended source, what to say of it, and the way back to the disk.
 */
import { realpathSync, statSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'
import { writeWhole } from '../files/atomic.js'
import { repair, type FixOptions } from '../fixes/index.js'
import { formatOf } from '../formats/index.js'
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
  const notation = formatOf(name === undefined ? {} : { path: name })?.notation
  const before = check(source)
  if (!notation) return { before: source, after: source, reports: before, patch: () => '' }
  const after = before.reduce(
    (text, _, index) => repair(text, changed => check(changed)[index]!, notation, options).source,
    source,
  )
  return { before: source, after, reports: check(after), patch: () => patchOf(name ?? 'stdin', source, after) }
}

/** Writes the mended bytes in the file's place; a link stays one, the file keeps its mode. */
export function writeMended(file: string, bytes: Uint8Array): void {
  const target = realpathSync(file)
  writeWhole(target, bytes, statSync(target).mode)
}

function patchOf(name: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 3 })
  return patch.replace(/^Index: .*\n=+\n/, '').replace(/\n$/, '')
}
