/**
 * Mending files: the mended source, what to say of it, and the way back to the disk.
 */
import { realpathSync, statSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'
import { writeWhole } from '../files/atomic.js'
import { repair, type FixOptions } from '../fixes/index.js'
import { isFixFormat } from '../fixes/series.js'
import { formatOf } from '../formats/index.js'
import type { Report } from '../linter/linter.js'

export interface Mended {
  readonly before: string
  readonly after: string
  /** A unified diff; empty if nothing has changed. */
  patch(): string
  /** Of what is there after the mending. */
  readonly report: Report
}

/**
 * @param check Reads and checks a source.
 * @returns The source as it is where its format cannot be written.
 */
export function mended(
  source: string,
  name: string | undefined,
  check: (source: string) => Report,
  options: FixOptions,
): Mended {
  const format = formatOf(name === undefined ? {} : { path: name })?.name ?? ''
  if (!isFixFormat(format)) return { before: source, after: source, report: check(source), patch: () => '' }
  const { source: after, report } = repair(source, check, format, options)
  return { before: source, after, report, patch: () => patchOf(name ?? 'stdin', source, after) }
}

/** Writes the mended source in the file's place; a link stays one, the file keeps its mode. */
export function writeMended(file: string, { after }: Mended): void {
  const target = realpathSync(file)
  writeWhole(target, after, statSync(target).mode)
}

function patchOf(name: string, before: string, after: string): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 3 })
  return patch.replace(/^Index: .*\n=+\n/, '').replace(/\n$/, '')
}
